// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/board_acts.h"
#include "board/board_column.h"
#include "board/board_strip.h"
#include "board/board_view.h"
#include "board/library_drawer.h"
#include "board/warning_strip.h"
#include "shared/button.h"
#include "shared/rhythm_undo.h"
#include "shared/segmented_control.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr const char* kPane = "morPane"; // a stop of F6
constexpr const char* kWidth = "board/library";
constexpr int kLibraryWidth = 232; // design pixels, as all below
constexpr int kColumnWidth = 148;
constexpr int kBoardHeight = 300;
constexpr int kTinyUnder = 720;

/// A splitter whose handle is only room.
class PlainSplitter : public QSplitter {
public:
    using QSplitter::QSplitter;

protected:
    class Handle : public QSplitterHandle {
    public:
        using QSplitterHandle::QSplitterHandle;

    protected:
        void paintEvent(QPaintEvent*) override { }
    };
    QSplitterHandle* createHandle() override { return new Handle(orientation(), this); }
};

QScrollArea* bareScroll(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

} // namespace

BoardView::BoardView(Desk& desk, QWidget* parent)
    : SubView(desk, parent)
    , m_acts(new BoardActs(desk, this))
    , m_strip(new BoardStrip)
    , m_warnings(new WarningStrip)
    , m_offer(new Card(tr("No activity yet")))
    , m_library(new LibraryDrawer)
    , m_split(new PlainSplitter(Qt::Horizontal))
    , m_board(new QWidget)
    , m_which(new SegmentedControl(tr("Version"), {tr("Live"), tr("Draft"), tr("Compare")}))
    , m_roleButton(new Button({}, Button::Kind::Quiet))
    , m_onePage(new Button(tr("One page"), Button::Kind::Quiet))
    , m_publish(new Button(tr("Publish"), Button::Kind::Primary))
    , m_more(new Button(tr("More"), Button::Kind::Quiet))
    , m_libraryButton(new Button(Icon::Book, tr("Show the library")))
{
    build();
    buildTools();
    buildKeys();
    connect(m_acts, &BoardActs::said, this, &SubView::said);
    connect(m_strip, &BoardStrip::strategyWanted, this, &BoardView::strategyWanted);
    connect(m_strip, &BoardStrip::budgetWanted, this, &BoardView::askBudget);
    connect(m_library, &LibraryDrawer::taken, this, &BoardView::takeRow);
    connect(m_library, &LibraryDrawer::menuWanted, this, &BoardView::openRowMenu);
    connect(m_library, &LibraryDrawer::closeWanted, this, [this] { showLibrary(false); });
    space();
}

void BoardView::build()
{
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins({});
    auto* row = new QHBoxLayout(m_board);
    row->setContentsMargins({});
    for (std::size_t beat = 0; beat < kBeats; ++beat) {
        m_columns[beat] = new BoardColumn(static_cast<Beat>(beat));
        row->addWidget(m_columns[beat], 1);
        connectColumn(*m_columns[beat]);
    }
    m_sideways = bareScroll(m_board);
    m_sideways->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* why = new Label(tr("Start with one of these rhythms, or take single activities from the "
                             "library. Everything can be changed, and taken back."),
        Type::Body, &Theme::text2);
    m_offer->body()->addWidget(why->wrapped());
    auto* starters = new QHBoxLayout;
    for (const auto& starter : starterRows(desk().library())) {
        auto* button = new Button(starter.name);
        button->setToolTip(starter.tip);
        button->setAccessibleName(starter.sentence);
        connect(button, &QAbstractButton::clicked, this, [this, starter] { takeRow(starter); });
        starters->addWidget(button);
    }
    starters->addStretch();
    m_offer->body()->addLayout(starters);
    for (QWidget* part : std::initializer_list<QWidget*>{m_strip, m_warnings, m_offer})
        column->addWidget(part);
    column->addWidget(m_sideways, 1);
    m_scroll = bareScroll(main);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_split->addWidget(m_scroll);
    m_split->addWidget(m_library);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setChildrenCollapsible(false);
    m_board->setProperty(kPane, true);
    m_board->setFocusProxy(m_columns.front()->list());
    m_library->setProperty(kPane, true);
    m_library->setFocusProxy(m_library->firstFocus());
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(m_split);
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        const auto& theme = themeOf(*this);
        QSettings().setValue(
            QLatin1String(kWidth), m_library->width() * 100 / std::max(1, theme.px(100)));
    });
}

