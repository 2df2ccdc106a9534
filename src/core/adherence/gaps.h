// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"

#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// How long one person has been without one kind of talk.
struct TalkGap {
    std::string person; ///< code
    std::string activity; ///< code
    std::string name; ///< of the activity
    int days = 0; ///< working days since the last talk, or since it could first be expected
    int usual = 0; ///< working days from one talk to the next by the rhythm

    bool isLong() const { return days > usual; }
    bool operator==(const TalkGap&) const = default;
};

/// Working days from one talk to the next by the rule; 0 for talks that come by trigger.
int usualGap(const CadenceRule& rule);

/// Whether the first is the longer one, measured by the activity's own beat; of equal ones that of
/// more days.
bool isLonger(const TalkGap& one, const TalkGap& other);

/// The gaps of those `who` leads on the ledger's day, the longest first. Talks that come by trigger
/// have no beat.
std::vector<TalkGap> talkGaps(const Ledger& ledger, const Person& who);

/// Due dates to be expanded so that gaps are true: back over two quarters, so that a quarterly talk
/// has one; ahead over the longest window, since a talk may be held before it is due.
DayRange rangeForGaps(const Rhythm& rhythm, Day today);

inline constexpr std::size_t kGapsShown = 3;
/// The first few of them.
std::vector<TalkGap> longestGaps(
    const Ledger& ledger, const Person& who, std::size_t most = kGapsShown);

/// The talk that would end the gap: the first one of this activity, owner and person that is still
/// to be held on the ledger's day. kNone where none is in the ledger.
std::uint32_t nextToHold(
    const Ledger& ledger, PersonIndex owner, PersonIndex person, std::string_view activity);

} // namespace mor
