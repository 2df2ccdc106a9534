// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "core/schedule/occurrence_key.h"

#include <set>
#include <span>
#include <vector>

namespace mor::ui {

/// A talk of the day with a time, as far as reminders need it.
struct TimedTalk {
    OccurrenceKey key;
    MinuteOfDay start = 0;
    int minutes = 0; ///< how long it is planned to last
    bool held = false; ///< checked off already

    bool operator==(const TimedTalk&) const = default;
};

/// The talk to be reminded of at this minute of the day: the next one to begin within `before`
/// minutes that is not held and not in `reminded`; null: none. Never one that began already, never
/// while another planned talk runs that is not checked off, and never while one is being recorded.
const TimedTalk* dueReminder(std::span<const TimedTalk> talks, MinuteOfDay now, int before,
    const std::set<OccurrenceKey>& reminded, bool recording);

} // namespace mor::ui
