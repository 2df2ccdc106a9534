// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/tree_order.h"

#include "core/org/lookup.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace mor {

namespace {

using Led = std::pair<std::string_view, const Person*>; // by the boss's code

/// Those led by somebody who works here, ascending by boss, then code; and those who are not.
struct Tree {
    std::vector<Led> led;
    std::vector<const Person*> tops;
};

Tree treeOn(const Roster& roster, Day day)
{
    Tree tree;
    for (const auto& person : roster.people) {
        if (!isEmployed(person, day))
            continue;
        if (const auto* boss = bossOn(roster, person, day))
            tree.led.emplace_back(boss->code, &person);
        else
            tree.tops.push_back(&person);
    }
    std::ranges::stable_sort(tree.led, {}, &Led::first);
    return tree;
}

} // namespace

std::vector<const Person*> inTreeOrder(const Roster& roster, Day day)
{
    const auto tree = treeOn(roster, day);
    std::vector<const Person*> order;
    std::vector<const Person*> waiting(tree.tops.rbegin(), tree.tops.rend());
    while (!waiting.empty()) {
        const auto* person = waiting.back();
        waiting.pop_back();
        order.push_back(person);
        const std::string_view code = person->code;
        const auto first = std::ranges::lower_bound(tree.led, code, {}, &Led::first);
        for (auto end = std::ranges::upper_bound(tree.led, code, {}, &Led::first); end != first;)
            waiting.push_back((--end)->second);
    }
    return order;
}

} // namespace mor
