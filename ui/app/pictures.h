// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace mor::ui {

class Look;
class MainWindow;

/// Draws Welcome and every page of the open file into PNG files, light and dark, in the sizes the
/// design names. Answers the files written; an empty list means the folder can't be written.
QStringList renderPictures(MainWindow& window, Look& look, const QString& folder);

} // namespace mor::ui
