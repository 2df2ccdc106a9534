// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/slot_proposal_dialog.h"

#include "calendar/slot_proposal_words.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/row_table.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace mor::ui {

namespace {

/// The table in an area that scrolls.
QScrollArea* scrolled(RowTable* table)
{
    auto* scroll = new QScrollArea;
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->addWidget(table);
    column->addStretch(1);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return scroll;
}

} // namespace

SlotProposalDialog::SlotProposalDialog(const SlotProposal& proposal, const Roster& roster,
    const RhythmVersion* version, QWidget* parent)
    : QDialog(parent)
{
    const auto& theme = themeOf(*this);
    const auto title = tr("A weekly plan for the talks with one person");
    setWindowTitle(tr("Weekly plan"));
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(24);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(8));
    column->addWidget((new Label(title, Type::Lead))->wrapped());
    column->addWidget((new Label(countsOf(proposal) + QLatin1Char(' ')
                               + tr("Due dates stay; talks moved by hand stay where they are."),
                           Type::Body, &Theme::text2))
                          ->wrapped());

    auto* table = new RowTable(title, {0, 0, 8, 0});
    column->addWidget(scrolled(table), 1);
    table->setEdge(8);
    table->setRows(slotHeads(), slotRows(proposal, roster, version));

    auto* later = new Button(tr("Not now"));
    m_take = new Button(tr("Take the plan"), Button::Kind::Primary);
    m_take->setDefault(true);
    m_take->setKeyCap(tr("Ctrl Enter"));
    if (!proposal.changesAnything())
        m_take->setReasonDisabled(tr("Every talk that has room keeps its slot."));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(later);
    row->addWidget(m_take);
    column->addLayout(row);
    connect(later, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_take, &QAbstractButton::clicked, this, &QDialog::accept);
    QSize size(theme.px(760), theme.px(560));
    if (parent)
        size = size.boundedTo(parent->window()->size() - QSize(theme.px(32), theme.px(32)));
    resize(size);
    table->setFocus();
}

void SlotProposalDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        m_take->click();
    else
        QDialog::keyPressEvent(event);
}

} // namespace mor::ui
