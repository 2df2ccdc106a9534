// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/comparison.h"
#include "adherence/overview.h"
#include "adherence/rep_coverage.h"
#include "shared/desk.h"

#include <QString>

namespace mor::ui {

/// Which talks somebody wants to look at: those behind a number.
struct TalkQuestion {
    QString title; ///< "North, week 44, pipeline reviews"
    std::string manager; ///< person code; empty: of all teams shown
    std::string activity; ///< code; empty: all
    std::string lever; ///< code; empty: all
    DayRange due; ///< due dates
};

/// Whose teams over which days, and what they are compared with.
struct ContentQuestion {
    OverviewQuestion overview;
    DayRange wholeBefore; ///< the period before, as a whole
    DayRange needed; ///< due dates; see daysNeeded()
};

/// What is counted of one period, the same whoever asks and whatever bands are chosen.
struct CountedContent {
    LedgerAnswer answer;
    DayRange wholeBefore; ///< the period before, as a whole
    PeriodCounts period;
    ComparisonCounts comparison;

    /// Whether the question is about these counts.
    bool answers(const LedgerAnswer& known, const ContentQuestion& question) const;
    /// Whether it is but for some talks whose records changed since.
    bool nearlyAnswers(const LedgerAnswer& known, const ContentQuestion& question) const;
};

/// What the page shows of one period, with the ledger it was counted from.
struct AdherenceContent {
    Overview overview;
    Comparison comparison;
    RepCoverage coverage;
    std::shared_ptr<const Ledger> ledger;
    std::shared_ptr<const CountedContent> counted;
};

/// Counts everything; for a background thread, with a connection of its own. Errors: those of the
/// repository.
Result<std::shared_ptr<const CountedContent>> countContent(const LedgerAnswer& answer,
    const ContentQuestion& question, const PracticeRepository& practice);

/// The same after the records of some talks changed: `known` must nearly answer the question.
/// Counts the managers of these talks only.
Result<std::shared_ptr<const CountedContent>> recountContent(const CountedContent& known,
    const LedgerAnswer& answer, const ContentQuestion& question,
    const PracticeRepository& practice);

/// Adds up what the question asks for; reads nothing. `known`: what was added up before, if
/// anything; what can't have changed since is taken from it.
std::shared_ptr<const AdherenceContent> contentOf(std::shared_ptr<const CountedContent> counted,
    const ContentQuestion& question, const AdherenceContent* known = nullptr);

/// Both in one.
Result<std::shared_ptr<const AdherenceContent>> readContent(const LedgerAnswer& answer,
    const ContentQuestion& question, const PracticeRepository& practice);

} // namespace mor::ui
