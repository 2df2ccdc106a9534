// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "core/results/period_result.h"
#include "core/rhythm/velocity.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// Rows of people that are looked at together.
using ResultRows = std::vector<const PeriodResult*>;

/// Attained of quota. Somebody without a quota above zero, or of whom nothing attained is known,
/// has no attainment, which is not 0 %; they are counted as people only.
struct Attainment {
    int people = 0; ///< with a row
    int counted = 0; ///< of those, with quota and attained
    double quota = 0.0; ///< of those counted
    double attained = 0.0; ///< of those counted
    std::string currency; ///< of those counted; empty where no file named one
    bool mixed = false; ///< several currencies: their sums mean nothing

    /// 0 and up, below 0 after claw-backs; none where nothing can be divided.
    std::optional<double> share() const;
};
Attainment attainmentOf(const ResultRows& rows);

/// The four parts of revenue a day over several people: opportunities are added up, the win rate is
/// theirs by opportunities, deal size and cycle theirs by deals won.
struct VelocityOf {
    int people = 0; ///< with a row
    int counted = 0; ///< of those, with all four parts; only they are in it
    Velocity velocity;
    std::string currency;
    bool mixed = false;

    /// In `currency` a day; none where a part is missing.
    std::optional<double> perDay() const;
};
VelocityOf velocityOf(const ResultRows& rows);

/// The rows of one team in one period.
struct TeamResult {
    const Person* lead = nullptr;
    int depth = 0; ///< below whoever stands on top
    /// Of everybody below who has a row; of the lead alone where nobody below has one.
    ResultRows rows;
    bool isOwn = false; ///< the lead's own row: a file by manager, not by rep
};

/// Results and calls, ready to be asked, also by several threads. Holds what it points to.
class ResultBook {
public:
    /// Newest snapshots in the repository's order.
    ResultBook(std::shared_ptr<const Roster> roster, std::vector<PeriodResult> results,
        std::vector<ForecastCall> calls);

    const Roster& roster() const { return *m_roster; }
    bool empty() const { return m_results.empty() && m_calls.empty(); }
    const std::vector<DayRange>& periods() const { return m_periods; } ///< ascending
    const std::vector<ForecastCall>& calls() const { return m_calls; }
    std::span<const ForecastCall> callsOf(std::string_view person) const;
    const PeriodResult* of(std::string_view person, DayRange period) const;

    /// Everybody who leads somebody in the period, in the order of the tree: who is led by whom is
    /// as on the period's last day, of those who left before it as on their last.
    std::vector<TeamResult> teams(DayRange period) const;
    /// One of these; without rows where the person leads nobody.
    TeamResult team(const Person& lead, DayRange period) const;
    /// Direct reports without people of their own, in the order of codes, with a row or without.
    std::vector<const Person*> repsOf(const Person& lead, DayRange period) const;

private:
    using Led = std::map<std::string_view, std::vector<const Person*>>; ///< by boss
    Led ledOn(DayRange period) const;
    const Led& ledIn(DayRange period) const;

    std::shared_ptr<const Roster> m_roster;
    std::vector<PeriodResult> m_results;
    std::vector<ForecastCall> m_calls;
    std::vector<DayRange> m_periods;
    std::map<DayRange, Led> m_led; ///< by period
};

/// The period right before one in the book, or null: of like length, and it ends the day before.
const DayRange* periodBefore(const std::vector<DayRange>& periods, DayRange period);

/// "FY2027-Q1", "FY2027-M03", "FY2027", "2026-Q4", "2026-11", else "2026-10-05 to 2026-12-01".
std::string periodText(DayRange period, const FiscalCalendar& fiscal);

} // namespace mor
