// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// Writes FOLDER/NAME.ics and FOLDER/NAME.tsv, the list of talks it must come to, for readers that
// are not ours: two years of a manager in New York and of one in Berlin.

#include "core/base/text.h"
#include "exchange/atomic_file.h"
#include "exchange/ics/ics_writer.h"
#include "support/organisation_builder.h"

#include <algorithm>
#include <cstdio>
#include <string>

namespace {

using namespace mor;
using namespace mor::tests;

Activity timed(Activity activity, MinuteOfDay start)
{
    activity.cadence.start = start;
    return activity;
}

Plan samplePlan()
{
    auto weekly = weeklyPipe();
    weekly.name = "Pipeline review; risks, next steps \\ dates";
    weekly.questions = {"Was läuft? Was stockt, und seit wann wissen wir das eigentlich schon? "
                        "Überprüfen wir es für jede Größe äöüß 漢字漢字漢字漢字漢字漢字漢字",
        "Next step; by whom, by when?"};
    const MonthDay secondTuesday{MonthDay::Kind::NthWeekday, 2, 2};
    const MonthDay fifteenth{MonthDay::Kind::DayOfMonth, 15, 0};
    auto builder = OrganisationBuilder();
    builder.leader().manager("m-01").manager("m-02").reps("m-01", 3).reps("m-02", 2);
    builder.calendar("us",
        {{day(2026, 7, 3), "Independence Day"}, {day(2026, 11, 26), "Thanksgiving"},
            {day(2026, 12, 25), "Christmas"}, {day(2027, 1, 1), "New Year"},
            {day(2027, 9, 6), "Labor Day"}});
    builder.calendar("de",
        {{day(2026, 4, 6), "Ostermontag"}, {day(2026, 5, 1), "Tag der Arbeit"},
            {day(2026, 12, 25), "Weihnachten"}, {day(2027, 3, 29), "Ostermontag"}});
    builder.worksBy("m-01", "us").worksBy("m-02", "de");
    builder.slot("m-01", "r-001", "PIPE", 1, 9 * 60).slot("m-01", "r-002", "PIPE", 4, 15 * 60 + 45);
    builder.slot("m-02", "r-004", "PIPE", 5, 8 * 60 + 30);
    builder.away("m-02", {day(2026, 8, 3), day(2026, 8, 21)});
    builder.version(day(2026, 1, 1),
        {weekly, dailyHuddle(), timed(mondayForecast(), 16 * 60),
            timed(activity("ACCT", "retention", Monthly{1, secondTuesday}, Counterpart::Team), 600),
            activity("TERR", "capacity", Monthly{2, fifteenth}, Counterpart::Alone),
            timed(activity("SKIP", "people-retention", TimesPerPeriod{2, {}}), 13 * 60)});
    builder.version(day(2027, 3, 1),
        {weekly, timed(mondayForecast(), 14 * 60 + 30),
            activity(
                "CALIB", "win-rate", Weekly{2, 0b0000101, day(2027, 3, 1)}, Counterpart::Team)});
    auto plan = builder.build();
    for (auto& person : plan.roster.people)
        person.zone = person.code == "m-02" ? "Europe/Berlin" : "America/New_York";
    return plan;
}

/// Moves, excuses and merges some talks, the same ones each time.
void disturb(Plan& plan, DayRange range)
{
    const auto schedule = expand(std::make_shared<const Plan>(plan), range);
    for (std::size_t i = 0; i < schedule.occurrences.size(); ++i) {
        const auto key = schedule.key(schedule.occurrences[i]);
        const Day planned = schedule.windowOf(schedule.occurrences[i]).planned;
        PlanException exception{uuid(static_cast<unsigned>(i)), key, {}, planned,
            Instant{planned} + std::chrono::hours{7}, "m-01"};
        if (i % 23 == 5)
            exception.what = Moved{planned + std::chrono::days{1}, MinuteOfDay{11 * 60}};
        else if (i % 37 == 7)
            exception.what = Moved{planned - std::chrono::days{9}, MinuteOfDay{7 * 60 + 15}};
        else if (i % 41 == 3)
            exception.what = Excused{"customer visit"};
        else
            continue;
        plan.exceptions.push_back(exception);
    }
    std::ranges::sort(plan.exceptions,
        [](const auto& one, const auto& other) { return one.recordedAt < other.recordedAt; });
}

std::string expectedList(const ScheduleDocument& document)
{
    std::string list;
    document.forEachTalk([&](const Talk& talk) {
        if (!takesPlace(talk.state))
            return;
        const bool timedTalk = talk.start != kNoTime;
        list += talk.texts->series + '\t' + toIso(talk.day) + '\t'
            + (timedTalk ? toText(talk.start) + '\t' + talk.texts->zone + '\t'
                        + std::to_string(talk.texts->minutes)
                         : std::string{"\t\t1440"})
            + '\n';
    });
    return list;
}

bool writeSample(const std::string& folder, const std::string& name,
    const ScheduleDocument& document, bool recurring)
{
    IcsOptions options;
    options.stamp = Instant{day(2026, 1, 2)};
    options.recurring = recurring;
    options.alarmMinutes = 15;
    std::string calendar;
    const auto counts = writeIcs(document, options, [&](std::string_view bytes) {
        calendar += bytes;
        return Result<>{};
    });
    if (!counts)
        return false;
    std::printf("%s: %zu talks in %zu events\n", name.c_str(), counts->talks, counts->events);
    return writeFile(folder + '/' + name + ".ics", calendar).has_value()
        && writeFile(folder + '/' + name + ".tsv", expectedList(document)).has_value();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    const DayRange range{day(2026, 1, 1), day(2027, 12, 31)};
    Plan plan = samplePlan();
    disturb(plan, range);
    const auto shared = std::make_shared<const Plan>(std::move(plan));
    const auto schedule = std::make_shared<const Schedule>(expand(shared, range));
    const auto quarter
        = std::make_shared<const Schedule>(expand(shared, {day(2026, 10, 1), day(2026, 12, 31)}));
    const bool written = writeSample(argv[1], "team", documentOf(schedule, {}), true)
        && writeSample(argv[1], "single", documentOf(schedule, {}), false)
        && writeSample(argv[1], "new-york", documentOf(schedule, {{"m-01"}, true}), true)
        && writeSample(argv[1], "berlin", documentOf(schedule, {{"m-02"}, true}), true)
        && writeSample(argv[1], "quarter", documentOf(quarter, {{"m-02"}, false}), true);
    return written ? 0 : 1;
}
