// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"
#include "shared/row_model.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace mor::ui {

/// The version that the strategy is read with: the draft, else the newest; null without both.
const RhythmVersion* versionRead(const Rhythm& rhythm);

/// From each priority down to its levers and the activities that move them, a row for each pair;
/// ids are "priority/lever".
std::vector<Row> downwardRows(const Rhythm& rhythm);
QStringList downwardHeads();

/// From each activity up to its levers and the priorities that want them; ids are activity codes.
std::vector<Row> upwardRows(const Rhythm& rhythm);
QStringList upwardHeads();

/// What hangs loose, a sentence each: a lever that a priority names and no activity moves, and
/// activities whose levers no priority names.
QStringList looseEnds(const Rhythm& rhythm);

/// "2 priorities, 4 levers, 8 activities · draft v4".
QString strategyContext(const Rhythm& rhythm);

/// Priorities in their order, with what they mean and the levers they name.
std::vector<Row> priorityRows(const Rhythm& rhythm);
/// Levers with measure and unit, and how many activities move them.
std::vector<Row> leverRows(const Rhythm& rhythm);
/// What levers measured, newest first; ids are positions in Strategy::readings.
std::vector<Row> readingRows(const Rhythm& rhythm, Day today);
QStringList readingHeads();

/// A code made of a name, different from those taken: "Win more mid-size" is "win-more-mid-size".
std::string codeFor(const QString& name, const std::vector<std::string>& taken);

} // namespace mor::ui
