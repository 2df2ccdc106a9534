// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace mor::ui {

/// The week of one leading person before and after.
struct HoursRow {
    QString name; ///< team, or person
    QString size; ///< "8 reps"
    double live = 0;
    double draft = 0;
    double budget = 0;
    bool hasLive = true; ///< false before the first version: no figure stands there
};

/// Hours of everybody who leads, in the order of the roster.
class HoursModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<HoursRow> rows);
    const HoursRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// Hours at the right end of all bars.
    double scale() const { return m_scale; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<HoursRow> m_rows;
    double m_scale = 1;
};

/// Where the columns of the hours stand, for rows and heads alike.
struct HoursColumns {
    int name = 0;
    int live = 0;
    int draft = 0;
    int bar = 0;
    int room = 0;
    int nameWidth = 0;
    int figureWidth = 0;
    int barWidth = 0;
    int roomWidth = 0;

    HoursColumns(const Theme& theme, int width);
};

/// A line each: name, before, after, a bar with the end of the budget, and what is left in words.
/// Scrolls by itself from ten rows on.
class HoursList : public QListView {
    Q_OBJECT

public:
    explicit HoursList(HoursModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
};

/// "v3" and "v4" above the figures.
class HoursHead : public QWidget {
    Q_OBJECT

public:
    explicit HoursHead(QWidget* parent = nullptr);

    void show(const QString& live, const QString& draft);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_live;
    QString m_draft;
};

} // namespace mor::ui
