// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "board/library_model.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace mor::ui {

/// Paints a line of the library: a handle, the lever's dot, the name, a note at the right.
class LibraryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLevers(const std::vector<Lever>& levers);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Rhythm m_levers; ///< only its levers are filled
};

/// Lines of the library: Enter or a double click takes one, the menu key offers what else can be
/// done with it.
class LibraryList : public QListView {
    Q_OBJECT

public:
    explicit LibraryList(LibraryModel& model, QWidget* parent = nullptr);

    void setLevers(const std::vector<Lever>& levers) { m_delegate->setLevers(levers); }
    /// As high as its rows; else it scrolls and takes what room there is.
    void setWhole(bool whole);
    int rowsBelow() const; ///< how many lines lie under the visible part

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void taken(const mor::ui::LibraryRow& row);
    void menuWanted(const mor::ui::LibraryRow& row, const QPoint& at); ///< global

protected:
    void resizeEvent(QResizeEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const LibraryModel& m_rows;
    LibraryDelegate* m_delegate;
    bool m_whole = false;
};

} // namespace mor::ui
