// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/calendar_model.h"

#include <algorithm>

namespace mor::ui {

void CalendarModel::setItems(std::vector<CalendarTalk> talks)
{
    beginResetModel();
    m_talks = std::move(talks);
    endResetModel();
}

const CalendarTalk& CalendarModel::talk(const QModelIndex& index) const
{
    return m_talks[static_cast<std::size_t>(index.row())];
}

int CalendarModel::rowOf(const OccurrenceKey& key) const
{
    const auto found = std::ranges::find(m_talks, key, &CalendarTalk::key);
    return found == m_talks.end() ? -1 : static_cast<int>(found - m_talks.begin());
}

int CalendarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_talks.size());
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& shown = talk(index);
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 %2").arg(shown.activity, shown.shortWho);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return shown.sentence;
    default:
        return {};
    }
}

} // namespace mor::ui
