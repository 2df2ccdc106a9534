// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "today/talk_line.h"
#include "today/unsaved_talks.h"

#include <QAbstractListModel>

#include <optional>

namespace mor::ui {

/// A row of the agenda: the head of a section, a sentence where a section is empty, or a talk.
struct AgendaRow {
    enum class Kind { Heading, Hint, Talk } kind = Kind::Talk;
    QString text; ///< of a heading or hint
    QString note; ///< at the right of a heading: "1 of 5 done"
    TalkLine talk;
};

/// The list on the left of Today. Only talks can be selected.
class AgendaModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `isToday`: the day shown is today, and the first section is called so.
    void setItems(const AgendaLines& lines, Day day, bool isToday);
    /// Marks the talks whose check-off waits for the file.
    void setUnsaved(const std::vector<UnsavedTalk>& waiting);
    const AgendaRow& row(const QModelIndex& index) const;
    const std::vector<AgendaRow>& rows() const { return m_rows; }
    int rowOf(const OccurrenceKey& key) const; ///< -1 when it is not on the agenda
    /// The talk to offer: the first to hold of the day, else of what is late, has no time, or comes
    /// next, else the first; -1 without talks.
    int firstToHold() const;

    /// When a talk dropped in front of this row of the day starts: after the talk before it, in
    /// whole quarter hours; in front of the first so that it ends when that begins; 09:00 on an
    /// empty day. None outside the day's section.
    std::optional<MinuteOfDay> startInFrontOf(int row, int minutes) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<AgendaRow> m_rows;
};

} // namespace mor::ui
