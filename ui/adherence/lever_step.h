// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/overview.h"
#include "core/results/lever_told.h"
#include "shared/desk.h"

#include <QObject>

namespace mor::ui {

class ChainModel;

/// Fills the last step of the chain from results, once the page stands: what was held before does
/// not change while it reads, and a check-off has nothing read again.
class LeverStep : public QObject {
    Q_OBJECT

public:
    LeverStep(Desk& desk, ChainModel& chain, QObject* parent);

    /// For the teams shown of this person; `isPart` where bands leave out some of them.
    void showFor(const Overview& overview, const std::string& lead, bool isPart);

private:
    Desk& m_desk;
    ChainModel& m_chain;
    LeverAsk m_asked;
    std::string m_viewer;
};

/// The question about what the page shows.
LeverAsk leverAskOf(const Overview& overview, const std::string& lead, bool isPart);

} // namespace mor::ui
