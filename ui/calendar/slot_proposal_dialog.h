// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster.h"
#include "core/planning/slot_proposal.h"
#include "core/rhythm/rhythm.h"

#include <QDialog>

namespace mor::ui {

class Button;

/// A weekly plan to read and take: accepted means take it.
class SlotProposalDialog : public QDialog {
    Q_OBJECT

public:
    SlotProposalDialog(const SlotProposal& proposal, const Roster& roster,
        const RhythmVersion* version, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Button* m_take;
};

} // namespace mor::ui
