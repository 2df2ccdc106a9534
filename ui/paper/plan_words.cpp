// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "paper/plan_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::PlanWords", text); }

} // namespace

QString dayWords(Day day, const char* pattern)
{
    const std::chrono::year_month_day date(day);
    return QLocale().toString(
        QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))),
        QString::fromLatin1(pattern));
}

QString daysWords(const DayRange& days)
{
    const std::chrono::year_month_day first(days.first);
    const std::chrono::year_month_day last(days.last);
    const auto* pattern = first.year() != last.year() ? "d MMMM yyyy"
        : first.month() != last.month()               ? "d MMMM"
                                                      : "d";
    return tr("%1 to %2").arg(dayWords(days.first, pattern), dayWords(days.last, "d MMMM yyyy"));
}

QString nameAndTeam(const Person& person)
{
    const auto name = QString::fromStdString(person.name);
    return person.team.empty() ? name
                               : tr("%1, Team %2").arg(name, QString::fromStdString(person.team));
}

QString teamWords(const Person& person)
{
    return person.team.empty() ? tr("the team of %1").arg(QString::fromStdString(person.name))
                               : tr("Team %1").arg(QString::fromStdString(person.team));
}

QString onlyFor(const QString& whom) { return tr("MOR Planner · for %1 only").arg(whom); }

QString awayWords(const std::vector<QString>& names)
{
    if (names.empty())
        return {};
    if (names.size() == 1)
        return tr("%1 is away").arg(names.front());
    QStringList others(names.begin(), names.end() - 1);
    return tr("%1 and %2 are away").arg(others.join(QStringLiteral(", ")), names.back());
}

const Activity* activityOn(const Rhythm& rhythm, std::string_view code, Day day)
{
    if (const auto* version = versionOn(rhythm, day))
        if (const auto* activity = findActivity(*version, code))
            return activity;
    for (auto version = rhythm.versions.rbegin(); version != rhythm.versions.rend(); ++version)
        if (const auto* activity = findActivity(*version, code))
            return activity;
    return nullptr;
}

} // namespace mor::ui
