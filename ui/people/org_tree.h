// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "people/people_contents.h"

#include <QAbstractItemModel>
#include <QTreeView>

namespace mor::ui {

/// The organisation as a tree: one entry a person.
class OrgModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Roles { CodeRole = Qt::UserRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setContents(std::shared_ptr<const PeopleContents> contents);
    const PeopleContents* contents() const { return m_contents.get(); }
    const OrgNode& node(const QModelIndex& index) const;
    QModelIndex indexOf(std::string_view code) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QModelIndex indexOf(int node) const;

    std::shared_ptr<const PeopleContents> m_contents;
    std::vector<int> m_roots;
};

/// Shows the tree: avatars, names, counts; a diamond for a rep nobody leads. Typing finds a name,
/// Enter opens the person.
class OrgTree : public QTreeView {
    Q_OBJECT

public:
    explicit OrgTree(QWidget* parent = nullptr);

    /// Keeps what is open; at first the top and the way to the shown person are.
    void show(std::shared_ptr<const PeopleContents> contents);
    const OrgModel& items() const { return m_model; }
    std::string current() const; ///< code; empty: nobody

Q_SIGNALS:
    void currentPersonChanged(const std::string& code);
    void personChosen(const std::string& code); ///< Enter or a double click

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawBranches(
        QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void space();

    OrgModel m_model;
    bool m_filling = false;
    bool m_filled = false;
};

} // namespace mor::ui
