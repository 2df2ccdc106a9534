// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "exchange/schedule_document.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace mor {

struct IcsOptions {
    Instant stamp{}; ///< DTSTAMP of every event: when it was exported
    std::string uidDomain = "mor-planner"; ///< what follows the @ of every UID
    std::optional<int> alarmMinutes; ///< reminder before talks with a time; none by default
    bool recurring = true; ///< off: every talk is an event of its own
    /// For a calendar that others subscribe to: how often they should look again.
    std::optional<int> refreshHours{};
};

/// What was written.
struct IcsCounts {
    std::size_t talks = 0; ///< that take place
    std::size_t cancelled = 0; ///< events of status CANCELLED
    std::size_t events = 0; ///< VEVENT components

    bool operator==(const IcsCounts&) const = default;
};

/// Takes the next bytes of a file; an error ends the export.
using TextSink = std::function<Result<>(std::string_view)>;

/// Writes a calendar of RFC 5545 and 7986 in pieces of some 64 KiB; holds one series at a time.
///
/// Talks of one series are a recurring event by the weekly or monthly rule that gives most of them,
/// with EXDATE for days without a talk and RECURRENCE-ID events for those that were moved or
/// differ; what fits no rule, such as the talks about a deal, are single events. UIDs depend on the
/// plan, not on the days exported or on what became of the talks: seriesName(), or the occurrence's
/// key for single events. Excused, merged and withdrawn talks are left out of recurring events;
/// single ones, and series of which no talk is left, are cancelled. SEQUENCE of a recurring event
/// counts all changes of its series, so that it never falls, whatever the days exported. Times are
/// local with the holder's zone. There is no METHOD, and attendees only if the document has them,
/// so nobody is sent an invitation. Errors: "zone.unknown", and whatever the sink answers.
Result<IcsCounts> writeIcs(
    const ScheduleDocument& document, const IcsOptions& options, const TextSink& sink);

/// What stands before the @ in the UID of a recurring event: "PIPE/m-07/r-031", with "#2" where a
/// period has several, and "/from-2026-11-02" where the version of that day tells the series
/// differently from those before.
std::string seriesName(const Talk& talk);

} // namespace mor
