// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/organisation_builder.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <stdexcept>
#include <utility>

namespace mor::tests {

namespace {

const Day kStart = day(2020, 1, 1);

std::string numbered(const char* format, int number)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), format, number);
    return text.data();
}

} // namespace

OrganisationBuilder::OrganisationBuilder()
{
    calendar("plain");
    for (const char* code :
        {"pipeline-creation", "pipeline-health", "win-rate", "deal-size", "cycle-length",
            "conversion", "forecast-accuracy", "retention", "capacity", "people-retention"})
        m_plan.rhythm.levers.push_back({code, code, "measure of it", "%"});
}

Person& OrganisationBuilder::find(std::string_view code)
{
    const auto found = std::ranges::find(m_plan.roster.people, code, &Person::code);
    if (found == m_plan.roster.people.end())
        throw std::invalid_argument("no person " + std::string(code));
    return *found;
}

OrganisationBuilder& OrganisationBuilder::person(
    const std::string& code, const std::string& name, Role role, const std::string& boss)
{
    Person person;
    person.code = code;
    person.name = name;
    person.role = role;
    person.team = role == Role::Rep ? "" : "Team of " + code;
    person.calendar = "plain";
    person.joined = kStart;
    m_plan.roster.people.push_back(person);
    if (!boss.empty())
        m_plan.roster.lines.push_back({code, boss, kStart, std::nullopt});
    return *this;
}

OrganisationBuilder& OrganisationBuilder::leader(const std::string& code)
{
    return person(code, "Leader " + code, Role::Leader, "");
}

OrganisationBuilder& OrganisationBuilder::secondLine(
    const std::string& code, const std::string& boss)
{
    return person(code, "Second line " + code, Role::SecondLine, boss);
}

OrganisationBuilder& OrganisationBuilder::manager(const std::string& code, const std::string& boss)
{
    const auto& people = m_plan.roster.people;
    const bool led = std::ranges::find(people, boss, &Person::code) != people.end();
    return person(code, "Manager " + code, Role::Manager, led ? boss : "");
}

OrganisationBuilder& OrganisationBuilder::rep(const std::string& code, const std::string& manager)
{
    ++m_reps;
    return person(code, "Rep " + code, Role::Rep, manager);
}

OrganisationBuilder& OrganisationBuilder::reps(const std::string& manager, int n)
{
    for (int i = 0; i < n; ++i)
        rep(numbered("r-%03d", m_reps + 1), manager);
    return *this;
}

OrganisationBuilder& OrganisationBuilder::calendar(
    const std::string& code, std::vector<Holiday> holidays, std::uint8_t weekdays)
{
    std::ranges::sort(holidays);
    auto& calendars = m_plan.roster.calendars;
    std::erase_if(calendars, [&](const WorkCalendar& one) { return one.code == code; });
    calendars.push_back({code, "Calendar " + code, weekdays, std::move(holidays)});
    return *this;
}

OrganisationBuilder& OrganisationBuilder::worksBy(
    const std::string& person, const std::string& calendar)
{
    find(person).calendar = calendar;
    return *this;
}

OrganisationBuilder& OrganisationBuilder::joins(const std::string& person, Day on)
{
    find(person).joined = on;
    for (auto& line : m_plan.roster.lines)
        if (line.person == person && line.from < on)
            line.from = on;
    return *this;
}

OrganisationBuilder& OrganisationBuilder::leaves(const std::string& person, Day lastDay)
{
    find(person).left = lastDay;
    for (auto& line : m_plan.roster.lines)
        if ((line.person == person || line.boss == person) && (!line.to || *line.to > lastDay))
            line.to = lastDay;
    return *this;
}

OrganisationBuilder& OrganisationBuilder::reportsTo(
    const std::string& person, const std::string& boss, Day from)
{
    for (auto& line : m_plan.roster.lines)
        if (line.person == person && (!line.to || *line.to >= from))
            line.to = from - std::chrono::days{1};
    if (!boss.empty())
        m_plan.roster.lines.push_back({person, boss, from, std::nullopt});
    return *this;
}

OrganisationBuilder& OrganisationBuilder::away(
    const std::string& person, DayRange days, LeaveKind kind)
{
    m_plan.roster.leaves.push_back({person, days, kind});
    return *this;
}

OrganisationBuilder& OrganisationBuilder::slot(const std::string& manager,
    const std::string& person, const std::string& activity, unsigned weekday, MinuteOfDay start)
{
    m_plan.roster.slots.push_back({manager, person, activity, weekday, start, 0});
    return *this;
}

OrganisationBuilder& OrganisationBuilder::subject(const Subject& subject)
{
    m_plan.roster.subjects.push_back(subject);
    return *this;
}

