// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/headline_words.h"

#include "core/org/lookup.h"
#include "shared/drift_words.h"
#include "shared/number_words.h"
#include "shared/period.h"

#include <QCoreApplication>

#include <iterator>

namespace mor::ui {

namespace {

constexpr const char* kContext = "mor::ui::Headlines";

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate(kContext, text, nullptr, n);
}

struct Talks {
    const char* name;
    const char* many;
};

// Names of the library's activities, as they are spoken of in a sentence.
constexpr Talks kTalks[] = {
    {"Pipeline review", QT_TRANSLATE_NOOP("mor::ui::Headlines", "pipeline reviews")},
    {"Deal coaching", QT_TRANSLATE_NOOP("mor::ui::Headlines", "deal coachings")},
    {"Qualification checkpoint",
        QT_TRANSLATE_NOOP("mor::ui::Headlines", "qualification checkpoints")},
    {"Win debrief", QT_TRANSLATE_NOOP("mor::ui::Headlines", "win debriefs")},
    {"Loss debrief", QT_TRANSLATE_NOOP("mor::ui::Headlines", "loss debriefs")},
    {"One-on-one", QT_TRANSLATE_NOOP("mor::ui::Headlines", "one-on-ones")},
    {"Call coaching", QT_TRANSLATE_NOOP("mor::ui::Headlines", "call coachings")},
    {"Forecast call", QT_TRANSLATE_NOOP("mor::ui::Headlines", "forecast calls")},
    {"Territory review", QT_TRANSLATE_NOOP("mor::ui::Headlines", "territory reviews")},
    {"Account review", QT_TRANSLATE_NOOP("mor::ui::Headlines", "account reviews")},
    {"Quarterly business review",
        QT_TRANSLATE_NOOP("mor::ui::Headlines", "quarterly business reviews")},
    {"Daily huddle", QT_TRANSLATE_NOOP("mor::ui::Headlines", "daily huddles")},
    {"Recruiting hour", QT_TRANSLATE_NOOP("mor::ui::Headlines", "recruiting hours")},
    {"Ramp check-in", QT_TRANSLATE_NOOP("mor::ui::Headlines", "ramp check-ins")},
};

QString teamName(const Overview& overview, const HeadlineSubject& subject)
{
    for (const auto& team : overview.teams)
        if (team.manager == subject.manager)
            return QString::fromStdString(team.label);
    return driftTeam(*overview.plan, subject.manager); // of somebody who leads managers
}

QString talksOf(const Overview& overview, const HeadlineSubject& subject)
{
    for (const auto& activity : overview.activities)
        if (activity.code == subject.activity)
            return ui::talksOf(QString::fromStdString(activity.name));
    if (subject.activity.empty())
        return tr("talks watched together");
    return QString::fromStdString(subject.activity);
}

bool isPerRep(const Overview& overview, const HeadlineSubject& subject)
{
    for (const auto& activity : overview.activities)
        if (activity.code == subject.activity)
            return activity.counterpart == Counterpart::Rep;
    return false;
}

QString countsOf(const Counts& counts)
{
    return tr("%1 of %2").arg(wholeNumber(counts.done()), wholeNumber(counts.expected()));
}

/// "North: pipeline reviews, 26 of 27"; "North: all talks, 54 of 58"
QString subjectWithCounts(
    const Overview& overview, const HeadlineSubject& subject, const Counts& counts)
{
    return tr("%1: %2, %3")
        .arg(teamName(overview, subject),
            subject.activity.empty() ? tr("all talks") : talksOf(overview, subject),
            countsOf(counts));
}

HeadlineText holds(const Overview& overview)
{
    HeadlineText text{Mark::OnTime, false, tr("What holds"), {}, {}};
    const auto& fact = overview.headlines.holds;
    if (!fact) {
        text.mark = Mark::CannotTell;
        text.sentence = overview.teams.size() == 1 ? tr("No activity is clearly on target yet.")
                                                   : tr("No team is clearly on target yet.");
        text.behind
            = tr("the whole likely range has to reach %1 %").arg(percent(overview.target()));
        return text;
    }
    const int excused = fact->counts.excused;
    const auto subject = subjectWithCounts(overview, fact->subject, fact->counts);
    if (excused == 0)
        text.sentence = tr("%1.").arg(subject);
    else if (excused == 1 && isPerRep(overview, fact->subject))
        text.sentence = tr("%1, and one rep excused.").arg(subject);
    else
        text.sentence = tr("%1, and %2 excused.").arg(subject, QString::number(excused));
    text.behind = tr("%1, on target").arg(likelyText(fact->interval));
    return text;
}

HeadlineText drifts(const Overview& overview)
{
    const auto& told = overview.headlines;
    if (told.drifts) {
        const auto& fact = *told.drifts;
        const auto week = [](Day day) { return isoWeekOf(day).week; };
        const Day middle = fact.lastDay - std::chrono::days{27};
        auto behind = tr("weeks %1 to %2 against the four before")
                          .arg(week(middle))
                          .arg(week(fact.lastDay));
        if (fact.noticedOn)
            behind = fact.subject.manager == overview.viewer
                ? tr("since week %1, noticed in week %2")
                      .arg(week(fact.firstDay))
                      .arg(week(fact.lastDay))
                : tr("noticed in week %1, on %2; shown to those above from %3")
                      .arg(week(fact.lastDay))
                      .arg(shortDate(*fact.noticedOn, overview.asOf),
                          shortDate(fact.aboveFrom, overview.asOf));
        return {Mark::Missed, false, tr("What drifts"),
            tr("%1: %2 fell from %3 to %4.")
                .arg(teamName(overview, fact.subject), talksOf(overview, fact.subject),
                    countsOf(fact.before), countsOf(fact.after)),
            behind};
    }
    if (told.below)
        return {Mark::Missed, false, tr("What is below target"),
            tr("%1.").arg(subjectWithCounts(overview, told.below->subject, told.below->counts)),
            tr("%1, target %2 %")
                .arg(likelyText(told.below->interval))
                .arg(percent(overview.target()))};
    if (told.closedWeeks < 2 * kWeeksJudged)
        return {Mark::CannotTell, false, tr("What drifts"),
            tr("Too early to call anything a fall."),
            tr("%1 of %2 closed weeks are there").arg(told.closedWeeks).arg(2 * kWeeksJudged)};
    return {Mark::OnTime, false, tr("What drifts"),
        tr("Nothing fell by more than chance explains."), tr("four weeks against the four before")};
}

HeadlineText cannotTell(const Overview& overview)
{
    HeadlineText text{Mark::CannotTell, false, tr("What we cannot tell yet"), {}, {}};
    const auto& fact = overview.headlines.cannotTell;
    if (!fact) {
        text.sentence = overview.total.expected() == 0 ? tr("No window has closed in these weeks.")
                                                       : tr("Every verdict is clear.");
        return text;
    }
    text.sentence = tr("%1.").arg(subjectWithCounts(overview, fact->subject, fact->counts));
    text.behind = tr("could be %1 to %2 %, target %3 %")
                      .arg(percent(fact->interval.lower))
                      .arg(percent(fact->interval.upper))
                      .arg(percent(overview.target()));
    return text;
}

const char* sentenceOf(Question question)
{
    switch (question) {
    case Question::WhatGotInTheWay:
        return QT_TRANSLATE_NOOP("mor::ui::Headlines", "Ask %1: what got in the way of %2?");
    case Question::WhatMovesThemLate:
        return QT_TRANSLATE_NOOP(
            "mor::ui::Headlines", "Ask %1: what moves %2 past their due date?");
    case Question::WhoDidNotSeeIt:
        return QT_TRANSLATE_NOOP(
            "mor::ui::Headlines", "Ask %1: reps remember %2 differently. What took place?");
    case Question::WhoIsAway:
        return QT_TRANSLATE_NOOP(
            "mor::ui::Headlines", "Ask %1: who is away, and who could hold %2?");
    case Question::WhatBringsItBack:
        return QT_TRANSLATE_NOOP("mor::ui::Headlines", "Ask %1: what would bring %2 back?");
    case Question::WhatKeepsItGoing:
        return QT_TRANSLATE_NOOP(
            "mor::ui::Headlines", "Ask %1: what keeps %2 going, and what can others take over?");
    }
    return "";
}

HeadlineText asks(const Overview& overview)
{
    HeadlineText text{Mark::Open, true, tr("What to ask"), {}, {}};
    const auto& fact = overview.headlines.ask;
    if (!fact) {
        text.sentence = tr("No question comes from the figures yet.");
        text.behind = tr("ask what made a talk worth its time");
        return text;
    }
    const auto whom = fact->subject.manager == overview.viewer ? tr("yourself")
                                                               : teamName(overview, fact->subject);
    const bool whole
        = fact->question == Question::WhatKeepsItGoing && fact->subject.activity.empty();
    text.sentence = tr(sentenceOf(fact->question))
                        .arg(whom, whole ? tr("all talks") : talksOf(overview, fact->subject));
    text.behind = fact->question == Question::WhatBringsItBack
        ? tr("what got in the way was said, and stands under Drift")
        : tr("a question for the next talk, not a verdict");
    return text;
}

} // namespace

