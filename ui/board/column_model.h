// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "board/board_card.h"

#include <QAbstractListModel>

class QMimeData;

namespace mor::ui {

/// Where a dragged activity comes from.
enum class DragSource { Board, Library };

/// What travels while an activity is dragged: its code and where it comes from.
QMimeData* dragOf(DragSource source, const std::string& code);
/// The code; empty when something else is dragged.
QString draggedCode(const QMimeData& data, DragSource source);

/// The cards of one column. Takes drops and tells of them; what becomes of them is decided above.
class ColumnModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<BoardCard> cards);
    const BoardCard& card(const QModelIndex& index) const;
    int rowOf(std::string_view code) const; ///< -1 when it is not here
    /// Whether cards may be dragged away and dropped here.
    void setEditable(bool editable) { m_editable = editable; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

Q_SIGNALS:
    void dropped(const QString& code, mor::ui::DragSource source);

private:
    std::vector<BoardCard> m_cards;
    bool m_editable = false;
};

} // namespace mor::ui
