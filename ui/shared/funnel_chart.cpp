// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/funnel_chart.h"

#include "shared/number_words.h"
#include "shared/paint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace mor::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mor::ui::FunnelChart)
};

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
        const int tick = funnelTick(m_plan.most - m_plan.least);
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
        const bool crowded = m_chart.points.size() > kMostNamedInFunnel;
        for (std::size_t i = 0; i < m_chart.points.size(); ++i)
            if (const auto& ring = m_plan.rings[i]) {
                m_painter.setPen(QPen(m_theme.text2, 1));
                m_painter.drawLine(*ring, m_plan.dots[i]);
                m_painter.setBrush(m_theme.surface);
                m_painter.drawEllipse(*ring, m_theme.px(kFunnelRing), m_theme.px(kFunnelRing));
            }
        auto font = m_theme.font(Type::Small);
        font.setWeight(QFont::DemiBold);
        for (std::size_t i = 0; i < m_chart.points.size(); ++i) {
            m_painter.setPen(crowded ? QPen(m_theme.surface, 1) : QPen(Qt::NoPen));
            m_painter.setBrush(m_theme.text);
            m_painter.drawEllipse(m_plan.dots[i], m_plan.radius, m_plan.radius);
        }
        for (std::size_t i = 0; i < m_chart.points.size(); ++i) {
            if (m_plan.labels[i].isEmpty())
                continue;
            auto plate = m_theme.surface;
            plate.setAlphaF(0.8F);
            paintPanel(m_painter, m_plan.labels[i].adjusted(-2, 0, 2, 0), plate, Qt::transparent,
                m_theme.px(3));
            paintText(m_painter, m_plan.labels[i].adjusted(0, 0, 2, 0),
                nameWithCount(m_chart.points[i]), font, m_theme.text);
        }
    }

    QPainter& m_painter;
    const Theme& m_theme;
    const FunnelChart& m_chart;
    const FunnelPlan& m_plan;
};

} // namespace

QString nameWithCount(const FunnelChart::Point& point)
{
    return Words::tr("%1 %2 of %3")
        .arg(point.name, wholeNumber(point.now.done), wholeNumber(point.now.expected));
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
