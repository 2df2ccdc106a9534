// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/board_column.h"

#include "shared/activity_words.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/paint.h"
#include "shared/plural.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace mor::ui {

BoardColumn::BoardColumn(Beat beat, QWidget* parent)
    : QWidget(parent)
    , m_beat(beat)
    , m_cards(new ColumnModel(this))
    , m_list(new CardList(*m_cards))
    , m_title(new Label(wordOf(beat), Type::Strong))
    , m_count(new Label({}, Type::Small, &Theme::muted))
    , m_add(new Button(tr("Add"), Button::Kind::Ghost))
    , m_column(new QVBoxLayout(this))
{
    m_title->elided();
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    m_column->addLayout(head);
    m_column->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    m_add->setSymbol(Icon::Plus);
    m_add->setCompact(true);
    m_add->setAccessibleName(tr("Add an activity of your own: %1").arg(wordOf(beat)));
    foot->addWidget(m_add);
    foot->addStretch();
    m_column->addLayout(foot);
    connect(m_add, &QAbstractButton::clicked, this, &BoardColumn::addWanted);
    connect(m_list, &CardList::targeted, this, &BoardColumn::setTarget);
    setAcceptDrops(true);
    // What was dropped may change the model that is still dragging.
    connect(m_cards, &ColumnModel::dropped, this, &BoardColumn::dropped, Qt::QueuedConnection);
    space();
}

void BoardColumn::setItems(
    const Rhythm& rhythm, std::vector<BoardCard> cards, const QString& emptyHint)
{
    const auto current = m_list->currentCode();
    const int row = m_list->currentIndex().row();
    m_list->setRhythm(rhythm);
    m_cards->setItems(std::move(cards));
    const int count = m_cards->rowCount();
    m_count->setText(QString::number(count));
    m_list->setAccessibleName(
        tr("%1, %2").arg(wordOf(m_beat), counted(count, tr("1 activity"), tr("%1 activities"))));
    m_list->setHint(emptyHint);
    const int found = m_cards->rowOf(current.toStdString());
    if (found >= 0 || row >= 0)
        m_list->select(found >= 0 ? found : row);
}

void BoardColumn::setReasonFixed(const QString& reason)
{
    m_list->setEditable(reason.isEmpty());
    m_add->setReasonDisabled(reason);
}

bool BoardColumn::contains(const QString& code) const
{
    return m_cards->rowOf(code.toStdString()) >= 0;
}

bool BoardColumn::focusCard(const QString& code)
{
    if (!contains(code))
        return false;
    m_list->select(m_cards->rowOf(code.toStdString()));
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void BoardColumn::space()
{
    const auto& theme = themeOf(*this);
    m_column->setContentsMargins(0, theme.px(10), 0, theme.px(8));
    m_column->setSpacing(theme.px(8));
    m_column->itemAt(0)->layout()->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    m_column->itemAt(2)->layout()->setContentsMargins(theme.px(8), 0, theme.px(8), 0);
}

void BoardColumn::setTarget(bool isTarget)
{
    m_isTarget = isTarget;
    update();
}

// Heading, foot and margins belong to the column as well as its list.
void BoardColumn::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_cards->canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, {}))
        return;
    event->acceptProposedAction();
    setTarget(true);
}

void BoardColumn::dragLeaveEvent(QDragLeaveEvent*) { setTarget(false); }

void BoardColumn::dropEvent(QDropEvent* event)
{
    setTarget(false);
    if (m_cards->dropMimeData(event->mimeData(), event->dropAction(), -1, -1, {}))
        event->acceptProposedAction();
}

void BoardColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    paintPanel(painter, rect(), m_isTarget ? theme.accentSoft : theme.sunken,
        m_isTarget ? theme.accent : QColor(), theme.px(8), m_isTarget ? 2 : 1);
}

void BoardColumn::changeEvent(QEvent* event)
{
    if (isThemeChange(*event) && m_column)
        space();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
