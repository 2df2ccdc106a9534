// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/publish_words.h"

#include "core/org/lookup.h"
#include "publish/change_words.h"
#include "publish/role_words.h"
#include "publish/talk_words.h"
#include "shared/expectation_words.h"
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

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Publish", text); }

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
        tr("%1; asked again from %2")
            .arg(countByRole(contents.draft->activities), shortDate(next, contents.today))};
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

Happening paceHappening(const PublishContents& contents, const QStringList& objections)
{
    QStringList warnings;
    for (const auto& warning : contents.warnings)
        warnings << warningWords(contents, warning);
    const auto text = changesInShort(contents.differences);
    if (!objections.isEmpty())
        warnings << objections
                 << tr("You can go on: with your reason it is kept among the rollout’s decisions, "
                       "where everybody can read it.");
    if (!warnings.isEmpty())
        return {Mark::Late, text, warnings.join(QLatin1Char(' '))};
    const auto stage = stageOn(contents.plan->rhythm.rollout, contents.from);
    if (stage == RolloutStage::PieceByPiece)
        return {Mark::OnTime, text, tr("this stage of the rollout takes one activity a month")};
    return {Mark::OnTime, text, tr("start narrow: nothing here is too much at once")};
}

/// Expectations that become fixed with this version: no version before has stated them.
void addExpectations(const PublishContents& contents, std::vector<Happening>& all)
{
    const auto& rhythm = contents.plan->rhythm;
    for (const auto& activity : contents.draft->activities) {
        const bool stated = std::ranges::any_of(rhythm.versions, [&](const RhythmVersion& version) {
            const auto* before = findActivity(version, activity.code);
            return before && before->expectation;
        });
        if (activity.expectation && !stated)
            all.push_back({Mark::OnTime,
                tr("Fixed from now on: what %1 should move")
                    .arg(QString::fromStdString(activity.name)),
                expectationWords(*activity.expectation, rhythm)});
    }
}

} // namespace

std::vector<Happening> happenings(const PublishContents& contents,
    const std::optional<HeldSoFar>& held, const QStringList& objections)
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
    addExpectations(contents, all);
    all.push_back(paceHappening(contents, objections));
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
    // A version that starts on the same day or later never comes to judge anything.
    const auto& versions = contents.plan->rhythm.versions;
    const auto before = std::find_if(versions.rbegin(), versions.rend(),
        [&](const RhythmVersion& version) { return version.effectiveFrom < contents.from; });
    if (before == versions.rend())
        return tr("%1 It takes the place of v%2, which starts on the same day.")
            .arg(when)
            .arg(contents.live->number);
    const auto& judging = *before;
    return tr("%1 Everything that opened before keeps being judged by v%2.")
        .arg(when)
        .arg(judging.number);
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
    return tr("%1, %2").arg(counted(count(Role::Manager), tr("one manager"), tr("%1 managers")),
        counted(count(Role::Rep), tr("one rep"), tr("%1 reps")));
}

} // namespace mor::ui
