// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/lever_colours.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace mor::ui {

namespace {

constexpr std::array<std::string_view, 10> kStandard{"pipeline-creation", "pipeline-health",
    "win-rate", "deal-size", "cycle-length", "conversion", "forecast-accuracy", "retention",
    "capacity", "people-retention"};

std::size_t standardPlace(std::string_view code)
{
    return static_cast<std::size_t>(std::ranges::find(kStandard, code) - kStandard.begin());
}

} // namespace

LeverLook leverLook(const Theme& theme, const Rhythm& rhythm, std::string_view code)
{
    if (const auto place = standardPlace(code); place < kStandard.size())
        return {theme.levers[place].strong, theme.levers[place].tint, false};

    std::array<bool, kStandard.size()> used{};
    std::size_t own = 0; // how many own levers stand before this one
    bool found = false;
    for (const auto& lever : rhythm.levers) {
        const auto place = standardPlace(lever.code);
        found = found || lever.code == code;
        if (place < used.size())
            used[place] = true;
        else if (!found)
            ++own;
    }
    for (std::size_t place = 0, free = 0; place < used.size(); ++place)
        if (!used[place] && free++ == own)
            return {theme.levers[place].strong, theme.levers[place].tint, false};
    const auto free = static_cast<std::size_t>(std::ranges::count(used, false));
    const auto& pair = theme.levers[(own - free) % kStandard.size()];
    return {pair.strong, pair.tint, true};
}

void paintLeverDot(
    QPainter& painter, const Theme& theme, const LeverLook& look, const QPointF& centre)
{
    const double side = theme.px(8);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = look.hollow ? 0.75 : 0;
    painter.setPen(look.hollow ? QPen(look.strong, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(look.hollow ? QBrush(Qt::NoBrush) : QBrush(look.strong));
    painter.drawRoundedRect(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
                                .adjusted(inset, inset, -inset, -inset),
        2, 2);
    painter.restore();
}

} // namespace mor::ui
