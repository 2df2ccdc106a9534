// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/chain_model.h"

#include <QListView>

namespace mor::ui {

/// The chain as bars, a line each: name, counts, share of the link before.
class ChainView : public QListView {
    Q_OBJECT

public:
    explicit ChainView(ChainModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace mor::ui
