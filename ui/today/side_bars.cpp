// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/side_bars.h"

#include "shared/paint.h"
#include "shared/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mor::ui {

namespace {

void paintBar(QPainter& painter, const QRectF& rect, double share, const QColor& colour)
{
    if (share <= 0)
        return;
    QRectF part(rect);
    part.setWidth(std::max(rect.height(), rect.width() * std::min(1.0, share)));
    paintPanel(painter, part, colour, {}, rect.height() / 2);
}

} // namespace

WeekBars::WeekBars(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekBars::show(const WeekView& week)
{
    m_week = week;
    QStringList days;
    for (int i = 0; i < week.workdays; ++i) {
        const auto& day = week.days[static_cast<std::size_t>(i)];
        days << tr("%1: %2 held, %3 to hold")
                    .arg(QLocale().dayName(i + 1))
                    .arg(day.held)
                    .arg(day.toHold);
    }
    setAccessibleName(days.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize WeekBars::sizeHint() const
{
    const auto& theme = themeOf(*this);
    int most = 5;
    for (const auto& day : m_week.days)
        most = std::max(most, day.held + day.toHold + day.other);
    const int cells = std::min(most, 9);
    return {theme.px(120),
        cells * theme.px(12) + theme.px(8) + QFontMetrics(theme.font(Type::Caption)).height()};
}

void WeekBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const int names = QFontMetrics(theme.font(Type::Caption)).height();
    const int foot = height() - names - theme.px(5);
    const int gap = theme.px(8);
    const double column = (width() - gap * (m_week.workdays - 1)) / double(m_week.workdays);
    int most = 1;
    for (const auto& day : m_week.days)
        most = std::max(most, day.held + day.toHold + day.other);
    const double step = std::min<double>(theme.px(12), double(foot) / most);
    for (int i = 0; i < m_week.workdays; ++i) {
        const auto& day = m_week.days[static_cast<std::size_t>(i)];
        const double left = i * (column + gap);
        for (int cell = 0; cell < day.held + day.toHold + day.other; ++cell) {
            const QRectF rect(left, foot - (cell + 1) * step + theme.px(3), column,
                std::max(2.0, step - theme.px(3)));
            if (cell < day.held)
                paintPanel(painter, rect, theme.mark(Mark::OnTime).strong, {}, theme.px(2));
            else if (cell < day.held + day.toHold)
                paintPanel(painter, rect, Qt::transparent, theme.mark(Mark::Open).strong,
                    theme.px(2), 1.5);
            else
                paintPanel(painter, rect, theme.mark(Mark::Missed).tint,
                    theme.mark(Mark::Missed).strong, theme.px(2));
        }
        auto font = theme.font(Type::Caption);
        if (i == m_week.today)
            font.setWeight(QFont::DemiBold);
        paintText(painter, QRectF(left, height() - names, column, names),
            QLocale().dayName(i + 1, QLocale::ShortFormat), font,
            i == m_week.today ? theme.text : theme.muted, Qt::AlignCenter);
    }
}

HoursBar::HoursBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HoursBar::show(double held, double planned, double budget)
{
    m_held = budget > 0 ? held / budget : 0;
    m_planned = budget > 0 ? planned / budget : 0;
    update();
}

QSize HoursBar::sizeHint() const { return {themeOf(*this).px(80), themeOf(*this).px(6)}; }

void HoursBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const QRectF all(rect());
    paintPanel(painter, all, theme.sunken, {}, all.height() / 2);
    paintBar(
        painter, all, m_planned, m_planned > 1 ? theme.mark(Mark::Late).tint : theme.accentSoft);
    paintBar(painter, all, m_held, theme.accent);
}

GapBar::GapBar(int days, int usual, QWidget* parent)
    : QWidget(parent)
    , m_share(days / (1.5 * std::max(1, usual)))
    , m_over(days > usual)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize GapBar::sizeHint() const { return {themeOf(*this).px(80), themeOf(*this).px(4)}; }

void GapBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const QRectF all(rect());
    paintPanel(painter, all, theme.sunken, {}, all.height() / 2);
    paintBar(painter, all, m_share, theme.mark(m_over ? Mark::Late : Mark::OnTime).strong);
}

} // namespace mor::ui
