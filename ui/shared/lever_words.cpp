// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/lever_words.h"

#include "core/rhythm/lever_unit.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::LeverWords", text); }

/// Two decimals at most, and none that say nothing; what is smaller keeps its first digits.
QString number(double value)
{
    const QLocale locale;
    if (value != 0.0 && std::abs(value) < 0.01)
        return locale.toString(value, 'g', 2);
    auto text = locale.toString(value, 'f', 2);
    const auto point = locale.decimalPoint();
    while (text.contains(point) && text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

QString withUnit(const QString& text, bool isOne, const std::string& unit)
{
    switch (unitKind(unit)) {
    case UnitKind::Days:
        return isOne ? tr("1 day") : tr("%1 days").arg(text);
    case UnitKind::Own:
        return tr("%1 %2").arg(text, QString::fromStdString(unit).trimmed());
    default:
        return text;
    }
}

} // namespace

QString valueWords(double value, const std::string& unit)
{
    const auto text = number(value);
    return unitKind(unit) == UnitKind::Percent
        ? tr("%1 %").arg(text)
        : withUnit(text, text == QLocale().toString(1), unit);
}

QString movementWords(double value, const std::string& unit)
{
    const auto text = number(value);
    const bool isOne = text == QLocale().toString(1);
    if (unitKind(unit) == UnitKind::Percent)
        return isOne ? tr("1 percentage point") : tr("%1 percentage points").arg(text);
    return withUnit(text, isOne, unit);
}

QString movementUnitWords(const std::string& unit)
{
    switch (unitKind(unit)) {
    case UnitKind::Percent:
        return tr("percentage points");
    case UnitKind::Days:
        return tr("days");
    case UnitKind::Count:
        return tr("numbers as they are counted");
    case UnitKind::Currency:
        return tr("the currency of your deals");
    case UnitKind::Own:
        break;
    }
    return QString::fromStdString(unit).trimmed();
}

} // namespace mor::ui
