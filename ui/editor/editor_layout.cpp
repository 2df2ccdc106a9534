// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/conflict_strip.h"
#include "editor/editor_view.h"
#include "editor/evidence_section.h"
#include "editor/expectation_section.h"
#include "editor/field_box.h"
#include "editor/gate_panel.h"
#include "editor/hours_box.h"
#include "editor/park_bar.h"
#include "editor/purpose_section.h"
#include "editor/questions_section.h"
#include "editor/section_list.h"
#include "editor/standard_section.h"
#include "editor/time_section.h"
#include "editor/when_section.h"
#include "shared/button.h"
#include "shared/chip.h"
#include "shared/empty_state.h"
#include "shared/reading_margins.h"
#include "shared/scroll_column.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>
#include <array>

// How the editor is put together.

namespace mor::ui {

namespace {

constexpr int kWidest = 920; // design pixels, of the card
constexpr int kPanelWidth = 352;
constexpr int kWidestPanel = 480;
constexpr int kPanelPercent = 24; ///< of a wide view
constexpr int kListedFrom = 640; ///< in a narrower view a choice stands for the list

/// The sections that answer the four questions, in the order of makeSections(): purpose and lever,
/// standard, evidence, time.
constexpr std::array<int, 4> kSectionOf{0, 2, 4, 5};

/// The header shows all tools of a view; this one is only there while there is a drawer.
class DrawerButton : public Button {
public:
    explicit DrawerButton(const QString& text)
        : Button(text, Kind::Quiet)
    {
        setCheckable(true);
    }

    void setWanted(bool wanted, bool shown)
    {
        m_wanted = wanted;
        setVisible(shown);
    }
    void setVisible(bool visible) override { Button::setVisible(visible && m_wanted); }

private:
    bool m_wanted = false;
};

} // namespace

void EditorView::build()
{
    m_panel = new GatePanel;
    m_row = new QHBoxLayout(this);
    m_row->setSizeConstraint(QLayout::SetNoConstraint); // a narrow view is laid out otherwise
    m_row->addStretch(1);
    m_row->addWidget(m_left = buildLeft());
    m_row->addWidget(buildMiddle(), 1000);
    m_row->addWidget(m_panel);
    m_row->addStretch(1);
    m_undo = new Button(tr("Undo"), Button::Kind::Quiet);
    m_undo->setSymbol(Icon::Undo);
    m_undo->setKeyCap(tr("Ctrl Z"));
    addTool(m_undo);
    m_drawer = new DrawerButton(tr("Does it belong?"));
    addTool(m_drawer);
    auto& stack = desk().undoStack();
    const auto showUndo = [this, &stack] {
        m_undo->setEnabled(stack.canUndo());
        m_undo->setToolTip(stack.canUndo() ? tr("Undo %1").arg(stack.undoText())
                                           : tr("There is nothing to undo."));
    };
    connect(&stack, &QUndoStack::indexChanged, this, showUndo);
    showUndo();
    connect(m_undo, &QAbstractButton::clicked, this, [this, &stack] {
        store();
        stack.undo();
    });
    connect(m_drawer, &QAbstractButton::toggled, this, &EditorView::toggleDrawer);
    connect(m_panel->hours(), &HoursBox::offerChosen, this, &EditorView::take);
    connect(m_panel, &GatePanel::wordSaid, this, &EditorView::answer);
    connect(m_panel, &GatePanel::questionWanted, this, [this](int question) {
        m_drawer->setChecked(false);
        showSection(kSectionOf.at(static_cast<std::size_t>(question - 1)));
    });
    connect(m_panel->bar(), &ParkBar::publishWanted, this, &EditorView::primaryAct);
    connect(m_panel->bar(), &ParkBar::parkWanted, this,
        [this](const QString& reason) { park(m_session.code(), m_session.wanted().name, reason); });
    layOut();
}

QWidget* EditorView::buildLeft()
{
    const auto& theme = themeOf(*this);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(theme.px(8));
    auto* board = new Button(tr("Board"), Button::Kind::Ghost);
    board->setSymbol(Icon::Left);
    board->setCompact(true);
    connect(board, &QAbstractButton::clicked, this, &EditorView::boardWanted);
    column->addWidget(board, 0, Qt::AlignLeading);
    m_list = new SectionList;
    m_list->setProperty("morPane", true);
    connect(m_list, &SectionList::wanted, this, [this](int row) { showSection(row, false); });
    connect(m_list, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { showSection(index.row()); });
    connect(m_list, &QAbstractItemView::clicked, this,
        [this](const QModelIndex& index) { showSection(index.row()); });
    column->addWidget(m_list, 1);
    m_saved = (new Label(QString(), Type::Small, &Theme::text2))->wrapped();
    m_saved->setContentsMargins(readingMargins(*this, theme.px(10), 0, 0, 0));
    column->addWidget(m_saved);
    return left;
}

QWidget* EditorView::buildMiddle()
{
    const auto& theme = themeOf(*this);
    m_card = new Card;
    m_card->setPadding(16);
    m_card->setProperty("morPane", true);
    m_card->body()->addWidget(buildCompact());
    // What scrolls below has room at its side for the focus ring.
    m_head = new QWidget;
    auto* top = new QVBoxLayout(m_head);
    top->setContentsMargins(theme.px(4), theme.px(4), theme.px(4), 0);
    top->setSpacing(theme.px(8));
    auto* head = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget((m_name = new Label(QString(), Type::Lead))->elided());
    words->addWidget((m_line = new Label(QString(), Type::Small, &Theme::text2))->wrapped());
    head->addLayout(words, 1);
    head->addWidget(m_lever = new Chip);
    top->addLayout(head);
    top->addWidget(new Rule);
    m_card->body()->addWidget(m_head);
    m_reading = new Strip(Mark::CannotTell);
    auto* reading = new QVBoxLayout(m_reading);
    reading->setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6));
    reading->addWidget(m_readingWhy = (new Label)->wrapped());
    m_card->body()->addWidget(m_reading);
    m_card->body()->addWidget(m_conflicts = new ConflictStrip(m_session));
    makeSections();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    // Below the last field there is room for the toast.
    column->setContentsMargins(
        readingMargins(*this, theme.px(4), theme.px(4), theme.px(8), theme.px(96)));
    column->setSpacing(theme.px(14));
    for (auto* section : m_sections) {
        if (section != m_sections.front())
            column->addWidget(new Rule);
        column->addWidget(section);
    }
    column->addStretch();
    m_scroll = scrollColumn(content);
    m_scroll->setObjectName(QStringLiteral("sections"));
    m_card->body()->addWidget(m_scroll, 1);
    m_empty = new EmptyState;
    connect(m_empty, &EmptyState::wanted, this, &EditorView::boardWanted);
    m_card->body()->addWidget(m_empty, 1);
    m_empty->hide();
    return m_card;
}

