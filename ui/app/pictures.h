// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/look.h"

#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace mor::ui {

class MainWindow;

/// Which pictures are wanted, and where.
struct PictureRequest {
    QString folder;
    QStringList pages; ///< ids, also "welcome"; empty: all
    QList<QSize> sizes; ///< of the window; empty: those the design names
    std::optional<Appearance> appearance; ///< none: light and dark
};

/// Draws Welcome and the pages of the open file, with the views that a page shows in turn, into PNG
/// files. Answers the files written; an empty list means that the folder can't be written or no
/// page has such a name.
QStringList renderPictures(MainWindow& window, Look& look, const PictureRequest& request);

} // namespace mor::ui
