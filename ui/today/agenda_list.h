// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"
#include "today/agenda_model.h"

#include <QListView>

namespace mor::ui {

class AgendaDelegate;

/// The agenda as a list without a frame; Up, Down, Home, End and letters stop at talks only.
class AgendaList : public QListView {
    Q_OBJECT

public:
    explicit AgendaList(AgendaModel& model, QWidget* parent = nullptr);

    /// Room at the right that belongs to the list; the scroll bar stands in it.
    static constexpr int kGap = 16;

    void setRhythm(const Rhythm& rhythm);
    void select(int row);

Q_SIGNALS:
    void talkSelected(const mor::ui::TalkLine& talk);
    /// Enter or Space: the focus goes to the sheet.
    void talkOpened();
    /// A talk was dragged into the day and takes the time of the gap it was dropped in.
    void dropped(const mor::OccurrenceKey& key, mor::MinuteOfDay start);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void space();
    std::optional<MinuteOfDay> startAt(const QPoint& at) const;
    void showGap(int row, std::optional<MinuteOfDay> start);
    int gapRow(const QPoint& at) const; ///< the row a drop would stand in front of

    int m_gap = -1; ///< row in front of which a talk would be dropped; -1: none
    QString m_gapTime;
    const AgendaModel& m_agenda;
    AgendaDelegate* m_delegate;
};

} // namespace mor::ui
