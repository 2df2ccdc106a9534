// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <cstdint>

class QWidget;

namespace mor::ui {

class Sheet;

enum class Printed : std::uint8_t { NotWanted, Sent, Refused };

/// Asks for the printer in a dialog over this widget and prints the sheet on it.
Printed askAndPrint(const Sheet& sheet, const QString& title, QWidget* over);

/// What is said after it; empty: nothing was wanted.
QString sentenceOf(Printed printed);

} // namespace mor::ui
