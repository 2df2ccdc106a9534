// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/coaching/coaching_repository.h"
#include "storage/sql/connection.h"

namespace mor::storage {

/// Observations and calibration rounds in a workspace file.
class SqlCoachingRepository : public CoachingRepository {
public:
    explicit SqlCoachingRepository(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<Added> add(const Observation& observation) override;
    Result<Added> add(const CalibrationRound& round) override;
    Result<Added> add(const CalibrationJudgement& judgement) override;
    Result<Added> add(const CalibrationClosing& closing) override;

    Result<std::vector<Observation>> observations() const override;
    Result<std::vector<Observation>> observationsOf(std::string_view manager) const override;
    Result<std::vector<Observation>> observationsOf(const OccurrenceKey& talk) const override;
    Result<std::optional<Observation>> observation(const Uuid& id) const override;
    Result<std::vector<CalibrationRound>> rounds() const override;
    Result<std::optional<CalibrationRound>> round(const Uuid& id) const override;
    Result<std::vector<CalibrationJudgement>> judgements(const Uuid& round) const override;
    Result<std::optional<CalibrationClosing>> closing(const Uuid& round) const override;

private:
    Connection& m_connection;
};

} // namespace mor::storage
