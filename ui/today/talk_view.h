// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"

#include <QString>

#include <string>

namespace mor::ui {

/// One talk as the run sheet shows it, taken out of the ledger.
struct TalkView {
    OccurrenceKey key;
    QString title; ///< "Pipeline review with Aylin Demir"
    QString when; ///< "09:45 to 10:10 · due Fri 6 Nov · 25 + 5 min"
    QString initials; ///< of the other person; empty for team and alone
    Activity activity;
    std::string holder; ///< person code of who holds it
    std::string other; ///< person code of the other one; empty for team and alone
    QString otherName; ///< "Aylin Demir", "your team"
    QString otherFirstName; ///< "Aylin"; empty for team and alone
    State state = State::Planned;
    bool held = false;
    bool confirmed = false; ///< the other person says it took place
    Day heldOn{}; ///< when held
    Day due{};
    Day opens{};
    Day today{};
};

TalkView talkView(const Ledger& ledger, std::uint32_t position);

} // namespace mor::ui
