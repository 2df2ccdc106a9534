// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/schedule_document.h"
#include "exchange/schedule_runs.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

namespace mor::tests {

namespace {

/// Two managers with two reps each; m-02 holds one talk of m-01 with r-001.
std::shared_ptr<const Schedule> twoTeams()
{
    const auto plan
        = OrganisationBuilder()
              .leader()
              .manager("m-01")
              .reps("m-01", 2)
              .manager("m-02")
              .reps("m-02", 2)
              .version(day(2026, 1, 1), {weeklyPipe(), mondayForecast()})
              .except(key("PIPE/m-01/r-001/2026-10-16"), Reassigned{"m-02"}, day(2026, 10, 8))
              .plan();
    return std::make_shared<const Schedule>(expand(plan, {day(2026, 10, 5), day(2026, 10, 30)}));
}

std::vector<std::string> seriesOf(const ScheduleRuns& runs, const std::vector<std::string>& people)
{
    const auto& schedule = runs.schedule();
    std::vector<PersonIndex> positions;
    for (const auto& code : people)
        for (PersonIndex i = 0; i < schedule.plan->roster.people.size(); ++i)
            if (schedule.plan->roster.people[i].code == code)
                positions.push_back(i);
    std::vector<std::string> all;
    for (const auto& run : runs.concerning(positions)) {
        const auto its = schedule.key(schedule.occurrences[run.begin]);
        all.push_back(its.activity + '/' + its.owner + '/' + its.counterpart);
    }
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<Talk> talksOf(const ScheduleDocument& document)
{
    std::vector<Talk> talks;
    document.forEachTalk([&](const Talk& talk) { talks.push_back(talk); });
    return talks;
}

} // namespace

TEST_CASE("A person is concerned by what they own, hold for others or sit in", "[exchange]")
{
    const ScheduleRuns runs(twoTeams());

    CHECK(seriesOf(runs, {"r-001"}) == std::vector<std::string>{"PIPE/m-01/r-001"});
    CHECK(seriesOf(runs, {"m-02"})
        == std::vector<std::string>{
            "FCST/m-02/team", "PIPE/m-01/r-001", "PIPE/m-02/r-003", "PIPE/m-02/r-004"});
    CHECK(seriesOf(runs, {"m-01", "r-001"})
        == std::vector<std::string>{"FCST/m-01/team", "PIPE/m-01/r-001", "PIPE/m-01/r-002"});
    CHECK(seriesOf(runs, {"l-01"}).empty());
}

TEST_CASE("Calendars that share a schedule hold what each would hold alone", "[exchange]")
{
    const auto schedule = twoTeams();
    const auto shared = std::make_shared<const ScheduleRuns>(schedule);
    std::size_t talks = 0;

    for (const auto& person : schedule->plan->roster.people) {
        const auto document = documentOf(shared, {{person.code}, true});
        for (const auto& talk : talksOf(document))
            talks += talk.texts->series.find(person.code) != std::string::npos
                    || talk.state == TalkState::Planned
                ? 1
                : 0;
        CHECK(document.title == "Talks of " + person.name);
    }

    // Four weeks: each of four reps and their managers 4 reviews, each manager 4 forecasts, and
    // the deputy one more.
    CHECK(talks == 4 * 4 * 2 + 2 * 4 + 1);
}

} // namespace mor::tests
