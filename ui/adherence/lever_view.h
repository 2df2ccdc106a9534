// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/lever_model.h"

#include <QListView>

namespace mor::ui {

/// The levers, a line each: name and activities, counts, range bar, verdict.
class LeverView : public QListView {
    Q_OBJECT

public:
    explicit LeverView(LeverModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace mor::ui
