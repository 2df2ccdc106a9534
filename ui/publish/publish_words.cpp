// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/publish_words.h"

#include "core/org/lookup.h"
#include "publish/change_words.h"
#include "shared/org_words.h"
#include "shared/period.h"
#include "shared/plural.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace mor::ui {

namespace {

constexpr int kTeamsNamed = 4;
constexpr int kActivitiesNamed = 3;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Publish", text); }

QString labelOf(const Roster& roster, const std::string& code)
{
    const auto* person = findPerson(roster, code);
    if (!person)
        return QString::fromStdString(code);
    return QString::fromStdString(person->team.empty() ? person->name : person->team);
}

/// "7 North, 8 Central, 6 South", in the order of the roster.
QString byOwner(const Roster& roster, const std::map<std::string, int>& counts)
{
    QStringList parts;
    for (const auto& [code, count] : counts) {
        if (parts.size() == kTeamsNamed) {
            parts << counted(int(counts.size()) - kTeamsNamed, tr("one more"), tr("%1 more"));
            break;
        }
        parts << tr("%1 %2").arg(count).arg(labelOf(roster, code));
    }
    return parts.join(QStringLiteral(", "));
}

Happening talkHappening(const PublishPreview::Talks& talks, const PublishContents& contents)
{
    const auto name = QString::fromStdString(talks.name);
    const auto& roster = contents.plan->roster;
    if (talks.added == 0)
        return {Mark::Excused,
            tr("%1: %2").arg(name, counted(talks.gone, tr("one talk goes"), tr("%1 talks go"))),
            tr("counted to %1").arg(shortDate(contents.preview.counted.last, contents.today))};
    auto text = tr("%1: %2").arg(
        name, counted(talks.added, tr("one talk appears"), tr("%1 talks appear")));
    if (talks.gone > 0)
        text = tr("%1, %2").arg(text, counted(talks.gone, tr("one goes"), tr("%1 go")));
    const auto until = shortDate(talks.lastDue, contents.today);
    const auto due = talks.firstDue == talks.lastDue
        ? tr("due %1").arg(until)
        : tr("due %1 to %2").arg(shortDate(talks.firstDue, contents.today), until);
    const auto owners = byOwner(roster, talks.addedByOwner);
    return {Mark::OnTime, text, owners.isEmpty() ? due : tr("%1, %2").arg(owners, due)};
}

void addTalks(const PublishContents& contents, std::vector<Happening>& all)
{
    const auto& talks = contents.preview.talks;
    const auto named = std::min<std::size_t>(talks.size(), kActivitiesNamed);
    for (std::size_t i = 0; i < named; ++i)
        all.push_back(talkHappening(talks[i], contents));
    int added = 0;
    int gone = 0;
    for (std::size_t i = named; i < talks.size(); ++i) {
        added += talks[i].added;
        gone += talks[i].gone;
    }
    if (named < talks.size())
        all.push_back({Mark::OnTime,
            counted(int(talks.size() - named), tr("One more activity gets other talks"),
                tr("%1 more activities get other talks")),
            tr("%1 appear, %2 go").arg(added).arg(gone)});
    if (talks.empty())
        all.push_back({Mark::OnTime, tr("No talk appears and none goes"),
            tr("counted to %1").arg(shortDate(contents.preview.counted.last, contents.today))});
}

QString questionName(std::size_t question)
{
    static constexpr std::array kNames{QT_TRANSLATE_NOOP("mor::ui::Publish", "the lever it moves"),
        QT_TRANSLATE_NOOP("mor::ui::Publish", "the standard to coach to"),
        QT_TRANSLATE_NOOP("mor::ui::Publish", "what shows that it happened and was useful"),
        QT_TRANSLATE_NOOP("mor::ui::Publish", "the hours it costs")};
    return tr(kNames[question]);
}

QString activityName(const PublishContents& contents, const std::string& code)
{
    const auto* activity = findActivity(*contents.draft, code);
    return QString::fromStdString(activity ? activity->name : code);
}

QStringList openQuestions(const PublishContents& contents)
{
    QStringList all;
    for (const auto& gate : contents.gates)
        for (std::size_t i = 0; i < gate.answers.size(); ++i) {
            const auto& answer = gate.answers[i];
            if (answer.verdict == GateAnswer::Verdict::Clear)
                continue;
            const auto name = activityName(contents, gate.activity);
            const auto object = QString::fromStdString(answer.object);
            all << (object.isEmpty()
                    ? tr("%1: question %2 is open, %3.").arg(name).arg(i + 1).arg(questionName(i))
                    : tr("%1: question %2 is open, %3: %4.")
                          .arg(name)
                          .arg(i + 1)
                          .arg(questionName(i), object));
        }
    return all;
}

Happening gateHappening(const PublishContents& contents)
{
    const auto open
        = std::ranges::count_if(contents.gates, [](const Gate& gate) { return !gate.passed(); });
    const int all = int(contents.draft->activities.size());
    if (open > 0)
        return {Mark::Missed,
            counted(int(open), tr("One activity has an open question"),
                tr("%1 activities have open questions")),
            openQuestions(contents).join(QLatin1Char(' '))};
    const auto next = fiscalQuarterOf(contents.plan->roster.fiscal, contents.from).days.last
        + std::chrono::days{1};
    return {Mark::OnTime,
        counted(all, tr("The one activity clears the four questions"),
            tr("All %1 activities clear the four questions")),
        tr("asked again from %1").arg(shortDate(next, contents.today))};
}

QString warningWords(const PublishContents& contents, const NarrowStartWarning& warning)
{
    QStringList names;
    for (const auto& code : warning.activities)
        names << activityName(contents, code);
    const auto named = names.join(QStringLiteral(", "));
    switch (warning.kind) {
    case NarrowStartWarning::Kind::FourthActivity:
        return tr("More than three activities in the first six weeks, to %1.")
            .arg(shortDate(warning.until, contents.today));
    case NarrowStartWarning::Kind::SecondForm:
        return tr("The same people write the same record twice: %1.").arg(named);
    case NarrowStartWarning::Kind::FifthField:
        return tr("More than four fields to fill: %1.").arg(named);
    case NarrowStartWarning::Kind::ForecastHours:
        return tr("Forecast talks take more than half of the budget: %1.").arg(named);
    }
    return {};
}

Happening paceHappening(const PublishContents& contents)
{
    QStringList warnings;
    for (const auto& warning : contents.warnings)
        warnings << warningWords(contents, warning);
    const auto text = changesInShort(contents.differences);
    if (!warnings.isEmpty())
        return {Mark::Late, text, warnings.join(QLatin1Char(' '))};
    const auto stage = stageOn(contents.plan->rhythm.rollout, contents.from);
    if (stage == RolloutStage::PieceByPiece)
        return {Mark::OnTime, text, tr("this stage of the rollout takes one activity a month")};
    return {Mark::OnTime, text, tr("start narrow: nothing here is too much at once")};
}

} // namespace

