// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace mor::ui {

/// One of the steps on the way to the first check-off: a number in a circle, filled for the step
/// one is at, its name and a note.
QWidget* makeStep(int number, const QString& name, const QString& note, bool here);
/// The line between two steps.
QWidget* makeDash();

} // namespace mor::ui
