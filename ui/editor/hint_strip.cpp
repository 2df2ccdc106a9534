// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/hint_strip.h"

#include "shared/button.h"
#include "shared/label.h"
#include "shared/paint.h"
#include "shared/reading_margins.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mor::ui {

Strip::Strip(Mark mark, QWidget* parent)
    : QFrame(parent)
    , m_mark(mark)
{
}

void Strip::paintEvent(QPaintEvent*)
{
    const auto& theme = themeOf(*this);
    QPainter painter(this);
    paintPanel(painter, rect(), theme.mark(m_mark).tint, QColor(), theme.px(4));
}

HintStrip::HintStrip(QWidget* parent)
    : Strip(Mark::Late, parent)
    , m_words((new Label)->wrapped())
    , m_use(new Button(tr("Use this"), Button::Kind::Quiet))
{
    const auto& theme = themeOf(*this);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(
        readingMargins(*this, theme.px(12), theme.px(4), theme.px(8), theme.px(4)));
    line->setSpacing(theme.px(8));
    m_words->setTextFormat(Qt::RichText);
    line->addWidget(m_words, 1);
    m_use->setCompact(true);
    line->addWidget(m_use);
    connect(m_use, &QAbstractButton::clicked, this, &HintStrip::useWanted);
}

void HintStrip::say(const QString& why, const QString& better, bool mayUse)
{
    m_better = better;
    const auto plain = why.toHtmlEscaped();
    m_words->setText(
        better.isEmpty() ? plain : tr("%1 Try: <b>%2</b>").arg(plain, better.toHtmlEscaped()));
    m_use->setVisible(!better.isEmpty() && mayUse);
    m_use->setAccessibleDescription(better);
    setAccessibleName(why + QLatin1Char(' ') + better);
}

} // namespace mor::ui
