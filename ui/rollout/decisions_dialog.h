// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/row_model.h"

#include <QDialog>

namespace mor::ui {

/// What the leader decided at the gates, for everybody to read.
class DecisionsDialog : public QDialog {
    Q_OBJECT

public:
    DecisionsDialog(
        const QString& title, const QString& why, std::vector<Row> rows, QWidget* parent = nullptr);
};

} // namespace mor::ui
