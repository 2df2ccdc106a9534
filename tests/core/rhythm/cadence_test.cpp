// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/cadence.h"
#include "support/catch.h"
#include "support/organisation_builder.h"

#include <map>

namespace mor::tests {

namespace {

using Kind = MonthDay::Kind;

std::vector<MonthDay> monthDays()
{
    std::vector<MonthDay> all{{Kind::Any, 0, 0}, {Kind::LastDay, 0, 0}, {Kind::LastWorkday, 0, 0}};
    for (int n = 1; n <= 31; ++n)
        all.push_back({Kind::DayOfMonth, n, 0});
    for (int n = 1; n <= 20; ++n)
        all.push_back({Kind::NthWorkday, n, 0});
    for (unsigned weekday = 1; weekday <= 7; ++weekday) {
        all.push_back({Kind::LastWeekday, 0, weekday});
        for (int n = 1; n <= 4; ++n)
            all.push_back({Kind::NthWeekday, n, weekday});
    }
    return all;
}

/// Every rule there is, with a few values for anchors and triggers.
std::vector<CadenceRule> allRules()
{
    std::vector<CadenceRule> rules;
    for (const Day anchor : {kFirstDay, day(2026, 1, 5)}) {
        for (int n = 1; n <= 60; ++n)
            rules.emplace_back(EveryWorkdays{n, anchor});
        for (int n = 1; n <= 52; ++n)
            for (int mask = 0; mask < 128; ++mask)
                rules.emplace_back(Weekly{n, static_cast<std::uint8_t>(mask), anchor});
    }
    for (const auto& on : monthDays()) {
        for (const int n : {1, 2, 3, 4, 6})
            rules.emplace_back(Monthly{n, on});
        for (unsigned month = 1; month <= 3; ++month)
            rules.emplace_back(Quarterly{month, on, 0});
    }
    for (int n = 0; n <= 60; ++n) {
        rules.emplace_back(Quarterly{0, {}, n});
        rules.emplace_back(OnTrigger{"deal-won", n});
    }
    using Period = TimesPerPeriod::Period;
    for (int n = 1; n <= 31; ++n)
        for (const auto period : {Period::Week, Period::Month, Period::Quarter})
            rules.emplace_back(TimesPerPeriod{n, period});
    return rules;
}

std::string refusal(std::string_view text) { return parseCadence(text).error().code; }

} // namespace

TEST_CASE("Every cadence reads back as it is written", "[core][rhythm]")
{
    std::vector<std::string> wrong;
    for (const auto& rule : allRules())
        if (const auto read = parseCadence(toText(rule)); !read || *read != rule)
            wrong.push_back(toText(rule));

    CHECK(wrong == std::vector<std::string>{});
}

TEST_CASE("The spellings of the handbook mean what they say", "[core][rhythm]")
{
    const std::map<std::string, CadenceRule> spellings{
        {"every working day", EveryWorkdays{}},
        {"every 3 working days from 2026-01-05", EveryWorkdays{3, day(2026, 1, 5)}},
        {"weekly", Weekly{}},
        {"weekly on mon,wed", Weekly{1, 0b0000101, kFirstDay}},
        {"every 2 weeks from 2026-01-05", Weekly{2, 0, day(2026, 1, 5)}},
        {"every 2 weeks on tue from 2026-01-06", Weekly{2, 0b0000010, day(2026, 1, 6)}},
        {"monthly", Monthly{}},
        {"monthly on day 15", Monthly{1, {Kind::DayOfMonth, 15, 0}}},
        {"monthly on last day", Monthly{1, {Kind::LastDay, 0, 0}}},
        {"monthly on 2nd tue", Monthly{1, {Kind::NthWeekday, 2, 2}}},
        {"monthly on last fri", Monthly{1, {Kind::LastWeekday, 0, 5}}},
        {"monthly on working day 3", Monthly{1, {Kind::NthWorkday, 3, 0}}},
        {"monthly on last working day", Monthly{1, {Kind::LastWorkday, 0, 0}}},
        {"every 2 months on day 1", Monthly{2, {Kind::DayOfMonth, 1, 0}}},
        {"quarterly", Quarterly{}},
        {"quarterly on working day 15", Quarterly{0, {}, 15}},
        {"quarterly in month 2 on last fri", Quarterly{2, {Kind::LastWeekday, 0, 5}, 0}},
        {"3 per month", TimesPerPeriod{3, TimesPerPeriod::Period::Month}},
        {"2 per quarter", TimesPerPeriod{2, TimesPerPeriod::Period::Quarter}},
        {"1 per week", TimesPerPeriod{1, TimesPerPeriod::Period::Week}},
        {"on deal-won within 10 working days", OnTrigger{"deal-won", 10}},
    };

    for (const auto& [text, rule] : spellings) {
        CAPTURE(text);
        CHECK(parseCadence(text).value() == rule);
        CHECK(toText(rule) == text);
    }
    CHECK(parseCadence("  Weekly  on MON ").value() == CadenceRule{Weekly{1, 1, kFirstDay}});
}

TEST_CASE("What is no cadence is refused with examples", "[core][rhythm]")
{
    for (const auto* text : {"", "daily", "weekly on", "weekly on monday", "every weeks",
             "every 2 week", "weekly from yesterday", "monthly on 5th fri", "monthly on day",
             "quarterly in month", "3 per", "per month", "on deal-won", "on within 3 working days",
             "weekly on mon tue", "monthly on last", "quarterly on day 3", "2 per year"})
        CHECK(refusal(text) == "cadence.malformed");
    CHECK(parseCadence("daily").error().args.size() == 2);
}

TEST_CASE("A cadence outside its range is refused with the range", "[core][rhythm]")
{
    for (const auto* text : {"every 0 working days", "every 61 working days", "every 53 weeks",
             "every -1 weeks", "monthly on day 32", "monthly on day 0", "monthly on working day 21",
             "quarterly on working day 61", "quarterly in month 4 on last day", "0 per week",
             "32 per month", "on deal-won within 61 working days"})
        CHECK(refusal(text) == "cadence.out_of_range");
    CHECK(parseCadence("every 53 weeks").error().args
        == std::vector<std::string>{"53", "interval", "1", "52"});
    for (const auto* text : {"every 5 months", "every 12 months", "every 0 months"})
        CHECK(refusal(text) == "cadence.months_do_not_fill_year");
    CHECK(refusal("on deal/won within 3 working days") == "code.malformed");
}

TEST_CASE("Windows open and stay open within limits", "[core][rhythm]")
{
    Cadence cadence;
    CHECK(checkCadence(cadence).has_value());

    cadence.window.grace = 61;
    CHECK(checkCadence(cadence).error().code == "cadence.out_of_range");
    cadence.window = {-2, 3};
    CHECK(checkCadence(cadence).error().code == "cadence.out_of_range");
    cadence.window = {};
    cadence.start = 1440;
    CHECK(checkCadence(cadence).error().code == "cadence.out_of_range");
    cadence.start = kNoTime;
    cadence.rule = Weekly{2, 0, Day{} - std::chrono::days{1}};
    CHECK(checkCadence(cadence).error().code == "day.out_of_range");
}

TEST_CASE("Every rule has its column and its number a week", "[core][rhythm]")
{
    const auto beat = [](const char* text) { return beatOf(parseCadence(text).value()); };
    const auto weekly = [](const char* text) { return perWeek(parseCadence(text).value()); };

    CHECK(beat("every 2 working days") == Beat::Daily);
    CHECK(beat("every 4 weeks") == Beat::Weekly);
    CHECK(beat("3 per week") == Beat::Weekly);
    CHECK(beat("every 2 months") == Beat::Monthly);
    CHECK(beat("1 per month") == Beat::Monthly);
    CHECK(beat("quarterly") == Beat::Quarterly);
    CHECK(beat("2 per quarter") == Beat::Quarterly);
    CHECK(beat("on deal-won within 10 working days") == Beat::Triggered);

    CHECK(weekly("every working day") == Approx(5.0));
    CHECK(weekly("every 2 weeks") == Approx(0.5));
    CHECK(weekly("every 2 weeks on mon,wed") == Approx(1.0));
    CHECK(weekly("monthly") == Approx(12.0 / 52.0));
    CHECK(weekly("every 3 months") == Approx(4.0 / 52.0));
    CHECK(weekly("quarterly on working day 15") == Approx(4.0 / 52.0));
    CHECK(weekly("2 per quarter") == Approx(8.0 / 52.0));
    CHECK(weekly("on deal-won within 10 working days") == Approx(0.0));
}

} // namespace mor::tests
