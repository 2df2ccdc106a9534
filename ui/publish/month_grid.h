// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/calendar.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace mor::ui {

/// Six weeks around a month, a day a cell, Monday first.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { InMonthRole = Qt::UserRole, RestRole, HolidayRole, TodayRole, TooEarlyRole };
    static constexpr int kWeeks = 6;

    using QAbstractTableModel::QAbstractTableModel;

    /// `first`: the first day that may be chosen.
    void show(Day dayOfMonth, Day today, Day first, const WorkCalendar& calendar);
    Day dayAt(const QModelIndex& index) const;
    QModelIndex indexOf(Day day) const;
    Day month() const { return m_month; } ///< its first day
    bool mayChoose(Day day) const { return m_first <= day && day <= kLastDay; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : kWeeks;
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : 7;
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    Day m_month{};
    Day m_start{}; ///< the Monday of the first row
    Day m_today{};
    Day m_first{};
    WorkCalendar m_calendar;
};

/// A month to choose a day from: arrows move by days and weeks across months, Page Up and Page Down
/// by months; Enter and click choose. Holidays are struck through.
class MonthGrid : public QTableView {
    Q_OBJECT

public:
    explicit MonthGrid(QWidget* parent = nullptr);

    void show(Day chosen, Day today, Day first, const WorkCalendar& calendar);
    /// Leafs without choosing.
    void showMonth(Day dayOfMonth);
    void stepMonth(int count);
    Day chosen() const { return m_chosen; }
    Day month() const { return m_model.month(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(mor::Day day);
    void monthChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void moveTo(Day day);
    void pick(Day day);
    void space();

    MonthModel m_model;
    WorkCalendar m_calendar;
    Day m_chosen{};
    Day m_today{};
    Day m_first{};
};

} // namespace mor::ui
