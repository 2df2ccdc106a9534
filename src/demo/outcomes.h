// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/schedule.h"
#include "demo/demo_request.h"
#include "demo/organisation.h"
#include "demo/presence.h"
#include "demo/random.h"
#include "demo/scene.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace mor::demo {

/// What became of one occurrence, before anything is written down.
struct Outcome {
    enum class Kind : std::uint8_t {
        None, ///< nothing to record: still ahead, excused by itself, or nobody to hold it
        Missed,
        Excused,
        Held
    };
    Kind kind = Kind::None;
    bool moved = false; ///< held on another day than planned, and that was agreed before
    bool corrected = false;
    bool hasNextStep = false;
    std::uint8_t criteriaMet = 0;
    std::uint8_t criteriaJudged = 0;
    std::uint16_t minutes = 0;
    Day held{};
    Day recorded{};
};

/// Decides what became of occurrences: bad weeks of a manager cluster (correlation 0.2 within a
/// manager's week), misses double in the last two weeks of a quarter, one manager lets the pipeline
/// reviews slip in the last six weeks, one in the pictures gave up debriefs for a while, and nobody
/// talks while away. The same occurrence always gets
/// the same answer.
class Outcomes {
public:
    Outcomes(const DemoRequest& request, const Organisation& organisation, const Presence& presence,
        const Plan& plan, Scene scene);

    Outcome of(const Schedule& schedule, std::size_t position) const;

    /// Own source of numbers for an occurrence, for what is written about it.
    Random numbersFor(const Schedule& schedule, std::size_t position, std::string_view what) const;

    const Scene& scene() const { return m_scene; }

private:
    double missRate(const Series& series, const Activity& activity, const Window& window) const;
    bool isMissed(const Schedule& schedule, std::size_t position, Random& random) const;
    bool slips(const Series& series, const Activity& activity, const Window& window) const;
    Day heldDay(const Series& series, const Window& window, Random& random) const;
    Day lateDay(const Series& series, const Window& window) const;
    Day recordedDay(const Series& series, Day held, Random& random) const;
    void judge(
        const Series& series, const Activity& activity, Outcome& outcome, Random& random) const;
    bool bothWork(const Series& series, Day day) const;

    std::uint64_t m_seed;
    Day m_today;
    const Presence& m_presence;
    std::vector<double> m_baseMiss; ///< by person, of those who lead
    std::vector<double> m_quality; ///< by person: share of criteria met
    std::vector<std::uint16_t> m_rank; ///< by person: place in the team
    std::vector<bool> m_quarterEnd; ///< by day from m_firstDay
    Day m_firstDay{};
    PersonIndex m_drifting = kNone;
    PersonIndex m_debriefless = kNone; ///< in the pictures alone
    Scene m_scene;
};

} // namespace mor::demo
