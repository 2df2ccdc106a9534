// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/open_file.h"
#include "app/options.h"
#include "app/paper_kinds.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/organisation_builder.h"

#include <QFile>
#include <QTemporaryDir>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

/// A team of four with a rhythm from October on, on 16 November.
class North {
public:
    North()
        : m_file(OpenFile::create(m_folder.filePath("north.mor").toStdString(),
            OrganisationBuilder()
                .leader()
                .manager("m-01")
                .reps("m-01", 4)
                .version(day(2026, 10, 5), {weeklyPipe()})
                .build(),
            m_clock, m_ids))
    {
        REQUIRE(m_file);
    }

    Desk& desk() { return (*m_file)->desk(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    Result<PaperLayout> asked(PaperKind kind, const std::string& person, const std::string& viewer)
    {
        Result<PaperLayout> got = fail(ErrorKind::Internal, "test.nothing_came");
        PaperSheets::of(desk())->ask({kind, person, viewer, {day(2026, 10, 5), day(2026, 11, 1)}},
            &desk(), [&](Result<PaperLayout> layout) { got = std::move(layout); });
        desk().runner().finish();
        return got;
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{day(2026, 11, 16)};
    CountingUuids m_ids;
    Result<std::unique_ptr<OpenFile>> m_file;
};

constexpr PaperKind kAll[] = {PaperKind::Rhythm, PaperKind::WeekPlan, PaperKind::MonthWall,
    PaperKind::Brief, PaperKind::AdherenceMonth};

} // namespace

TEST_CASE("Every kind of paper is read once and laid out for either size", "[ui][paper]")
{
    North north;
    for (const auto kind : kAll) {
        const auto layout = north.asked(kind, "m-01", "m-01");
        REQUIRE(layout);
        for (const auto paper : {Paper::A4, Paper::Letter}) {
            const auto document = (*layout)(paper);
            REQUIRE(document);
            CHECK(document->sheet.paper() == paper);
            CHECK(document->sheet.pages() >= 1);
            CHECK(document->proposal.endsWith(QStringLiteral(".pdf")));
            CHECK(document->sheet.texts(0).filter(QStringLiteral("page 1 of")).size() == 1);
        }
    }
}

TEST_CASE("A week plan has a page for each week asked for", "[ui][paper]")
{
    North north;

    const auto document = (*north.asked(PaperKind::WeekPlan, "m-01", "m-01"))(Paper::A4);

    REQUIRE(document);
    CHECK(document->sheet.pages() == 4);
}

TEST_CASE("A brief is on nobody else's paper", "[ui][paper][access]")
{
    North north;

    const auto layout = north.asked(PaperKind::Brief, "m-01", "l-01");

    REQUIRE_FALSE(layout);
    CHECK(layout.error().code == "access.own_brief_only");
}

TEST_CASE("Paper about adherence is about the last month that is over", "[ui][paper]")
{
    const Day today = day(2026, 11, 3); // a Tuesday
    const auto days = [&](PaperKind kind) { return usualDays(kind, today, {}); };

    CHECK(days(PaperKind::AdherenceMonth) == DayRange{day(2026, 10, 1), day(2026, 10, 31)});
    CHECK(days(PaperKind::MonthWall) == DayRange{day(2026, 11, 1), day(2026, 11, 30)});
    CHECK(days(PaperKind::WeekPlan) == DayRange{day(2026, 11, 2), day(2026, 11, 8)});
}

TEST_CASE("The command line writes each kind of paper as PDF", "[ui][paper]")
{
    North north;
    for (const auto* word : {"rhythm", "week-plan", "month-wall", "brief", "adherence-month"}) {
        const auto file = north.path(QLatin1String(word) + QStringLiteral(".pdf"));
        const auto options = readOptions({QStringLiteral("mor-planner"), QStringLiteral("--print"),
            QLatin1String(word), QStringLiteral("--person"), QStringLiteral("m-01"),
            QStringLiteral("--period"), QStringLiteral("2026-10"), QStringLiteral("--to"), file});
        REQUIRE(options);
        REQUIRE(options->print);

        REQUIRE(writePaper(north.desk(),
            {*options->print, options->person.toStdString(), {}, options->printPeriod.toStdString(),
                options->onePageRole},
            options->paper, options->printTo));

        QFile written(file);
        REQUIRE(written.open(QIODevice::ReadOnly));
        CHECK(written.read(5) == "%PDF-");
    }
    CHECK(readOptions(
              {QStringLiteral("mor-planner"), QStringLiteral("--print"), QStringLiteral("poster")})
              .error()
              .code
        == "program.option_value");
}
