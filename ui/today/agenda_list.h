// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"
#include "today/agenda_model.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace mor::ui {

/// Paints the agenda's rows: time, glyph, activity, lever dot with the counterpart, detail.
class AgendaDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where the colours of levers come from.
    void setRhythm(const Rhythm& rhythm);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTalk(
        QPainter& painter, const QStyleOptionViewItem& option, const TalkLine& talk) const;

    Rhythm m_levers; ///< only its levers are filled
};

/// The agenda as a list without a frame; Up, Down, Home, End and letters stop at talks only.
class AgendaList : public QListView {
    Q_OBJECT

public:
    explicit AgendaList(AgendaModel& model, QWidget* parent = nullptr);

    /// Room at the right that belongs to the list; the scroll bar stands in it.
    static constexpr int kGap = 16;

    void setRhythm(const Rhythm& rhythm) { m_delegate->setRhythm(rhythm); }
    void select(int row);

Q_SIGNALS:
    void talkSelected(const mor::ui::TalkLine& talk);
    /// Enter or Space: the focus goes to the sheet.
    void talkOpened();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void space();

    const AgendaModel& m_agenda;
    AgendaDelegate* m_delegate;
};

} // namespace mor::ui
