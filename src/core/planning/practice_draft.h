// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/practice_repository.h"

#include <map>

namespace mor {

/// Records over those of another repository: check-offs that are added stay here, to be tried or to
/// be written together. Everything else that writes is refused, and what is read is what the other
/// repository holds, with the check-offs of here where one occurrence or one record is asked for.
class PracticeDraft : public PracticeRepository {
public:
    explicit PracticeDraft(const PracticeRepository& stored)
        : m_stored(stored)
    {
    }

    /// Added so far, in their order.
    const std::vector<CheckOff>& added() const { return m_added; }

    Result<Added> add(const CheckOff& checkOff) override;
    Result<Added> add(const NextStep& step) override;
    Result<Added> add(const Confirmation& confirmation) override;
    Result<Added> add(const UnplannedTalk& talk) override;
    Result<Added> add(const SkillFocus& focus) override;
    Result<Added> add(const StatedFrequency& stated) override;
    Result<> addAll(const std::vector<CheckOff>& checkOffs,
        const std::vector<Confirmation>& confirmations) override;
    Result<> markDone(const Uuid& nextStep, Day doneOn) override;
    Result<> markOpen(const Uuid& nextStep) override;
    Result<> takeBack(const Uuid& unplannedTalk, Day recordedOn) override;

    Result<std::vector<CheckOffFact>> facts(DayRange dates) const override;
    Result<std::vector<CheckOffFact>> facts(const OccurrenceKey& talk) const override;
    Result<std::vector<CheckOff>> checkOffs(
        const OccurrenceKey& key, std::string_view author) const override;
    Result<std::vector<CheckOff>> checkOffs(DayRange dates) const override;
    Result<std::optional<CheckOff>> checkOff(const Uuid& id) const override;
    Result<std::optional<CheckOff>> lastBefore(SeriesId series, Day day) const override;
    Result<std::vector<NextStep>> nextSteps() const override;
    Result<std::vector<NextStep>> nextSteps(
        DayRange dates, std::string_view talksOf) const override;
    Result<std::vector<NextStep>> nextSteps(std::span<const Uuid> checkOffs) const override;
    Result<std::vector<NextStep>> openSteps(std::span<const std::string> owners) const override;
    Result<std::optional<NextStep>> nextStep(const Uuid& id) const override;
    Result<std::vector<Confirmation>> confirmations(DayRange dates) const override;
    Result<std::vector<Confirmation>> confirmations(const OccurrenceKey& talk) const override;
    Result<std::vector<UnplannedTalk>> unplannedTalks(DayRange heldOn) const override;
    Result<std::vector<SkillFocus>> skillFocuses() const override;
    Result<std::vector<StatedFrequency>> statedFrequencies(std::string_view author) const override;

private:
    const PracticeRepository& m_stored;
    std::vector<CheckOff> m_added;
    std::map<OccurrenceKey, std::vector<std::size_t>> m_byTalk; ///< positions in m_added
    std::map<Uuid, std::size_t> m_byId;
};

} // namespace mor
