// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "publish/change_words.h"

#include <QAbstractListModel>
#include <QListView>

namespace mor::ui {

/// What changes, an activity a row.
class ChangeModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CodeRole = Qt::UserRole, IsThereRole };

    using QAbstractListModel::QAbstractListModel;

    /// `levers` is a rhythm with its levers, for the colours.
    void setRows(std::vector<ChangeRow> rows, Rhythm levers);
    const ChangeRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    const Rhythm& levers() const { return m_levers; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<ChangeRow> m_rows;
    Rhythm m_levers;
};

/// The rows with as much height as their words need; Enter wants the activity. As tall as all its
/// rows, so that the page scrolls and not the list.
class ChangeList : public QListView {
    Q_OBJECT

public:
    explicit ChangeList(ChangeModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activityWanted(const QString& code);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int contentsHeight() const;
    void relayout();
};

/// "Live v3, since Mon 5 Oct" and "Draft v4" above the columns.
class ChangeHead : public QWidget {
    Q_OBJECT

public:
    explicit ChangeHead(QWidget* parent = nullptr);

    void show(const QString& before, const QString& after);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_before;
    QString m_after;
};

} // namespace mor::ui
