// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/figures.h"

#include "core/base/text.h"

#include <algorithm>

namespace mor {

namespace {

constexpr std::array<std::string_view, 5> kDimensions{
    "manager", "activity", "lever", "rep", "week"};

std::optional<double> share(int part, int whole)
{
    if (whole == 0)
        return std::nullopt;
    return static_cast<double>(part) / whole;
}

} // namespace

Result<Dimension> parseDimension(std::string_view text)
{
    const auto found = std::ranges::find(kDimensions, text);
    if (found == kDimensions.end())
        return fail(ErrorKind::Invalid, "dimension.unknown", {inQuotes(text)});
    return static_cast<Dimension>(found - kDimensions.begin());
}

Result<std::vector<Dimension>> parseDimensions(std::string_view text)
{
    std::vector<Dimension> all;
    for (const auto& part : split(text, ',')) {
        const auto dimension = parseDimension(trimmed(part));
        if (!dimension)
            return fail(dimension);
        if (std::ranges::find(all, *dimension) != all.end())
            return fail(ErrorKind::Invalid, "dimension.twice", {std::string{toText(*dimension)}});
        all.push_back(*dimension);
    }
    return all;
}

std::string_view toText(Dimension dimension)
{
    return kDimensions[static_cast<std::size_t>(dimension)];
}

std::optional<double> Counts::adherence() const { return share(done(), expected()); }

std::optional<double> Counts::onTimeRate() const { return share(onTime, expected()); }

std::optional<double> Counts::excusedShare() const { return share(excused, expected() + excused); }

Counts& Counts::operator+=(const Counts& other)
{
    onTime += other.onTime;
    late += other.late;
    missed += other.missed;
    disputed += other.disputed;
    excused += other.excused;
    uncovered += other.uncovered;
    withdrawn += other.withdrawn;
    open += other.open;
    planned += other.planned;
    return *this;
}

std::optional<double> Figure::coverage() const { return share(covered, entitled); }

std::optional<double> Figure::toStandard() const { return share(criteriaMet, criteriaJudged); }

std::optional<double> Figure::followedThrough() const { return share(stepsDone, stepsDue); }

std::optional<double> Figure::agreement() const
{
    return share(confirmedTalks, confirmedTalks + disputedTalks);
}

Verdict verdict(const Counts& counts, double target)
{
    const auto likely = wilson(counts.done(), counts.expected());
    if (counts.expected() > 0 && likely.lower >= target)
        return Verdict::OnTarget;
    if (counts.expected() > 0 && likely.upper < target)
        return Verdict::Below;
    return Verdict::CannotTell;
}

} // namespace mor
