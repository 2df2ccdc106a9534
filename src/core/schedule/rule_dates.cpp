// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/rule_dates.h"

#include <algorithm>

namespace mor {

namespace {

using std::chrono::days;

/// Working days that a week, month and quarter must leave both people (domain handbook 8.3).
constexpr int kNeededPerWeek = 3;
constexpr int kNeededPerMonth = 10;
constexpr int kNeededPerQuarter = 30;

bool onMask(std::uint8_t weekdays, Day day)
{
    return ((weekdays >> (isoWeekday(day) - 1)) & 1U) != 0;
}

Day lastOnMask(std::uint8_t weekdays, DayRange range)
{
    for (Day day = range.last; day >= range.first; day -= days{1}) {
        if (onMask(weekdays, day))
            return day;
    }
    return range.last;
}

Day nthOnMask(std::uint8_t weekdays, DayRange range, int n)
{
    for (Day day = range.first; day <= range.last; day += days{1}) {
        if (onMask(weekdays, day) && --n == 0)
            return day;
    }
    return lastOnMask(weekdays, range);
}

Day nthWorkday(const WorkdayTable& table, DayRange range, int n, Day otherwise)
{
    const Day day = table.plus(range.first - days{1}, n);
    if (range.contains(day) && table.isWorkday(day))
        return day;
    const Day last = table.onOrBefore(range.last);
    return range.contains(last) ? last : otherwise;
}

Day weekdayOnOrAfter(Day day, unsigned weekday)
{
    return day + days{(weekday + 7 - isoWeekday(day)) % 7};
}

Day weekdayOnOrBefore(Day day, unsigned weekday)
{
    return day - days{(isoWeekday(day) + 7 - weekday) % 7};
}

long floorDiv(long a, long b) { return a / b - (a % b < 0 ? 1 : 0); }

/// Collects the dates of one rule.
class DateWriter {
public:
    DateWriter(const FiscalCalendar& fiscal, const TalkDays& talkDays, DayRange range)
        : m_fiscal(fiscal)
        , m_days(talkDays)
        , m_range(range)
    {
    }

    void operator()(const EveryWorkdays& rule)
    {
        const Day anchor = m_days.owner->onOrAfter(rule.anchor);
        int since = anchor <= m_range.first
            ? m_days.owner->count({anchor, m_range.first - days{1}})
            : -m_days.owner->count({m_range.first, anchor - days{1}});
        for (Day day = m_range.first; day <= m_range.last; day += days{1}) {
            if (!m_days.owner->isWorkday(day))
                continue;
            if (rule.interval <= 1 || since % rule.interval == 0)
                add({{day, day}, day, day, 1, false});
            ++since;
        }
    }

    void operator()(const Weekly& rule)
    {
        const int length = 7 * rule.interval;
        const Day base = mondayOf(rule.anchor);
        const long skipped = floorDiv((m_range.first - base).count(), length);
        for (Day monday = base + days{skipped * length}; monday <= m_range.last;
             monday += days{length}) {
            if (rule.weekdays == 0)
                addAny({monday, monday + days{length - 1}}, kNeededPerWeek * rule.interval);
            else
                addWeekdays(monday, rule.weekdays);
        }
    }

    void operator()(const Monthly& rule)
    {
        for (FiscalPeriod month = fiscalMonthOf(m_fiscal, m_range.first);
             month.days.first <= m_range.last;
             month = fiscalMonthOf(m_fiscal, month.days.last + days{1})) {
            if ((static_cast<int>(month.month) - 1) % rule.interval == 0)
                addInMonth(month.days, month.days, rule.on, kNeededPerMonth);
        }
    }

    void operator()(const Quarterly& rule)
    {
        for (DayRange quarter = fiscalQuarterOf(m_fiscal, m_range.first).days;
             quarter.first <= m_range.last;
             quarter = fiscalQuarterOf(m_fiscal, quarter.last + days{1}).days) {
            if (rule.month > 0) {
                DayRange month = fiscalMonthOf(m_fiscal, quarter.first).days;
                for (unsigned i = 1; i < rule.month; ++i)
                    month = fiscalMonthOf(m_fiscal, month.last + days{1}).days;
                addInMonth(quarter, month, rule.on, kNeededPerQuarter);
            } else if (rule.workday > 0) {
                const Day date = nthOnMask(m_days.weekdays, quarter, rule.workday);
                add({quarter, date, nthWorkday(*m_days.owner, quarter, rule.workday, date),
                    kNeededPerQuarter, true});
            } else {
                addAny(quarter, kNeededPerQuarter);
            }
        }
    }

    void operator()(const TimesPerPeriod& rule)
    {
        using Period = TimesPerPeriod::Period;
        if (rule.period == Period::Week)
            (*this)(Weekly{});
        else if (rule.period == Period::Month)
            (*this)(Monthly{});
        else
            (*this)(Quarterly{});
    }

    void operator()(const OnTrigger&) { }

    std::vector<RuleDate> taken() { return std::move(m_dates); }

private:
    void add(const RuleDate& date) { m_dates.push_back(date); }

    void addAny(DayRange period, int needed)
    {
        const Day date = lastOnMask(m_days.weekdays, period);
        add({period, date, date, needed, true});
    }

    void addWeekdays(Day monday, std::uint8_t weekdays)
    {
        const DayRange week{monday, monday + days{6}};
        for (Day day = week.first; day <= week.last; day += days{1}) {
            if (onMask(weekdays, day))
                add({week, day, day, kNeededPerWeek, false});
        }
    }

    void addInMonth(DayRange period, DayRange month, const MonthDay& on, int needed)
    {
        using Kind = MonthDay::Kind;
        Day date = lastOnMask(m_days.weekdays, month);
        Day counted = date;
        switch (on.kind) {
        case Kind::Any:
            break;
        case Kind::DayOfMonth:
            counted = date = std::min(month.first + days{on.n - 1}, month.last);
            break;
        case Kind::LastDay:
            counted = date = month.last;
            break;
        case Kind::NthWeekday:
            counted = date = weekdayOnOrAfter(month.first, on.weekday) + days{7 * (on.n - 1)};
            break;
        case Kind::LastWeekday:
            counted = date = weekdayOnOrBefore(month.last, on.weekday);
            break;
        case Kind::NthWorkday:
            date = nthOnMask(m_days.weekdays, month, on.n);
            counted = nthWorkday(*m_days.owner, month, on.n, date);
            break;
        case Kind::LastWorkday:
            counted = nthWorkday(*m_days.owner, month, month.length(), date);
            break;
        }
        add({period, date, counted, needed, on.kind == Kind::Any});
    }

    const FiscalCalendar& m_fiscal;
    const TalkDays& m_days;
    DayRange m_range;
    std::vector<RuleDate> m_dates;
};

} // namespace

std::vector<RuleDate> ruleDates(
    const CadenceRule& rule, const FiscalCalendar& fiscal, const TalkDays& days, DayRange range)
{
    DateWriter writer(fiscal, days, range);
    std::visit(writer, rule);
    return writer.taken();
}

bool floats(const CadenceRule& rule)
{
    if (const auto* weekly = std::get_if<Weekly>(&rule))
        return weekly->weekdays == 0;
    if (const auto* monthly = std::get_if<Monthly>(&rule))
        return monthly->on.kind == MonthDay::Kind::Any;
    if (const auto* quarterly = std::get_if<Quarterly>(&rule))
        return quarterly->month == 0 || quarterly->on.kind == MonthDay::Kind::Any;
    return std::holds_alternative<TimesPerPeriod>(rule);
}

} // namespace mor
