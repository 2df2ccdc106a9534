// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/column_model.h"

#include <QMimeData>

#include <algorithm>

namespace mor::ui {

namespace {

QString typeOf(DragSource source)
{
    return source == DragSource::Board ? QStringLiteral("application/x-mor-activity")
                                       : QStringLiteral("application/x-mor-library-activity");
}

} // namespace

QMimeData* dragOf(DragSource source, const std::string& code)
{
    auto* data = new QMimeData;
    data->setData(typeOf(source), QByteArray::fromStdString(code));
    return data;
}

QString draggedCode(const QMimeData& data, DragSource source)
{
    return QString::fromUtf8(data.data(typeOf(source)));
}

void ColumnModel::setItems(std::vector<BoardCard> cards)
{
    if (cards == m_cards)
        return;
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

const BoardCard& ColumnModel::card(const QModelIndex& index) const
{
    return m_cards.at(static_cast<std::size_t>(index.row()));
}

int ColumnModel::rowOf(std::string_view code) const
{
    const auto found = std::ranges::find(m_cards, code, &BoardCard::code);
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

int ColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant ColumnModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return card(index).name;
    case Qt::AccessibleTextRole:
        return card(index).sentence;
    case Qt::ToolTipRole:
        return gateWords(card(index).gate);
    default:
        return {};
    }
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return m_editable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const auto plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_editable ? plain | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : plain;
}

QStringList ColumnModel::mimeTypes() const
{
    return {typeOf(DragSource::Board), typeOf(DragSource::Library)};
}

QMimeData* ColumnModel::mimeData(const QModelIndexList& indexes) const
{
    return indexes.isEmpty() ? nullptr : dragOf(DragSource::Board, card(indexes.first()).code);
}

Qt::DropActions ColumnModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

bool ColumnModel::canDropMimeData(
    const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const
{
    return m_editable
        && (data->hasFormat(typeOf(DragSource::Board))
            || data->hasFormat(typeOf(DragSource::Library)));
}

bool ColumnModel::dropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&)
{
    for (const auto source : {DragSource::Board, DragSource::Library})
        if (const auto code = draggedCode(*data, source); !code.isEmpty()) {
            Q_EMIT dropped(code, source);
            return true;
        }
    return false;
}

} // namespace mor::ui
