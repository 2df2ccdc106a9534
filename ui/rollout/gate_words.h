// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/rollout_gate.h"
#include "core/schedule/plan.h"
#include "shared/gate_sentences.h"
#include "shared/row_model.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace mor::ui {

/// The gate to what comes next, in words.
struct GateView {
    QString title; ///< "Gate to the next activity: deal coaching, 30 November"
    QString context; ///< when it is looked at
    QString chip; ///< "4 of 5 clear"
    Mark mark = Mark::CannotTell;
    std::vector<Row> rows;
    /// A sentence for each condition that is not clear: what a decision keeps.
    QStringList unmet;
    QString sentence; ///< the first of them, or that all is clear
    QString advice; ///< what to do

    bool passed() const { return unmet.isEmpty(); }
};

/// What comes after the present stage: its name, or the next activity with its day.
QString whatIsNext(const Plan& plan, Day today);

GateView gateView(const StageGate& gate, const Plan& plan, Day today);
QStringList gateHeads();

/// The leader's decisions, newest first; with `overruledOnly` those against a condition.
std::vector<Row> decisionRows(const Plan& plan, Day today, bool overruledOnly);
QStringList decisionHeads();
int overruledGates(const Rollout& rollout);

} // namespace mor::ui
