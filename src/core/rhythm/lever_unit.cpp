// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/lever_unit.h"

#include "core/base/number_text.h"
#include "core/base/text.h"

#include <cmath>

namespace mor {

UnitKind unitKind(std::string_view unit)
{
    const auto word = lowered(trimmed(unit));
    if (word == "%" || word == "percent" || word == "per cent")
        return UnitKind::Percent;
    if (word == "days" || word == "day")
        return UnitKind::Days;
    if (word.empty() || word == "count")
        return UnitKind::Count;
    return word == "currency" ? UnitKind::Currency : UnitKind::Own;
}

std::string valueText(double value, std::string_view unit)
{
    const auto number = decimalText(std::round(value * 10.0) / 10.0);
    switch (unitKind(unit)) {
    case UnitKind::Percent:
        return number + " %";
    case UnitKind::Days:
        return number + (number == "1" ? " day" : " days");
    case UnitKind::Count:
    case UnitKind::Currency:
        return number;
    case UnitKind::Own:
        break;
    }
    return number + ' ' + std::string{trimmed(unit)};
}

std::optional<double> wholeShare(const LeverReading& reading, std::string_view unit)
{
    constexpr double kRounding = 0.0051; // of a whole: values are entered to the hundredth
    if (!reading.count || !reading.of || *reading.of < 1)
        return std::nullopt;
    const auto kind = unitKind(unit);
    if (kind == UnitKind::Percent)
        return 100.0;
    if (kind != UnitKind::Own || *reading.count == 0)
        return std::nullopt;
    const double share = static_cast<double>(*reading.count) / *reading.of;
    for (const double whole : {1.0, 100.0})
        if (std::abs(reading.value - whole * share) <= whole * kRounding)
            return whole;
    return std::nullopt;
}

} // namespace mor
