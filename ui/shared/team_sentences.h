// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_watch.h"
#include "shared/desk.h"

#include <QString>

#include <vector>

namespace mor::ui {

/// A sentence on a team and what stands behind it.
struct TeamSentence {
    QString sentence;
    QString behind;
};

/// What the page Adherence tells somebody above about one manager's team, word for word; made by
/// that page's own functions. By ui/app, since pages do not know each other.
class TeamSentences {
public:
    virtual ~TeamSentences() = default;

    /// Due dates of the ledger that is needed to tell what was shown that day.
    virtual DayRange rangeFor(Day shown) const = 0;
    /// `drift` is what the viewer could see of it that day. For a background thread.
    virtual std::vector<TeamSentence> told(const LedgerAnswer& answer, const DriftWatch& drift,
        const std::string& manager, const std::string& viewer, Day shown) const = 0;
};

} // namespace mor::ui
