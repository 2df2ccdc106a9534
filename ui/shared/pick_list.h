// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QSortFilterProxyModel>

#include <functional>

class QLineEdit;
class QListView;

namespace mor::ui {

class Button;
class InlineError;

/// A list that opens under a button and is searched by typing: Up and Down move, Enter chooses, Esc
/// closes and changes nothing. The model's display role is what is searched.
class PickList : public QFrame {
    Q_OBJECT

public:
    /// `name` is told to screen readers; `hint` stands in the empty search field.
    PickList(const QString& name, const QString& hint, QAbstractItemModel& model,
        QWidget* parent = nullptr);

    /// Takes what is typed for itself: Enter asks `typed`, which acts and returns nothing, or says
    /// what is wrong with it. A row chosen by keys goes first, one that was found comes after.
    /// `meaning` says what can be typed.
    void setTyped(std::function<QString(const QString& text)> typed, const QString& meaning);
    /// Puts something above the search field, which Shift+Tab leads to.
    void setTop(QWidget* top);
    /// A button below the list for what belongs to it but is none of its rows.
    void setFoot(const QString& text);

    /// Opens below (or above) the widget with the model's row selected.
    void openUnder(const QWidget& anchor, int currentRow);

Q_SIGNALS:
    void picked(int row); ///< row of the model given
    void footWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void pick(const QModelIndex& index);
    void enter();
    void sayProblem(const QString& sentence);

    QSortFilterProxyModel m_found;
    QLineEdit* m_search;
    InlineError* m_problem;
    QListView* m_list;
    std::function<QString(const QString&)> m_typed;
    bool m_moved = false; ///< the keys went to a row since something was typed
    Button* m_foot = nullptr;
};

} // namespace mor::ui
