// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/occurrence_key.h"
#include "core/schedule/schedule.h"

#include <memory>
#include <string>
#include <string_view>

namespace mor {

/// What addresses of talks begin with; the program's window is registered for the scheme.
inline constexpr std::string_view kTalkLinkScheme = "mor-planner:";

/// "mor-planner:talk/PIPE/m-07/r-031/2026-11-06" for a key, or without the date for its series. It
/// holds codes only: outside the workspace it says nothing.
std::string talkLink(std::string_view keyOrSeries);

struct LinkedTalk {
    OccurrenceKey key;
    Day day{}; ///< it is planned for

    bool operator==(const LinkedTalk&) const = default;
};

/// The talk an address means; of a series the next one from today on, else the last one before.
/// Errors: "link.malformed" (the text), "link.unknown_talk" (the text) when the plan has none.
Result<LinkedTalk> linkedTalk(
    const std::shared_ptr<const Plan>& plan, std::string_view link, Day today);

} // namespace mor
