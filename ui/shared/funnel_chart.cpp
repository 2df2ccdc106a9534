// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/funnel_chart.h"

#include "shared/number_words.h"
#include "shared/paint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mor::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mor::ui::FunnelChart)
};

constexpr int kMostLimits = 160; // drawn; more would not be seen
constexpr double kDot = 5; // design pixels
constexpr double kRing = 3;

QString countText(const FunnelChart::Point& point)
{
    return Words::tr("%1 %2 of %3")
        .arg(point.name, QString::number(point.now.done), QString::number(point.now.expected));
}

/// 1, 2 or 5 times a power of ten, so that about four steps make the span.
int tickStep(int span)
{
    int step = 1;
    for (const int factor : {2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000})
        if (span / step > 5)
            step = factor;
    return step;
}

void placeAxes(FunnelPlan& plan, const FunnelChart& chart)
{
    int least = chart.points.front().now.expected;
    int most = least;
    double lowest = 1;
    const auto take = [&](CountOf count) {
        if (count.expected == 0)
            return;
        least = std::min(least, count.expected);
        most = std::max(most, count.expected);
        lowest = std::min(lowest, *count.rate());
    };
    for (const auto& point : chart.points) {
        take(point.now);
        take(point.before);
    }
    const int step = tickStep(most);
    plan.least = std::max(1, (least * 3 / 5) / step * step);
    plan.most = std::max(plan.least + 2, most + std::max(1, most / 3));
    lowest = std::min(lowest, funnelLimits(chart.pooled, plan.least).lower998);
    plan.lowest = std::max(0.0, std::floor(lowest * 10 - 1e-9) / 10);
}

/// Exact limits jump from one number of talks to the next, since only whole talks can be held.
FunnelLimits smoothed(double pooled, int talks)
{
    const int around = std::clamp(talks / 6, 2, 12);
    FunnelLimits sum{0, 0, 0, 0};
    int count = 0;
    for (int n = std::max(1, talks - around); n <= talks + around; ++n, ++count) {
        const auto limits = funnelLimits(pooled, n);
        sum.lower95 += limits.lower95;
        sum.upper95 += limits.upper95;
        sum.lower998 += limits.lower998;
        sum.upper998 += limits.upper998;
    }
    return {sum.lower95 / count, sum.upper95 / count, sum.lower998 / count, sum.upper998 / count};
}

void placeLimits(FunnelPlan& plan, double pooled)
{
    const int step = std::max(1, (plan.most - plan.least) / kMostLimits);
    for (int talks = plan.least; talks < plan.most + step; talks += step) {
        const int at = std::min(talks, plan.most);
        plan.limits.push_back({at, smoothed(pooled, at)});
    }
}

