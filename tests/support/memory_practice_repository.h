// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/practice_repository.h"

namespace mor::tests {

/// Keeps the records in memory, by the letter of the interface.
class MemoryPracticeRepository : public PracticeRepository {
public:
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
    /// As it is read by somebody without a right to private notes, with its steps as they are now.
    CheckOff shown(const CheckOff& stored) const;

    std::vector<CheckOff> m_checkOffs; ///< as they were added, ascending by date … revision
    std::vector<NextStep> m_steps;
    std::vector<Confirmation> m_confirmations;
    std::vector<UnplannedTalk> m_talks;
    std::vector<Uuid> m_takenBack;
    std::vector<SkillFocus> m_focuses;
    std::vector<StatedFrequency> m_stated;
};

} // namespace mor::tests
