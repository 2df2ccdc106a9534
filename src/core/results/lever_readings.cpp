// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/lever_readings.h"

#include "core/adherence/exact_test.h"
#include "core/rhythm/lever_unit.h"

namespace mor {

namespace {

constexpr double kSure = 0.05;

/// The newest of the lever's readings for which `fits` holds; null without one.
template <class Fits>
const LeverReading* newest(const Rhythm& rhythm, std::string_view code, Fits fits)
{
    const LeverReading* found = nullptr;
    for (const auto& reading : rhythm.strategy.readings)
        if (reading.lever == code && fits(reading)
            && (!found || reading.days.last >= found->days.last))
            found = &reading;
    return found;
}

} // namespace

LeverMoved leverByReadings(
    const LeverQuestion& question, const Rhythm& rhythm, const std::string& code)
{
    LeverMoved lever;
    lever.lever = code;
    lever.lack = LeverLack::NoMeasure;
    const auto* now = newest(rhythm, code, [&](const LeverReading& one) {
        return one.days.last < question.today && one.days.first <= question.judged.last;
    });
    if (!now)
        return lever;
    const auto* before = newest(
        rhythm, code, [&](const LeverReading& one) { return one.days.last < now->days.first; });
    lever.source = LeverSource::Readings;
    lever.period = now->days;
    lever.value = now->value;
    lever.lack = before ? LeverLack::NoCounts : LeverLack::OnePeriod;
    if (!before)
        return lever;
    lever.before = before->days;
    lever.valueBefore = before->value;
    const auto* known = findLever(rhythm, code);
    const auto unit = known ? std::string_view{known->unit} : std::string_view{};
    const auto whole = wholeShare(*now, unit);
    if (!whole || whole != wholeShare(*before, unit))
        return lever;
    lever.lack = LeverLack::None;
    lever.count = CountOf{*now->count, *now->of};
    lever.countBefore = CountOf{*before->count, *before->of};
    lever.chance = exactDifference(*lever.countBefore, *lever.count);
    lever.range = differenceOfShares(*now->count, *now->of, *before->count, *before->of);
    lever.finding = *lever.chance >= kSure ? LeverFinding::NoChange
        : now->value > before->value       ? LeverFinding::MovedUp
                                           : LeverFinding::MovedDown;
    return lever;
}

} // namespace mor
