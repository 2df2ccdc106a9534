// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/calendar_contents.h"

#include <QAbstractListModel>

namespace mor::ui {

/// Talks as rows. The display role is short, the accessible text and the tip are the whole
/// sentence.
class CalendarModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<CalendarTalk> talks);
    const std::vector<CalendarTalk>& talks() const { return m_talks; }
    const CalendarTalk& talk(const QModelIndex& index) const;
    int rowOf(const OccurrenceKey& key) const; ///< -1 when it is not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<CalendarTalk> m_talks;
};

} // namespace mor::ui
