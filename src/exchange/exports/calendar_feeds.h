// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/exports/export_document.h"

#include <filesystem>
#include <vector>

namespace mor {

/// Who subscribes is asked to look again after so many hours.
inline constexpr int kFeedRefreshHours = 4;

/// What keeping the calendars of a folder came to.
struct FeedsWritten {
    std::size_t calendars = 0; ///< of people who have talks, or had
    std::size_t changed = 0; ///< of those, the files that were written
    std::vector<Seen> tells; ///< as in ExportDocument

    bool operator==(const FeedsWritten&) const = default;
};

/// "talks-m-01.ics": by the code, which never changes, and with a word in front, since systems keep
/// names such as "con" for themselves.
std::string feedName(std::string_view code);

/// Keeps one calendar per person of the request in a folder, for a share or web server to offer:
/// of those whose talks the viewer sees whole, since a part would cancel the rest.
/// A file is written only when its talks changed; whoever left or has no more talks keeps theirs,
/// with what was planned cancelled. No file is removed. Errors: those of exportDocument() and
/// write(); those written before an error stay.
Result<FeedsWritten> writeFeeds(
    const ExportSource& source, const ExportRequest& request, const std::filesystem::path& folder);

} // namespace mor
