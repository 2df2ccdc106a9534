// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/check_off_import.h"
#include "core/schedule/schedule.h"

#include <map>
#include <span>
#include <tuple>

namespace mor {

/// A row of old check-offs with codes instead of names.
struct OldTalk {
    const CheckOffRow* row = nullptr;
    std::string activity;
    std::string owner;
    std::string counterpart; ///< code, "team" or "alone"
};

/// The rows as talks; what is wrong with the others goes to `problems`. See CheckOffImport::import.
std::vector<OldTalk> oldTalks(
    const Plan& plan, std::span<const CheckOffRow> rows, Problems& problems);

/// The planned talks of those activities, owners and other people, by what a row says of them.
class TalkFinder {
public:
    TalkFinder(const Schedule& schedule, std::span<const OldTalk> talks);

    /// Positions of the occurrences that the talk can settle, ascending by date.
    struct Fitting {
        std::vector<std::uint32_t> inWindow; ///< whose window holds the day
        std::vector<std::uint32_t> inGrace; ///< in whose grace the day lies
    };
    Fitting fitting(const OldTalk& talk) const;

private:
    using Names = std::tuple<std::string, std::string, std::string>; ///< activity, owner, other

    const Schedule& m_schedule;
    std::map<Names, std::vector<std::uint32_t>> m_positions; ///< ascending by date and number
};

} // namespace mor
