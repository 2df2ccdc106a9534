// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/button.h"
#include "shared/chip.h"
#include "shared/scroll_column.h"
#include "today/check_off_bar.h"
#include "today/last_time.h"
#include "today/note_field.h"
#include "today/question_list.h"
#include "today/run_sheet.h"
#include "today/sheet_parts.h"
#include "today/step_field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

// How the run sheet is put together and what its head does; the rest stands in run_sheet.cpp.

namespace mor::ui {

namespace {

constexpr int kOneColumnUnder = 540; // design pixels

SectionHeading* headingIn(QVBoxLayout& column, const QString& title, const QString& key = {})
{
    auto* heading = new SectionHeading(title, Type::Strong, &Theme::text2);
    heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (!key.isEmpty())
        heading->row()->addWidget(new KeyCap(key));
    column.addWidget(heading);
    return heading;
}

} // namespace

QWidget* RunSheet::buildHead()
{
    auto* head = new QWidget;
    m_headRow = new QHBoxLayout(head);
    m_back = new Button(Icon::Left, tr("Back to the list"), Button::Kind::Ghost);
    m_avatar = new Avatar(28);
    m_title = new Label({}, Type::Lead);
    m_when = new Label({}, Type::Small, &Theme::text2);
    m_lever = new Chip;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title->wrapped());
    words->addWidget(m_when->wrapped());
    m_headRow->addWidget(m_back, 0, Qt::AlignTop);
    m_headRow->addWidget(m_avatar, 0, Qt::AlignVCenter);
    m_headRow->addLayout(words, 1);
    m_copies = new Button({}, Button::Kind::Quiet);
    m_copies->setOpensList(true);
    m_move = new Button(tr("Move"), Button::Kind::Quiet);
    m_move->setSymbol(Icon::Clock);
    m_move->setKeyCap(QStringLiteral("M"));
    m_headRow->addWidget(m_lever, 0, Qt::AlignVCenter);
    for (auto* button : {m_copies, m_move}) {
        button->setCompact(true);
        m_headRow->addWidget(button, 0, Qt::AlignVCenter);
    }
    connect(m_copies, &QAbstractButton::clicked, this, &RunSheet::chooseCopy);
    connect(m_move, &QAbstractButton::clicked, this, &RunSheet::moveWanted);
    connect(m_back, &QAbstractButton::clicked, this, &RunSheet::backWanted);
    m_back->hide();
    return head;
}

QWidget* RunSheet::buildStandard()
{
    auto* both = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_columns->setContentsMargins({});
    auto* left = new QVBoxLayout;
    left->setSpacing(themeOf(*this).px(3)); // else that between the columns
    auto* standard = headingIn(*left, tr("Standard"));
    standard->setNote(tr("tick what you saw happen"));
    m_criteria = new QVBoxLayout;
    left->addLayout(m_criteria);
    left->addStretch(1);
    m_questions = new QuestionList;
    m_columns->addLayout(left, 4);
    m_columns->addWidget(m_questions, 3);
    return both;
}

void RunSheet::build()
{
    setPadding(1);
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Rule);

    auto* page = new QWidget;
    m_sections = new QVBoxLayout(page);
    m_last = new LastTime;
    m_sections->addWidget(m_last);
    addGap();
    m_sections->addWidget(buildStandard());
    addGap();
    auto* steps = headingIn(*m_sections, tr("Next steps"), QStringLiteral("N"));
    steps->setNote(tr("who, what, by when"));
    m_steps = new QVBoxLayout;
    m_sections->addLayout(m_steps);
    m_step = new StepField;
    m_sections->addWidget(m_step);
    m_note = new NoteField;
    addGap();
    m_sections->addWidget(m_note, 1);
    addGap();
    m_reasonRow = new QWidget;
    auto* reason = new QVBoxLayout(m_reasonRow);
    reason->setContentsMargins({});
    m_reason = new QLineEdit;
    m_reason->setMaxLength(180);
    m_reason->setAccessibleName(tr("Why the record is corrected"));
    m_reason->setPlaceholderText(tr("One sentence; it stays with the record"));
    headingIn(*reason, tr("Why is it corrected?"));
    reason->addWidget(m_reason);
    m_sections->addWidget(m_reasonRow);
    m_excuse = new Button(tr("It can't be held: excuse it or hand it over"), Button::Kind::Ghost);
    m_excuse->setKeyCap(QStringLiteral("E"));
    m_excuse->setCompact(true);
    m_sections->addWidget(m_excuse, 0, Qt::AlignLeading);
    connect(m_excuse, &QAbstractButton::clicked, this, &RunSheet::excuseWanted);

    m_scroll = scrollColumn(page);
    connect(m_scroll->verticalScrollBar(), &QAbstractSlider::rangeChanged, this, &RunSheet::space);
    column->addWidget(m_scroll, 1);
    m_hint = (new Label({}, Type::Small, &Theme::text2))->wrapped();
    m_hint->hide();
    column->addWidget(m_hint);
    m_bar = new CheckOffBar;
    column->addWidget(m_bar);
    body()->addWidget(all, 1);
}

void RunSheet::showCopies(const std::vector<TalkCopy>& copies)
{
    m_otherCopies = copies;
    m_copies->setVisible(copies.size() > 1);
    m_copies->setText(tr("%1 open").arg(static_cast<int>(copies.size())));
    m_copies->setAccessibleName(
        tr("%1 open, choose which one").arg(static_cast<int>(copies.size())));
}

void RunSheet::chooseCopy()
{
    QMenu menu(this);
    for (const auto& copy : m_otherCopies) {
        auto* entry = menu.addAction(copy.words);
        entry->setCheckable(true);
        entry->setChecked(copy.key == m_talk.key);
        connect(entry, &QAction::triggered, this,
            [this, key = copy.key] { Q_EMIT otherCopyWanted(key); });
    }
    menu.exec(m_copies->mapToGlobal(QPoint(0, m_copies->height())));
}

void RunSheet::showHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void RunSheet::addGap()
{
    m_gaps.push_back(new QSpacerItem(0, 0));
    m_sections->addItem(m_gaps.back());
}

void RunSheet::space()
{
    const auto& theme = themeOf(*this);
    m_headRow->setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(12));
    m_headRow->setSpacing(theme.px(10));
    const auto* bar = m_scroll->verticalScrollBar();
    const int right = theme.px(20) - (bar->maximum() > 0 ? bar->sizeHint().width() : 0);
    m_sections->setContentsMargins(theme.px(20), theme.px(12), std::max(0, right), theme.px(14));
    for (auto* gap : m_gaps)
        gap->changeSize(0, theme.px(8), QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_sections->setSpacing(theme.px(4));
    m_columns->setSpacing(theme.px(24));
    m_hint->setContentsMargins(theme.px(20), theme.px(4), theme.px(20), theme.px(8));
    m_sections->invalidate();
    for (auto* list : {m_criteria, m_steps})
        list->setSpacing(0);
    const bool oneColumn = width() < theme.px(kOneColumnUnder);
    m_columns->setDirection(oneColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lever->setVisible(!oneColumn && !m_talk.activity.levers.empty());
}

} // namespace mor::ui
