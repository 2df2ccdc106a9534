// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/count_of.h"
#include "core/adherence/ledger.h"
#include "core/results/call_accuracy.h"
#include "core/results/moved_together.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mor::ui {

/// Whose results are looked at, by whom, and for when.
struct ResultsQuestion {
    std::shared_ptr<const ResultBook> book;
    std::string viewer; ///< code
    std::string shown; ///< code of who the page is for
    DayRange period;
    Day today{};
};

/// One team, or one person where they are seen one by one, in one period.
struct ResultsLine {
    const Person* person = nullptr;
    int depth = 0;
    bool isTotal = false; ///< everybody below the person shown
    bool isOwn = false; ///< the lead's own row stands for the team
    Attainment attainment;
    std::optional<CountOf> talks; ///< closed ones due in the period; none where it may not be told
    bool isTooFew = false; ///< the team has fewer than four people, so its talks are not told
};

/// What the page shows of one period.
struct ResultsView {
    ResultsQuestion question;
    std::vector<ResultsLine> lines; ///< the total first, then in the order of the tree
    ResultRows people; ///< rows of the period, of those whom the viewer may see one by one
    VelocityOf velocity;
    std::optional<VelocityOf> velocityBefore; ///< of the period right before
    /// Calls of all periods that are over, by person, those without calls left out.
    std::vector<std::pair<const Person*, CallRecord>> calls;
    CallRecord allCalls;
    std::optional<Instant> importedAt; ///< the newest row of the period
};

/// Sees to it that only what the viewer may see is in it (domain rules 11). Pure.
ResultsView resultsView(
    const ResultsQuestion& question, const std::shared_ptr<const Ledger>& ledger);

/// Managers whose teams the viewer may see below the person shown, or the person themselves.
std::vector<const Person*> managersShown(const ResultsQuestion& question);

/// The period to begin with: the newest one with results that is over, else the newest.
std::optional<DayRange> firstPeriod(const ResultBook& book, Day today);

} // namespace mor::ui
