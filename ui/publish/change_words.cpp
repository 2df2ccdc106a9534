// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/change_words.h"

#include "core/planning/activity_fields.h"
#include "shared/activity_words.h"
#include "shared/expectation_words.h"
#include "shared/org_words.h"
#include "shared/plural.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace mor::ui {

namespace {

using Kind = ActivityDifference::Kind;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Publish", text); }

QString leverName(const Rhythm& rhythm, const std::string& code)
{
    const auto* lever = findLever(rhythm, code);
    return QString::fromStdString(lever ? lever->name : code);
}

QString leverNames(const Rhythm& rhythm, const Activity& activity)
{
    QStringList names;
    for (const auto& code : activity.levers)
        names << leverName(rhythm, code);
    return names.join(QStringLiteral(", "));
}

QString opensWords(const Activity& activity)
{
    const int opens = activity.cadence.window.opensBefore;
    return opens == WindowRule::kPeriodStart
        ? tr("with its period")
        : counted(
            opens, tr("one working day before it is due"), tr("%1 working days before it is due"));
}

QString workdays(int count) { return counted(count, tr("one working day"), tr("%1 working days")); }

/// The label and the value of a field that is not told line by line.
struct FieldWords {
    QString label;
    QString value;
};

FieldWords fieldWords(const Rhythm& rhythm, const Activity& activity, const std::string& field)
{
    if (field == "name")
        return {tr("Name"), QString::fromStdString(activity.name)};
    if (field == "purpose")
        return {tr("Purpose"), QString::fromStdString(activity.purpose)};
    if (field == "levers")
        return {tr("Levers"), leverNames(rhythm, activity)};
    if (field == "owner")
        return {tr("Who does it"), wordOf(activity.owner)};
    if (field == "opens")
        return {tr("Window opens"), opensWords(activity)};
    if (field == "grace")
        return {tr("Still counts, as late, for"), workdays(activity.cadence.window.grace)};
    if (field == "start")
        return {tr("Usual time"),
            activity.cadence.start == kNoTime
                ? tr("none")
                : QString::fromStdString(toText(activity.cadence.start))};
    if (field == "recording")
        return {tr("Recording"), tr("%1 min").arg(activity.minutes.recording)};
    if (field == "evidence")
        return {tr("Evidence"), evidenceWords(activity.evidence)};
    if (field == "usefulWhen")
        return {tr("Useful when"), QString::fromStdString(activity.usefulWhen)};
    if (field == "trap")
        return {tr("Trap"), QString::fromStdString(activity.trap)};
    if (field == "mandatoryFields")
        return {tr("Fields to fill"), QString::number(activity.mandatoryFields)};
    if (field == "expectation")
        return {tr("Expectation"),
            activity.expectation ? expectationWords(*activity.expectation, rhythm) : tr("none")};
    return {QString::fromStdString(field), QString::fromStdString(fieldText(activity, field))};
}

constexpr std::array kTimeFields{"cadence", "counterpart", "audience", "talk", "preparation"};

bool isTimeField(const FieldDifference& field)
{
    return std::ranges::find(kTimeFields, field.field) != kTimeFields.end();
}

/// "Weekly, team, 30 + 15 min" with the parts that differ from the other activity marked.
ChangeLine timeLine(const Activity& activity, const Activity& other)
{
    const std::array mine{cadenceWords(activity.cadence.rule), counterpartWords(activity),
        minutesWords(activity.minutes)};
    const std::array others{
        cadenceWords(other.cadence.rule), counterpartWords(other), minutesWords(other.minutes)};
    ChangeLine line;
    for (std::size_t i = 0; i < mine.size(); ++i) {
        if (i > 0)
            line.push_back({QStringLiteral(", "), false});
        line.push_back({i == 0 ? asSentence(mine[i]) : mine[i], mine[i] != others[i]});
    }
    return line;
}

ChangeLine labelled(const QString& label, const QString& value)
{
    return {{tr("%1: ").arg(label), false}, {value.isEmpty() ? tr("nothing") : value, true}};
}

void addLineDifference(const FieldDifference& field, ChangeRow& row)
{
    const auto label
        = (field.field == "criteria" ? tr("Criterion %1") : tr("Question %1")).arg(field.line);
    const auto side = [&](const std::string& text, const QString& missing) -> ChangeLine {
        if (text.empty())
            return {{tr("%1: %2").arg(label, missing), false}};
        return labelled(label, QString::fromStdString(text));
    };
    row.before.push_back(side(field.before, tr("not there")));
    row.after.push_back(side(field.after, tr("gone")));
}

ChangeRow::Sign signOf(const ActivityDifference& difference)
{
    switch (difference.kind) {
    case Kind::Added:
        return ChangeRow::Sign::Added;
    case Kind::Removed:
        return ChangeRow::Sign::Less;
    case Kind::Changed:
        return difference.minutesMore() < 0 ? ChangeRow::Sign::Less : ChangeRow::Sign::Edited;
    case Kind::Unchanged:
        break;
    }
    return ChangeRow::Sign::Same;
}

std::vector<ChangeLine> wholeActivity(const Activity& activity)
{
    return {{{asSentence(activityLine(activity)), false}},
        {{tr("%1, %2").arg(
              counted(int(activity.criteria.size()), tr("one criterion"), tr("%1 criteria")),
              counted(int(activity.questions.size()), tr("one question"), tr("%1 questions"))),
            false}},
        {{tr("Evidence: %1").arg(evidenceWords(activity.evidence)), false}}};
}

void fillChanged(const ActivityDifference& difference, const Rhythm& rhythm, ChangeRow& row)
{
    if (std::ranges::any_of(difference.fields, isTimeField)) {
        row.before.push_back(timeLine(*difference.before, *difference.after));
        row.after.push_back(timeLine(*difference.after, *difference.before));
    }
    for (const auto& field : difference.fields) {
        if (field.line > 0) {
            addLineDifference(field, row);
        } else if (!isTimeField(field)) {
            const auto was = fieldWords(rhythm, *difference.before, field.field);
            const auto is = fieldWords(rhythm, *difference.after, field.field);
            row.before.push_back(labelled(was.label, was.value));
            row.after.push_back(labelled(is.label, is.value));
        }
    }
}

QString joined(const std::vector<ChangeLine>& lines)
{
    QStringList words;
    for (const auto& line : lines) {
        QString text;
        for (const auto& run : line)
            text += run.text;
        words << text;
    }
    return words.join(QStringLiteral("; "));
}

} // namespace

