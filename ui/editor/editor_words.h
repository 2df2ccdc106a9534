// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <QStringList>

namespace mor::ui {

QStringList leverNames(const std::vector<std::string>& codes, const Rhythm& rhythm);
/// "each rep", "the team".
QString counterpartLabel(Counterpart counterpart);
/// "one" to "ten", then digits.
QString numberWord(int number);
/// "North" or, without a team's label, the person's name.
QString teamName(const Person& person);

} // namespace mor::ui
