// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/practice/practice_repository.h"
#include "storage/sql/connection.h"

namespace mor::storage {

/// The history in a workspace file.
class SqlPracticeRepository : public PracticeRepository {
public:
    explicit SqlPracticeRepository(Connection& connection)
        : m_connection(connection)
    {
    }

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
    Connection& m_connection;
};

} // namespace mor::storage
