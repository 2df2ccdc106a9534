// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/agenda.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace mor {

namespace {

using std::chrono::days;

bool isOnAgenda(State state)
{
    return state == State::Planned || state == State::Open || state == State::OnTime
        || state == State::Late || state == State::Missed || state == State::Disputed;
}

bool isToHold(State state) { return state == State::Planned || state == State::Open; }

/// Everything this person holds, unsorted.
std::vector<AgendaItem> itemsOf(const Ledger& ledger, PersonIndex who)
{
    std::vector<AgendaItem> items;
    const auto& schedule = *ledger.schedule;
    for (std::uint32_t i = 0; i < schedule.occurrences.size(); ++i) {
        const auto& occurrence = schedule.occurrences[i];
        const auto& entry = ledger.entries[i];
        const bool mayDiffer = occurrence.flags & Occurrence::kHasExceptions;
        if (!mayDiffer && schedule.series[occurrence.series].owner != who)
            continue;
        if (ledger.holderOf(i) != who || entry.merged || !isOnAgenda(entry.state))
            continue;
        const auto& window = schedule.windowOf(occurrence);
        auto appointment = appointmentOf(schedule, i, ledger.asOf);
        appointment.holder = who;
        items.push_back({i, appointment, entry.state, window.due, window.graceUntil, 1});
    }
    return items;
}

/// By day and time, what has no time last.
auto byTime(const AgendaItem& item)
{
    return std::tuple{item.appointment.day, item.appointment.start == kNoTime,
        item.appointment.start, item.position};
}

auto byDue(const AgendaItem& item) { return std::tuple{item.due, item.position}; }

/// The newest of each series, with the number of all.
std::vector<AgendaItem> oneLinePerSeries(
    const Schedule& schedule, const std::vector<AgendaItem>& late)
{
    std::map<SeriesId, AgendaItem> lines;
    for (const auto& item : late) {
        auto [line, isFirst]
            = lines.try_emplace(schedule.seriesOf(schedule.occurrences[item.position]).id, item);
        if (isFirst)
            continue;
        const int copies = line->second.copies + 1;
        if (byDue(line->second) < byDue(item))
            line->second = item;
        line->second.copies = copies;
    }
    std::vector<AgendaItem> all;
    for (const auto& [id, item] : lines)
        all.push_back(item);
    std::ranges::sort(all, {}, byDue);
    return all;
}

/// Its day is over and it can still be held.
bool isLate(const AgendaItem& item, Day day)
{
    return isToHold(item.state) && item.graceUntil >= day && item.appointment.day < day
        && item.due < day;
}

/// Longest time from the opening of a window to its due date, in days, on the safe side.
int longestWindow(const CadenceRule& rule)
{
    struct Longest {
        int operator()(const EveryWorkdays&) const { return 14; }
        int operator()(const Weekly& weekly) const { return 7 * weekly.interval + 7; }
        int operator()(const Monthly& monthly) const { return 36 * monthly.interval; }
        int operator()(const Quarterly&) const { return 106; }
        int operator()(const TimesPerPeriod&) const { return 106; }
        int operator()(const OnTrigger& trigger) const { return 2 * trigger.workdays + 14; }
    };
    return std::visit(Longest{}, rule);
}

} // namespace

Agenda agendaFor(const Ledger& ledger, PersonIndex who, Day day)
{
    Agenda agenda{day, who, {}, {}, {}};
    const Day sunday = mondayOf(day) + days{6};
    std::vector<AgendaItem> late;
    for (const auto& item : itemsOf(ledger, who)) {
        const Day planned = item.appointment.day;
        if (planned == day)
            agenda.today.push_back(item);
        else if (!isToHold(item.state) || item.graceUntil < day)
            continue;
        else if (isLate(item, day))
            late.push_back(item);
        else if (planned < day || (item.appointment.start == kNoTime && planned <= sunday))
            agenda.withoutTime.push_back(item);
    }
    std::ranges::sort(agenda.today, {}, byTime);
    agenda.late = oneLinePerSeries(*ledger.schedule, late);
    std::ranges::sort(agenda.withoutTime, {}, byDue);
    return agenda;
}

std::vector<AgendaItem> overdueCopies(
    const Ledger& ledger, const Agenda& agenda, const AgendaItem& line)
{
    const auto& schedule = *ledger.schedule;
    const auto seriesOf = [&](const AgendaItem& item) {
        return schedule.seriesOf(schedule.occurrences[item.position]).id;
    };
    auto copies = itemsOf(ledger, agenda.who);
    std::erase_if(copies, [&](const AgendaItem& item) {
        return !isLate(item, agenda.day) || seriesOf(item) != seriesOf(line);
    });
    std::ranges::sort(copies, {}, byDue);
    return copies;
}

std::vector<AgendaItem> weekAgendaFor(const Ledger& ledger, PersonIndex who, Day day)
{
    const DayRange week{mondayOf(day), mondayOf(day) + days{6}};
    auto items = itemsOf(ledger, who);
    std::erase_if(
        items, [&](const AgendaItem& item) { return !week.contains(item.appointment.day); });
    std::ranges::sort(items, {}, byTime);
    return items;
}

DayRange rangeForAgenda(const Rhythm& rhythm, Day day)
{
    int back = 0;
    int ahead = 0;
    for (const auto& version : rhythm.versions)
        for (const auto& activity : version.activities) {
            const auto& window = activity.cadence.window;
            // Two days for each working day, and two weeks for holidays.
            back = std::max(back, 2 * window.grace + 14);
            ahead = std::max({ahead, longestWindow(activity.cadence.rule), 2 * window.opensBefore});
        }
    const Day monday = mondayOf(day);
    return {std::max(kFirstDay, monday - days{back}), std::min(kLastDay, monday + days{6 + ahead})};
}

} // namespace mor
