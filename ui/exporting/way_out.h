// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace mor::ui {

/// What to do about a file that could not be written: the folder is gone, it may not be written
/// to, the disk is full, or another program holds the file.
QString wayOut(const QString& path);

} // namespace mor::ui
