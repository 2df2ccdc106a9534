// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "core/schedule/schedule.h"
#include "demo/demo.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace mor::bench {

inline constexpr Day kToday = Day{std::chrono::year{2026} / 11 / 3};

/// One organisation with three years of facts, expanded and settled once.
struct World {
    DemoRequest request;
    std::shared_ptr<const Plan> plan;
    std::shared_ptr<const std::vector<CheckOffFact>> facts;
    DayRange range; ///< the whole history
    std::shared_ptr<const Schedule> schedule;
    Ledger ledger;
};

/// Makes each world when it is first asked for, and keeps only the latest: the largest needs
/// gigabytes.
class Worlds {
public:
    const World& of(int managers);
    /// The large organisation with its texts, as a workspace file holds it.
    const Demo& large();

private:
    std::optional<World> m_world;
    std::optional<Demo> m_large;
};

} // namespace mor::bench
