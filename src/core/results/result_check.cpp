// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/result_check.h"

#include "core/base/text.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace mor {

namespace {

constexpr double kLongestCycle = 3'650.0; ///< days

bool isCurrency(std::string_view text)
{
    return text.empty() || text == "$" || text == "¥"
        || (text.size() == 3
            && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; }));
}

std::string periodWords(DayRange days) { return toIso(days.first) + " to " + toIso(days.last); }

} // namespace

const Person* personMeant(const ResultRow& row, const PeopleMeant& people, Problems& problems)
{
    const auto& named = !row.person.empty() ? row.person
        : !row.email.empty()                ? row.email
                                            : row.name;
    if (named.empty()) {
        problems.add(row.where, "result.person_missing");
        return nullptr;
    }
    const auto known = people.find(named);
    if (!known) {
        problems.add(row.where, known.error());
        return nullptr;
    }
    return *known;
}

bool checkNumbers(const ResultRow& row, Day today, Problems& problems)
{
    const auto before = problems.all().size();
    for (const auto& [name, inRow, inResult] : kResultFields)
        if (inRow != &ResultRow::attained && (row.*inRow).value_or(0.0) < 0.0)
            problems.add(row.where, "result.below_zero", {std::string{name}});
    if (row.call.value_or(0.0) < 0.0)
        problems.add(row.where, "result.below_zero", {"call"});
    if (row.winRate.value_or(0.0) > 1.0)
        problems.add(row.where, "result.not_a_share", {"win_rate"});
    if (row.cycleDays && (*row.cycleDays == 0.0 || *row.cycleDays > kLongestCycle))
        problems.add(row.where, "result.cycle_out_of_range");
    if (!isCurrency(row.currency))
        problems.add(row.where, "result.currency_malformed", {inQuotes(row.currency)});
    if (row.call.has_value() != row.calledOn.has_value())
        problems.add(row.where, "result.call_incomplete");
    if (row.calledOn && *row.calledOn > today)
        problems.add(row.where, "result.called_in_future", {toIso(*row.calledOn)});
    return problems.all().size() == before;
}

void checkOverlaps(std::vector<SaidPeriod> said, Problems& problems)
{
    struct Overlap {
        std::size_t at; ///< row of the file
        std::vector<std::string> arguments;
    };
    std::vector<std::size_t> order(said.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto alike = [&](std::size_t at) {
        return std::tie(said[at].person, said[at].type, said[at].currency);
    };
    // Whatever holds another period comes before it.
    std::ranges::stable_sort(order, {}, [&](std::size_t at) {
        return std::tuple_cat(
            alike(at), std::tuple(said[at].days.first, -said[at].days.last.time_since_epoch()));
    });
    std::vector<std::size_t> around;
    std::vector<Overlap> overlaps;
    for (const auto at : order) {
        const auto& days = said[at].days;
        while (!around.empty()
            && (alike(around.back()) != alike(at) || said[around.back()].days.last < days.first))
            around.pop_back();
        if (!around.empty() && said[around.back()].days.last < days.last) {
            const auto [first, second] = std::minmax(at, around.back());
            overlaps.push_back({second,
                {periodWords(said[second].days), periodWords(said[first].days),
                    said[first].where}});
            continue;
        }
        around.push_back(at);
    }
    std::ranges::stable_sort(overlaps, {}, &Overlap::at);
    for (auto& one : overlaps)
        problems.add(said[one.at].where, "result.periods_overlap", std::move(one.arguments));
}

} // namespace mor
