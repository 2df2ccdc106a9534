// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "results/dots_chart.h"

#include "shared/paint.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace mor::ui {

namespace {

constexpr std::size_t kMostNames = 24; ///< more would only hide each other
constexpr double kDot = 9; ///< design pixels across
constexpr double kReach = 10; ///< within which the pointer means a dot

/// Where everything stands in a rectangle.
class Places {
public:
    Places(const Theme& theme, const DotsChart& chart, const QRectF& rect)
        : m_chart(chart)
    {
        const auto font = theme.font(Type::Caption);
        const double high = QFontMetricsF(font).height();
        int words = 0;
        for (const auto& tick : chart.up)
            words = std::max(words, textWidth(tick.text, font));
        m_plot = rect.adjusted(
            words + theme.px(8), high * 1.4, -theme.px(10), -(2 * high + theme.px(10)));
    }

    const QRectF& plot() const { return m_plot; }
    double x(double value) const
    {
        return m_plot.left() + m_plot.width() * part(m_chart.across, value);
    }
    double y(double value) const
    {
        return m_plot.bottom() - m_plot.height() * part(m_chart.up, value);
    }
    QPointF at(const DotsChart::Dot& dot) const { return {x(dot.x), y(dot.y)}; }

private:
    static double part(const std::vector<DotsChart::Tick>& ticks, double value)
    {
        if (ticks.size() < 2)
            return 0.5;
        return std::clamp(
            (value - ticks.front().at) / (ticks.back().at - ticks.front().at), 0.0, 1.0);
    }

    const DotsChart& m_chart;
    QRectF m_plot;
};

class Drawing {
public:
    Drawing(QPainter& painter, const Theme& theme, const DotsChart& chart, const QRectF& rect)
        : m_painter(painter)
        , m_theme(theme)
        , m_chart(chart)
        , m_rect(rect)
        , m_places(theme, chart, rect)
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintScales();
        paintLine();
        paintDotsAndNames();
        m_painter.restore();
    }

private:
    void paintScales()
    {
        const auto font = m_theme.font(Type::Caption);
        const double high = QFontMetricsF(font).height();
        const auto& plot = m_places.plot();
        for (const auto& tick : m_chart.up) {
            const double y = std::round(m_places.y(tick.at));
            m_painter.fillRect(QRectF(plot.left(), y, plot.width(), tick.at == 0 ? 2 : 1),
                tick.at == 0 ? m_theme.border : m_theme.line);
            paintText(m_painter,
                {m_rect.left(), y - high / 2, plot.left() - m_rect.left() - m_theme.px(6), high},
                tick.text, font, m_theme.muted, Qt::AlignRight | Qt::AlignVCenter);
        }
        double free = m_rect.left() - 1;
        for (const auto& tick : m_chart.across) {
            const double x = std::round(m_places.x(tick.at));
            m_painter.fillRect(QRectF(x, plot.top(), tick.at == 0 ? 2 : 1, plot.height()),
                tick.at == 0 ? m_theme.border : m_theme.line);
            const double wide = textWidth(tick.text, font) + 2;
            const double left = std::clamp(x - wide / 2, m_rect.left(), m_rect.right() - wide);
            if (left < free)
                continue;
            paintText(m_painter, {left, plot.bottom() + m_theme.px(4), wide, high}, tick.text, font,
                m_theme.muted, Qt::AlignCenter);
            free = left + wide + m_theme.px(4);
        }
        paintText(m_painter, {m_rect.left(), m_rect.top(), m_rect.width(), high}, m_chart.upName,
            font, m_theme.text2);
        paintText(m_painter,
            {plot.left(), plot.bottom() + high + m_theme.px(6), m_rect.right() - plot.left(), high},
            m_chart.acrossName, font, m_theme.text2, Qt::AlignRight | Qt::AlignVCenter);
    }

    void paintLine()
    {
        if (m_chart.line.empty())
            return;
        QPainterPath path;
        for (const auto& point : m_chart.line) {
            const QPointF at(m_places.x(point.x()), m_places.y(point.y()));
            if (path.elementCount() == 0)
                path.moveTo(at);
            else
                path.lineTo(at);
        }
        m_painter.setPen(QPen(m_theme.text2, m_theme.px(2)));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
    }

