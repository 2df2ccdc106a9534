// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/manager_gauge.h"

#include "board/board_words.h"
#include "shared/paint.h"
#include "shared/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr double kOverLimit = 1.25; // the bar ends a quarter past the budget

double fill(const ManagerHours& hours)
{
    return hours.budget > 0 ? hours.draft.total() / hours.budget : 0.0;
}

} // namespace

std::vector<ManagerHours> fullest(const std::vector<ManagerHours>& hours, std::size_t most)
{
    if (hours.size() <= most)
        return hours;
    std::vector<std::size_t> order(hours.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return fill(hours[a]) > fill(hours[b]); });
    order.resize(most);
    std::ranges::sort(order);
    std::vector<ManagerHours> chosen;
    for (const auto place : order)
        chosen.push_back(hours[place]);
    return chosen;
}

ManagerGauge::ManagerGauge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ManagerGauge::show(const ManagerHours& hours)
{
    m_name = hoursName(hours);
    m_number = tr("%1 h").arg(hoursNumber(hours.draft.total()));
    m_over = hours.isOver() ? tr("%1 over").arg(hoursNumber(hours.draft.total() - hours.budget))
                            : QString();
    const double whole = std::max(kOverLimit * hours.budget, hours.draft.total());
    m_share = whole > 0 ? hours.draft.total() / whole : 0.0;
    m_limit = whole > 0 ? hours.budget / whole : 1.0;
    setAccessibleName(hoursSentence(hours));
    setToolTip(hoursSentence(hours));
    updateGeometry();
    update();
}

int ManagerGauge::wordsWidth() const
{
    const auto& theme = themeOf(*this);
    const auto number = m_over.isEmpty() ? m_number : tr("%1, %2").arg(m_number, m_over);
    return textWidth(m_name, theme.font(Type::Body)) + textWidth(number, theme.font(Type::Strong))
        + theme.px(10);
}

QSize ManagerGauge::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {std::clamp(wordsWidth(), theme.px(100), theme.px(190)),
        QFontMetrics(theme.font(Type::Strong)).height() + theme.px(11)};
}

void ManagerGauge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const bool over = !m_over.isEmpty();
    const auto ink = over ? theme.mark(Mark::Missed).strong : theme.text;
    const auto strong = theme.font(Type::Strong);
    const int line = QFontMetrics(strong).height();
    const auto number = over ? tr("%1, %2").arg(m_number, m_over) : m_number;
    const int numberWidth = std::min(width(), textWidth(number, strong));
    const auto place
        = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const bool rtl = isRightToLeft();
    paintText(painter, place({0, 0, width() - numberWidth - theme.px(6), line}), m_name,
        theme.font(Type::Body), theme.text,
        (rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    paintText(painter, place({width() - numberWidth, 0, numberWidth, line}), number, strong, ink,
        (rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const int thick = theme.px(6);
    const int y = line + theme.px(3);
    paintPanel(painter, place({0, y, width(), thick}), theme.sunken, {}, thick / 2.0);
    const int filled = static_cast<int>(m_share * width());
    if (filled > 0)
        paintPanel(painter, place({0, y, filled, thick}),
            over ? theme.mark(Mark::Missed).strong : theme.accent, {}, thick / 2.0);
    const int at = std::min(width() - theme.px(2), static_cast<int>(m_limit * width()));
    painter.fillRect(
        place({at, y - theme.px(2), std::max(2, theme.px(2)), thick + theme.px(4)}), theme.text);
}

void ManagerGauge::changeEvent(QEvent* event)
{
    if (isThemeChange(*event))
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