void placeLabels(FunnelPlan& plan, const FunnelChart& chart, const Theme& theme)
{
    auto font = theme.font(Type::Small);
    font.setWeight(QFont::DemiBold);
    const double high = QFontMetricsF(font).height();
    const double dot = theme.px(kDot);
    const double gap = theme.px(4);
    std::vector<std::size_t> order(chart.points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto within = [&](std::size_t i) {
        const auto& now = chart.points[i].now;
        return placeIn(funnelLimits(chart.pooled, now.expected), now) == FunnelPlace::Within;
    };
    std::ranges::stable_partition(order, [&](std::size_t i) { return !within(i); });
    plan.labels.resize(chart.points.size());
    std::vector<QRectF> taken;
    for (const auto& at : plan.dots)
        taken.emplace_back(at.x() - dot, at.y() - dot, 2 * dot, 2 * dot);
    const double ring = theme.px(kRing);
    for (const auto& at : plan.rings)
        if (at)
            taken.emplace_back(at->x() - ring, at->y() - ring, 2 * ring, 2 * ring);
    for (const auto i : order) {
        const auto at = plan.dots[i];
        const double wide = textWidth(countText(chart.points[i]), font) + 2;
        const QPointF corners[] = {
            {at.x() + dot + gap, at.y() - high / 2},
            {at.x() - dot - gap - wide, at.y() - high / 2},
            {at.x() - wide / 2, at.y() - dot - high},
            {at.x() - wide / 2, at.y() + dot},
            {at.x() + dot, at.y() - dot - high},
            {at.x() + dot, at.y() + dot},
            {at.x() - dot - wide, at.y() - dot - high},
            {at.x() - dot - wide, at.y() + dot},
        };
        for (const auto& corner : corners) {
            const QRectF label(corner, QSizeF(wide, high));
            if (!plan.plot.adjusted(0, -high / 2, 0, 0).contains(label)
                || std::ranges::any_of(
                    taken, [&](const QRectF& other) { return other.intersects(label); }))
                continue;
            plan.labels[i] = label;
            taken.push_back(label);
            break;
        }
    }
}

/// Draws one chart; keeps what all parts need.
class Drawing {
public:
    Drawing(QPainter& painter, const Theme& theme, const FunnelChart& chart, const FunnelPlan& plan)
        : m_painter(painter)
        , m_theme(theme)
        , m_chart(chart)
        , m_plan(plan)
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintBand(&FunnelLimits::lower998, &FunnelLimits::upper998, m_theme.sunken);
        paintBand(&FunnelLimits::lower95, &FunnelLimits::upper95, m_theme.accentSoft);
        paintEdge(&FunnelLimits::lower998, m_theme.muted, Qt::DotLine);
        paintEdge(&FunnelLimits::lower95, m_theme.accent, Qt::DashLine);
        paintEdge(&FunnelLimits::upper95, m_theme.accent, Qt::DashLine);
        m_painter.setPen(QPen(m_theme.accent, 1.5));
        const double middle = m_plan.y(m_chart.pooled);
        m_painter.drawLine(
            QPointF(m_plan.plot.left(), middle), QPointF(m_plan.plot.right(), middle));
        paintAxes();
        paintPoints();
        m_painter.restore();
    }

private:
    using Edge = double FunnelLimits::*;

    QPolygonF edge(Edge edge) const
    {
        QPolygonF line;
        for (const auto& limit : m_plan.limits)
            line.append({m_plan.x(limit.talks),
                std::min(m_plan.y(limit.limits.*edge), m_plan.plot.bottom())});
        return line;
    }

    void paintBand(Edge lower, Edge upper, const QColor& colour)
    {
        auto band = edge(upper);
        auto below = edge(lower);
        std::ranges::reverse(below);
        band += below;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPolygon(band);
    }

    void paintEdge(Edge which, const QColor& colour, Qt::PenStyle style)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour, 1, style));
        m_painter.drawPolyline(edge(which));
    }

    void paintAxes()
    {
        const auto font = m_theme.font(Type::Caption);
        const double high = QFontMetricsF(font).height();
        const double side = m_plan.plot.left() - m_theme.px(6);
        const int step = m_plan.lowest < 0.45 ? 20 : 10;
        const double room = m_theme.px(60);
        for (int share = 100; share >= percent(m_plan.lowest) - 1e-9; share -= step)
            paintText(m_painter,
                QRectF(side - room, m_plan.y(share / 100.0) - high / 2, room, high),
                QString::number(share), font, m_theme.muted, Qt::AlignRight | Qt::AlignVCenter);
        const double top = m_plan.plot.bottom() + m_theme.px(4);
        const auto unit = Words::tr("talks");
        const double wide = textWidth(unit, font);
        const QRectF word(m_plan.plot.right() - wide, top, wide, high);
        paintText(m_painter, word, unit, font, m_theme.muted, Qt::AlignRight | Qt::AlignVCenter);
        const int tick = tickStep(m_plan.most - m_plan.least);
        for (int talks = (m_plan.least + tick - 1) / tick * tick; talks <= m_plan.most;
             talks += tick) {
            const QRectF at(m_plan.x(talks) - room / 2, top, room, high);
            if (m_plan.x(talks) + textWidth(QString::number(talks), font) / 2.0 + m_theme.px(4)
                < word.left())
                paintText(
                    m_painter, at, QString::number(talks), font, m_theme.muted, Qt::AlignCenter);
        }
    }

    void paintPoints()
    {
        for (std::size_t i = 0; i < m_chart.points.size(); ++i)
            if (const auto& ring = m_plan.rings[i]) {
                m_painter.setPen(QPen(m_theme.text2, 1));
                m_painter.drawLine(*ring, m_plan.dots[i]);
                m_painter.setBrush(m_theme.surface);
                m_painter.drawEllipse(*ring, m_theme.px(kRing), m_theme.px(kRing));
            }
        auto font = m_theme.font(Type::Small);
        font.setWeight(QFont::DemiBold);
        for (std::size_t i = 0; i < m_chart.points.size(); ++i) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.text);
            m_painter.drawEllipse(m_plan.dots[i], m_theme.px(kDot), m_theme.px(kDot));
            if (m_plan.labels[i].isEmpty())
                continue;
            auto plate = m_theme.surface;
            plate.setAlphaF(0.8F);
            paintPanel(m_painter, m_plan.labels[i].adjusted(-2, 0, 2, 0), plate, Qt::transparent,
                m_theme.px(3));
            paintText(m_painter, m_plan.labels[i].adjusted(0, 0, 2, 0),
                countText(m_chart.points[i]), font, m_theme.text);
        }
    }

    QPainter& m_painter;
    const Theme& m_theme;
    const FunnelChart& m_chart;
    const FunnelPlan& m_plan;
};

} // namespace

