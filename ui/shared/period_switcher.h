// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/period.h"

#include <QAbstractListModel>
#include <QWidget>

namespace mor::ui {

class Button;
class PickList;

/// The periods around a day, one a row, latest last.
class PeriodModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<Period> periods, const FiscalCalendar& fiscal);
    const std::vector<Period>& items() const { return m_periods; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Period> m_periods;
    FiscalCalendar m_fiscal;
};

/// Previous, the period with its list, next.
class PeriodSwitcher : public QWidget {
    Q_OBJECT

public:
    PeriodSwitcher(PeriodKind kind, Day today, FiscalCalendar fiscal, QWidget* parent = nullptr);

    const Period& current() const { return m_current; }
    /// Shows the period without telling.
    void setCurrent(const Period& period);
    /// Another kind around the same days: the day of today when the period holds it, else its
    /// first.
    void setKind(PeriodKind kind);
    /// Today moved on, or the fiscal calendar changed.
    void setToday(Day today, const FiscalCalendar& fiscal);
    void step(int count);
    void goToToday();
    void openList();
    void closeList();
    /// Stands above the list: other kinds of period. The switcher owns it. What is typed may be any
    /// days then; else it is the period of the switcher's kind that holds its first day.
    void setKinds(QWidget* kinds);

Q_SIGNALS:
    void chosen(const mor::ui::Period& period);
    void listOpening();

private:
    void choose(const Period& period);
    /// Chooses what is typed as with mor --period; says what is wrong with it, or nothing.
    QString chooseTyped(const QString& text);

    Period m_current;
    Day m_today;
    FiscalCalendar m_fiscal;
    Button* m_button;
    PeriodModel* m_model;
    PickList* m_list = nullptr;
    QWidget* m_kinds = nullptr;
};

} // namespace mor::ui
