// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/steps_chart.h"

#include "shared/paint.h"
#include "shared/plural.h"
#include "shared/state_glyph.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace mor::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mor::ui::StepsChart)
};

QString weeksText(int weeks) { return counted(weeks, Words::tr("1 week"), Words::tr("%1 weeks")); }

QString countText(const StepsChart::Count& count)
{
    return Words::tr("%1 of %2").arg(count.running).arg(count.seen);
}

/// Draws one chart; keeps what all parts need.
class Drawing {
public:
    Drawing(QPainter& painter, const Theme& theme, const StepsChart& chart, const QRectF& rect,
        Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_theme(theme)
        , m_chart(chart)
        , m_rightToLeft(direction == Qt::RightToLeft)
    {
        const auto font = theme.font(Type::Caption);
        int words = 0;
        for (const auto& word : levels())
            words = std::max(words, textWidth(word, font));
        const double side = words + theme.px(8);
        const double half = QFontMetricsF(font).height() / 2;
        m_plot = rect.adjusted(side, half, -theme.px(2), -stepsFootHeight(theme));
        if (m_rightToLeft)
            m_plot.moveLeft(rect.left() + theme.px(2));
    }

    void paint()
    {
        m_painter.save();
        paintLevels();
        paintNotReached();
        paintBand();
        paintLine();
        if (m_chart.drawsNotes)
            paintNotes();
        paintFoot();
        m_painter.restore();
    }

private:
    static QStringList levels() { return {Words::tr("all"), Words::tr("half"), Words::tr("none")}; }

    double x(double week) const
    {
        const double part
            = m_plot.width() * std::clamp(week / std::max(1, m_chart.end()), 0.0, 1.0);
        return m_rightToLeft ? m_plot.right() - part : m_plot.left() + part;
    }
    double y(double share) const { return m_plot.bottom() - share * m_plot.height(); }
    double endOf(std::size_t step) const
    {
        return step + 1 < m_chart.steps.size() ? m_chart.steps[step + 1].week : m_chart.seenTo;
    }
    QRectF between(double from, double to, double top, double bottom) const
    {
        return QRectF(QPointF(x(from), y(top)), QPointF(x(to), y(bottom))).normalized();
    }

    void paintLevels()
    {
        const auto font = m_theme.font(Type::Caption);
        const double gap = m_theme.px(6);
        double share = 1;
        for (const auto& word : levels()) {
            const double line = std::round(y(share));
            m_painter.fillRect(QRectF(m_plot.left(), line, m_plot.width(), 1), m_theme.line);
            const double high = QFontMetricsF(font).height();
            const double wide = textWidth(word, font);
            const QRectF at(m_rightToLeft ? m_plot.right() + gap : m_plot.left() - gap - wide,
                line - high / 2, wide, high);
            paintText(m_painter, at, word, font, m_theme.muted, Qt::AlignCenter);
            share -= 0.5;
        }
    }

    void paintNotReached()
    {
        if (m_chart.seenTo >= m_chart.end())
            return;
        const auto rect = between(m_chart.seenTo, m_chart.end(), 1, 0);
        paintHatch(m_painter, m_theme, Hatch::Rising, rect, m_theme.hatch);
        const auto font = m_theme.font(Type::Small);
        const auto text = Words::tr("not reached yet");
        const double wide = textWidth(text, font) + m_theme.px(8);
        if (wide > rect.width())
            return;
        QRectF plate(0, 0, wide, QFontMetricsF(font).height());
        plate.moveCenter(rect.center());
        m_painter.fillRect(plate, m_theme.surface);
        paintText(m_painter, plate, text, font, m_theme.text2, Qt::AlignCenter);
    }

    void paintBand()
    {
        for (std::size_t i = 0; i < m_chart.steps.size(); ++i) {
            const auto& step = m_chart.steps[i];
            m_painter.fillRect(
                between(step.week, endOf(i), step.high, step.low), m_theme.accentSoft);
        }
    }

    double shareAt(int week) const
    {
        double share = 1;
        for (const auto& step : m_chart.steps)
            if (step.week <= week)
                share = step.share;
        return share;
    }

    void paintLine()
    {
        if (m_chart.steps.empty() || m_chart.seenTo <= 0)
            return;
        QPainterPath path(QPointF(x(m_chart.steps.front().week), y(m_chart.steps.front().share)));
        for (std::size_t i = 0; i < m_chart.steps.size(); ++i) {
            path.lineTo(x(m_chart.steps[i].week), y(m_chart.steps[i].share));
            path.lineTo(x(endOf(i)), y(m_chart.steps[i].share));
        }
        m_painter.setPen(
            QPen(m_theme.accent, m_theme.px(2), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.drawPath(path);
        // Several who were last seen in the same week stand side by side.
        const double apart = m_theme.px(4);
        m_painter.setPen(QPen(m_theme.accent, m_theme.px(1.5)));
        for (std::size_t i = 0; i < m_chart.strokes.size(); ++i) {
            const int week = m_chart.strokes[i];
            const auto first = std::ranges::find(m_chart.strokes, week) - m_chart.strokes.begin();
            const auto same = std::ranges::count(m_chart.strokes, week);
            const double shift = (static_cast<double>(i) - static_cast<double>(first)
                                     - (static_cast<double>(same) - 1) / 2)
                * apart;
            const QPointF at(x(week) + shift, y(shareAt(week)));
            m_painter.drawLine(at - QPointF(0, m_theme.px(5)), at + QPointF(0, m_theme.px(5)));
        }
    }

    void paintNotes()
    {
        const auto font = m_theme.font(Type::Small);
        const double high = QFontMetricsF(font).height();
        const double gap = m_theme.px(8);
        double below = 0; // notes never stand on each other
        for (const auto& note : m_chart.notes) {
            double low = 1;
            for (const auto& step : m_chart.steps)
                if (step.week < note.week)
                    low = step.low;
            const double wide = textWidth(note.text, font);
            const bool before = x(note.week) - gap - wide >= m_plot.left();
            const double left = before ? x(note.week) - gap - wide : x(note.week) + gap;
            const double top = std::max(y(low) + gap, below);
            QRectF at(left, top, std::min(wide, m_plot.right() - left), high);
            if (at.bottom() > m_plot.bottom())
                return;
            paintText(m_painter, at, note.text, font, m_theme.text);
            below = at.bottom();
        }
    }

    bool countsFit(const QString& pattern, const QFont& font) const
    {
        double free = -1e9;
        for (const auto& count : m_chart.counts) {
            const double half = textWidth(pattern.arg(count.running).arg(count.seen), font) / 2.0;
            const double at = m_plot.width() * count.week / std::max(1, m_chart.end());
            if (at - half < free + m_theme.px(5))
                return false;
            free = at + half;
        }
        return true;
    }

    /// The words' place under a week, inside the plot.
    QRectF under(int week, const QString& text, const QFont& font, double top) const
    {
        const double wide = textWidth(text, font);
        const double left = std::clamp(x(week) - wide / 2, m_plot.left(), m_plot.right() - wide);
        return {left, top, wide, QFontMetricsF(font).height()};
    }

    void paintFoot()
    {
        const auto font = m_theme.font(Type::Caption);
        const double top = m_plot.bottom() + m_theme.px(5);
        auto weeks = m_chart.ticks;
        weeks.insert(weeks.begin(), 0);
        if (m_rightToLeft)
            std::ranges::reverse(weeks);
        double free = m_plot.left() - m_theme.px(4); // the end of the last word
        for (const int week : weeks) {
            auto text = week == 0 ? Words::tr("start") : weeksText(week);
            if (under(week, text, font, top).left() < free + m_theme.px(4))
                text = QString::number(week);
            const auto at = under(week, text, font, top);
            if (at.left() < free + m_theme.px(2))
                continue;
            paintText(m_painter, at, text, font, m_theme.muted, Qt::AlignCenter);
            free = at.right();
        }
        paintCounts(top + QFontMetricsF(font).height());
    }

    void paintCounts(double top)
    {
        auto font = m_theme.font(Type::Small);
        font.setWeight(QFont::DemiBold);
        // Where the figures of two weeks would touch, all of them are smaller, then shorter.
        auto pattern = Words::tr("%1 of %2");
        if (!countsFit(pattern, font))
            font.setPixelSize(m_theme.font(Type::Caption).pixelSize());
        if (!countsFit(pattern, font))
            pattern = Words::tr("%1/%2");
        for (const auto& count : m_chart.counts) {
            const auto text = pattern.arg(count.running).arg(count.seen);
            paintText(m_painter, under(count.week, text, font, top), text, font, m_theme.text,
                Qt::AlignCenter);
        }
    }

    QPainter& m_painter;
    const Theme& m_theme;
    const StepsChart& m_chart;
    bool m_rightToLeft;
    QRectF m_plot;
};

} // namespace

int stepsFootHeight(const Theme& theme)
{
    return static_cast<int>(std::ceil(QFontMetricsF(theme.font(Type::Caption)).height()
               + QFontMetricsF(theme.font(Type::Small)).height()))
        + theme.px(6);
}

void paintSteps(QPainter& painter, const Theme& theme, const StepsChart& chart, const QRectF& rect,
    Qt::LayoutDirection direction)
{
    Drawing(painter, theme, chart, rect, direction).paint();
}

QString spoken(const StepsChart& chart)
{
    QStringList parts;
    for (const int week : chart.ticks) {
        const auto count = std::ranges::find(chart.counts, week, &StepsChart::Count::week);
        if (count == chart.counts.end() || count->seen == 0) {
            parts << Words::tr("After %1: not reached yet.").arg(weeksText(week));
            continue;
        }
        parts << Words::tr("After %1: %2 still run.").arg(weeksText(week), countText(*count));
    }
    if (!chart.steps.empty() && chart.seenTo > 0) {
        const auto percent = [](double share) {
            return QString::number(static_cast<int>(std::lround(share * 100)));
        };
        parts << Words::tr(
            "At the end of the line, after %1, the share running is likely %2 to %3 percent.")
                     .arg(weeksText(chart.seenTo), percent(chart.steps.back().low),
                         percent(chart.steps.back().high));
    }
    for (const auto& note : chart.notes)
        parts << Words::tr("%1 after %2.").arg(note.text, weeksText(note.week));
    return parts.join(QLatin1Char(' '));
}

} // namespace mor::ui
