// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/hint_strip.h"

#include "editor/flow_layout.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/paint.h"

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
    , m_why((new Label(QString(), Type::Body))->wrapped())
    , m_sentence((new Label(QString(), Type::Strong))->wrapped())
    , m_use(new Button(tr("Use this"), Button::Kind::Quiet))
{
    const auto& theme = themeOf(*this);
    auto* line = new FlowLayout(theme.px(6), this);
    line->setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(4));
    for (auto* label : {m_why, m_sentence}) {
        label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        line->addWidget(label);
    }
    m_use->setCompact(true);
    line->addWidget(m_use);
    connect(m_use, &QAbstractButton::clicked, this, &HintStrip::useWanted);
}

void HintStrip::say(const QString& why, const QString& better, bool mayUse)
{
    m_better = better;
    m_why->setText(better.isEmpty() ? why : tr("%1 Try:").arg(why));
    m_sentence->setText(better);
    m_sentence->setVisible(!better.isEmpty());
    m_use->setVisible(!better.isEmpty() && mayUse);
    m_use->setAccessibleDescription(better);
    setAccessibleName(m_why->text() + QLatin1Char(' ') + better);
}

} // namespace mor::ui
