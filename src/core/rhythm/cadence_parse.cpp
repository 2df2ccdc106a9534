// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/text.h"
#include "core/rhythm/cadence.h"
#include "core/rhythm/cadence_words.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace mor {

namespace {

/// The words of a spelling, taken from the front.
class Words {
public:
    explicit Words(std::string_view text)
    {
        for (auto& word : split(lowered(text), ' '))
            if (!word.empty())
                m_words.push_back(std::move(word));
    }

    bool done() const { return m_next == m_words.size(); }
    /// Takes the given words if they come next, all or none.
    bool take(std::string_view phrase)
    {
        std::size_t at = m_next;
        for (const auto& word : split(phrase, ' '))
            if (at == m_words.size() || m_words[at++] != word)
                return false;
        m_next = at;
        return true;
    }
    std::string next() { return done() ? std::string{} : m_words[m_next++]; }
    std::optional<int> takeNumber()
    {
        if (done())
            return std::nullopt;
        const auto& word = m_words[m_next];
        int value = 0;
        const auto read = std::from_chars(word.data(), word.data() + word.size(), value);
        if (read.ec != std::errc{} || read.ptr != word.data() + word.size())
            return std::nullopt;
        ++m_next;
        return value;
    }
    template <class Table>
    std::optional<unsigned> takeOneOf(const Table& table)
    {
        const auto found = done() ? table.end() : std::ranges::find(table, m_words[m_next]);
        if (found == table.end())
            return std::nullopt;
        ++m_next;
        return static_cast<unsigned>(found - table.begin());
    }

private:
    std::vector<std::string> m_words;
    std::size_t m_next = 0;
};

std::optional<std::uint8_t> takeWeekdays(Words& words)
{
    unsigned mask = 0;
    for (const auto& name : split(words.next(), ',')) {
        const auto found = std::ranges::find(kCadenceWeekdays, name);
        if (found == kCadenceWeekdays.end())
            return std::nullopt;
        mask |= 1U << (found - kCadenceWeekdays.begin());
    }
    return static_cast<std::uint8_t>(mask);
}

/// The day after "on", or Any when the words are at their end.
std::optional<MonthDay> takeMonthDay(Words& words)
{
    using Kind = MonthDay::Kind;
    if (words.done())
        return MonthDay{};
    if (!words.take("on"))
        return std::nullopt;
    if (words.take("last day"))
        return MonthDay{Kind::LastDay, 0, 0};
    if (words.take("last working day"))
        return MonthDay{Kind::LastWorkday, 0, 0};
    if (words.take("last")) {
        const auto weekday = words.takeOneOf(kCadenceWeekdays);
        return weekday ? std::optional{MonthDay{Kind::LastWeekday, 0, *weekday + 1}} : std::nullopt;
    }
    if (const auto ordinal = words.takeOneOf(kCadenceOrdinals)) {
        const auto weekday = words.takeOneOf(kCadenceWeekdays);
        return weekday ? std::optional{MonthDay{
                   Kind::NthWeekday, static_cast<int>(*ordinal) + 1, *weekday + 1}}
                       : std::nullopt;
    }
    const auto kind = words.take("working day") ? Kind::NthWorkday
        : words.take("day")                     ? Kind::DayOfMonth
                                                : Kind::Any;
    const auto number = kind == Kind::Any ? std::nullopt : words.takeNumber();
    return number ? std::optional{MonthDay{kind, *number, 0}} : std::nullopt;
}

bool takeAnchor(Words& words, Day& anchor)
{
    if (!words.take("from"))
        return true;
    const auto day = parseDay(words.next());
    if (day)
        anchor = *day;
    return day.has_value();
}

using MaybeRule = std::optional<CadenceRule>;

MaybeRule takeWeekly(Words& words, int interval)
{
    Weekly rule{interval, 0, kFirstDay};
    if (words.take("on")) {
        const auto weekdays = takeWeekdays(words);
        if (!weekdays)
            return std::nullopt;
        rule.weekdays = *weekdays;
    }
    return takeAnchor(words, rule.anchor) ? MaybeRule{rule} : std::nullopt;
}

MaybeRule takeMonthly(Words& words, int interval)
{
    const auto on = takeMonthDay(words);
    return on ? MaybeRule{Monthly{interval, *on}} : std::nullopt;
}

MaybeRule takeWorkdays(Words& words, int interval)
{
    EveryWorkdays rule{interval, kFirstDay};
    return takeAnchor(words, rule.anchor) ? MaybeRule{rule} : std::nullopt;
}

MaybeRule takeEvery(Words& words)
{
    if (words.take("working day"))
        return takeWorkdays(words, 1);
    const auto interval = words.takeNumber();
    if (!interval)
        return std::nullopt;
    if (words.take("working days"))
        return takeWorkdays(words, *interval);
    if (words.take("weeks"))
        return takeWeekly(words, *interval);
    return words.take("months") ? takeMonthly(words, *interval) : std::nullopt;
}

MaybeRule takeQuarterly(Words& words)
{
    Quarterly rule;
    if (words.take("on working day")) {
        const auto number = words.takeNumber();
        rule.workday = number.value_or(0);
        return number ? MaybeRule{rule} : std::nullopt;
    }
    if (!words.take("in month"))
        return rule;
    const auto month = words.takeNumber();
    const auto on = takeMonthDay(words);
    if (!month || *month < 0 || !on)
        return std::nullopt;
    rule.month = static_cast<unsigned>(*month);
    rule.on = *on;
    return rule;
}

MaybeRule takeTrigger(Words& words)
{
    OnTrigger rule{words.next(), 5};
    const auto workdays = words.take("within") ? words.takeNumber() : std::nullopt;
    if (!workdays || !(words.take("working days") || words.take("working day")))
        return std::nullopt;
    rule.workdays = *workdays;
    return rule;
}

MaybeRule takeTimes(Words& words)
{
    const auto times = words.takeNumber();
    const auto period
        = times && words.take("per") ? words.takeOneOf(kCadencePeriods) : std::nullopt;
    if (!period)
        return std::nullopt;
    return TimesPerPeriod{*times, static_cast<TimesPerPeriod::Period>(*period)};
}

MaybeRule takeRule(Words& words)
{
    if (words.take("every"))
        return takeEvery(words);
    if (words.take("weekly"))
        return takeWeekly(words, 1);
    if (words.take("monthly"))
        return takeMonthly(words, 1);
    if (words.take("quarterly"))
        return takeQuarterly(words);
    if (words.take("on"))
        return takeTrigger(words);
    return takeTimes(words);
}

} // namespace

Result<CadenceRule> parseCadence(std::string_view text)
{
    Words words{text};
    const auto rule = takeRule(words);
    if (!rule || !words.done())
        return fail(ErrorKind::Invalid, "cadence.malformed",
            {inQuotes(text),
                "\"weekly on tue\", \"every 2 weeks from 2026-01-05\", \"monthly on last fri\", "
                "\"quarterly on working day 15\", \"3 per month\" or \"on deal-won within 10 "
                "working days\""});
    if (auto checked = checkCadence(Cadence{*rule, {}, kNoTime}); !checked)
        return fail(checked);
    return *rule;
}

} // namespace mor