std::array<HeadlineText, 4> headlineTexts(const Overview& overview)
{
    const auto& told = overview.headlines;
    std::array texts{holds(overview), drifts(overview), cannotTell(overview), asks(overview)};
    texts[0].explanation = tr("Of all teams and activities whose whole likely range reaches the "
                              "target: the one with the widest margin. Where no single "
                              "activity reaches it, a team with all its talks.");
    texts[1].explanation
        = tr("The largest fall that the watch for drift noticed; without one, from four closed "
             "weeks to the next four among those that chance does not explain; else what is below "
             "target for sure.");
    texts[2].explanation = tr("Where the likely range reaches to both sides of the target, the one "
                              "with the most talks. More weeks will tell.");
    texts[3].explanation = tr("A question that fits what drifts, else what is below target, else "
                              "what holds. It is meant to be asked, not to be answered here.");
    if (told.holds)
        texts[0].subject = told.holds->subject;
    if (told.drifts) {
        texts[1].subject = told.drifts->subject;
        texts[1].days = DayRange{told.drifts->firstDay, told.drifts->lastDay};
    } else if (told.below) {
        texts[1].subject = told.below->subject;
    }
    if (told.cannotTell)
        texts[2].subject = told.cannotTell->subject;
    if (told.ask)
        texts[3].subject = told.ask->subject;
    return texts;
}

