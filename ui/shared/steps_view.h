// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/steps_chart.h"

#include <QWidget>

namespace mor::ui {

/// The chart as a widget that can be focused, read aloud and copied as text (Ctrl+C).
class StepsView : public QWidget {
    Q_OBJECT

public:
    explicit StepsView(const QString& name, QWidget* parent = nullptr);

    void showChart(StepsChart chart);
    const StepsChart& chart() const { return m_chart; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    StepsChart m_chart;
};

} // namespace mor::ui
