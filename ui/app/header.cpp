// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/header.h"

#include "shared/label.h"
#include "shared/page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace mor::ui {

Header::Header(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(QString(), Type::Title))
    , m_context(new Label(QString(), Type::Small, &Theme::text2))
    , m_tools(new QHBoxLayout)
    , m_rest(new QWidget(this))
    , m_row(new QHBoxLayout(this))
{
    m_rest->hide();
    m_title->elided();
    m_context->elided();
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_context);
    words->addStretch();
    m_row->addLayout(words, 1);
    m_row->addLayout(m_tools);
    space();
}

void Header::showPage(Page& page)
{
    showTools(page);
    disconnect(m_heading);
    disconnect(m_toolsOf);
    m_heading = connect(&page, &Page::headingChanged, this, [this, &page] { showHeading(page); });
    m_toolsOf = connect(&page, &Page::toolsChanged, this, [this, &page] { showTools(page); });
    showHeading(page);
}

void Header::showTools(const Page& page)
{
    while (auto* item = m_tools->takeAt(0)) {
        if (item->widget())
            item->widget()->setParent(m_rest);
        delete item;
    }
    for (auto* tool : page.tools()) {
        m_tools->addWidget(tool);
        tool->show();
    }
}

void Header::showHeading(const Page& page)
{
    m_title->setText(page.title());
    m_context->setText(page.context());
    m_context->setVisible(!page.context().isEmpty());
    setAccessibleName(page.title());
}

QWidget* Header::firstFocus() const
{
    for (int i = 0; i < m_tools->count(); ++i)
        if (auto* tool = m_tools->itemAt(i)->widget(); tool && tool->isVisible()) {
            if (tool->focusPolicy() & Qt::TabFocus)
                return tool;
            for (auto* part : tool->findChildren<QWidget*>())
                if ((part->focusPolicy() & Qt::TabFocus) && part->isVisible())
                    return part;
        }
    return nullptr;
}

void Header::setNarrow(bool narrow)
{
    m_narrow = narrow;
    space();
}

void Header::space()
{
    const auto& theme = themeOf(*this);
    const int margin = theme.px(m_narrow ? 16 : 24);
    m_row->setContentsMargins(margin, 0, margin, 0);
    m_row->setSpacing(theme.px(m_narrow ? 8 : 12));
    m_tools->setSpacing(theme.px(m_narrow ? 8 : 12));
    setFixedHeight(theme.px(64));
}

void Header::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, themeOf(*this).border);
}

void Header::changeEvent(QEvent* event)
{
    if (isThemeChange(*event) && m_row)
        space();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
