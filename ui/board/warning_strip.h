// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/label.h"

#include <QStringList>
#include <QWidget>

namespace mor::ui {

/// Sentences that want a look and stop nothing, on the "needs a look" tint.
class WarningStrip : public QWidget {
    Q_OBJECT

public:
    explicit WarningStrip(QWidget* parent = nullptr);

    /// Hidden while there is none.
    void show(const QStringList& sentences);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void space();

    Label* m_words;
};

} // namespace mor::ui
