// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/expectation_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Expectation", text); }

} // namespace

QString differenceUnit(const Lever& lever)
{
    return lever.unit == "%" ? tr("percentage points") : QString::fromStdString(lever.unit);
}

QString expectationWords(const Expectation& expectation, const Rhythm& rhythm)
{
    const auto* lever = findLever(rhythm, expectation.lever);
    const auto name = QString::fromStdString(lever ? lever->name : expectation.lever);
    auto size = QLocale().toString(expectation.size, 'g', 6);
    if (lever && !lever->unit.empty())
        size = tr("%1 %2").arg(size, differenceUnit(*lever));
    const auto pattern = expectation.direction == Expectation::Direction::Up
        ? tr("%1 should rise by %2 within %3 weeks")
        : tr("%1 should fall by %2 within %3 weeks");
    return pattern.arg(name, size, QLocale().toString(expectation.lagWeeks));
}

} // namespace mor::ui
