// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/due_reminder.h"

#include <algorithm>

namespace mor::ui {

const TimedTalk* dueReminder(std::span<const TimedTalk> talks, MinuteOfDay now, int before,
    const std::set<OccurrenceKey>& reminded, bool recording)
{
    const auto runs = [&](const TimedTalk& talk) {
        return !talk.held && talk.start <= now && now < talk.start + talk.minutes;
    };
    if (recording || std::ranges::any_of(talks, runs))
        return nullptr;
    const TimedTalk* next = nullptr;
    for (const auto& talk : talks) {
        const bool due = !talk.held && now < talk.start && talk.start <= now + before;
        if (due && !reminded.contains(talk.key) && (!next || talk.start < next->start))
            next = &talk;
    }
    return next;
}

} // namespace mor::ui