double FunnelPlan::x(double talks) const
{
    return plot.left() + (talks - least) / std::max(1, most - least) * plot.width();
}

double FunnelPlan::y(double share) const
{
    return plot.bottom() - (share - lowest) / std::max(0.01, 1 - lowest) * plot.height();
}

FunnelPlan planFunnel(const FunnelChart& chart, const Theme& theme, const QRectF& rect)
{
    FunnelPlan plan;
    const auto font = theme.font(Type::Caption);
    const double high = QFontMetricsF(font).height();
    plan.plot = rect.adjusted(textWidth(QStringLiteral("100"), font) + theme.px(6), high / 2 + 1,
        -theme.px(2), -high - theme.px(6));
    if (chart.points.empty())
        return plan;
    placeAxes(plan, chart);
    placeLimits(plan, chart.pooled);
    for (const auto& point : chart.points) {
        plan.dots.emplace_back(plan.x(point.now.expected), plan.y(*point.now.rate()));
        const auto before = point.before.rate();
        plan.rings.push_back(before
                ? std::optional(QPointF(plan.x(point.before.expected), plan.y(*before)))
                : std::nullopt);
    }
    placeLabels(plan, chart, theme);
    return plan;
}

void paintFunnel(
    QPainter& painter, const Theme& theme, const FunnelChart& chart, const FunnelPlan& plan)
{
    if (!chart.points.empty())
        Drawing(painter, theme, chart, plan).paint();
}

QString spoken(const FunnelChart& chart, std::size_t at)
{
    const auto& point = chart.points[at];
    const auto place = placeIn(funnelLimits(chart.pooled, point.now.expected), point.now);
    const auto where = place == FunnelPlace::Within ? Words::tr("within what equal teams show")
        : place == FunnelPlace::Below || place == FunnelPlace::FarBelow
        ? Words::tr("lower than chance alone would show")
        : Words::tr("higher than chance alone would show");
    auto text
        = Words::tr("%1: %2 of %3, %4 percent, %5.")
              .arg(point.name, QString::number(point.now.done), QString::number(point.now.expected),
                  QString::number(percent(*point.now.rate())), where);
    if (point.before.expected > 0)
        text
            += Words::tr(" Before: %1 of %2.")
                   .arg(QString::number(point.before.done), QString::number(point.before.expected));
    return text;
}

} // namespace mor::ui
