// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/header.h"

#include "shared/label.h"
#include "shared/page.h"
#include "shared/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kUsual = 100; // pixels of the design; and from how many on text is large
constexpr int kLarge = 140;

/// The line of each tool, in lines no longer than `room`; -1 for all when one line holds them and
/// the title.
QList<int> linesFor(const QList<QWidget*>& tools, int title, int room, int gap)
{
    QList<int> lines;
    int line = 0;
    int taken = 0;
    int all = 0;
    for (const auto* tool : tools) {
        const int wide = tool->sizeHint().width();
        if (taken > 0 && taken + gap + wide > room) {
            ++line;
            taken = 0;
        }
        taken += (taken > 0 ? gap : 0) + wide;
        all += gap + wide;
        lines.append(line);
    }
    if (title + all <= room)
        lines.fill(-1);
    return lines;
}

} // namespace

Header::Header(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(QString(), Type::Title))
    , m_context(new Label(QString(), Type::Small, &Theme::text2))
    , m_tools(new QVBoxLayout)
    , m_rest(new QWidget(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
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
    clearLines();
    for (auto* tool : m_shown)
        tool->setParent(m_rest);
    m_shown = page.tools();
    for (auto* tool : m_shown) {
        tool->setParent(this);
        tool->show();
    }
    m_placed.clear();
    fit();
}

void Header::clearLines()
{
    while (auto* line = m_tools->takeAt(0)) {
        while (auto* item = line->layout()->takeAt(0))
            delete item;
        delete line;
    }
}

void Header::fit()
{
    const auto& theme = themeOf(*this);
    const int gap = m_row->spacing();
    const auto margins = m_row->contentsMargins();
    QList<QWidget*> inSight;
    std::ranges::copy_if(m_shown, std::back_inserter(inSight),
        [](const QWidget* tool) { return !tool->isHidden() && tool->sizeHint().width() > 0; });
    const int room = width() - margins.left() - margins.right();
    int words = textWidth(m_title->text(), theme.font(Type::Title));
    if (theme.px(kUsual) > kLarge) // then the context is soon cut, and not short any more
        words = std::max(
            words, std::min(textWidth(m_context->text(), theme.font(Type::Small)), room - gap));
    const auto lines = linesFor(inSight, words, room, gap);
    const bool beside = lines.isEmpty() || lines.front() < 0;
    if (lines != m_lines || inSight != m_placed) {
        m_lines = lines;
        m_placed = inSight;
        clearLines();
        for (int i = 0; i < inSight.size(); ++i) {
            const int line = std::max(0, lines[i]);
            if (m_tools->count() <= line) {
                auto* next = new QHBoxLayout;
                next->setSpacing(gap);
                m_tools->addLayout(next);
            }
            static_cast<QHBoxLayout*>(m_tools->itemAt(line)->layout())->addWidget(inSight[i]);
        }
        for (int line = 0; !beside && line < m_tools->count(); ++line)
            static_cast<QHBoxLayout*>(m_tools->itemAt(line)->layout())->addStretch(1);
        m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
    const int edge = beside ? 0 : theme.px(10);
    m_row->setContentsMargins(margins.left(), edge, margins.right(), edge);
    // Setting the same again would ask for another layout, and that for another.
    if (m_tools->spacing() != theme.px(8))
        m_tools->setSpacing(theme.px(8));
    setFixedHeight(beside ? theme.px(64) : std::max(theme.px(64), m_row->sizeHint().height()));
}

void Header::showHeading(const Page& page)
{
    m_title->setText(page.title());
    m_context->setText(page.context());
    m_context->setVisible(!page.context().isEmpty());
    setAccessibleName(page.title());
    fit();
}

QSize Header::minimumSizeHint() const
{
    int widest = 0;
    for (const auto* tool : m_shown)
        widest = std::max(widest, tool->isHidden() ? 0 : tool->minimumSizeHint().width());
    const auto margins = m_row->contentsMargins();
    return {widest + margins.left() + margins.right(), height()};
}

QWidget* Header::firstFocus() const
{
    for (auto* tool : m_shown)
        if (tool->isVisible()) {
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
    m_placed.clear();
    fit();
}

bool Header::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit(); // a tool said something longer, or came or went
    return done;
}

void Header::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
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
