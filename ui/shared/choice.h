// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QComboBox>

namespace mor::ui {

/// A choice that the mouse wheel does not change while the page scrolls.
class Choice : public QComboBox {
    Q_OBJECT

public:
    explicit Choice(const QString& name, QWidget* parent = nullptr);

    /// Entries carry a number of their own.
    void add(const QString& text, int value);
    int value() const { return currentData().toInt(); }
    void setValue(int value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(); ///< by hand

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace mor::ui
