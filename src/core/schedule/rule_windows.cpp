// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/rule_dates.h"

#include <algorithm>
#include <utility>

namespace mor {

namespace {

using std::chrono::days;

/// The next working day inside the range, else the previous one, else the day itself.
Day insideRange(const WorkdayTable& table, Day day, DayRange range)
{
    if (table.isWorkday(day))
        return day;
    const Day next = table.onOrAfter(day);
    if (range.contains(next) && table.isWorkday(next))
        return next;
    const Day previous = table.onOrBefore(day);
    return range.contains(previous) && table.isWorkday(previous) ? previous : day;
}

/// The slot's weekday in its week of the window, `later` days on; the last such weekday of a
/// shorter window.
Day plannedDay(const TalkDays& talkDays, SlotDay slot, DayRange window, int later)
{
    const unsigned ahead = (slot.weekday + 7 - isoWeekday(window.first)) % 7;
    const long weeks = std::max(1L, (window.length() + 6L - static_cast<long>(ahead)) / 7L);
    const long week = std::min(static_cast<long>(slot.week), weeks - 1);
    const long offset = (week * 7 + later) % (weeks * 7);
    Day day = window.first + days{ahead} + days{offset};
    while (day > window.last && day - days{7} >= window.first)
        day -= days{7};
    return window.contains(day) ? insideRange(*talkDays.both, day, window) : window.last;
}

void close(Window& window, const WindowRule& rule, const TalkDays& talkDays)
{
    window.graceUntil = talkDays.owner->plus(window.due, rule.grace);
    window.booksClose = talkDays.owner->plus(window.graceUntil, kRecordingWorkdays);
}

/// Days by which the i-th of n talks of a period lies behind the slot: whole weeks as long as there
/// are enough of them.
int spread(const TimesPerPeriod& rule, int i)
{
    using Period = TimesPerPeriod::Period;
    const int weeks = rule.period == Period::Week ? 1 : rule.period == Period::Month ? 4 : 12;
    if (rule.times <= weeks)
        return i * weeks / rule.times * 7;
    return i * weeks * 7 / rule.times;
}

/// What tells the keys of one series apart.
using KeyDate = std::pair<Day, std::uint16_t>;

KeyDate keyDateOf(const RuleWindow& window) { return {window.dates.date, window.number}; }

/// Whether both versions of an activity ask the same people; without a second line the leader
/// stands in for it.
bool canShareKeys(const Activity& one, const Activity& other, bool hasSecondLine)
{
    const auto ownerOf = [hasSecondLine](const Activity& activity) {
        const bool standsIn = activity.owner == Role::SecondLine && !hasSecondLine;
        return standsIn ? Role::Leader : activity.owner;
    };
    return one.counterpart == other.counterpart && ownerOf(one) == ownerOf(other);
}

/// The keys under which an earlier version already asks for the activity, ascending.
std::vector<KeyDate> keysOfEarlierVersions(const Rhythm& rhythm, std::size_t version,
    const Activity& activity, const FiscalCalendar& fiscal, const TalkDays& talkDays, DayRange due)
{
    std::vector<KeyDate> keys;
    for (std::size_t i = 0; i < version; ++i) {
        const Activity* before = findActivity(rhythm.versions[i], activity.code);
        if (!before || before->cadence == activity.cadence
            || !canShareKeys(*before, activity, talkDays.hasSecondLine))
            continue;
        const DayRange force = inForce(rhythm, rhythm.versions[i]);
        for (const RuleWindow& window :
            ruleWindows(before->cadence, fiscal, talkDays, SlotDay{}, due)) {
            if (force.contains(window.dates.opens))
                keys.push_back(keyDateOf(window));
        }
    }
    std::ranges::sort(keys);
    return keys;
}

/// Whether the same rule, opening on another day, went before: then a window that would have opened
/// earlier under this version and later under that one belongs to this one.
bool sameRuleBefore(const Rhythm& rhythm, std::size_t version, const Activity& activity)
{
    if (version == 0)
        return false;
    const Activity* before = findActivity(rhythm.versions[version - 1], activity.code);
    return before && before->cadence.rule == activity.cadence.rule
        && before->cadence.window.opensBefore != activity.cadence.window.opensBefore;
}

} // namespace

std::vector<RuleWindow> ruleWindows(const Cadence& cadence, const FiscalCalendar& fiscal,
    const TalkDays& talkDays, SlotDay slot, DayRange due)
{
    const auto* several = std::get_if<TimesPerPeriod>(&cadence.rule);
    std::vector<RuleWindow> windows;
    for (const RuleDate& date : ruleDates(cadence.rule, fiscal, talkDays, due)) {
        RuleWindow window{{}, date.period, date.needed, 0};
        window.dates.date = date.date;
        window.dates.due = insideRange(*talkDays.both, date.counted, date.period);
        if (!due.contains(window.dates.due))
            continue;
        window.dates.opens = cadence.window.opensBefore < 0
            ? date.period.first
            : talkDays.owner->plus(window.dates.due, -cadence.window.opensBefore);
        close(window.dates, cadence.window, talkDays);
        const bool bySlot = date.floats && slot.weekday > 0;
        const int times = several ? several->times : 1;
        for (int i = 0; i < times; ++i) {
            window.dates.planned = window.dates.due;
            if (bySlot)
                window.dates.planned = plannedDay(talkDays, slot,
                    {window.dates.opens, window.dates.due}, several ? spread(*several, i) : 0);
            window.number = several ? static_cast<std::uint16_t>(i + 1) : std::uint16_t{0};
            windows.push_back(window);
        }
    }
    return windows;
}

std::vector<RuleWindow> windowsInForce(const Rhythm& rhythm, std::size_t version,
    const Activity& activity, const FiscalCalendar& fiscal, const TalkDays& talkDays, SlotDay slot,
    DayRange due)
{
    std::vector<RuleWindow> windows = ruleWindows(activity.cadence, fiscal, talkDays, slot, due);
    const DayRange force = inForce(rhythm, rhythm.versions[version]);
    const std::vector<KeyDate> taken
        = keysOfEarlierVersions(rhythm, version, activity, fiscal, talkDays, due);
    const bool bridges = sameRuleBefore(rhythm, version, activity);
    std::erase_if(windows, [&](const RuleWindow& window) {
        if (std::ranges::binary_search(taken, keyDateOf(window)))
            return true;
        return !force.contains(window.dates.opens)
            && !(bridges && force.contains(window.dates.due));
    });
    return windows;
}

RuleWindow triggerWindow(const Cadence& cadence, const TalkDays& talkDays, Day firedOn)
{
    const int workdays = std::get<OnTrigger>(cadence.rule).workdays;
    RuleWindow window;
    window.needed = 1;
    Day date = firedOn;
    for (int left = talkDays.weekdays == 0 ? 0 : workdays; left > 0;) {
        date += days{1};
        if (((talkDays.weekdays >> (isoWeekday(date) - 1)) & 1U) != 0)
            --left;
    }
    window.dates.date = date;
    window.dates.due = talkDays.both->onOrAfter(talkDays.owner->plus(firedOn, workdays));
    window.dates.opens = cadence.window.opensBefore < 0
        ? firedOn
        : talkDays.owner->plus(window.dates.due, -cadence.window.opensBefore);
    window.dates.planned = window.dates.due;
    close(window.dates, cadence.window, talkDays);
    window.period = {window.dates.opens, window.dates.graceUntil};
    return window;
}

} // namespace mor
