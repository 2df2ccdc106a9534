// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// Where everything of a funnel stands.
#include "shared/funnel_chart.h"
#include "shared/number_words.h"
#include "shared/paint.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace mor::ui {

namespace {

constexpr int kMostLimits = 160; // drawn; more would not be seen
constexpr double kDot = 5; // design pixels
constexpr double kDotInCrowd = 3;

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
    const int step = funnelTick(most);
    plan.least = std::max(1, (least * 3 / 5) / step * step);
    plan.most = std::max(plan.least + 2, most + std::max(1, most / 3));
    lowest = std::min(lowest, funnelLimits(chart.pooled, plan.least).lower998);
    plan.lowest = std::max(0.0, std::floor(lowest * 10 - 1e-9) / 10);
}

/// Limits by number of talks, each computed once.
class Limits {
public:
    explicit Limits(double pooled)
        : m_pooled(pooled)
    {
    }

    const FunnelLimits& of(int talks)
    {
        const auto [found, isNew] = m_known.try_emplace(talks);
        if (isNew)
            found->second = funnelLimits(m_pooled, talks);
        return found->second;
    }

private:
    double m_pooled;
    std::unordered_map<int, FunnelLimits> m_known;
};

/// Exact limits jump from one number of talks to the next, since only whole talks can be held.
FunnelLimits smoothed(Limits& exact, int talks)
{
    const int around = std::clamp(talks / 6, 2, 12);
    FunnelLimits sum{0, 0, 0, 0};
    int count = 0;
    for (int n = std::max(1, talks - around); n <= talks + around; ++n, ++count) {
        const auto& limits = exact.of(n);
        sum.lower95 += limits.lower95;
        sum.upper95 += limits.upper95;
        sum.lower998 += limits.lower998;
        sum.upper998 += limits.upper998;
    }
    return {sum.lower95 / count, sum.upper95 / count, sum.lower998 / count, sum.upper998 / count};
}

void placeLimits(FunnelPlan& plan, double pooled)
{
    Limits exact(pooled);
    const int step = std::max(1, (plan.most - plan.least) / kMostLimits);
    for (int talks = plan.least; talks < plan.most + step; talks += step) {
        const int at = std::min(talks, plan.most);
        plan.limits.push_back({at, smoothed(exact, at)});
    }
}

void placeLabels(FunnelPlan& plan, const FunnelChart& chart, const Theme& theme,
    std::optional<std::size_t> chosen)
{
    auto font = theme.font(Type::Small);
    font.setWeight(QFont::DemiBold);
    const double high = QFontMetricsF(font).height();
    const double dot = plan.radius;
    const double gap = theme.px(4);
    std::vector<std::size_t> order(chart.points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto within = [&](std::size_t i) {
        const auto& now = chart.points[i].now;
        return placeIn(funnelLimits(chart.pooled, now.expected), now) == FunnelPlace::Within;
    };
    std::ranges::stable_partition(order, [&](std::size_t i) { return !within(i); });
    std::ranges::stable_partition(order, [&](std::size_t i) { return chosen == i; });
    if (chart.points.size() > kMostNamedInFunnel)
        order.resize(chosen ? 1 : 0);
    plan.labels.resize(chart.points.size());
    std::vector<QRectF> taken;
    // In a crowd there is no room free of dots.
    for (const auto& at :
        chart.points.size() > kMostNamedInFunnel ? std::vector<QPointF>{} : plan.dots)
        taken.emplace_back(at.x() - dot, at.y() - dot, 2 * dot, 2 * dot);
    const double ring = theme.px(kFunnelRing);
    for (const auto& at : plan.rings)
        if (at)
            taken.emplace_back(at->x() - ring, at->y() - ring, 2 * ring, 2 * ring);
    for (const auto i : order) {
        const auto at = plan.dots[i];
        const double wide = textWidth(nameWithCount(chart.points[i]), font) + 2;
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

} // namespace

int funnelTick(int span)
{
    int step = 1;
    for (const int factor : {2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000})
        if (span / step > 5)
            step = factor;
    return step;
}

double FunnelPlan::x(double talks) const
{
    return plot.left() + (talks - least) / std::max(1, most - least) * plot.width();
}

double FunnelPlan::y(double share) const
{
    return plot.bottom() - (share - lowest) / std::max(0.01, 1 - lowest) * plot.height();
}

FunnelPlan planFunnel(const FunnelChart& chart, const Theme& theme, const QRectF& rect,
    std::optional<std::size_t> chosen)
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
    const bool crowded = chart.points.size() > kMostNamedInFunnel;
    plan.radius = theme.px(crowded ? kDotInCrowd : kDot);
    for (std::size_t i = 0; i < chart.points.size(); ++i) {
        const auto& point = chart.points[i];
        plan.dots.emplace_back(plan.x(point.now.expected), plan.y(*point.now.rate()));
        const auto before = point.before.rate();
        plan.rings.push_back(before && (!crowded || chosen == i)
                ? std::optional(QPointF(plan.x(point.before.expected), plan.y(*before)))
                : std::nullopt);
    }
    placeLabels(plan, chart, theme, chosen);
    return plan;
}

} // namespace mor::ui
