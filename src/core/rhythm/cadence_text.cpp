// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/cadence.h"
#include "core/rhythm/cadence_words.h"

namespace mor {

namespace {

std::string weekdayName(unsigned iso) { return std::string{kCadenceWeekdays[iso - 1]}; }

std::string weekdayList(std::uint8_t mask)
{
    std::string text;
    for (unsigned i = 0; i < kCadenceWeekdays.size(); ++i) {
        if ((mask >> i & 1) == 0)
            continue;
        text += text.empty() ? "" : ",";
        text += kCadenceWeekdays[i];
    }
    return text;
}

std::string monthDayText(const MonthDay& on)
{
    switch (on.kind) {
    case MonthDay::Kind::Any:
        return {};
    case MonthDay::Kind::DayOfMonth:
        return " on day " + std::to_string(on.n);
    case MonthDay::Kind::LastDay:
        return " on last day";
    case MonthDay::Kind::NthWeekday:
        return " on " + std::string{kCadenceOrdinals[static_cast<std::size_t>(on.n - 1)]} + ' '
            + weekdayName(on.weekday);
    case MonthDay::Kind::LastWeekday:
        return " on last " + weekdayName(on.weekday);
    case MonthDay::Kind::NthWorkday:
        return " on working day " + std::to_string(on.n);
    case MonthDay::Kind::LastWorkday:
        return " on last working day";
    }
    return {};
}

std::string anchorText(Day anchor)
{
    return anchor == kFirstDay ? std::string{} : " from " + toIso(anchor);
}

struct ToText {
    std::string operator()(const EveryWorkdays& rule) const
    {
        return (rule.interval == 1 ? "every working day"
                                   : "every " + std::to_string(rule.interval) + " working days")
            + anchorText(rule.anchor);
    }
    std::string operator()(const Weekly& rule) const
    {
        auto text = rule.interval == 1 ? std::string{"weekly"}
                                       : "every " + std::to_string(rule.interval) + " weeks";
        if (rule.weekdays != 0)
            text += " on " + weekdayList(rule.weekdays);
        return text + anchorText(rule.anchor);
    }
    std::string operator()(const Monthly& rule) const
    {
        return (rule.interval == 1 ? "monthly"
                                   : "every " + std::to_string(rule.interval) + " months")
            + monthDayText(rule.on);
    }
    std::string operator()(const Quarterly& rule) const
    {
        if (rule.month != 0)
            return "quarterly in month " + std::to_string(rule.month) + monthDayText(rule.on);
        return rule.workday == 0 ? "quarterly"
                                 : "quarterly on working day " + std::to_string(rule.workday);
    }
    std::string operator()(const TimesPerPeriod& rule) const
    {
        return std::to_string(rule.times) + " per "
            + std::string{kCadencePeriods[static_cast<std::size_t>(rule.period)]};
    }
    std::string operator()(const OnTrigger& rule) const
    {
        return "on " + rule.trigger + " within " + std::to_string(rule.workdays)
            + (rule.workdays == 1 ? " working day" : " working days");
    }
};

} // namespace

std::string toText(const CadenceRule& rule) { return std::visit(ToText{}, rule); }

} // namespace mor