OrganisationBuilder& OrganisationBuilder::version(Day from, std::vector<Activity> activities)
{
    std::ranges::sort(activities, {}, &Activity::code);
    RhythmVersion version;
    version.number = static_cast<int>(m_plan.rhythm.versions.size()) + 1;
    version.effectiveFrom = from;
    version.publishedOn = from - std::chrono::days{7};
    version.reason = "Agreed with the managers";
    for (const auto& one : activities)
        version.gates.push_back({one.code, {}});
    version.activities = std::move(activities);
    m_plan.rhythm.versions.push_back(std::move(version));
    return *this;
}

OrganisationBuilder& OrganisationBuilder::fires(
    const std::string& activity, const std::string& subject, Day on)
{
    const auto number = static_cast<unsigned>(m_plan.triggers.size()) + 1;
    m_plan.triggers.push_back({uuid(20'000 + number), activity, subject, on});
    return *this;
}

OrganisationBuilder& OrganisationBuilder::exception(PlanException exception)
{
    const auto number = static_cast<unsigned>(m_plan.exceptions.size()) + 1;
    exception.id = uuid(10'000 + number);
    // One second apart, so that the order told is the order of recording.
    exception.recordedAt
        = Instant{exception.recordedOn} + std::chrono::hours{9} + std::chrono::seconds{number};
    m_plan.exceptions.push_back(std::move(exception));
    return *this;
}

Plan OrganisationBuilder::build() const
{
    Plan plan = m_plan;
    auto& roster = plan.roster;
    std::ranges::sort(roster.people, {}, &Person::code);
    std::ranges::sort(roster.lines, {},
        [](const ReportingLine& line) { return std::tie(line.person, line.from); });
    std::ranges::sort(roster.calendars, {}, &WorkCalendar::code);
    std::ranges::sort(roster.leaves, {},
        [](const Leave& leave) { return std::tie(leave.person, leave.days.first); });
    std::ranges::sort(roster.subjects, {}, &Subject::code);
    std::ranges::sort(roster.slots, {},
        [](const Slot& slot) { return std::tie(slot.manager, slot.person, slot.activity); });
    std::ranges::stable_sort(plan.rhythm.versions, {}, &RhythmVersion::effectiveFrom);
    std::ranges::sort(plan.exceptions, {},
        [](const PlanException& one) { return std::tie(one.recordedAt, one.id); });
    std::ranges::sort(
        plan.triggers, {}, [](const TriggerEvent& one) { return std::tie(one.firedOn, one.id); });
    return plan;
}

Activity activity(const std::string& code, const std::string& lever, const CadenceRule& rule,
    Counterpart counterpart, Role owner)
{
    Activity made;
    made.code = code;
    made.name = "Talk " + code;
    made.purpose = "Keeps the talk useful.";
    made.levers = {lever};
    made.owner = owner;
    made.counterpart = counterpart;
    made.cadence.rule = rule;
    made.minutes = {25, 5, 1};
    made.criteria = {"First", "Second", "Third", "Fourth", "Fifth"};
    made.questions = {"What changed?", "What is it waiting for?", "What is next?"};
    made.evidence = {EvidenceType::RepConfirmation, EvidenceType::NextStep};
    made.usefulWhen = "A deal moved within two weeks.";
    made.trap = "It turns into a status report.";
    return made;
}

Activity weeklyPipe() { return activity("PIPE", "pipeline-health", Weekly{}); }

Activity monthlyDeal() { return activity("DEAL", "win-rate", Monthly{}); }

Activity dailyHuddle()
{
    auto huddle = activity("HUDL", "pipeline-creation", EveryWorkdays{}, Counterpart::Team);
    huddle.cadence.start = 8 * 60 + 45;
    huddle.cadence.window.grace = 0;
    return huddle;
}

Activity mondayForecast()
{
    return activity(
        "FCST", "forecast-accuracy", Weekly{1, 0b0000001, kFirstDay}, Counterpart::Team);
}

Activity winDebrief()
{
    return activity("WIN", "win-rate", OnTrigger{"deal-won", 10}, Counterpart::Deal);
}

OccurrenceKey key(std::string_view text)
{
    const auto parsed = parseOccurrenceKey(text);
    if (!parsed)
        throw std::invalid_argument("not a key: " + std::string(text));
    return *parsed;
}

Uuid uuid(unsigned number)
{
    Uuid id;
    id.bytes[6] = 0x70;
    id.bytes[8] = 0x80;
    for (std::size_t i = 0; i < 4; ++i)
        id.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return id;
}

} // namespace mor::tests
