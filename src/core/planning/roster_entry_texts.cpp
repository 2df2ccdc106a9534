// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/roster_entry_texts.h"

#include "core/base/text.h"
#include "core/planning/entry_text.h"

namespace mor {

using namespace roster_entry;

namespace {

std::string isoOr(const std::optional<Day>& day) { return day ? toIso(*day) : std::string{}; }

std::string textOf(const Person& person)
{
    return EntryText{}
        .add("code", person.code)
        .add("name", person.name)
        .add("email", person.email)
        .add("role", toText(person.role))
        .add("team", person.team)
        .add("calendar", person.calendar)
        .add("zone", person.zone)
        .add("player_coach", person.playerCoach ? "yes" : "")
        .add("joined", toIso(person.joined))
        .add("left", isoOr(person.left))
        .add("ramp_until", isoOr(person.rampUntil))
        .text();
}

std::string textOf(const WorkCalendar& calendar)
{
    return EntryText{}
        .add("code", calendar.code)
        .add("name", calendar.name)
        .add("weekdays", std::to_string(calendar.weekdays))
        .text();
}

std::string textOf(const std::string& calendar, const Holiday& holiday)
{
    return EntryText{}
        .add("calendar", calendar)
        .add("day", toIso(holiday.day))
        .add("name", holiday.name)
        .text();
}

std::string lineText(const ReportingLine& line)
{
    return line.boss + ' ' + toIso(line.from) + (line.to ? ' ' + toIso(*line.to) : std::string{});
}

std::optional<Day> maybeDayIn(std::string_view text)
{
    return text.empty() ? std::nullopt : std::optional{dayIn(text)};
}

} // namespace

std::string textOf(const Leave& leave)
{
    return EntryText{}
        .add("person", leave.person)
        .add("from", toIso(leave.days.first))
        .add("to", toIso(leave.days.last))
        .add("kind", leave.kind == LeaveKind::Absent ? "absent" : "leave")
        .text();
}

std::string textOf(const BusyTime& busy)
{
    return EntryText{}
        .add("person", busy.person)
        .add("day", toIso(busy.day))
        .add("start", toText(busy.start))
        .add("end", toText(busy.end))
        .text();
}

std::string holidayKey(const std::string& calendar, Day day) { return calendar + ' ' + toIso(day); }

RosterEntries entriesOf(const Roster& roster)
{
    RosterEntries entries;
    for (const auto& person : roster.people)
        entries[{kPerson, person.code}] = textOf(person);
    std::map<std::string, EntryText> lines;
    for (const auto& line : roster.lines) {
        auto& entry = lines[line.person];
        if (entry.fields().empty())
            entry.add("person", line.person);
        entry.add("line", lineText(line));
    }
    for (const auto& [person, entry] : lines)
        entries[{kLines, person}] = entry.text();
    for (const auto& calendar : roster.calendars) {
        entries[{kCalendar, calendar.code}] = textOf(calendar);
        for (const auto& holiday : calendar.holidays)
            entries[{kHoliday, holidayKey(calendar.code, holiday.day)}]
                = textOf(calendar.code, holiday);
    }
    for (const auto& leave : roster.leaves)
        entries[{kLeave, textOf(leave)}] = textOf(leave);
    for (const auto& busy : roster.busy)
        entries[{kBusy, textOf(busy)}] = textOf(busy);
    return entries;
}

std::string rosterKeyOf(const ImportChange& change)
{
    const auto& text = change.after.empty() ? change.before : change.after;
    if (change.entry == kLeave || change.entry == kBusy)
        return text;
    const EntryText entry(text);
    if (change.entry == kHoliday)
        return std::string{entry["calendar"]} + ' ' + std::string{entry["day"]};
    return std::string{entry[change.entry == kLines ? "person" : "code"]};
}

Day dayIn(std::string_view text) { return parseDay(text).value_or(kFirstDay); }

Person personFrom(const EntryText& text)
{
    Person person;
    person.code = text["code"];
    person.name = text["name"];
    person.email = text["email"];
    person.role = parseRole(text["role"]).value_or(Role::Rep);
    person.team = text["team"];
    person.calendar = text["calendar"];
    person.zone = text["zone"];
    person.playerCoach = !text["player_coach"].empty();
    person.joined = dayIn(text["joined"]);
    person.left = maybeDayIn(text["left"]);
    person.rampUntil = maybeDayIn(text["ramp_until"]);
    return person;
}

void addLines(std::vector<ReportingLine>& lines, const EntryText& text)
{
    for (const auto line : text.all("line")) {
        const auto words = split(line, ' ');
        if (words.size() >= 2)
            lines.push_back({std::string{text["person"]}, words[0], dayIn(words[1]),
                words.size() > 2 ? std::optional{dayIn(words[2])} : std::nullopt});
    }
}

Leave leaveFrom(const EntryText& text)
{
    return {std::string{text["person"]}, {dayIn(text["from"]), dayIn(text["to"])},
        text["kind"] == "absent" ? LeaveKind::Absent : LeaveKind::Leave};
}

BusyTime busyFrom(const EntryText& text)
{
    return {std::string{text["person"]}, dayIn(text["day"]),
        parseMinuteOfDay(text["start"]).value_or(MinuteOfDay{0}),
        parseMinuteOfDay(text["end"]).value_or(MinuteOfDay{0})};
}

} // namespace mor
