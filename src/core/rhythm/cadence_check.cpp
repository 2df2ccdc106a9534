// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/rhythm/cadence.h"

namespace mor {

namespace {

constexpr int kMostWorkdays = 60;
constexpr int kLastMinute = 24 * 60 - 1;

Result<> within(std::string_view field, int value, int lowest, int highest)
{
    if (lowest <= value && value <= highest)
        return {};
    return fail(ErrorKind::Invalid, "cadence.out_of_range",
        {std::to_string(value), std::string{field}, std::to_string(lowest),
            std::to_string(highest)});
}

Result<> checkAnchor(Day anchor)
{
    if (kFirstDay <= anchor && anchor <= kLastDay)
        return {};
    return fail(ErrorKind::Invalid, "day.out_of_range", {toIso(anchor)});
}

/// The first of the results that is an error.
template <class... Rest>
Result<> firstProblem(Result<> first, Rest... rest)
{
    if constexpr (sizeof...(rest) > 0) {
        if (first)
            return firstProblem(std::move(rest)...);
    }
    return first;
}

Result<> checkMonthDay(const MonthDay& on)
{
    using Kind = MonthDay::Kind;
    const int weekday = static_cast<int>(on.weekday);
    switch (on.kind) {
    case Kind::DayOfMonth:
        return within("day of the month", on.n, 1, 31);
    case Kind::NthWorkday:
        return within("working day of the month", on.n, 1, 20);
    case Kind::NthWeekday:
        return firstProblem(
            within("week of the month", on.n, 1, 4), within("weekday", weekday, 1, 7));
    case Kind::LastWeekday:
        return within("weekday", weekday, 1, 7);
    case Kind::Any:
    case Kind::LastDay:
    case Kind::LastWorkday:
        break;
    }
    return {};
}

struct CheckRule {
    Result<> operator()(const EveryWorkdays& rule) const
    {
        return firstProblem(
            within("interval", rule.interval, 1, kMostWorkdays), checkAnchor(rule.anchor));
    }
    Result<> operator()(const Weekly& rule) const
    {
        return firstProblem(within("interval", rule.interval, 1, 52),
            within("weekdays", rule.weekdays, 0, 0x7F), checkAnchor(rule.anchor));
    }
    Result<> operator()(const Monthly& rule) const
    {
        if (rule.interval < 1 || 12 % rule.interval != 0 || rule.interval == 12)
            return fail(ErrorKind::Invalid, "cadence.months_do_not_fill_year",
                {std::to_string(rule.interval)});
        return checkMonthDay(rule.on);
    }
    Result<> operator()(const Quarterly& rule) const
    {
        if (rule.month == 0)
            return within("working day of the quarter", rule.workday, 0, kMostWorkdays);
        return firstProblem(within("month of the quarter", static_cast<int>(rule.month), 1, 3),
            checkMonthDay(rule.on));
    }
    Result<> operator()(const TimesPerPeriod& rule) const
    {
        return within("number of talks", rule.times, 1, 31);
    }
    Result<> operator()(const OnTrigger& rule) const
    {
        return firstProblem(checkCode("trigger", rule.trigger),
            within("working days", rule.workdays, 0, kMostWorkdays));
    }
};

} // namespace

Result<> checkCadence(const Cadence& cadence)
{
    const auto& window = cadence.window;
    return firstProblem(std::visit(CheckRule{}, cadence.rule),
        within("opening", window.opensBefore, WindowRule::kPeriodStart, kMostWorkdays),
        within("grace", window.grace, 0, kMostWorkdays),
        within("start", cadence.start, kNoTime, kLastMinute));
}

} // namespace mor