void BoardView::connectColumn(BoardColumn& column)
{
    auto* list = column.list();
    const auto beat = column.beat();
    connect(list, &CardList::opened, this, &BoardView::activityWanted);
    connect(list, &CardList::removeWanted, this, [this](const QString& code) {
        if (const auto reason = reasonFixed(); !reason.isEmpty())
            Q_EMIT said(reason, false);
        else
            m_acts->remove(code);
    });
    connect(list, &CardList::moveWanted, this, &BoardView::openMoves);
    connect(list, &CardList::menuWanted, this, &BoardView::openCardMenu);
    connect(list, &CardList::stepWanted, this,
        [this, beat](int direction) { stepColumn(beat, direction); });
    connect(&column, &BoardColumn::addWanted, this, [this, beat] { askName(beat); });
    connect(&column, &BoardColumn::dropped, this,
        [this, beat](const QString& code, DragSource source) { takeDrop(code, source, beat); });
}

void BoardView::buildTools()
{
    m_roleButton->setOpensList(true);
    m_onePage->setSymbol(Icon::Print);
    m_more->setOpensList(true);
    addTool(m_roleButton);
    addTool(m_which);
    addTool(m_onePage);
    addTool(m_more);
    addTool(m_libraryButton);
    addTool(m_publish);
    connect(m_roleButton, &QAbstractButton::clicked, this, &BoardView::openRoles);
    connect(m_onePage, &QAbstractButton::clicked, this, [this] { Q_EMIT onePageWanted(m_role); });
    connect(m_publish, &QAbstractButton::clicked, this, &BoardView::publishWanted);
    connect(m_more, &QAbstractButton::clicked, this, &BoardView::openMore);
    connect(m_libraryButton, &QAbstractButton::clicked, this, [this] { showLibrary(true); });
    connect(m_which, &SegmentedControl::chosen, this, [this](int choice) {
        if (choice < 2) {
            showDraft(choice == 1);
            return;
        }
        m_which->setCurrent(m_contents.question.draft ? 1 : 0);
        Q_EMIT publishWanted();
    });
}

void BoardView::buildKeys()
{
    const auto add = [this](const QString& text, const QKeySequence& key, auto act) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    // On the cards alone, so that letters still find names in the library.
    const auto addOnCards = [this](const QString& text, Qt::Key key, void (CardList::*act)()) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        for (auto* column : m_columns)
            column->list()->addAction(action);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, act] {
            for (auto* column : m_columns)
                if (column->list()->hasFocus())
                    (column->list()->*act)();
        });
    };
    addOnCards(tr("Move the card to another column"), Qt::Key_M, &CardList::askMove);
    addOnCards(tr("Remove the card from the draft"), Qt::Key_Delete, &CardList::askRemove);
    add(tr("Search the library"), QKeySequence::Find, [this] { showLibrary(true); });
    add(tr("Rhythm on one page"), QKeySequence::Print, [this] { Q_EMIT onePageWanted(m_role); });
    add(tr("What is in force"), QKeySequence(Qt::CTRL | Qt::Key_PageUp),
        [this] { showDraft(false); });
    add(tr("The draft"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { showDraft(true); });
}

void BoardView::space()
{
    const auto& theme = themeOf(*this);
    const int margin = theme.px(m_narrow ? 16 : 24);
    const int gap = theme.px(m_narrow ? 12 : 16);
    layout()->setContentsMargins(margin, theme.px(16), margin, margin);
    m_split->setHandleWidth(gap);
    m_scroll->widget()->layout()->setSpacing(theme.px(12));
    m_board->layout()->setSpacing(theme.px(8));
    for (auto* column : m_columns)
        column->setMinimumWidth(theme.px(kColumnWidth));
    m_sideways->setMinimumHeight(theme.px(kBoardHeight));
    const int library = theme.px(QSettings().value(QLatin1String(kWidth), kLibraryWidth).toInt());
    m_split->setSizes({std::max(1, width() - library), library});
}

void BoardView::fit()
{
    const auto& theme = themeOf(*this);
    const bool tiny = width() < theme.px(kTinyUnder);
    if (tiny == m_tiny)
        return;
    m_tiny = tiny;
    if (m_contents.plan)
        showTools();
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    SubView::resizeEvent(event);
    fit();
}

void BoardView::changeEvent(QEvent* event)
{
    if (isThemeChange(*event) && m_split) {
        space();
        fit();
    }
    SubView::changeEvent(event);
}

} // namespace mor::ui
