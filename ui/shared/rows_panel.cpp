// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/rows_panel.h"

#include "shared/button.h"
#include "shared/card.h"
#include "shared/row_table.h"
#include "shared/scroll_column.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kWidth = 372; // design pixels
constexpr int kEdge = 8;

} // namespace

RowsPanel::RowsPanel(const QString& name, std::vector<int> shares, QWidget* parent)
    : QFrame(parent)
    , m_card(new Card(name))
    , m_close(new Button(Icon::Cross, tr("Close"), Button::Kind::Ghost))
    , m_context(new Label({}, Type::Small, &Theme::text2))
    , m_sentence(new Label({}, Type::Small, &Theme::text2))
    , m_table(new RowTable(name, std::move(shares)))
{
    m_close->setCompact(true);
    m_table->setEdge(kEdge);
    m_card->head()->addWidget(m_close);
    m_card->body()->addWidget(m_context->wrapped());
    m_card->body()->addWidget(m_sentence->wrapped());
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->addWidget(m_table);
    column->addStretch(1);
    m_card->body()->addWidget(scrollColumn(inside), 1);
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(m_card);
    connect(m_close, &QAbstractButton::clicked, this, &RowsPanel::closeWanted);
    auto* copies = new CardCopies(*m_card, [this] {
        const auto days = m_context->text();
        auto rows = rowsOf(*m_table, days.isEmpty() ? title() : tr("%1, %2").arg(title(), days));
        if (rows.rows.empty())
            rows.rows.push_back({sentence()});
        return rows;
    });
    connect(copies, &CardCopies::copied, this, &RowsPanel::said);
    space();
}

void RowsPanel::showRows(PanelRows content)
{
    m_card->setTitle(content.title);
    m_context->setText(content.context);
    m_context->setVisible(!content.context.isEmpty());
    m_sentence->setText(content.sentence);
    m_sentence->setVisible(!content.sentence.isEmpty());
    m_table->setVisible(!content.rows.empty());
    m_table->setRows(content.heads, std::move(content.rows));
}

QString RowsPanel::title() const { return m_card->accessibleName(); }

QString RowsPanel::sentence() const { return m_sentence->text(); }

void RowsPanel::open()
{
    place();
    show();
    raise();
    if (m_table->isHidden())
        m_close->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void RowsPanel::place()
{
    if (!parentWidget())
        return;
    const auto room = parentWidget()->rect();
    const int wide = std::min(themeOf(*this).px(kWidth), room.width());
    setGeometry(QStyle::visualRect(
        layoutDirection(), room, QRect(room.width() - wide, 0, wide, room.height())));
}

void RowsPanel::space()
{
    const int margin = themeOf(*this).px(16);
    layout()->setContentsMargins(margin, margin, margin, margin);
    place();
}

void RowsPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    painter.fillRect(rect(), theme.window);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), theme.border);
}

void RowsPanel::changeEvent(QEvent* event)
{
    if (isThemeChange(*event) && layout())
        space();
    QFrame::changeEvent(event);
}

void RowsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace mor::ui