std::vector<Happening> happenings(
    const PublishContents& contents, const std::optional<HeldSoFar>& held)
{
    std::vector<Happening> all;
    addTalks(contents, all);
    Happening closed{Mark::OnTime, tr("No closed window changes"), {}};
    if (held && held->expected > 0)
        closed.more = tr("%1 of %2 stays %1 of %2").arg(held->held).arg(held->expected);
    else if (held)
        closed.more = tr("nothing was closed in the last four weeks");
    all.push_back(std::move(closed));
    all.push_back(gateHappening(contents));
    all.push_back(paceHappening(contents));
    return all;
}

QStringList obstacles(const PublishContents& contents)
{
    QStringList all;
    if (contents.draft->activities.empty())
        all << tr("The draft has no activities. Add at least one on the board.");
    else if (contents.live && countChanges(contents.differences) == 0)
        all << tr("The draft reads as v%1 does. Change something on the board first.")
                   .arg(contents.live->number);
    all += openQuestions(contents);
    if (contents.from < contents.today)
        all << tr("The day is over. Choose today or a later one.");
    else if (contents.live && contents.from < contents.live->effectiveFrom)
        all << tr("v%1 takes effect only on %2. Choose that day or a later one.")
                   .arg(contents.live->number)
                   .arg(shortDate(contents.live->effectiveFrom, contents.today));
    return all;
}

QString startNote(const PublishContents& contents)
{
    const auto when = contents.preview.daysUntil == 0
        ? tr("Today.")
        : counted(contents.preview.daysUntil, tr("One day from now."), tr("%1 days from now."));
    if (!contents.live)
        return tr("%1 It is the first version.").arg(when);
    return tr("%1 Everything that opened before keeps being judged by v%2.")
        .arg(when)
        .arg(contents.live->number);
}

QString versionHead(const RhythmVersion* version, Day today)
{
    if (!version)
        return tr("Nothing so far");
    if (version->isDraft())
        return tr("Draft v%1").arg(version->number);
    const auto date = shortDate(version->effectiveFrom, today);
    return version->effectiveFrom <= today ? tr("Live v%1, since %2").arg(version->number).arg(date)
                                           : tr("v%1, from %2").arg(version->number).arg(date);
}

QString hoursText(double hours) { return tr("%1 h").arg(QLocale().toString(hours, 'f', 1)); }

QString roomLeft(double hours, double budget)
{
    const double room = std::round((budget - hours) * 10) / 10;
    if (room > 0.05)
        return tr("%1 left").arg(hoursText(room));
    return room < -0.05 ? tr("over by %1").arg(hoursText(-room)) : tr("fits, nothing left");
}

QString teamName(const ManagerHours& row)
{
    const auto& person = *row.person;
    const bool hasTeam = person.role == Role::Manager && !person.team.empty();
    return QString::fromStdString(hasTeam ? person.team : person.name);
}

QString teamSize(const ManagerHours& row)
{
    if (row.person->role == Role::Manager)
        return counted(int(std::lround(row.team.reps)), tr("one rep"), tr("%1 reps"));
    return counted(
        int(std::lround(row.team.leaders + row.team.reps)), tr("leads one"), tr("leads %1"));
}

QString publishContext(const Plan& plan, Day today)
{
    const auto count = [&](Role role) {
        return int(std::ranges::count_if(plan.roster.people, [&](const Person& person) {
            return person.role == role && isEmployed(person, today);
        }));
    };
    return tr("Frontline managers · %1, %2")
        .arg(counted(count(Role::Manager), tr("one manager"), tr("%1 managers")),
            counted(count(Role::Rep), tr("one rep"), tr("%1 reps")));
}

} // namespace mor::ui
