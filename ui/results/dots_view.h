// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "results/dots_chart.h"

#include <QWidget>

namespace mor::ui {

/// The chart as a widget: the pointer and the arrow keys name each dot, a click or Enter opens it.
class DotsView : public QWidget {
    Q_OBJECT

public:
    explicit DotsView(const QString& name, QWidget* parent = nullptr);

    void showChart(DotsChart chart);
    const DotsChart& chart() const { return m_chart; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The sentence of the dot the keys are on; empty: none.
    void named(const QString& sentence);
    void opened(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void goTo(int dot);
    void open();

    DotsChart m_chart;
};

} // namespace mor::ui
