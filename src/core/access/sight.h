// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/audience.h"
#include "core/access/group_sizes.h"
#include "core/schedule/occurrence_key.h"
#include "core/schedule/plan.h"
#include "core/schedule/schedule.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mor {

/// Those who have a part in one talk, as positions in the roster; kNone where there is nobody.
struct TalkParties {
    PersonIndex owner = kNone;
    PersonIndex holder = kNone; ///< the deputy or the owner
    PersonIndex person = kNone; ///< it is with or about
    bool withTeam = false; ///< it is with everybody the owner leads
};

/// What a viewer may know of one talk.
struct TalkSight {
    bool told = false; ///< the entry: names, dates, state, shared notes
    bool counted = false; ///< it may be part of the viewer's figures
    bool leadersOwn = false; ///< it is part of the leader's own adherence, which they read
    /// It is counted only where this person leads at least four people on its due date.
    PersonIndex group = kNone;
};

/// What one viewer may see of an organisation on one day: the table of access turned to single
/// talks. Every screen, figure, copy and export asks this. Not to be shared by threads.
class Sight {
public:
    /// The viewer is a person code, kOperations or kHumanResources.
    Sight(std::shared_ptr<const Plan> plan, std::string viewer, Day today);

    const std::string& viewer() const { return m_viewer; }
    const Plan& plan() const { return *m_plan; }
    const Roster& roster() const { return m_plan->roster; }
    Day today() const { return m_today; }
    const GroupSizes& groups() const; ///< counted when first asked

    Onlooker of(PersonIndex about) const;
    Form formOf(PersonIndex about, DataKind kind) const;
    PersonIndex indexOf(std::string_view code) const; ///< kNone for an unknown code

    TalkSight talk(const TalkParties& parties) const;
    /// Whether the entry of this talk may be told: by owner and counterpart, who also stand for a
    /// deputy that is not known here.
    bool tells(const OccurrenceKey& key) const;

private:
    std::shared_ptr<const Plan> m_plan;
    std::string m_viewer;
    PersonIndex m_self = kNone;
    PersonIndex m_boss = kNone; ///< of the viewer, today
    Day m_today{};
    mutable std::optional<GroupSizes> m_groups;
    mutable std::vector<std::optional<Onlooker>> m_known; ///< by position
};

} // namespace mor