QString ChangeRow::spoken() const
{
    const auto head = lever.isEmpty() ? name : tr("%1, %2").arg(name, lever);
    switch (sign) {
    case Sign::Added:
        return tr("%1. Added: %2.").arg(head, joined(after));
    case Sign::Same:
        return tr("%1. Unchanged: %2.").arg(head, joined(after));
    case Sign::Less:
    case Sign::Edited:
        break;
    }
    return isThere ? tr("%1. Was: %2. Is: %3.").arg(head, joined(before), joined(after))
                   : tr("%1. Removed: %2.").arg(head, joined(before));
}

std::vector<ChangeRow> changeRows(
    const std::vector<ActivityDifference>& differences, const Rhythm& rhythm)
{
    std::vector<ChangeRow> rows;
    for (const auto& difference : differences) {
        const auto& activity = difference.activity();
        ChangeRow row;
        row.sign = signOf(difference);
        row.code = QString::fromStdString(activity.code);
        row.name = QString::fromStdString(activity.name);
        row.isThere = difference.after != nullptr;
        if (!activity.levers.empty()) {
            row.leverCode = activity.levers.front();
            row.lever = leverName(rhythm, row.leverCode);
        }
        if (difference.kind == Kind::Changed) {
            fillChanged(difference, rhythm, row);
        } else if (difference.kind == Kind::Unchanged) {
            row.before = {{{asSentence(activityLine(activity)), false}}};
            row.after = row.before;
        } else if (difference.kind == Kind::Added) {
            row.before = {{{tr("not in the rhythm"), false}}};
            row.after = wholeActivity(activity);
        } else {
            row.before = {{{asSentence(activityLine(activity)), true}}};
            row.after = {{{tr("no longer in the rhythm"), false}}};
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString changesInShort(const std::vector<ActivityDifference>& differences)
{
    int added = 0;
    int removed = 0;
    int shorter = 0;
    int longer = 0;
    int edited = 0;
    for (const auto& difference : differences) {
        if (difference.kind == Kind::Added)
            ++added;
        else if (difference.kind == Kind::Removed)
            ++removed;
        else if (difference.minutesMore() < 0)
            ++shorter;
        else if (difference.minutesMore() > 0)
            ++longer;
        else if (difference.kind == Kind::Changed)
            ++edited;
    }
    QStringList parts;
    const auto tell = [&](int count, const QString& one, const QString& many) {
        if (count > 0)
            parts << counted(count, one, many);
    };
    tell(added, tr("one activity added"), tr("%1 activities added"));
    tell(removed, tr("one removed"), tr("%1 removed"));
    tell(shorter, tr("one shortened"), tr("%1 shortened"));
    tell(longer, tr("one made longer"), tr("%1 made longer"));
    tell(edited, tr("one reworded or moved"), tr("%1 reworded or moved"));
    return parts.isEmpty() ? tr("Nothing changes") : asSentence(parts.join(QStringLiteral(", ")));
}

} // namespace mor::ui
