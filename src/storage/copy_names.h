// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mor::storage {

enum class CopyReason : std::uint8_t { Daily, BeforeImport, BeforeUpgrade };

/// The name of a copy set aside: "2026-11-03-daily.mor", "2026-11-03T0912Z-before-import.mor" and,
/// for another one in the same minute, "2026-11-03T0912Z-before-import-2.mor". Ascending by age,
/// oldest first; a day's own copy precedes the others of that day.
struct CopyName {
    Day day{}; ///< of a daily copy where the user sits, else UTC
    MinuteOfDay minute = kNoTime; ///< UTC; none for a daily copy
    CopyReason reason = CopyReason::Daily;
    int number = 1; ///< among copies of the same minute and reason

    auto operator<=>(const CopyName&) const = default;
};

CopyName dailyCopy(Day today);
CopyName copyBefore(CopyReason reason, Instant now);

std::string toText(const CopyName& name);
/// Nothing for any name but exactly those that toText writes.
std::optional<CopyName> parseCopyName(std::string_view text);

/// Which copies are no longer needed. Of the daily ones the newest 12 stay, the last of each of the
/// 10 newest weeks and of each of the 9 newest months; the newest 12 made before an import stay,
/// and all made before an upgrade. Days, weeks and months without a copy don't count.
std::vector<CopyName> superfluous(std::vector<CopyName> copies);

} // namespace mor::storage
