// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/editor_words.h"

#include "shared/number_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Editor", text); }

} // namespace

QStringList leverNames(const std::vector<std::string>& codes, const Rhythm& rhythm)
{
    QStringList names;
    for (const auto& code : codes) {
        const auto* lever = findLever(rhythm, code);
        names.append(QString::fromStdString(lever ? lever->name : code));
    }
    return names;
}

QString counterpartLabel(Counterpart counterpart)
{
    switch (counterpart) {
    case Counterpart::Rep:
        return tr("each rep");
    case Counterpart::Manager:
        return tr("each manager");
    case Counterpart::Team:
        return tr("the team");
    case Counterpart::Account:
        return tr("each key account");
    case Counterpart::Deal:
        return tr("each deal");
    case Counterpart::Alone:
        return tr("alone");
    }
    return {};
}

QString numberWord(int number)
{
    static constexpr const char* kWords[] = {QT_TRANSLATE_NOOP("mor::ui::Editor", "no"),
        QT_TRANSLATE_NOOP("mor::ui::Editor", "one"), QT_TRANSLATE_NOOP("mor::ui::Editor", "two"),
        QT_TRANSLATE_NOOP("mor::ui::Editor", "three"), QT_TRANSLATE_NOOP("mor::ui::Editor", "four"),
        QT_TRANSLATE_NOOP("mor::ui::Editor", "five"), QT_TRANSLATE_NOOP("mor::ui::Editor", "six"),
        QT_TRANSLATE_NOOP("mor::ui::Editor", "seven"),
        QT_TRANSLATE_NOOP("mor::ui::Editor", "eight"), QT_TRANSLATE_NOOP("mor::ui::Editor", "nine"),
        QT_TRANSLATE_NOOP("mor::ui::Editor", "ten")};
    if (number < 0 || number > 10)
        return QLocale().toString(number);
    return tr(kWords[number]);
}

QString teamName(const Person& person)
{
    return QString::fromStdString(person.team.empty() ? person.name : person.team);
}

} // namespace mor::ui
