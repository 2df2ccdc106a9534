// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/export_ways.h"
#include "exporting/choice_tile.h"
#include "exporting/export_form.h"
#include "exporting/export_page.h"
#include "shared/look_keeper.h"
#include "support/temporary_workspace.h"
#include "ui/rollout/desk_setting.h"

#include <QSettings>
#include <QSignalSpy>

namespace mor::tests {

using namespace mor::ui;

/// A workspace file with the teams North, Central and South on Tuesday, 3 November 2026; of each
/// team two reps: r-001 and r-002 are led by m-01.
struct ExportSetting {
    TemporaryFolder folder;
    FixedClock clock{day(2026, 11, 3)};
    CountingUuids ids;
    std::vector<std::pair<std::string, Seen>> looks; ///< by viewer
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<ExportPage> page;
    QString said;
    QString wrote;

    explicit ExportSetting(const char* viewer)
    {
        QCoreApplication::setOrganizationName(QStringLiteral("mor-tests"));
        QSettings().clear();
        workspace = opened(Workspace::create(folder / "north.mor", threeTeams()));
        show(viewer);
    }
    ~ExportSetting() { QCoreApplication::setOrganizationName({}); }

    DeskAccess access()
    {
        DeskAccess made{workspace->plans(), workspace->practice(), clock, ids,
            QStringLiteral("north.mor"), [] { return std::int64_t{0}; },
            []() -> Result<std::shared_ptr<const PracticeRepository>> {
                return fail(ErrorKind::Unavailable, "program.no_files");
            }};
        made.looks = &workspace->looks();
        return made;
    }
    void show(const char* viewer)
    {
        desk = std::make_unique<Desk>(access());
        REQUIRE(desk->load());
        new ExportFiles(waysOfExports(*workspace), desk.get());
        new LookKeeper({[this](const std::string& who, const std::vector<Seen>& seen) -> Result<> {
            for (const auto& one : seen)
                looks.push_back({who, one});
            return {};
        }},
            *desk);
        desk->setViewer(viewer);
        page = std::make_unique<ExportPage>(*desk);
        QObject::connect(page.get(), &Page::said, page.get(),
            [this](const QString& sentence) { said = sentence; });
        QObject::connect(page.get(), &ExportPage::wrote, page.get(),
            [this](const QString&, const QString& path) { wrote = path; });
        page->resize(1200, 800);
        page->show();
        settle();
    }
    void reopen(const char* viewer)
    {
        page.reset();
        desk.reset();
        workspace.reset();
        workspace = opened(Workspace::open(folder / "north.mor", Workspace::Access::ReadWrite));
        show(viewer);
    }
    void settle()
    {
        for (int round = 0; round < 6; ++round) {
            desk->runner().finish();
            QApplication::processEvents();
        }
    }

    void choose(ExportWhat what)
    {
        page->form().tile(what).click();
        settle();
    }
    void choose(ExportFormat format)
    {
        page->form().tile(format).click();
        settle();
    }
    void load(ExportRequest request)
    {
        page->form().load(request);
        Q_EMIT page->form().changed();
        settle();
    }
    QString place(const char* name) const
    {
        return QString::fromStdString((folder / name).string());
    }
    std::string exported(const char* name)
    {
        page->exportTo(place(name));
        settle();
        REQUIRE(page->problem().toStdString() == "");
        return bytesOf(folder / name);
    }
};

} // namespace mor::tests
