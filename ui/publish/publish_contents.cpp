// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/publish_contents.h"

#include "core/planning/gate_answers.h"

#include <algorithm>

namespace mor::ui {

std::size_t PublishContents::fullest() const
{
    const auto most = std::ranges::max_element(
        hours, {}, [](const ManagerHours& row) { return row.draft.total(); });
    return static_cast<std::size_t>(most - hours.begin());
}

PublishContents publishContents(std::shared_ptr<const Plan> plan, Day from, Day today)
{
    PublishContents contents;
    contents.plan = plan;
    contents.from = from;
    contents.today = today;
    const auto& rhythm = plan->rhythm;
    contents.draft = &*rhythm.draft;
    contents.live = newestVersion(rhythm);
    contents.differences = differences(contents.live, *contents.draft);
    auto asked = *contents.draft;
    refreshGates(asked, {rhythm, plan->roster, today}, {});
    contents.gates = std::move(asked.gates);
    for (const auto role : {Role::Manager, Role::SecondLine, Role::Leader})
        for (auto& row : managerHours(*plan, *contents.draft, role, std::max(from, today)))
            if (role == Role::Manager || row.live.total() > 0 || row.draft.total() > 0)
                contents.hours.push_back(std::move(row));
    contents.warnings = narrowStartWarnings(*plan, *contents.draft, today);
    contents.preview = previewOf(*plan, from, today);
    return contents;
}

} // namespace mor::ui
