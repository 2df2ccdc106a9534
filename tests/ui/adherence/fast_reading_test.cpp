// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/content.h"
#include "adherence/period_kinds.h"
#include "app/demo_file.h"
#include "core/adherence/closed_weeks.h"
#include "core/adherence/consistency.h"
#include "core/adherence/read_ledger.h"
#include "core/adherence/weeks_shown.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/organisation_builder.h"

#include <QTemporaryDir>

using namespace mor;
using namespace mor::ui;
using namespace mor::tests;

namespace {

const Day kToday = day(2026, 11, 3);

/// The demo as the window has it open, and read anew for each question.
struct TwoWays {
    QTemporaryDir folder;
    FixedClock clock{kToday};
    CountingUuids ids;
    std::unique_ptr<OpenFile> file;
    std::shared_ptr<const PracticeRepository> practice;

    TwoWays()
    {
        auto made = openDemo(clock, ids, folder.path().toStdString());
        REQUIRE(made);
        file = std::move(*made);
        practice = file->desk().openReader()().value();
    }

    LedgerAnswer answer(DayRange days)
    {
        LedgerAnswer known;
        file->desk().ledgerFor(
            {days, {}}, &file->desk(), [&](Result<LedgerAnswer> read) { known = read.value(); });
        file->desk().runner().finish();
        return known;
    }
    /// As it was told before anything was read or counted together.
    AdherenceContent slowly(const ContentQuestion& question) const
    {
        const auto ledger
            = readLedger(file->desk().plan(), *practice, question.needed, kToday).value();
        const auto words = practice->confirmations({kFirstDay, kLastDay}).value();
        const auto& judged = question.overview.judged;
        AdherenceContent content;
        content.overview = overviewOf(*ledger, words, question.overview);
        content.comparison
            = comparisonOf(*ledger, words, practice->nextSteps().value(), content.overview,
                comparableBefore(question.wholeBefore, judged, lastClosedWeek(*ledger)));
        return content;
    }
};

void checkSame(const AdherenceContent& one, const AdherenceContent& other)
{
    CHECK(one.overview.weekCounts == other.overview.weekCounts);
    CHECK(one.overview.activityCounts == other.overview.activityCounts);
    CHECK(one.overview.coverage == other.overview.coverage);
    CHECK(one.overview.total == other.overview.total);
    CHECK(one.comparison.before == other.comparison.before);
    CHECK(one.comparison.consistency == other.comparison.consistency);
    CHECK(one.comparison.chain == other.comparison.chain);
    CHECK(one.comparison.cellsBefore == other.comparison.cellsBefore);
}

} // namespace

TEST_CASE(
    "What is read side by side and added up equals reading and counting all", "[ui][adherence]")
{
    TwoWays ways;
    const auto& fiscal = ways.file->desk().plan()->roster.fiscal;
    BandFilter span;
    span.span = SpanBand::FiveToEight;
    BandFilter settled;
    settled.isNew = false;
    int talks = 0;
    for (const auto& period : {periodOf(PeriodKind::FourWeeks, day(2026, 10, 25), fiscal),
             periodOf(PeriodKind::Month, kToday, fiscal),
             periodOf(PeriodKind::Quarter, day(2026, 9, 1), fiscal)}) {
        const auto before = wholeBefore(period, fiscal);
        const auto needed = daysNeeded(period.days, before);
        const auto answer = ways.answer(needed);
        const ContentQuestion first{{"l-01", "l-01", period.days}, before, needed};
        const auto counted = countContent(answer, first, *ways.practice).value();
        for (const auto& [lead, viewer] :
            {std::pair{"l-01", "l-01"}, {"m-02", "l-01"}, {"m-01", "m-01"}})
            for (const auto& bands : {BandFilter{}, span, settled}) {
                CAPTURE(toIso(period.days.first), lead, viewer);
                const ContentQuestion question{{lead, viewer, period.days, bands}, before, needed};
                REQUIRE(counted->answers(answer, question));
                const auto content = contentOf(counted, question);
                checkSame(*content, ways.slowly(question));
                talks += content->overview.total.expected();
            }
    }
    CHECK(talks > 1000);
}
