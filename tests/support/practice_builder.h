// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "support/organisation_builder.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace mor::tests {

/// Tells what took place in a plan and settles it.
class PracticeBuilder {
public:
    PracticeBuilder(std::shared_ptr<const Plan> plan, DayRange range);

    /// Held that day with 25 minutes, five criteria of which three were met, and no next step;
    /// recorded the same day unless said otherwise. Called again for a key it is a correction.
    PracticeBuilder& held(std::string_view key, Day heldOn, std::optional<Day> recordedOn = {});
    PracticeBuilder& takenBack(std::string_view key, Day recordedOn);
    /// Said by the counterpart unless somebody else is named.
    PracticeBuilder& says(std::string_view key, Confirmation::Word word, Day recordedOn,
        Usefulness usefulness = Usefulness::NotAnswered, std::string_view by = {});
    /// Promised in the newest version of the talk; recorded with it unless said otherwise.
    PracticeBuilder& promised(std::string_view key, Day due, std::optional<Day> doneOn = {},
        std::optional<Day> recordedOn = {});

    Ledger ledger(Day asOf) const;
    LedgerEntry entry(std::string_view key, Day asOf) const;
    State state(std::string_view key, Day asOf) const { return entry(key, asOf).state; }
    const std::vector<NextStep>& steps() const { return m_steps; }
    const std::vector<Confirmation>& words() const { return m_confirmations; }
    const std::shared_ptr<const Schedule>& schedule() const { return m_schedule; }

private:
    CheckOffFact* newest(const OccurrenceKey& key);
    void add(CheckOffFact fact);

    std::shared_ptr<const Schedule> m_schedule;
    std::vector<CheckOffFact> m_facts; ///< ascending by date, series, number, revision
    std::vector<Confirmation> m_confirmations;
    std::vector<NextStep> m_steps;
    unsigned m_ids = 0;
};

} // namespace mor::tests
