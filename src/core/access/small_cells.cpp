// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/small_cells.h"

#include "core/access/group_sizes.h"

#include <map>

namespace mor {

namespace {

using Places = std::vector<std::size_t>;

/// Rows that one sum over this dimension adds up.
std::map<std::vector<std::string>, Places> summedOver(const Figures& figures, std::size_t dimension)
{
    std::map<std::vector<std::string>, Places> sums;
    for (std::size_t i = 0; i < figures.rows.size(); ++i) {
        auto rest = figures.rows[i].group;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(dimension));
        sums[std::move(rest)].push_back(i);
    }
    return sums;
}

/// Whether more had to be hidden.
bool hideAmong(const Figures& figures, const Places& places, std::vector<bool>& hidden)
{
    std::vector<int> people;
    std::vector<bool> before;
    for (const auto at : places) {
        people.push_back(figures.rows[at].reps);
        before.push_back(hidden[at]);
    }
    const auto now = hiddenFromTotal(people, before);
    for (std::size_t i = 0; i < places.size(); ++i)
        hidden[places[i]] = now[i];
    return now != before;
}

} // namespace

void hideSmallCells(Figures& figures)
{
    std::vector<bool> hidden(figures.rows.size(), false);
    for (bool more = true; more;) {
        more = false;
        for (std::size_t dimension = 0; dimension < figures.by.size(); ++dimension)
            for (const auto& [rest, places] : summedOver(figures, dimension))
                more = hideAmong(figures, places, hidden) || more;
    }
    std::vector<Figure> shown;
    for (std::size_t i = 0; i < figures.rows.size(); ++i)
        if (!hidden[i])
            shown.push_back(std::move(figures.rows[i]));
    figures.rows = std::move(shown);
}

} // namespace mor
