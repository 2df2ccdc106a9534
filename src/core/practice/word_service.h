// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/schedule.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mor {

/// Whether this person took part in the occurrence beside its owner: the person it is with or
/// about; of a talk with a team everybody else who reported to the owner on its due date.
bool isCounterpart(const Schedule& schedule, std::size_t position, std::string_view person);

/// The newest word this person gave on the talk, also one given after the books closed; null if
/// there is none.
const Confirmation* newestWord(std::span<const Confirmation> confirmations,
    const OccurrenceKey& occurrence, std::string_view by);

/// A word as it is kept now.
struct GivenWord {
    Confirmation word;
    bool alreadyThere = false; ///< the same word had been given under this id; nothing changed
    bool counts = true; ///< false: the books closed before; kept and shown, changes no figure
};

/// The one door for the other person's word on a talk.
class WordService {
public:
    WordService(PracticeRepository& repository, const Clock& clock, UuidSource& uuids)
        : m_repository(repository)
        , m_clock(clock)
        , m_uuids(uuids)
    {
    }

    /// Confirms or disputes a talk that was recorded as held; each person's newest word counts.
    /// `id` makes a retry safe. A dispute carries no usefulness.
    /// Errors: "checkoff.unknown_occurrence" (key), "word.not_held" (key), "word.not_yet" (key,
    /// held on), "word.not_the_counterpart" (key, code), "word.useful_and_disputed";
    /// Conflict: "record.id_taken" (id).
    Result<GivenWord> give(std::shared_ptr<const Plan> plan, const OccurrenceKey& occurrence,
        const std::string& by, Confirmation::Word word,
        Usefulness usefulness = Usefulness::NotAnswered, std::optional<Uuid> id = {});

private:
    Result<> checkHeld(const OccurrenceKey& occurrence) const;
    Result<std::optional<Confirmation>> repeated(const Confirmation& wanted) const;

    PracticeRepository& m_repository;
    const Clock& m_clock;
    UuidSource& m_uuids;
};

} // namespace mor
