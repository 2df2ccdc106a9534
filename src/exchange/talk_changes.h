// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/schedule.h"
#include "exchange/schedule_document.h"

#include <optional>
#include <string_view>
#include <unordered_map>

namespace mor {

/// What exceptions made of an occurrence, apart from where and by whom it is held.
struct TalkVerdict {
    TalkState state = TalkState::Planned;
    Instant changedAt{};
};
TalkVerdict verdictOf(const Schedule& schedule, std::size_t position);

/// What happened to the talks of one series, by all that the plan knows.
struct SeriesChanges {
    int count = 0;
    Instant newest{};
};

/// Of all exceptions of the plan, whatever their days.
std::unordered_map<SeriesId, SeriesChanges> changesBySeries(const Plan& plan);

/// Of the versions of a rhythm, for an activity: grows with each that is published.
SeriesChanges changesByVersions(const Rhythm& rhythm, std::string_view activity);

/// First day of the versions in a row, up to this one, that tell the activity to a calendar in the
/// same way; none where all before do. The day is of the plan: it is the same in every export.
std::optional<Day> toldSince(const Rhythm& rhythm, std::size_t version, const Activity& activity);

/// CSS name (RFC 7986, 5.9) of a lever's colour; the same on every machine.
std::string_view colourOfLever(std::string_view lever);

} // namespace mor
