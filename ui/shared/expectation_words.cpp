// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/expectation_words.h"

#include "shared/lever_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Expectation", text); }

} // namespace

QString expectationWords(const Expectation& expectation, const Rhythm& rhythm)
{
    const auto* lever = findLever(rhythm, expectation.lever);
    const auto name = QString::fromStdString(lever ? lever->name : expectation.lever);
    const auto size = movementWords(expectation.size, lever ? lever->unit : std::string());
    const auto pattern = expectation.direction == Expectation::Direction::Up
        ? tr("%1 should rise by %2 within %3 weeks")
        : tr("%1 should fall by %2 within %3 weeks");
    return pattern.arg(name, size, QLocale().toString(expectation.lagWeeks));
}

} // namespace mor::ui
