// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/period_switcher.h"
#include "shared/person_switcher.h"
#include "today/agenda_foot.h"
#include "today/agenda_list.h"
#include "today/drawer_button.h"
#include "today/drift_line.h"
#include "today/entry_count.h"
#include "today/news_line.h"
#include "today/question_list.h"
#include "today/run_sheet.h"
#include "today/today_page.h"
#include "today/today_side.h"
#include "today/unsaved_check_offs.h"
#include "today/unsaved_line.h"
#include "today/word_card.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedLayout>

#include <algorithm>

// How Today is put together and which keys it knows; what it does stands in today_page.cpp and
// today_acts.cpp.

namespace mor::ui {

namespace {

constexpr int kSheetWidest = 880; // design pixels
constexpr int kOneAtATimeUnder = 640;
constexpr const char* kPane = "morPane"; // a stop of F6

} // namespace

TodayPage::TodayPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_model(new AgendaModel(this))
    , m_unsaved(new UnsavedCheckOffs(desk, this))
    , m_unsavedLine(new UnsavedLine(*m_unsaved))
    , m_count(new EntryCount(*this))
{
    build();
    makeKeys();
    connectUnsaved();
    buildWords();
    usePeriod(PeriodKind::Day);
    usePerson();
    m_drawerButton = new DrawerButton(tr("Owed, gaps, week"));
    m_drawerButton->setSymbol(Icon::Gauge);
    addTool(m_drawerButton);
    connect(m_drawerButton, &QAbstractButton::toggled, this, &TodayPage::toggleDrawer);
    connect(m_list, &AgendaList::talkSelected, this, &TodayPage::openTalk);
    connect(m_list, &AgendaList::talkOpened, this, &TodayPage::focusSheet);
    connect(m_list, &QAbstractItemView::clicked, this, [this] {
        m_sheetOpen = true;
        fit();
    });
    connect(m_list, &AgendaList::dropped, this, &TodayPage::dropAt);
    connect(m_side->owed(), &OwedCard::stepDone, this, &TodayPage::markDone);
    connectSheet();
    connect(m_news, &NewsLine::changesWanted, this, &TodayPage::changesWanted);
    connect(m_drift, &DriftLine::wanted, this, &TodayPage::adherenceWanted);
    connect(
        m_news, &NewsLine::closed, this, [this] { firstFocus()->setFocus(Qt::OtherFocusReason); });
    connect(m_empty, &EmptyState::wanted, this, [this] {
        if (m_person)
            showFor(m_person, periodOf(PeriodKind::Day, m_day, this->desk().plan()->roster.fiscal));
        else
            Q_EMIT peopleWanted();
    });
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_started && isVisible())
            m_sheet->showSeconds(secondsSpent());
    });
    m_clock.start();
}

void TodayPage::connectSheet()
{
    connect(m_sheet, &RunSheet::checkOffWanted, this, &TodayPage::checkOff);
    connect(m_sheet, &RunSheet::takeBackWanted, this, &TodayPage::takeBack);
    connect(m_sheet, &RunSheet::correctWanted, this, &TodayPage::correct);
    connect(m_sheet, &RunSheet::stepDone, this, &TodayPage::markDone);
    connect(m_sheet, &RunSheet::backWanted, this, &TodayPage::backToList);
    connect(m_sheet, &RunSheet::moveWanted, this, [this] { openMove(false); });
    connect(m_sheet, &RunSheet::excuseWanted, this, &TodayPage::openExcuse);
    connect(m_sheet, &RunSheet::otherCopyWanted, this, &TodayPage::openCopy);
    connect(m_sheet, &RunSheet::touched, this, [this] {
        if (!m_started)
            m_started = desk().now();
    });
}

QWidget* TodayPage::buildList()
{
    m_list = new AgendaList(*m_model);
    m_list->setProperty(kPane, true);
    m_listPlace = new QWidget;
    auto* list = new QVBoxLayout(m_listPlace);
    list->setContentsMargins({});
    list->setSpacing(0);
    list->addWidget(m_list, 1);
    auto* foot = new AgendaFoot;
    connect(foot, &AgendaFoot::briefWanted, this, &TodayPage::briefWanted);
    connect(foot, &AgendaFoot::unplannedWanted, this, &TodayPage::openUnplanned);
    list->addWidget(foot);
    return m_listPlace;
}

