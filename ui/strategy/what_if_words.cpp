// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "strategy/what_if_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::WhatIf", text); }

QString money(double value)
{
    return QLocale().toString(
        std::abs(value) < 10 ? value : std::round(value), 'f', std::abs(value) < 10 ? 1 : 0);
}

QString gainText(const VelocityGain& gain)
{
    const int percent = static_cast<int>(std::lround(100 * gain.share));
    if (percent == 0)
        return tr("nothing");
    return gain.perDay > 0 ? tr("%1 more a day, %2 %").arg(money(gain.perDay)).arg(percent)
                           : tr("%1 less a day, %2 %").arg(money(-gain.perDay)).arg(-percent);
}

QString trapOf(VelocityPart part)
{
    switch (part) {
    case VelocityPart::Deals:
        return tr("Count deals once they are qualified, not when somebody enters them; more "
                  "unqualified ones lower the win rate and lengthen the cycle.");
    case VelocityPart::DealValue:
        return tr("One large deal moves the average; look at the median, and at the discounts.");
    case VelocityPart::WinRate:
        return tr("Count lost deals and those without a decision too; it also rises when weak "
                  "deals are no longer counted.");
    case VelocityPart::CycleDays:
        return tr("Won deals of a short time are the quick ones; what is still open is longer.");
    }
    return {};
}

} // namespace

QString wordOf(VelocityPart part)
{
    switch (part) {
    case VelocityPart::Deals:
        return tr("Open qualified deals");
    case VelocityPart::DealValue:
        return tr("Average deal value");
    case VelocityPart::WinRate:
        return tr("Win rate, %");
    case VelocityPart::CycleDays:
        return tr("Days from qualified to closed");
    }
    return {};
}

QString leverWordOf(VelocityPart part)
{
    switch (part) {
    case VelocityPart::Deals:
        return tr("Pipeline creation");
    case VelocityPart::DealValue:
        return tr("Deal size");
    case VelocityPart::WinRate:
        return tr("Win rate");
    case VelocityPart::CycleDays:
        return tr("Cycle length");
    }
    return {};
}

WhatIfWords wordsOf(const WhatIf& question)
{
    WhatIfWords words;
    const auto found = answer(question);
    if (!found.computable) {
        words.headline = tr("Fill in the four numbers; each must be more than 0.");
        return words;
    }
    double largest = 0;
    for (const auto& gain : found.gains)
        largest = std::max(largest, std::abs(gain.perDay));
    for (std::size_t i = 0; i < kVelocityParts; ++i) {
        words.gains[i] = gainText(found.gains[i]);
        words.shares[i] = largest > 0 ? found.gains[i].perDay / largest : 0;
    }
    const auto& best = found.gains[static_cast<std::size_t>(found.suggested)];
    if (best.perDay <= 0)
        words.headline = tr("Nothing here would bring more. Which number could be better?");
    else if (found.clear)
        words.headline
            = tr("%1 would bring most: %2.").arg(leverWordOf(found.suggested), gainText(best));
    else
        words.headline = tr("No lever clearly leads; several would bring about the same.");
    words.care = tr("This is a question to think about, the choice is yours. The four move "
                    "together, so never judge one alone.");
    words.trap = found.clear ? trapOf(found.suggested) : QString();
    return words;
}

} // namespace mor::ui
