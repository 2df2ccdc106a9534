// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/card_rows.h"

#include "core/org/lookup.h"
#include "rollout/stage_words.h"
#include "shared/paint.h"
#include "shared/rhythm_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Coming", text); }

constexpr qsizetype kNamed = 5;

/// "Pipeline review, checkpoint": only the first keeps its capital letter.
QString listed(const std::vector<const Activity*>& activities)
{
    QStringList names;
    for (const auto* activity : activities) {
        const auto name = QString::fromStdString(activity->name);
        names << (names.isEmpty() ? name : inSentence(name));
    }
    auto all = names.join(QStringLiteral(", "));
    if (names.size() > kNamed)
        all = tr("%1 and %2 more")
                  .arg(names.first(kNamed - 1).join(QStringLiteral(", ")))
                  .arg(names.size() - kNamed + 1);
    const bool leaders = std::ranges::none_of(
        activities, [](const Activity* activity) { return activity->owner == Role::Manager; });
    return leaders ? tr("%1, for the leader").arg(all) : all;
}

/// The managers' activities and those of who leads them, each group if there is one.
std::vector<std::vector<const Activity*>> byOwner(const std::vector<const Activity*>& activities)
{
    std::vector<const Activity*> managers;
    std::vector<const Activity*> leaders;
    for (const auto* activity : activities)
        (activity->owner == Role::Manager ? managers : leaders).push_back(activity);
    std::vector<std::vector<const Activity*>> groups;
    for (auto& group : {managers, leaders})
        if (!group.empty())
            groups.push_back(group);
    return groups;
}

std::vector<const Activity*> newIn(const RhythmVersion& version, const RhythmVersion* before)
{
    std::vector<const Activity*> fresh;
    for (const auto& activity : version.activities)
        if (!before || !findActivity(*before, activity.code))
            fresh.push_back(&activity);
    return fresh;
}

Row row(const QString& id, const QString& date, const std::string& lever, const QString& words,
    const RowCell& chip)
{
    auto name = bodyCell(words);
    name.lever = lever;
    return {
        id, {softCell(date), name, chip}, QStringLiteral("%1: %2, %3").arg(date, words, chip.text)};
}

const PlannedActivity* plannedOf(const Rollout& rollout, std::string_view code)
{
    const auto found = std::ranges::find(rollout.planned, code, &PlannedActivity::activity);
    return found == rollout.planned.end() ? nullptr : &*found;
}

std::string leverOf(const Activity& activity)
{
    return activity.levers.empty() ? std::string() : activity.levers.front();
}

std::string leverOf(const Rhythm& rhythm, const RhythmLibrary& library, std::string_view code)
{
    for (const auto& parked : rhythm.parked)
        if (parked.activity.code == code)
            return leverOf(parked.activity);
    const auto* activity = library.find(code);
    return activity ? leverOf(*activity) : std::string();
}

/// Rows with the days they are about, to be put in order.
using Dated = std::vector<std::pair<Day, Row>>;

void addVersions(Dated& rows, const Rhythm& rhythm, Day today)
{
    const auto all = everyoneJoinsOn(rhythm.rollout);
    const RhythmVersion* before = nullptr;
    for (const auto& version : rhythm.versions) {
        if (inForce(rhythm, version).empty())
            continue;
        const auto fresh = newIn(version, before);
        before = &version;
        for (const auto& group : byOwner(fresh)) {
            // Managers have it from the day on which all of them joined.
            const bool managers = group.front()->owner == Role::Manager;
            const Day from
                = managers && all ? std::max(version.effectiveFrom, *all) : version.effectiveFrom;
            const auto chip = from <= today
                ? chipCell(Mark::OnTime, tr("live"))
                : chipCell(Mark::Open, tr("published v%1").arg(version.number));
            rows.emplace_back(
                from, row({}, dayMonth(from, today), leverOf(*group.front()), listed(group), chip));
        }
    }
    std::ranges::stable_sort(rows, {}, &Dated::value_type::first);
}

} // namespace

