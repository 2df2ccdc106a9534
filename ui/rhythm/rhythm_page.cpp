// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rhythm/rhythm_page.h"

#include "board/board_view.h"
#include "editor/editor_view.h"
#include "onepage/one_page_view.h"
#include "publish/publish_view.h"
#include "strategy/strategy_view.h"

#include <QAction>
#include <QHideEvent>
#include <QStackedLayout>

#include <algorithm>

namespace mor::ui {

template <class View>
View* RhythmPage::enter(View* view)
{
    m_stack->addWidget(view);
    connect(view, &SubView::said, this, &Page::said);
    connect(view, &SubView::headingChanged, this, [this, view] {
        if (current() == view)
            setHeading(view->title(), view->context());
    });
    connect(view, &SubView::toolsChanged, this, [this, view] {
        if (current() == view)
            setTools(view->tools());
    });
    if constexpr (!std::is_same_v<View, BoardView>) {
        connect(view, &View::boardWanted, this, &RhythmPage::showBoard);
        addWayBack(*view);
    }
    return view;
}

/// Esc leads to the board, also from the view's tools, which stand in the header. A view that has
/// something of its own to close first brings its own key.
void RhythmPage::addWayBack(SubView& view)
{
    const auto keys = view.actions();
    const auto own = std::ranges::find(keys, QKeySequence(Qt::Key_Escape), &QAction::shortcut);
    QAction* back = own == keys.end() ? nullptr : *own;
    if (!back) {
        back = new QAction(tr("Back to the board"), &view);
        back->setShortcut(Qt::Key_Escape);
        back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(back, &QAction::triggered, this, &RhythmPage::showBoard);
        view.addAction(back);
    }
    for (auto* tool : view.tools())
        tool->addAction(back);
}

RhythmPage::RhythmPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_stack(new QStackedLayout(this))
    , m_board(enter(new BoardView(desk)))
    , m_editor(enter(new EditorView(desk)))
    , m_publish(enter(new PublishView(desk)))
    , m_strategy(enter(new StrategyView(desk)))
    , m_onePage(enter(new OnePageView(desk)))
{
    connect(m_board, &BoardView::activityWanted, this, &RhythmPage::showActivity);
    connect(m_board, &BoardView::publishWanted, this, &RhythmPage::showPublish);
    connect(m_board, &BoardView::strategyWanted, this, &RhythmPage::showStrategy);
    connect(m_board, &BoardView::onePageWanted, this, &RhythmPage::showOnePage);
    connect(m_editor, &EditorView::publishWanted, this, &RhythmPage::showPublish);
    connect(m_publish, &PublishView::activityWanted, this, &RhythmPage::showActivity);
    connect(m_strategy, &StrategyView::activityWanted, this, &RhythmPage::showActivity);
    auto* act = new QAction(tr("The main button of the page"), this);
    act->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), Qt::CTRL | Qt::Key_Enter});
    act->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(act, &QAction::triggered, this, [this] { current()->primaryAct(); });
    addAction(act);
    addActions(m_board->actions());
    setHeading(tr("Rhythm"), {});
}

SubView* RhythmPage::current() const { return static_cast<SubView*>(m_stack->currentWidget()); }

void RhythmPage::bring(SubView* view)
{
    if (auto* left = current(); left != view) {
        if (left == m_board)
            m_cameFrom = window()->focusWidget();
        left->store();
        for (auto* key : left->actions())
            removeAction(key);
        addActions(view->actions()); // for the sheet of all keys
    }
    // Filled first, so that it is never drawn as it was or without places.
    view->setNarrow(isNarrow());
    view->refresh();
    m_stack->setCurrentWidget(view);
    setTools(view->tools());
    setHeading(view->title(), view->context());
    if (view != m_board)
        if (auto* first = view->firstFocus())
            first->setFocus(Qt::OtherFocusReason);
}

/// The focus goes back to where it left the board: to the card that was open, or to the control.
void RhythmPage::showBoard()
{
    const bool fromEditor = current() == m_editor;
    bring(m_board);
    if (fromEditor && m_board->focusCard(m_opened))
        return;
    auto* back = m_cameFrom && m_cameFrom->isVisible() && m_cameFrom->isEnabled()
        ? m_cameFrom.data()
        : m_board->firstFocus();
    back->setFocus(Qt::OtherFocusReason);
}

void RhythmPage::showActivity(const QString& code)
{
    m_opened = code;
    m_editor->open(code);
    bring(m_editor);
}

void RhythmPage::showPublish() { bring(m_publish); }

void RhythmPage::showChanges(int version)
{
    showPublish();
    m_publish->look(version);
}

void RhythmPage::showStrategy() { bring(m_strategy); }

void RhythmPage::showOnePage(Role role)
{
    m_onePage->showRole(role);
    bring(m_onePage);
}

QWidget* RhythmPage::firstFocus() { return current()->firstFocus(); }

void RhythmPage::showFor(const Person*, const Period&)
{
    current()->refresh();
    setTools(current()->tools());
    setHeading(current()->title(), current()->context());
}

void RhythmPage::layOut(bool narrow) { current()->setNarrow(narrow); }

void RhythmPage::hideEvent(QHideEvent* event)
{
    current()->store();
    Page::hideEvent(event);
}

} // namespace mor::ui
