// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "strategy/what_if_card.h"

#include "shared/inline_error.h"
#include "shared/paint.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace mor::ui {

namespace {

bool isShare(std::size_t part) { return static_cast<VelocityPart>(part) == VelocityPart::WinRate; }

QDoubleSpinBox* numberField(const QString& name, std::size_t part)
{
    auto* field = new QDoubleSpinBox;
    field->setAccessibleName(name);
    field->setRange(0, isShare(part) ? 100 : 1e9);
    field->setDecimals(0);
    if (isShare(part) || static_cast<VelocityPart>(part) == VelocityPart::CycleDays)
        field->setDecimals(1);
    field->setGroupSeparatorShown(true);
    field->setSpecialValueText(QStringLiteral("–"));
    field->setKeyboardTracking(false);
    field->setMinimumWidth(0);
    return field;
}

} // namespace

void GainBar::showShare(double share, bool chosen)
{
    m_share = share;
    m_chosen = chosen;
    update();
}

QSize GainBar::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(60), theme.px(12)};
}

void GainBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const double high = theme.px(8);
    const QRectF track(0, (height() - high) / 2.0, width(), high);
    paintPanel(painter, track, theme.sunken, QColor(), high / 2);
    if (m_share == 0)
        return;
    // Losses are rare; they run from the middle backwards in the colour of what needs a look.
    QRectF bar = track;
    bar.setWidth(std::max(high, std::abs(m_share) * track.width()));
    if (layoutDirection() == Qt::RightToLeft)
        bar.moveRight(track.right());
    const auto colour = m_share < 0 ? theme.mark(Mark::Late).strong
        : m_chosen                  ? theme.accent
                                    : theme.control;
    paintPanel(painter, bar, colour, QColor(), high / 2);
}

WhatIfCard::WhatIfCard(QWidget* parent)
    : Card(tr("What if one lever moved?"), parent)
    , m_grid(new QGridLayout)
    , m_headline(new Label({}, Type::Strong))
    , m_care(new Label({}, Type::Small, &Theme::text2))
    , m_trap(new Label({}, Type::Small, &Theme::text2))
{
    body()->addWidget((new Label(tr("Revenue a day = deals × value × win rate ÷ days. Enter where "
                                    "you stand, and what you hold to be within reach in two "
                                    "quarters."),
                           Type::Small, &Theme::text2))
                          ->wrapped());
    const QString heads[] = {tr("Now"), tr("Within reach"), tr("That part alone would bring")};
    for (std::size_t i = 0; i < m_heads.size(); ++i)
        m_heads[i] = new Label(heads[i], Type::Caption, &Theme::muted);
    for (std::size_t i = 0; i < kVelocityParts; ++i) {
        const auto name = wordOf(static_cast<VelocityPart>(i));
        m_names[i] = (new Label(name))->wrapped();
        m_now[i] = numberField(tr("%1, now").arg(name), i);
        m_reach[i] = numberField(tr("%1, within reach").arg(name), i);
        m_bars[i] = new GainBar;
        m_gains[i] = (new Label({}, Type::Small, &Theme::text2))->wrapped();
        for (auto* field : {m_now[i], m_reach[i]})
            connect(field, &QDoubleSpinBox::valueChanged, this, [this] {
                m_problem->say({});
                tell();
                if (!(question() == m_saved))
                    Q_EMIT asked(question());
            });
    }
    m_problem = new InlineError(*m_now.front());
    body()->addLayout(m_grid);
    body()->addWidget(m_problem);
    body()->addWidget(m_headline->wrapped());
    body()->addWidget(m_care->wrapped());
    body()->addWidget(m_trap->wrapped());
    body()->addStretch(1);
    arrange();
    tell();
}

