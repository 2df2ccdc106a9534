// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "strategy/strategy_rows.h"

#include "shared/lever_words.h"
#include "shared/period.h"
#include "shared/plural.h"
#include "shared/rhythm_names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Strategy", text); }

const QString kDash = QStringLiteral("–");

std::vector<const Activity*> movedBy(const Rhythm& rhythm, std::string_view lever)
{
    std::vector<const Activity*> activities;
    if (const auto* version = versionRead(rhythm))
        for (const auto& activity : version->activities)
            if (std::ranges::find(activity.levers, lever) != activity.levers.end())
                activities.push_back(&activity);
    return activities;
}

std::vector<const Priority*> wanting(const Rhythm& rhythm, const Activity& activity)
{
    std::vector<const Priority*> priorities;
    for (const auto& priority : rhythm.strategy.priorities)
        if (std::ranges::any_of(priority.levers, [&](const std::string& lever) {
                return std::ranges::find(activity.levers, lever) != activity.levers.end();
            }))
            priorities.push_back(&priority);
    return priorities;
}

QString names(const std::vector<const Activity*>& activities)
{
    QStringList all;
    for (const auto* activity : activities)
        all << QString::fromStdString(activity->name);
    return all.join(QStringLiteral(", "));
}

QString leverNames(const Rhythm& rhythm, const std::vector<std::string>& codes)
{
    QStringList all;
    for (const auto& code : codes)
        all << leverName(rhythm, code);
    return all.join(QStringLiteral(", "));
}

} // namespace

const RhythmVersion* versionRead(const Rhythm& rhythm)
{
    if (rhythm.draft)
        return &*rhythm.draft;
    return newestVersion(rhythm);
}

QStringList downwardHeads()
{
    return {tr("Priority"), tr("moves the lever"), tr("by these talks")};
}

std::vector<Row> downwardRows(const Rhythm& rhythm)
{
    std::vector<Row> rows;
    for (const auto& priority : rhythm.strategy.priorities) {
        const auto name = QString::fromStdString(priority.name);
        bool first = true;
        for (const auto& lever : priority.levers) {
            auto leverCell = bodyCell(leverName(rhythm, lever));
            leverCell.lever = lever;
            const auto talks = names(movedBy(rhythm, lever));
            const auto last = talks.isEmpty() ? softCell(tr("no activity yet")) : bodyCell(talks);
            rows.push_back({QStringLiteral("%1/%2").arg(QString::fromStdString(priority.code),
                                QString::fromStdString(lever)),
                {strongCell(first ? name : QString()), leverCell, last},
                tr("%1, by the lever %2, by %3").arg(name, leverCell.text, last.text)});
            first = false;
        }
    }
    return rows;
}

QStringList upwardHeads() { return {tr("Activity"), tr("moves"), tr("for the priority")}; }

std::vector<Row> upwardRows(const Rhythm& rhythm)
{
    std::vector<Row> rows;
    const auto* version = versionRead(rhythm);
    for (const auto& activity : version ? version->activities : std::vector<Activity>()) {
        QStringList wanted;
        for (const auto* priority : wanting(rhythm, activity))
            wanted << QString::fromStdString(priority->name);
        auto levers
            = bodyCell(activity.levers.empty() ? kDash : leverNames(rhythm, activity.levers));
        levers.lever = activity.levers.empty() ? std::string() : activity.levers.front();
        const auto last = wanted.isEmpty() ? softCell(tr("serves no priority"))
                                           : bodyCell(wanted.join(QStringLiteral(", ")));
        const auto name = QString::fromStdString(activity.name);
        rows.push_back({QString::fromStdString(activity.code), {strongCell(name), levers, last},
            tr("%1 moves %2, for %3").arg(name, levers.text, last.text)});
    }
    return rows;
}

QStringList looseEnds(const Rhythm& rhythm)
{
    QStringList sentences;
    for (const auto& priority : rhythm.strategy.priorities)
        for (const auto& lever : priority.levers)
            if (movedBy(rhythm, lever).empty())
                sentences << tr("“%1” needs %2, and no activity moves it yet.")
                                 .arg(QString::fromStdString(priority.name),
                                     inSentence(leverName(rhythm, lever)));
    if (rhythm.strategy.priorities.empty())
        return sentences;
    std::vector<const Activity*> loose;
    if (const auto* version = versionRead(rhythm))
        for (const auto& activity : version->activities)
            if (wanting(rhythm, activity).empty())
                loose.push_back(&activity);
    if (!loose.empty())
        sentences << counted(static_cast<int>(loose.size()),
            tr("%1 serves no priority. Keep it for its own sake, or leave it out.")
                .arg(names(loose)),
            tr("%1 activities serve no priority: ") + names(loose)
                + tr(". Keep them for their own sake, or leave them out."));
    return sentences;
}

