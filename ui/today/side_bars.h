// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "today/side_view.h"

#include <QWidget>

namespace mor::ui {

/// Stacks of held and planned talks, a column a weekday.
class WeekBars : public QWidget {
    Q_OBJECT

public:
    explicit WeekBars(QWidget* parent = nullptr);
    void show(const WeekView& week);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WeekView m_week;
};

/// Share of a budget: planned behind, held in front.
class HoursBar : public QWidget {
    Q_OBJECT

public:
    explicit HoursBar(QWidget* parent = nullptr);
    void show(double held, double planned, double budget);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_held = 0; ///< of the budget
    double m_planned = 0;
};

/// How long a gap is, measured by the usual one; full at one and a half.
class GapBar : public QWidget {
    Q_OBJECT

public:
    GapBar(int days, int usual, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share;
    bool m_over;
};

} // namespace mor::ui
