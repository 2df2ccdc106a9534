// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QPixmap>

class QAbstractItemView;
class QModelIndex;

namespace mor::ui {

/// What hangs at the pointer while an activity is dragged: its name on a small slip that the column
/// below shows through.
QPixmap dragPicture(const Theme& theme, const QString& name, double pixelRatio);

/// Drags a row of a view until it is dropped or Esc lets it go. The model may be another one
/// afterwards.
void dragRow(QAbstractItemView& view, const QModelIndex& index, Qt::DropActions actions);

} // namespace mor::ui
