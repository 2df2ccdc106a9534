// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/headline_card.h"

#include "shared/explain.h"
#include "shared/icons.h"
#include "shared/state_glyph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace mor::ui {

namespace {

/// The mark's glyph, or the question sign, at the size of text.
class Sign : public QWidget {
public:
    using QWidget::QWidget;

    void showText(const HeadlineText& text)
    {
        m_mark = text.mark;
        m_question = text.question;
        update();
    }
    QSize sizeHint() const override
    {
        const int side = themeOf(*this).px(14);
        return {side, side};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& theme = themeOf(*this);
        const int side = theme.px(14);
        const QRectF square(0, (height() - side) / 2.0, side, side);
        if (m_question)
            paintIcon(painter, Icon::Question, square, theme.accent);
        else
            paintGlyph(painter, theme, m_mark, square, theme.surface);
    }

private:
    Mark m_mark = Mark::CannotTell;
    bool m_question = false;
};

} // namespace

HeadlineCard::HeadlineCard(QWidget* parent)
    : Card({}, parent)
    , m_lines(new QVBoxLayout)
    , m_sign(new Sign)
    , m_heading(new Label({}, Type::Strong))
    , m_sentence(new Label)
    , m_behind(new Label({}, Type::Small, &Theme::text2))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(themeOf(*this).px(6));
    head->addWidget(m_sign);
    head->addWidget(m_heading, 1);
    m_heading->elided();
    m_lines->addLayout(head);
    m_lines->addWidget(m_sentence->wrapped());
    m_lines->addWidget(m_behind->wrapped());
    m_lines->addStretch(1);
    body()->addLayout(m_lines);
    space();
    setFocusPolicy(Qt::StrongFocus);
    setProperty("morFocusRing", true);
    makeExplained(*this);
}

void HeadlineCard::space() { m_lines->setSpacing(themeOf(*this).px(4)); }

void HeadlineCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        space();
}

void HeadlineCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space)
        Q_EMIT opened();
    else
        Card::keyPressEvent(event);
}

void HeadlineCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT opened();
    else
        Card::mouseReleaseEvent(event);
}

void HeadlineCard::showText(const HeadlineText& text)
{
    m_text = text;
    setWhatsThis(text.explanation);
    setToolTip(text.explanation);
    static_cast<Sign*>(m_sign)->showText(text);
    m_heading->setText(text.heading);
    if (text.question)
        m_heading->setColour(&Theme::accent);
    else
        m_heading->setMark(text.mark);
    m_sentence->setText(text.sentence);
    m_behind->setText(text.behind);
    m_behind->setVisible(!text.behind.isEmpty());
    setAccessibleName(text.heading);
    setAccessibleDescription(
        text.behind.isEmpty() ? text.sentence : tr("%1 %2").arg(text.sentence, text.behind));
}

} // namespace mor::ui