std::array<HeadlineText, 4> headlineTexts(Overview overview, std::vector<DriftAlarm> alarms)
{
    std::erase_if(alarms, [&](const DriftAlarm& alarm) {
        return overview.judged.last < alarm.since || alarm.week < mondayOf(overview.judged.first);
    });
    overview.headlines = withAlarms(overview.headlines, alarms);
    return headlineTexts(overview);
}

QString talksOf(const QString& activity)
{
    for (const auto& talks : kTalks)
        if (activity == QLatin1String(talks.name))
            return tr(talks.many);
    return activity;
}

QString likelyText(const Interval& interval)
{
    return tr("likely %1 to %2 %").arg(percent(interval.lower)).arg(percent(interval.upper));
}

QString verdictWord(Mark verdict)
{
    switch (verdict) {
    case Mark::OnTime:
        return tr("on target");
    case Mark::Missed:
        return tr("below");
    default:
        return tr("cannot tell yet");
    }
}

Mark verdictMark(const Counts& counts, double target)
{
    switch (verdict(counts, target)) {
    case Verdict::OnTarget:
        return Mark::OnTime;
    case Verdict::Below:
        return Mark::Missed;
    case Verdict::CannotTell:
        return Mark::CannotTell;
    }
    return Mark::CannotTell;
}

} // namespace mor::ui
