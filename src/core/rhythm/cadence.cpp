// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/cadence.h"

#include <bit>

namespace mor {

namespace {

constexpr double kWeeksAYear = 52.0;
constexpr double kMonthsAYear = 12.0;
constexpr double kQuartersAYear = 4.0;
constexpr double kWorkdaysAWeek = 5.0;

struct ToBeat {
    Beat operator()(const EveryWorkdays&) const { return Beat::Daily; }
    Beat operator()(const Weekly&) const { return Beat::Weekly; }
    Beat operator()(const Monthly&) const { return Beat::Monthly; }
    Beat operator()(const Quarterly&) const { return Beat::Quarterly; }
    Beat operator()(const TimesPerPeriod& rule) const
    {
        using Period = TimesPerPeriod::Period;
        return rule.period == Period::Week ? Beat::Weekly
            : rule.period == Period::Month ? Beat::Monthly
                                           : Beat::Quarterly;
    }
    Beat operator()(const OnTrigger&) const { return Beat::Triggered; }
};

struct ToPerWeek {
    double operator()(const EveryWorkdays& rule) const { return kWorkdaysAWeek / rule.interval; }
    double operator()(const Weekly& rule) const
    {
        const int days = std::popcount(static_cast<unsigned>(rule.weekdays & 0x7F));
        return static_cast<double>(days == 0 ? 1 : days) / rule.interval;
    }
    double operator()(const Monthly& rule) const
    {
        return kMonthsAYear / kWeeksAYear / rule.interval;
    }
    double operator()(const Quarterly&) const { return kQuartersAYear / kWeeksAYear; }
    double operator()(const TimesPerPeriod& rule) const
    {
        using Period = TimesPerPeriod::Period;
        const double periods = rule.period == Period::Week ? kWeeksAYear
            : rule.period == Period::Month                 ? kMonthsAYear
                                                           : kQuartersAYear;
        return rule.times * periods / kWeeksAYear;
    }
    double operator()(const OnTrigger&) const { return 0.0; }
};

} // namespace

Beat beatOf(const CadenceRule& rule) { return std::visit(ToBeat{}, rule); }

double perWeek(const CadenceRule& rule) { return std::visit(ToPerWeek{}, rule); }

} // namespace mor
