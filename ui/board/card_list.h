// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "board/column_model.h"

#include <QListView>

namespace mor::ui {

class CardDelegate;

/// The cards of one column as a list: Up and Down move in it, Left and Right ask for the next
/// column, Enter and Space open, F10 with Shift or the menu key opens the menu. Cards can be
/// dragged out and dropped in.
class CardList : public QListView {
    Q_OBJECT

public:
    explicit CardList(ColumnModel& model, QWidget* parent = nullptr);

    void setRhythm(const Rhythm& rhythm);
    /// What stands here while there is no card.
    void setHint(const QString& hint);
    void setEditable(bool editable);
    /// Makes the card of the row, or the last one, the current one.
    void select(int row);
    QString currentCode() const;
    /// What Delete and M do with the current card; nothing without one.
    void askRemove();
    void askMove();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString& code);
    void removeWanted(const QString& code);
    void moveWanted(const QString& code, const QPoint& at); ///< global
    void menuWanted(const QString& code, const QPoint& at); ///< global
    void stepWanted(int direction); ///< 1: the next column in reading order
    void targeted(bool isTarget); ///< a drag that may be dropped here came or went

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void space();
    QPoint pointOf(const QModelIndex& index) const;

    ColumnModel& m_cards;
    CardDelegate* m_delegate;
    QString m_hint;
};

} // namespace mor::ui
