// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/calendar_model.h"
#include "calendar/move_judge.h"
#include "calendar/text_cache.h"
#include "core/schedule/plan.h"

#include <QListView>

#include <functional>
#include <memory>
#include <optional>

namespace mor::ui {

struct TalkEmphasis;
class TalkPainter;

/// Talks as blocks on a surface: what week and month have in common. Up and Down walk all talks in
/// order, Left and Right go to the nearest of the previous or next day, Enter or a double click
/// wants the talk opened. A head stays in place while the rest scrolls. A QListView, because only
/// then Qt tells screen readers of the rows; nothing of the list's own layout is used.
class CalendarView : public QListView {
    Q_OBJECT

public:
    explicit CalendarView(const QString& name, QWidget* parent = nullptr);

    /// Replaces what is shown; the current talk stays current while it is there.
    void show(std::shared_ptr<const Plan> plan, CalendarContents contents);
    const CalendarContents& contents() const { return m_contents; }
    void selectTalk(const OccurrenceKey& key);
    /// The selected one; null while there is none.
    const CalendarTalk* currentTalk() const;

    /// Says what stands against a place; without it nothing can be dragged.
    using Judge = std::function<MoveHint(const CalendarTalk&, const TalkPlace&)>;
    void setJudge(Judge judge) { m_judge = std::move(judge); }
    /// A talk is held over this point of the viewport; starts a drag or goes on with it.
    void carry(const CalendarTalk& talk, const QPoint& at);
    /// Lets it go where it is held.
    void drop();
    void cancelCarry();
    bool isCarrying() const { return m_carried.has_value(); }
    /// What is said of the place it is held over; null while it is over none.
    const MoveHint* hint() const;

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void talkWanted(const mor::ui::CalendarTalk& talk);
    /// Dropped on another place inside its window.
    void moveWanted(const mor::ui::CalendarTalk& talk, mor::TalkPlace place);
    /// Dropped where it can't be held.
    void refused(const QString& why);
    /// A double click where nothing stands, or U: a talk nobody planned.
    void emptyWanted(mor::TalkPlace place);
    /// M or T, and E on the current talk.
    void moveDialogWanted(const mor::ui::CalendarTalk& talk);
    void excuseWanted(const mor::ui::CalendarTalk& talk);

protected:
    /// Where a talk is drawn while nothing is scrolled.
    struct Box {
        QRect rect;
        bool fixed = false; ///< in the head; does not scroll
        bool folded = false; ///< only as part of "2 more"; the rectangle is that line's
    };

    /// Fills boxes(), one per row, and returns the height of all that scrolls.
    virtual int layOut() = 0;
    virtual int headHeight() const = 0;
    /// Before the current talk is scrolled into view; a view may unfold it.
    virtual void reveal(int row) { Q_UNUSED(row) }

    /// The place at a point of the viewport for a talk whose top is `above` pixels over it.
    virtual std::optional<TalkPlace> placeAt(
        const QPoint& point, const CalendarTalk* talk, int above) const;
    /// Where the talk would be drawn there, in the viewport.
    virtual QRect rectAt(const TalkPlace& place, const CalendarTalk& talk) const;
    bool isCarried(int row) const;
    /// The target and what is said of it; last of all, in viewport coordinates.
    void paintCarried(QPainter& painter, TalkPainter& talks);

    void layOutAgain();
    std::vector<Box>& boxes() { return m_boxes; }
    const std::vector<Box>& boxes() const { return m_boxes; }
    const CalendarTalk& talkOf(int row) const;
    const Plan& plan() const { return *m_plan; }
    const CalendarModel& talks() const { return *m_model; }
    TextCache& texts() { return m_texts; }
    TalkEmphasis emphasisOf(int row) const;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void doItemsLayout() override { QAbstractItemView::doItemsLayout(); }
    void scrollContentsBy(int, int) override { viewport()->update(); }
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// A talk on its way to another place.
    struct Carried {
        CalendarTalk talk;
        int above = 0; ///< from its top to the pointer
        std::optional<TalkPlace> place;
        MoveHint hint;
    };

    void hover(int row);
    void startCarry(const QPoint& at);
    void scrollWith(const QPoint& at);
    int neighbourDay(int row, int step) const;

    CalendarModel* m_model;
    std::shared_ptr<const Plan> m_plan;
    CalendarContents m_contents;
    std::vector<Box> m_boxes;
    TextCache m_texts;
    int m_contentHeight = 0;
    int m_hovered = -1;
    Judge m_judge;
    std::optional<Carried> m_carried;
    int m_pressed = -1; ///< row under the button
    QPoint m_pressedAt;
};

} // namespace mor::ui