void TodayPage::build()
{
    auto* list = buildList();
    m_sheet = new RunSheet;
    m_sheet->setProperty(kPane, true);
    m_noTalk = new EmptyState;
    m_side = new TodaySide;
    m_side->setProperty(kPane, true);
    m_empty = new EmptyState;
    m_middlePlace = new QWidget;
    m_middle = new QStackedLayout(m_middlePlace);
    m_middle->addWidget(m_noTalk);
    m_middle->addWidget(m_sheet);

    auto* content = new QWidget;
    m_row = new QHBoxLayout(content);
    m_row->addWidget(list);
    m_row->addWidget(m_middlePlace, 1);
    m_row->addWidget(m_side);
    m_row->addStretch(0);
    m_news = new NewsLine;
    m_news->setProperty(kPane, true);
    m_drift = new DriftLine;
    m_drift->setProperty(kPane, true);
    m_unsavedLine->setProperty(kPane, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_unsavedLine);
    column->addWidget(m_news);
    column->addWidget(m_drift);
    m_stack = new QStackedLayout;
    column->addLayout(m_stack, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    fit();
}

void TodayPage::makeKeys()
{
    const auto add = [this](const QString& text, const QList<QKeySequence>& keys, auto act) {
        auto* action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(tr("Check off"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
        [this] { checkOff(); });
    for (int number = 1; number <= 6; ++number)
        add(tr("Tick criterion %1").arg(number), {Qt::Key_0 + number},
            [this, number] { m_sheet->tick(number); });
    add(tr("All questions, or those that fit"), {Qt::Key_Q},
        [this] { m_sheet->questions()->more(); });
    add(tr("New next step"), {Qt::Key_N}, [this] {
        m_sheetOpen = true;
        fit();
        m_sheet->startStep();
    });
    add(tr("Move to another place"), {Qt::Key_M}, [this] { openMove(false); });
    add(tr("Give a time"), {Qt::Key_T}, [this] { openMove(true); });
    add(tr("Excuse with a reason, or hand over"), {Qt::Key_E}, [this] { openExcuse(); });
    add(tr("Record an unplanned talk"), {Qt::Key_U}, [this] { openUnplanned(); });
    add(tr("Monday brief"), {QKeySequence::Print}, [this] { Q_EMIT briefWanted(); });
    add(tr("Back to the list"), {Qt::Key_Escape}, [this] {
        if (m_drawerButton->isChecked())
            m_drawerButton->setChecked(false);
        else
            backToList();
    });
}

QWidget* TodayPage::firstFocus()
{
    if (m_stack->currentWidget() == m_repPlace)
        return m_word->firstFocus();
    return m_stack->currentWidget() == m_empty ? static_cast<QWidget*>(m_empty) : m_list;
}

void TodayPage::focusSheet()
{
    m_sheetOpen = true;
    fit();
    m_sheet->focusFirst();
}

void TodayPage::backToList()
{
    m_sheetOpen = false;
    fit();
    m_list->setFocus(Qt::OtherFocusReason);
}

void TodayPage::layOut(bool narrow)
{
    m_drawerButton->setChecked(false);
    m_drawerButton->setWanted(narrow && m_stack->currentWidget() != m_repPlace,
        isVisible() && m_drawerButton->parentWidget() != this);
    m_side->setDrawer(narrow);
    if (narrow) {
        m_row->removeWidget(m_side);
        m_side->setParent(this);
        m_side->hide();
    } else {
        m_row->insertWidget(2, m_side);
        m_side->show();
    }
    fit();
}

void TodayPage::toggleDrawer(bool open)
{
    fit();
    m_side->setVisible(open || !isNarrow());
    m_side->raise();
    if (open)
        m_side->setFocus(Qt::OtherFocusReason);
    else if (isNarrow())
        m_list->setFocus(Qt::OtherFocusReason);
}

void TodayPage::fit()
{
    if (!m_row || !m_drawerButton)
        return;
    const auto& theme = themeOf(*this);
    const bool narrow = isNarrow();
    const int margin = theme.px(narrow ? 16 : 24);
    m_row->setContentsMargins(margin, theme.px(narrow ? 12 : 16), narrow ? margin : 0, margin);
    m_row->setSpacing(0); // list and column carry their gaps, for their scroll bars
    const bool oneAtATime = width() < theme.px(kOneAtATimeUnder);
    m_drawerButton->setTerse(oneAtATime);
    const int listWidth = theme.px((narrow ? 232 : 270) + AgendaList::kGap);
    m_listPlace->setMinimumWidth(oneAtATime ? 0 : listWidth);
    m_listPlace->setMaximumWidth(oneAtATime ? QWIDGETSIZE_MAX : listWidth);
    m_listPlace->setVisible(!oneAtATime || !m_sheetOpen);
    m_row->setStretchFactor(m_listPlace, oneAtATime ? 1 : 0);
    m_middlePlace->setVisible(!oneAtATime || m_sheetOpen);
    m_middlePlace->setMaximumWidth(theme.px(kSheetWidest));
    m_sheet->setAlone(oneAtATime);
    const int sideWidth = theme.px(narrow ? 320 : 268 + 16 + 24);
    m_side->setMinimumWidth(narrow ? 0 : sideWidth);
    m_side->setMaximumWidth(sideWidth);
    if (narrow) {
        const int shown = std::min(sideWidth, width());
        m_side->setGeometry(width() - shown, 0, shown, height());
    }
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit();
}

void TodayPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (isThemeChange(*event))
        fit();
}

} // namespace mor::ui
