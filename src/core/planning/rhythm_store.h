// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/plan_repository.h"

#include <functional>

namespace mor {

/// What one act changed, for taking it back. Holds what others had changed before it too.
struct RhythmChange {
    Rhythm before;
    Rhythm after;
};

/// Reads the newest plan, applies a change, guards the closed books and stores the rhythm: the way
/// every act on it takes.
class RhythmStore {
public:
    using Change = std::function<Result<>(Plan&)>;

    RhythmStore(PlanRepository& plans, const PracticeRepository& practice, const Clock& clock)
        : m_plans(plans)
        , m_practice(practice)
        , m_clock(clock)
    {
    }

    Day today() const { return m_clock.today(); }
    Result<StampedPlan> load() const { return m_plans.load(); }

    /// "plan.changed_meanwhile" is tried again on the newest state, so `change` may run more than
    /// once. Errors of the change and "planning.books_closed" are told with nothing changed; a
    /// change that changes nothing writes nothing.
    Result<RhythmChange> change(const Change& change);

    /// Puts back what the act changed and nothing else: each activity, priority, lever, wave … that
    /// still reads as the act left it. Error: Conflict "planning.changed_since" (what reads
    /// otherwise now), with nothing changed. Redo is the same with before and after swapped.
    Result<RhythmChange> takeBack(const RhythmChange& done);

private:
    PlanRepository& m_plans;
    const PracticeRepository& m_practice;
    const Clock& m_clock;
};

/// The rhythm with what `before` and `after` differ in put back: see RhythmStore::takeBack.
Result<Rhythm> takenBack(const Rhythm& now, const Rhythm& before, const Rhythm& after);

} // namespace mor
