// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// What managers say how often they hold a talk, to be seen beside what they did: by them alone.
class StatedFrequencyService {
public:
    StatedFrequencyService(PracticeRepository& repository, const Clock& clock, UuidSource& uuids)
        : m_repository(repository)
        , m_clock(clock)
        , m_uuids(uuids)
    {
    }

    /// More than this in four weeks is a slip of the key.
    static constexpr int kMostTalks = 1000;

    /// From today on the author's newest word for the activity. The same number again within its
    /// four weeks changes nothing. Errors: "stated.unknown_person" (code),
    /// "stated.unknown_activity" (code), "stated.talks_out_of_range" (talks, highest).
    Result<StatedFrequency> state(
        const Plan& plan, const std::string& author, const std::string& activity, int talks);
    /// Newest word of this author for each activity, ascending by activity.
    Result<std::vector<StatedFrequency>> newest(std::string_view author) const;

private:
    PracticeRepository& m_repository;
    const Clock& m_clock;
    UuidSource& m_uuids;
};

} // namespace mor