    void paintDotsAndNames()
    {
        auto fill = m_theme.accent;
        fill.setAlphaF(m_chart.dots.size() > kMostNames ? 0.45F : 0.85F);
        const double radius = m_theme.px(kDot) / 2.0;
        for (std::size_t i = 0; i < m_chart.dots.size(); ++i) {
            const auto at = m_places.at(m_chart.dots[i]);
            m_painter.setPen(QPen(m_theme.surface, 1));
            m_painter.setBrush(fill);
            m_painter.drawEllipse(at, radius, radius);
            if (static_cast<int>(i) != m_chart.current)
                continue;
            m_painter.setPen(QPen(m_theme.focus, m_theme.px(2)));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawEllipse(at, radius + m_theme.px(3), radius + m_theme.px(3));
        }
        if (m_chart.dots.size() <= kMostNames)
            paintNames(radius);
    }

    /// A name stands right or left of its dot where it covers neither dots nor other names.
    void paintNames(double radius)
    {
        const auto font = m_theme.font(Type::Caption);
        const double high = QFontMetricsF(font).height();
        std::vector<QRectF> taken;
        for (const auto& dot : m_chart.dots) {
            const auto at = m_places.at(dot);
            taken.emplace_back(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        }
        for (const auto& dot : m_chart.dots) {
            const auto at = m_places.at(dot);
            const double wide = textWidth(dot.name, font) + 2;
            const double gap = radius + m_theme.px(3);
            for (const double left : {at.x() + gap, at.x() - gap - wide}) {
                const QRectF place(left, at.y() - high / 2, wide, high);
                const bool free = m_rect.contains(place)
                    && std::ranges::none_of(
                        taken, [&](const QRectF& other) { return other.intersects(place); });
                if (!free)
                    continue;
                paintText(m_painter, place, dot.name, font, m_theme.text);
                taken.push_back(place);
                break;
            }
        }
    }

    QPainter& m_painter;
    const Theme& m_theme;
    const DotsChart& m_chart;
    QRectF m_rect;
    Places m_places;
};

} // namespace

std::vector<DotsChart::Tick> ticksAround(
    const std::vector<double>& values, double least, const QString& unit)
{
    double low = 0;
    double high = least;
    for (const double value : values) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    double step = least;
    // 1, 2, 5, 10, 20 … of the least step, at most six steps
    for (int i = 0; (high - low) / step > 5 && i < 30; ++i)
        step *= i % 3 == 1 ? 2.5 : 2;
    std::vector<DotsChart::Tick> ticks;
    for (double at = std::floor(low / step) * step; at < high + step * 0.999; at += step) {
        const double rounded = std::abs(at) < step / 2 ? 0 : at;
        const auto number = QLocale().toString(rounded, 'f', step < 1 ? 1 : 0);
        ticks.push_back({rounded, (rounded > 0 ? QStringLiteral("+") : QString()) + number + unit});
    }
    return ticks;
}

void paintDots(QPainter& painter, const Theme& theme, const DotsChart& chart, const QRectF& rect)
{
    Drawing(painter, theme, chart, rect).paint();
}

int dotAt(const Theme& theme, const DotsChart& chart, const QRectF& rect, const QPointF& place)
{
    const Places places(theme, chart, rect);
    int found = -1;
    double nearest = theme.px(kReach);
    for (std::size_t i = 0; i < chart.dots.size(); ++i) {
        const auto at = places.at(chart.dots[i]) - place;
        if (const double far = std::hypot(at.x(), at.y()); far <= nearest) {
            nearest = far;
            found = static_cast<int>(i);
        }
    }
    return found;
}

QString spoken(const DotsChart& chart)
{
    QStringList lines;
    for (const auto& dot : chart.dots)
        lines << dot.spoken;
    return lines.isEmpty() ? chart.empty : lines.join(QLatin1Char('\n'));
}

} // namespace mor::ui
