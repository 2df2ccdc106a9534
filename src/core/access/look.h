// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/audience.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mor {

/// On one day somebody saw a kind of data about somebody, at one place of the program.
struct Look {
    std::string about; ///< person code
    DataKind kind = DataKind::Talks;
    std::string viewer; ///< person code, kOperations or kHumanResources
    std::string place; ///< "adherence", "calendar", "export", "mor adherence"; 1 to 80 bytes
    Day day{};
    Instant firstAt{};
    Instant lastAt{};
    int times = 1;

    bool operator==(const Look&) const = default;
};

/// Looks are kept for so many days: a year.
inline constexpr int kLookDays = 366;

/// Whether this look is worth a row. Looks at oneself are not, but for a manager's look at the own
/// adherence, which others wait for; nor is what stands open to everybody.
bool isKept(const Look& look);

/// Errors: "look.malformed" with what can't be kept: a code or place that is empty or too long.
Result<> checkLooks(std::span<const Look> looks);
/// The order in which looks are told: the newest first.
bool newerLook(const Look& one, const Look& other);

/// The newest look of somebody else at each kind of data about one person; none where nobody
/// looked.
std::optional<Look> lastLook(std::span<const Look> looks, DataKind kind);

/// A report that names one manager waits so many days for them to see it first.
inline constexpr int kDaysAlone = 7;

/// Whether a report about this manager alone may be shown to others.
struct SeenFirst {
    bool shown = false;
    Day from{}; ///< the day from which it is shown although the manager never looked
    std::optional<Instant> seenAt; ///< when the manager saw it
};

/// `complete` is the first day on which the figures of the report could be seen as they are now:
/// the day after the last window of its period closed. A look of the manager at this kind of data
/// from that day on is the first sight; a look before it was at something else.
SeenFirst seenFirst(
    std::span<const Look> looks, std::string_view manager, DataKind kind, Day complete, Day today);

} // namespace mor