void WhatIfCard::showQuestion(const WhatIf& question)
{
    m_saved = question;
    for (std::size_t i = 0; i < kVelocityParts; ++i) {
        const double scale = isShare(i) ? 100 : 1;
        const QSignalBlocker quietNow(m_now[i]);
        const QSignalBlocker quietReach(m_reach[i]);
        m_now[i]->setValue(scale * question.now.values[i]);
        m_reach[i]->setValue(scale * question.reach.values[i]);
    }
    tell();
}

WhatIf WhatIfCard::question() const
{
    WhatIf question;
    for (std::size_t i = 0; i < kVelocityParts; ++i) {
        const double scale = isShare(i) ? 100 : 1;
        question.now.values[i] = m_now[i]->value() / scale;
        question.reach.values[i] = m_reach[i]->value() / scale;
    }
    return question;
}

QString WhatIfCard::headline() const { return m_headline->text(); }

void WhatIfCard::tell()
{
    m_words = wordsOf(question());
    const auto found = answer(question());
    for (std::size_t i = 0; i < kVelocityParts; ++i) {
        const bool chosen = found.clear && static_cast<std::size_t>(found.suggested) == i;
        m_bars[i]->showShare(m_words.shares[i], chosen);
        m_bars[i]->setAccessibleName(tr("%1: %2").arg(m_names[i]->text(), m_words.gains[i]));
        m_gains[i]->setText(m_words.gains[i].isEmpty() ? QStringLiteral("–") : m_words.gains[i]);
    }
    m_headline->setText(m_words.headline);
    m_care->setText(m_words.care);
    m_care->setVisible(!m_words.care.isEmpty());
    m_trap->setText(m_words.trap);
    m_trap->setVisible(!m_words.trap.isEmpty());
}

void WhatIfCard::setReasonReadOnly(const QString& reason)
{
    for (const auto& fields : {m_now, m_reach})
        for (auto* field : fields) {
            field->setReadOnly(!reason.isEmpty());
            field->setToolTip(reason);
        }
}

void WhatIfCard::sayProblem(const QString& sentence) { m_problem->say(sentence); }

void WhatIfCard::arrange()
{
    const auto& theme = themeOf(*this);
    const bool wide = width() >= theme.px(520);
    for (auto* widget : m_heads)
        m_grid->removeWidget(widget);
    // Narrow: the name stands over its numbers, and the gain below them.
    for (std::size_t i = 0; i < kVelocityParts; ++i) {
        const int at = static_cast<int>(i);
        if (wide) {
            m_grid->addWidget(m_names[i], 2 * at + 1, 0, 2, 1);
            m_grid->addWidget(m_now[i], 2 * at + 1, 1, 2, 1);
            m_grid->addWidget(m_reach[i], 2 * at + 1, 2, 2, 1);
            m_grid->addWidget(m_bars[i], 2 * at + 1, 3);
            m_grid->addWidget(m_gains[i], 2 * at + 2, 3);
        } else {
            m_grid->addWidget(m_names[i], 4 * at + 1, 0, 1, 3);
            m_grid->addWidget(m_now[i], 4 * at + 2, 0);
            m_grid->addWidget(m_reach[i], 4 * at + 2, 1);
            m_grid->addWidget(m_bars[i], 4 * at + 3, 0, 1, 2);
            m_grid->addWidget(m_gains[i], 4 * at + 4, 0, 1, 2);
        }
    }
    for (std::size_t i = 0; i < m_heads.size(); ++i) {
        const int column = static_cast<int>(i) + (wide ? 1 : 0);
        m_heads[i]->setVisible(wide || i < 2);
        if (wide || i < 2)
            m_grid->addWidget(m_heads[i], 0, column);
    }
    const int stretches[] = {wide ? 3 : 1, wide ? 2 : 1, wide ? 2 : 0, wide ? 4 : 0};
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, stretches[column]);
    m_grid->setHorizontalSpacing(theme.px(10));
    m_grid->setVerticalSpacing(theme.px(3));
}

void WhatIfCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (isThemeChange(*event) && m_problem)
        arrange();
}

void WhatIfCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    arrange();
}

} // namespace mor::ui