QString strategyContext(const Rhythm& rhythm)
{
    std::vector<std::string> levers;
    for (const auto& priority : rhythm.strategy.priorities)
        for (const auto& lever : priority.levers)
            if (std::ranges::find(levers, lever) == levers.end())
                levers.push_back(lever);
    const auto* version = versionRead(rhythm);
    auto text = counted(static_cast<int>(rhythm.strategy.priorities.size()), tr("1 priority"),
                    tr("%1 priorities"))
        + QStringLiteral(", ")
        + counted(static_cast<int>(levers.size()), tr("1 lever"), tr("%1 levers"));
    if (!version)
        return text;
    const auto serving = std::ranges::count_if(version->activities,
        [&](const Activity& activity) { return !wanting(rhythm, activity).empty(); });
    text += counted(static_cast<int>(version->activities.size()),
        tr(", served by %2 of 1 activity of all roles"),
        tr(", served by %2 of %1 activities of all roles"))
                .arg(serving);
    return text
        + (version->isDraft() ? tr(" · draft v%1") : tr(" · live v%1")).arg(version->number);
}

std::vector<Row> priorityRows(const Rhythm& rhythm)
{
    std::vector<Row> rows;
    for (const auto& priority : rhythm.strategy.priorities) {
        auto name = strongCell(QString::fromStdString(priority.name));
        name.second = leverNames(rhythm, priority.levers);
        if (!priority.meaning.empty())
            name.second
                = QString::fromStdString(priority.meaning) + QLatin1Char('\n') + name.second;
        rows.push_back({QString::fromStdString(priority.code), {name},
            tr("%1, moved by %2").arg(name.text, name.second)});
    }
    return rows;
}

std::vector<Row> leverRows(const Rhythm& rhythm)
{
    std::vector<Row> rows;
    for (const auto& lever : rhythm.levers) {
        auto name = bodyCell(QString::fromStdString(lever.name));
        name.lever = lever.code;
        name.second = lever.unit.empty()
            ? QString::fromStdString(lever.measure)
            : tr("%1, in %2")
                  .arg(QString::fromStdString(lever.measure), QString::fromStdString(lever.unit));
        const auto moved = movedBy(rhythm, lever.code);
        const auto use = moved.empty() ? softCell(tr("not in use"))
                                       : softCell(counted(static_cast<int>(moved.size()),
                                           tr("1 activity"), tr("%1 activities")));
        rows.push_back({QString::fromStdString(lever.code), {name, use},
            tr("%1, %2, %3").arg(name.text, name.second, use.text)});
    }
    return rows;
}

QStringList readingHeads() { return {tr("Lever"), tr("Days"), tr("Value"), tr("Where from")}; }

std::vector<Row> readingRows(const Rhythm& rhythm, Day today)
{
    std::vector<std::pair<Day, Row>> rows;
    const auto& readings = rhythm.strategy.readings;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const auto& reading = readings[i];
        auto lever = bodyCell(leverName(rhythm, reading.lever));
        lever.lever = reading.lever;
        const auto days
            = tr("%1 to %2")
                  .arg(shortDate(reading.days.first, today), shortDate(reading.days.last, today));
        const auto* known = findLever(rhythm, reading.lever);
        auto value = bodyCell(valueWords(reading.value, known ? known->unit : std::string()));
        if (reading.count && reading.of)
            value.second = tr("%1 of %2").arg(*reading.count).arg(*reading.of);
        const auto source
            = softCell(reading.source.empty() ? kDash : QString::fromStdString(reading.source));
        rows.emplace_back(reading.days.last,
            Row{QString::number(i), {lever, softCell(days), value, source},
                tr("%1, %2: %3 %4, from %5")
                    .arg(lever.text, days, value.text, value.second, source.text)});
    }
    std::ranges::stable_sort(rows, std::greater{}, &std::pair<Day, Row>::first);
    std::vector<Row> sorted;
    for (auto& row : rows)
        sorted.push_back(std::move(row.second));
    return sorted;
}

std::string codeFor(const QString& name, const std::vector<std::string>& taken)
{
    std::string code;
    for (const auto letter : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const char plain = letter.toLatin1();
        const bool fits = (plain >= 'a' && plain <= 'z') || (plain >= '0' && plain <= '9');
        if (fits)
            code += plain;
        else if (!letter.isMark() && !code.empty() && code.back() != '-')
            code += '-';
        if (code.size() >= 24)
            break;
    }
    while (!code.empty() && code.back() == '-')
        code.pop_back();
    if (code.empty())
        code = "own";
    auto free = code;
    for (int number = 2; std::ranges::find(taken, free) != taken.end(); ++number)
        free = code + "-" + std::to_string(number);
    return free;
}

} // namespace mor::ui
