// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAction>
#include <QDialog>
#include <QList>

namespace mor::ui {

/// All keys on one sheet: of the window and of the page that is open.
class KeySheet : public QDialog {
    Q_OBJECT

public:
    KeySheet(const QList<QAction*>& window, const QList<QAction*>& page, QWidget* parent);
};

} // namespace mor::ui