std::vector<Row> comingRows(const Plan& plan, const RhythmLibrary& library, Day today)
{
    const auto& rhythm = plan.rhythm;
    Dated later;
    addVersions(later, rhythm, today);
    std::vector<Row> rows;
    for (auto& one : later)
        rows.push_back(std::move(one.second));
    later.clear();
    const auto* newest = newestVersion(rhythm);
    std::vector<const Activity*> undated;
    if (rhythm.draft) {
        const auto chip = chipCell(Mark::Open, tr("draft v%1").arg(rhythm.draft->number));
        for (const auto* activity : newIn(*rhythm.draft, newest)) {
            if (const auto* planned = plannedOf(rhythm.rollout, activity->code))
                later.emplace_back(planned->from,
                    row(QString::fromStdString(activity->code), dayMonth(planned->from, today),
                        leverOf(*activity), QString::fromStdString(activity->name), chip));
            else
                undated.push_back(activity);
        }
        for (const auto& group : byOwner(undated))
            rows.push_back(row({}, tr("no date"), leverOf(*group.front()), listed(group), chip));
    }
    for (const auto& planned : rhythm.rollout.planned) {
        const bool drafted = rhythm.draft && findActivity(*rhythm.draft, planned.activity);
        if (drafted || (newest && findActivity(*newest, planned.activity)))
            continue;
        later.emplace_back(planned.from,
            row(QString::fromStdString(planned.activity), dayMonth(planned.from, today),
                leverOf(rhythm, library, planned.activity), QString::fromStdString(planned.name),
                chipCell(Mark::Planned, tr("idea"))));
    }
    std::ranges::stable_sort(later, {}, &Dated::value_type::first);
    for (auto& one : later)
        rows.push_back(std::move(one.second));
    return rows;
}

QString ownSentence(const Strategy& strategy, std::string_view priority, std::string_view person)
{
    for (const auto& readBack : strategy.readBacks)
        if (readBack.priority == priority && readBack.person == person)
            return QString::fromStdString(readBack.sentence);
    return {};
}

OwnWords ownWords(const Plan& plan, const Priority& priority, Day today)
{
    OwnWords words;
    words.question
        = tr("“%1”, what does it mean for your team?").arg(QString::fromStdString(priority.name));
    int answered = 0;
    int asked = 0;
    for (const auto& person : plan.roster.people) {
        if (person.role != Role::Manager || !isEmployed(person, today))
            continue;
        ++asked;
        const auto name = QString::fromStdString(person.name);
        auto cell = strongCell(teamOf(plan.roster, person.code));
        cell.initials = initialsOf(name);
        cell.second = ownSentence(plan.rhythm.strategy, priority.code, person.code);
        answered += cell.second.isEmpty() ? 0 : 1;
        if (cell.second.isEmpty())
            cell.second = tr("no answer yet");
        words.rows.push_back({QString::fromStdString(person.code), {cell},
            tr("%1, %2: %3").arg(cell.text, name, cell.second)});
    }
    words.count = tr("%1 of %2 answered").arg(answered).arg(asked);
    return words;
}

std::vector<Row> ownTalkRows(const std::vector<OwnTalks>& talks)
{
    std::vector<Row> rows;
    for (const auto& own : talks) {
        const auto name = QString::fromStdString(own.name);
        const auto count = tr("%1 of %2 held").arg(own.held).arg(own.expected);
        rows.push_back({QString::fromStdString(own.activity), {bodyCell(name), softCell(count)},
            tr("%1: %2").arg(name, count)});
    }
    return rows;
}

QString ownTalksCount(const std::vector<OwnTalks>& talks)
{
    int held = 0;
    int expected = 0;
    for (const auto& own : talks) {
        held += own.held;
        expected += own.expected;
    }
    return expected == 0 ? QString() : tr("%1 of %2 held").arg(held).arg(expected);
}

} // namespace mor::ui