QWidget* EditorView::buildCompact()
{
    m_compact = new QWidget;
    auto* row = new QHBoxLayout(m_compact);
    row->setContentsMargins({});
    auto* board = new Button(tr("Board"), Button::Kind::Ghost);
    board->setSymbol(Icon::Left);
    board->setCompact(true);
    connect(board, &QAbstractButton::clicked, this, &EditorView::boardWanted);
    row->addWidget(board);
    m_picker = new Choice(tr("Section"));
    connect(m_picker, &Choice::chosen, this, [this] { showSection(m_picker->value()); });
    row->addWidget(m_picker, 1);
    return m_compact;
}

void EditorView::makeSections()
{
    m_sections = {new PurposeSection, new WhenSection, new StandardSection, new QuestionsSection,
        new EvidenceSection, new TimeSection, new ExpectationSection};
    for (auto* section : m_sections) {
        m_list->add(section->title());
        m_picker->add(section->title(), m_picker->count());
        connect(section, &SectionEditor::edited, this,
            [this, section](Field field) { edited(*section, field); });
    }
    qApp->installEventFilter(this);
}

void EditorView::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_drawer->setChecked(false);
    static_cast<DrawerButton*>(m_drawer)->setWanted(
        narrow, isVisible() && m_drawer->parentWidget() != this);
    if (narrow) {
        m_row->removeWidget(m_panel);
        m_panel->setParent(this);
        m_panel->hide();
    } else {
        m_row->insertWidget(m_row->indexOf(m_card) + 1, m_panel);
        m_panel->setVisible(true);
    }
    layOut();
}

void EditorView::toggleDrawer(bool open)
{
    layOut();
    m_panel->setVisible(open || !m_narrow);
    m_panel->raise();
    if (open)
        m_panel->bar()->setFocus(Qt::OtherFocusReason);
    else if (m_narrow)
        m_list->setFocus(Qt::OtherFocusReason);
}

void EditorView::layOut()
{
    const auto& theme = themeOf(*this);
    const bool listed = width() >= theme.px(kListedFrom);
    const int margin = theme.px(!listed ? 8 : m_narrow ? 16 : 24);
    m_row->setContentsMargins(margin, theme.px(!listed ? 6 : m_narrow ? 12 : 16), margin, margin);
    m_row->setSpacing(theme.px(16));
    m_left->setFixedWidth(theme.px(200));
    m_left->setVisible(listed);
    m_compact->setVisible(!listed);
    m_head->setVisible(listed); // else the header of the window names the activity
    m_card->setPadding(listed ? 16 : 8);
    m_undo->setText(listed ? tr("Undo") : QString());
    m_undo->setKeyCap(listed ? tr("Ctrl Z") : QString());
    m_card->setMaximumWidth(theme.px(kWidest));
    const int wide
        = std::clamp(width() * kPanelPercent / 100, theme.px(kPanelWidth), theme.px(kWidestPanel));
    const int panel = std::min(m_narrow ? theme.px(kPanelWidth) : wide, width() - margin);
    m_panel->setFixedWidth(std::max(panel, theme.px(200)));
    if (m_narrow)
        m_panel->setGeometry(width() - m_panel->width(), 0, m_panel->width(), height());
}

QSize EditorView::minimumSizeHint() const
{
    return {themeOf(*this).px(320), themeOf(*this).px(240)};
}

void EditorView::resizeEvent(QResizeEvent* event)
{
    SubView::resizeEvent(event);
    layOut();
}

void EditorView::changeEvent(QEvent* event)
{
    SubView::changeEvent(event);
    if (isThemeChange(*event) && m_row)
        layOut();
}

} // namespace mor::ui
