// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "results/dots_view.h"
#include "results/results_cards.h"
#include "results/results_page.h"
#include "results/results_words.h"
#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/import_files.h"
#include "shared/look_keeper.h"
#include "shared/rival_words.h"
#include "shared/rows_card.h"
#include "support/catch.h"
#include "support/memory_result_repository.h"
#include "ui/rollout/desk_setting.h"

#include <QAbstractButton>
#include <QTest>

namespace mor::tests {

using namespace mor::ui;

inline const DayRange kThird{day(2026, 7, 1), day(2026, 9, 30)};

inline PeriodResult result(const std::string& person, double quota, double attained)
{
    PeriodResult made;
    made.person = person;
    made.period = kThird;
    made.quota = quota;
    made.attained = attained;
    made.currency = "EUR";
    made.importedAt = Instant{day(2026, 10, 5)};
    return made;
}

/// The teams North (r-001, r-002), Central and South of the third quarter, in front of somebody.
struct ResultsSetting {
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    MemoryPlanRepository plans{threeTeams()};
    MemoryPracticeRepository practice;
    MemoryResultRepository results;
    std::vector<Seen> looks;
    Desk desk;
    std::unique_ptr<ResultsPage> page;
    QString said;
    std::optional<ImportKind> wanted; ///< files of which the window was asked for

    DeskAccess access()
    {
        DeskAccess made{plans, practice, clock, ids, QStringLiteral("north.mor"),
            [] { return std::int64_t{0}; },
            [this]() -> Result<std::shared_ptr<const PracticeRepository>> {
                return std::shared_ptr<const PracticeRepository>(
                    std::shared_ptr<void>(), &practice);
            }};
        made.results = &results;
        return made;
    }

    explicit ResultsSetting(const char* viewer, bool filled = true, bool keepsLooks = false)
        : desk(access())
    {
        REQUIRE(desk.load());
        if (keepsLooks)
            new LookKeeper({[this](const std::string&, const std::vector<Seen>& seen) -> Result<> {
                looks.insert(looks.end(), seen.begin(), seen.end());
                return {};
            }},
                desk);
        if (filled)
            REQUIRE(results.add({result("r-001", 100.0, 90.0), result("r-002", 100.0, 120.0),
                                    result("r-003", 0.0, 50.0), result("r-005", 80.0, 20.0)},
                {{"m-01", kThird, day(2026, 8, 3), 231.0, {}},
                    {"m-02", kThird, day(2026, 8, 3), 50.0, {}}}));
        auto* files = new ImportFiles({}, &desk);
        QObject::connect(
            files, &ImportFiles::wanted, files, [this](ImportKind kind) { wanted = kind; });
        desk.setViewer(viewer);
        page = std::make_unique<ResultsPage>(desk);
        QObject::connect(page.get(), &Page::said, page.get(),
            [this](const QString& sentence) { said = sentence; });
        page->resize(1200, 900);
        page->show();
        settle();
    }

    void settle()
    {
        for (int round = 0; round < 6; ++round) {
            desk.runner().finish();
            QApplication::processEvents();
        }
    }

    QStringList shown() const
    {
        QStringList codes;
        for (const auto& one : page->attainmentCard().table().rows())
            codes << one.id;
        return codes;
    }
    QString cell(int row, int column) const
    {
        return page->attainmentCard()
            .table()
            .rows()[static_cast<std::size_t>(row)]
            .cells[static_cast<std::size_t>(column)]
            .text;
    }
};

} // namespace mor::tests
