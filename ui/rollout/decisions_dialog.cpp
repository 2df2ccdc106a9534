// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/decisions_dialog.h"

#include "rollout/gate_words.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/row_table.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace mor::ui {

DecisionsDialog::DecisionsDialog(
    const QString& title, const QString& why, std::vector<Row> rows, QWidget* parent)
    : QDialog(parent)
{
    const auto& theme = themeOf(*this);
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(24);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(8));
    column->addWidget((new Label(title, Type::Lead))->wrapped());
    column->addWidget((new Label(why, Type::Body, &Theme::text2))->wrapped());

    auto* table = new RowTable(title, {4, 4, 7, 7});
    auto* scroll = new QScrollArea;
    auto* inside = new QWidget;
    auto* rowsColumn = new QVBoxLayout(inside);
    rowsColumn->setContentsMargins({});
    rowsColumn->addWidget(table);
    rowsColumn->addStretch(1);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    table->setEdge(8);
    table->setRows(decisionHeads(), std::move(rows));

    auto* close = new Button(tr("Close"));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    resize(theme.px(820), theme.px(480));
    table->setFocus();
}

} // namespace mor::ui
