// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rhythm_store.h"

#include "core/planning/closed_books.h"
#include "core/planning/shelf.h"

namespace mor {

namespace {

constexpr int kTries = 5;

} // namespace

Result<RhythmChange> RhythmStore::change(const Change& change)
{
    for (int attempt = 1;; ++attempt) {
        auto stored = m_plans.load();
        if (!stored)
            return fail(stored);
        auto& plan = stored->plan;
        auto before = plan.rhythm;
        if (auto changed = change(plan); !changed)
            return fail(changed);
        takeOffShelf(plan.rhythm);
        if (plan.rhythm == before)
            return RhythmChange{std::move(before), std::move(plan.rhythm)};
        // Only versions reach closed books, and a second plan is large.
        if (plan.rhythm.versions != before.versions || plan.rhythm.rollout != before.rollout) {
            auto was = plan;
            was.rhythm = before;
            if (auto kept = keepBooksClosed(was, plan, m_practice, m_clock.today()); !kept)
                return fail(kept);
        }
        const auto saved = m_plans.save(plan.rhythm, stored->stamp);
        if (saved)
            return RhythmChange{std::move(before), std::move(plan.rhythm)};
        if (saved.error().code != "plan.changed_meanwhile" || attempt == kTries)
            return fail(saved);
    }
}

Result<RhythmChange> RhythmStore::takeBack(const RhythmChange& done)
{
    return change([&](Plan& plan) -> Result<> {
        auto rhythm = takenBack(plan.rhythm, done.before, done.after);
        if (!rhythm)
            return fail(rhythm);
        // Something that came meanwhile may need what would be taken away, such as a lever.
        if (!checkRhythm(*rhythm).none() && checkRhythm(plan.rhythm).none())
            return fail(ErrorKind::Conflict, "planning.changed_since", {"rhythm"});
        plan.rhythm = std::move(*rhythm);
        return {};
    });
}

} // namespace mor
