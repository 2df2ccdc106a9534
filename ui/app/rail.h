// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/page_list.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QStyledItemDelegate>

class QListView;

namespace mor::ui {

class IdentityButton;
class Label;

/// Rows of the rail: heads of groups and the pages below them.
class RailModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PageRole = Qt::UserRole, IconRole, CountRole, OpenRole };

    explicit RailModel(const std::vector<PageEntry>& pages, QObject* parent = nullptr);

    void setCount(int page, const QString& count);
    void setOpen(int page);
    int rowOf(int page) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString label;
        int page = -1; ///< -1: head of a group
        Icon icon = Icon::Today;
        QString count;
    };

    std::vector<Row> m_rows;
    int m_open = -1;
};

/// Paints the rail's rows; narrow shows only icons.
class RailDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setNarrow(bool narrow) { m_narrow = narrow; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintPage(
        QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    bool m_narrow = false;
};

/// The navigation at the left: brand, pages in groups, the file, and who is looking.
class Rail : public QFrame {
    Q_OBJECT

public:
    Rail(const std::vector<PageEntry>& pages, Desk& desk, QWidget* parent = nullptr);

    void setOpen(int page);
    void setCount(int page, const QString& count);
    void setNarrow(bool narrow);
    QWidget* firstFocus() const;

Q_SIGNALS:
    void wanted(int page);
    void mirrorWanted(); ///< what others see, from the own name

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void space();

    RailModel* m_model;
    RailDelegate* m_delegate;
    QListView* m_list;
    QWidget* m_brand;
    Label* m_file;
    IdentityButton* m_identity;
    bool m_narrow = false;
    bool m_spacing = false;
};

} // namespace mor::ui
