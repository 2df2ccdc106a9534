// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace mor {

/// Every nth working day of the owner's calendar, counted from the anchor.
struct EveryWorkdays {
    int interval = 1; ///< 1 to 60
    Day anchor = kFirstDay; ///< matters from an interval of 2 on

    bool operator==(const EveryWorkdays&) const = default;
};

/// Every nth week, on given weekdays or, with none given, once at any time of the period of
/// `interval` weeks.
struct Weekly {
    int interval = 1; ///< 1 to 52
    std::uint8_t weekdays
        = 0; ///< bit 0 is Monday; 0: any day, due on the last weekday of the period
    Day anchor = kFirstDay; ///< any day of a first week; matters from an interval of 2 on

    bool operator==(const Weekly&) const = default;
};

/// A day within a fiscal month. `Any` is: at any time of the month, due on its last working day.
struct MonthDay {
    enum class Kind : std::uint8_t {
        Any,
        DayOfMonth,
        LastDay,
        NthWeekday,
        LastWeekday,
        NthWorkday,
        LastWorkday
    };
    Kind kind = Kind::Any;
    int n = 0; ///< DayOfMonth: 1 to 31, a month without it uses its last day; NthWeekday: 1 to 4;
               ///< NthWorkday: 1 to 20
    unsigned weekday = 0; ///< ISO weekday for NthWeekday and LastWeekday

    bool operator==(const MonthDay&) const = default;
};

struct Monthly {
    int interval = 1; ///< 1, 2, 3, 4 or 6 fiscal months, counted from the first of the fiscal year
    MonthDay on;

    bool operator==(const Monthly&) const = default;
};

/// Once a fiscal quarter: a day of one of its months, or its nth working day; with neither, any
/// time.
struct Quarterly {
    unsigned month = 0; ///< 1 to 3; 0: not bound to a month
    MonthDay on; ///< with a month
    int workday = 0; ///< without a month: nth working day of the quarter, 1 to 60; 0: any time in
                     ///< the quarter

    bool operator==(const Quarterly&) const = default;
};

/// n talks in any days of a period; all are due at its end, numbered #1 to #n.
struct TimesPerPeriod {
    enum class Period : std::uint8_t { Week, Month, Quarter };
    int times = 1; ///< 1 to 31
    Period period = Period::Month;

    bool operator==(const TimesPerPeriod&) const = default;
};

/// Only when a trigger fired; due k working days after it.
struct OnTrigger {
    std::string trigger; ///< "deal-enters-proposal", "deal-won", "deal-lost"
    int workdays = 5; ///< 0 to 60

    bool operator==(const OnTrigger&) const = default;
};

/// When the talk may be held. Due follows from the rule; opens and grace are said here.
struct WindowRule {
    /// Working days before due on which the window opens; kPeriodStart: with the rule's period
    /// (its week, month or quarter; for a daily rule the day itself; for a trigger the day it
    /// fired).
    int opensBefore = kPeriodStart;
    int grace = 3; ///< working days after due in which it still counts, as late; 0 to 60

    static constexpr int kPeriodStart = -1;
    bool operator==(const WindowRule&) const = default;
};

using CadenceRule
    = std::variant<EveryWorkdays, Weekly, Monthly, Quarterly, TimesPerPeriod, OnTrigger>;

/// Rule that creates occurrences, with its window and the usual time of day.
struct Cadence {
    CadenceRule rule = Weekly{};
    WindowRule window;
    MinuteOfDay start = kNoTime; ///< usual start; per-person talks take their slot's time instead

    bool operator==(const Cadence&) const = default;
};

/// One column of the board: Daily, Weekly, Monthly, Quarterly, On trigger.
enum class Beat : std::uint8_t { Daily, Weekly, Monthly, Quarterly, Triggered };
Beat beatOf(const CadenceRule& rule);

/// Average occurrences a week (52 weeks to 12 months to 4 quarters; five working days a week); 0
/// for triggered.
double perWeek(const CadenceRule& rule);

/// The spelling used in files, on the command line and on screen; parse(toText(r)) == r.
///   "every working day" · "every 3 working days from 2026-01-05"
///   "weekly" · "weekly on mon,wed" · "every 2 weeks from 2026-01-05" · "every 2 weeks on tue from
///   2026-01-06" "monthly" · "monthly on day 15" · "monthly on last day" · "monthly on 2nd tue" ·
///   "monthly on last fri" "monthly on working day 3" · "monthly on last working day" · "every 2
///   months on day 1" "quarterly" · "quarterly on working day 15" · "quarterly in month 2 on last
///   fri" "3 per month" · "2 per quarter" · "1 per week" · "on deal-won within 10 working days"
/// Errors: "cadence.malformed" (text, examples), and those of checkCadence.
Result<CadenceRule> parseCadence(std::string_view text);
std::string toText(const CadenceRule& rule);

/// Ranges of a rule and its window. Errors: "cadence.out_of_range" (value, field, lowest, highest),
/// "cadence.months_do_not_fill_year", "day.out_of_range", "code.malformed" (trigger).
Result<> checkCadence(const Cadence& cadence);

} // namespace mor
