// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/activity_weeks.h"
#include "core/adherence/closed_weeks.h"
#include "core/adherence/read_ledger.h"
#include "core/adherence/talk_chains.h"
#include "support/catch.h"
#include "support/random_practice.h"

#include <algorithm>
#include <array>

namespace mor::tests {

namespace {

const DayRange kSixteenWeeks{kRandomStart, kRandomStart + std::chrono::days{16 * 7 - 1}};
const Day kToday = kRandomStart + std::chrono::days{13 * 7};

std::shared_ptr<const Ledger> ledgerOf(const RandomPractice& random)
{
    return readLedger(random.plan(), random.practice(), kSixteenWeeks, kToday).value();
}

} // namespace

TEST_CASE("Counts by manager, activity and week are those of the figures", "[core][adherence]")
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const RandomPractice random(seed);
        const auto ledger = ledgerOf(random);
        const auto counted = activityWeeks(*ledger);
        const std::array by{Dimension::Manager, Dimension::Activity, Dimension::Week};
        auto figures = measure(*ledger, {}, by);
        std::size_t found = 0;
        for (std::size_t line = 0; line < counted.lines.size(); ++line) {
            const auto& [manager, activity, minutes] = counted.lines[line];
            int toldMinutes = 0;
            for (std::size_t week = 0; week < counted.weeks; ++week) {
                const std::vector<std::string> group{
                    manager, activity, toIso(isoWeekOf(counted.mondayAt(week)))};
                const auto row = std::ranges::find(figures.rows, group, &Figure::group);
                const bool isTold = row != figures.rows.end();
                CHECK(counted.at(line, week) == (isTold ? row->counts : Counts{}));
                found += isTold ? 1 : 0;
                toldMinutes += isTold ? row->minutes : 0;
            }
            CHECK(minutes == toldMinutes);
        }
        CHECK(found == figures.rows.size());
    }
}

TEST_CASE("The last closed week is known without a ledger", "[core][adherence]")
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const RandomPractice random(seed);
        for (const int day : {3, 30, 60, 90, 110, 200}) {
            const Day today = kRandomStart + std::chrono::days{day};
            const auto ledger
                = readLedger(random.plan(), random.practice(), kSixteenWeeks, today).value();
            CHECK(lastClosedWeek(random.plan(), kSixteenWeeks, today) == lastClosedWeek(*ledger));
        }
    }
}

TEST_CASE("Chains of some managers are those of their talks alone", "[core][adherence]")
{
    const DayRange judged{
        kRandomStart + std::chrono::days{35}, kRandomStart + std::chrono::days{76}};
    int answers = 0;
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const RandomPractice random(seed);
        const auto ledger = ledgerOf(random);
        const auto words = random.practice().confirmations(keyDatesOf(kSixteenWeeks)).value();
        const auto all = talkChains(*ledger, random.steps(), words, judged);
        for (const std::vector<std::string>& managers :
            {std::vector<std::string>{"m-01"}, {"m-02", "m-03"}, {}}) {
            auto theirs = *ledger;
            for (std::uint32_t i = 0; i < theirs.entries.size(); ++i) {
                const auto holder = theirs.holderOf(i);
                const bool isTheirs = managers.empty()
                    || (holder != kNone
                        && std::ranges::count(
                            managers, theirs.schedule->plan->roster.people[holder].code));
                if (!isTheirs)
                    theirs.entries[i] = LedgerEntry{};
            }
            const auto chains = chainsOf(all, managers);
            const auto alone = chainsOf(theirs, random.steps(), words, ChainScope{judged, {}});
            CHECK(chains.all == alone.all);
            CHECK(chains.byActivity == alone.byActivity);
            answers += chains.all.answers;
        }
    }
    CHECK(answers > 0);
}

} // namespace mor::tests
