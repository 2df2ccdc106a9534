// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/comparison.h"
#include "adherence/overview.h"

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

/// What the page shows of one period, with the ledger it was counted from.
struct AdherenceContent {
    Overview overview;
    Comparison comparison;
    std::shared_ptr<const Ledger> ledger;
};

/// The overview as part of the content, for those who keep it.
inline std::shared_ptr<const Overview> overviewOf(
    const std::shared_ptr<const AdherenceContent>& content)
{
    return {content, &content->overview};
}

} // namespace mor::ui
