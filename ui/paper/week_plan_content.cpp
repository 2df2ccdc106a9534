// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "paper/week_plan_content.h"

#include "core/org/lookup.h"
#include "paper/plan_words.h"
#include "shared/activity_words.h"
#include "shared/number_words.h"
#include "shared/period.h"
#include "shared/plural.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace mor::ui {

namespace {

using std::chrono::days;

QString tr(const char* text)
{
    return QCoreApplication::translate("mor::ui::WeekPlanContent", text);
}

QString text(const std::string& words) { return QString::fromStdString(words); }

class Content {
public:
    Content(const MondayBrief& brief, const Plan& plan, const Sight& sight)
        : m_brief(brief)
        , m_plan(plan)
        , m_sight(sight)
        , m_who(findPerson(plan.roster, brief.who))
        , m_own(sight.viewer() == brief.who)
    {
        for (const auto& question : brief.questions)
            for (const auto& talk : question.talks)
                m_questions.emplace(talk.key, question.question);
        for (const auto& talk : brief.talks)
            if ((m_own || sight.tells(talk.key)) && !isYetToCome(talk))
                m_talks.push_back(&talk);
    }

    WeekPlan filled()
    {
        WeekPlan week;
        week.whose = tr("%1 · week %2, %3")
                         .arg(m_who ? nameAndTeam(*m_who) : text(m_brief.who))
                         .arg(isoWeekOf(m_brief.week.first).week)
                         .arg(daysWords(m_brief.week));
        if (m_own) {
            week.counts = tr("%1, %2 hours")
                              .arg(counted(m_brief.ofWeek, tr("1 talk"), tr("%1 talks")),
                                  oneDecimal(m_brief.hours));
            week.budget = tr("of %1 planned for the rhythm").arg(oneDecimal(m_brief.budget));
        }
        for (auto day = m_brief.week.first; day <= m_brief.week.last; day += days{1})
            addDay(week, day);
        addOthers(week, BriefTalk::When::Untimed, tr("Without a time"),
            tr("agree on one; due on the day it says"));
        addOthers(week, BriefTalk::When::Late, tr("Running late"),
            tr("due earlier; still counts by the day it says"));
        addStandards(week);
        return week;
    }

private:
    /// Late by the time of a week ahead, if nobody holds it until then.
    bool isYetToCome(const BriefTalk& talk) const
    {
        return talk.when == BriefTalk::When::Late && m_brief.asOf < m_brief.week.first
            && m_brief.asOf <= talk.day;
    }

    void addDay(WeekPlan& week, Day day) const
    {
        PlannedDay planned{dayWords(day), noteOf(day), {}, tr("No talk is planned.")};
        for (const auto* talk : m_talks)
            if (talk->when == BriefTalk::When::Timed && talk->day == day)
                planned.talks.push_back(talkOf(*talk));
        if (isoWeekday(day) < 6 || !planned.talks.empty() || isWorkdayOf(day))
            week.days.push_back(std::move(planned));
    }

    void addOthers(
        WeekPlan& week, BriefTalk::When when, const QString& title, const QString& note) const
    {
        PlannedDay planned{title, note, {}, {}};
        for (const auto* talk : m_talks)
            if (talk->when == when)
                planned.talks.push_back(talkOf(*talk));
        if (!planned.talks.empty())
            week.days.push_back(std::move(planned));
    }

    bool isWorkdayOf(Day day) const
    {
        const auto* calendar = m_who ? findCalendar(m_plan.roster, m_who->calendar) : nullptr;
        return calendar && isWorkday(*calendar, day);
    }

    QString noteOf(Day day) const
    {
        QStringList parts;
        const auto* calendar = m_who ? findCalendar(m_plan.roster, m_who->calendar) : nullptr;
        if (const auto* holiday = calendar ? holidayOn(*calendar, day) : nullptr)
            parts << tr("holiday: %1").arg(text(holiday->name));
        std::vector<QString> away;
        for (const auto& leave : m_brief.leave)
            if (leave.days.contains(day) && (m_own || leave.person == m_sight.viewer()))
                if (const auto* person = findPerson(m_plan.roster, leave.person);
                    person && std::ranges::find(away, text(person->name)) == away.end())
                    away.push_back(text(person->name));
        if (!away.empty() && isoWeekday(day) < 6)
            parts << awayWords(away);
        return parts.join(QStringLiteral(" · "));
    }

    PlannedTalk talkOf(const BriefTalk& talk) const
    {
        const auto* activity = activityOn(m_plan.rhythm, talk.key.activity, m_brief.week.first);
        PlannedTalk planned;
        planned.when = whenOf(talk);
        planned.activity = text(talk.activity);
        planned.whom = whomOf(talk);
        planned.minutes = activity ? minutesWords(activity->minutes) : QString();
        planned.mark = markOf(talk);
        planned.ticked = talk.held;
        if (const auto found = m_questions.find(talk.key); found != m_questions.end())
            planned.question = text(found->second);
        else if (activity && !talk.held && !activity->questions.empty())
            planned.question = text(activity->questions.front());
        return planned;
    }

    QString whenOf(const BriefTalk& talk) const
    {
        if (talk.when == BriefTalk::When::Timed)
            return text(toText(talk.start));
        return shortDate(
            talk.when == BriefTalk::When::Late ? talk.lateUntil : talk.day, m_brief.asOf);
    }

    QString whomOf(const BriefTalk& talk) const
    {
        if (talk.withTeam)
            return m_who ? teamWords(*m_who) : tr("the team");
        const auto* person = findPerson(m_plan.roster, talk.person);
        if (talk.subject.empty())
            return person ? text(person->name) : tr("alone");
        return person ? tr("%1, %2").arg(text(person->name), text(talk.subject))
                      : text(talk.subject);
    }

    static QString markOf(const BriefTalk& talk)
    {
        if (talk.held)
            return tr("held");
        if (talk.state == State::Disputed)
            return tr("disputed");
        if (talk.state == State::Missed)
            return tr("missed");
        return talk.copies > 1 ? tr("%1 times").arg(talk.copies) : QString();
    }

    void addStandards(WeekPlan& week) const
    {
        std::vector<std::string> told;
        for (const auto* talk : m_talks) {
            const auto& code = talk->key.activity;
            if (std::ranges::find(told, code) != told.end())
                continue;
            told.push_back(code);
            const auto* activity = activityOn(m_plan.rhythm, code, m_brief.week.first);
            if (!activity || activity->criteria.empty())
                continue;
            PlannedStandard standard{text(activity->name), {}, {}};
            for (const auto& criterion : activity->criteria)
                standard.criteria << text(criterion);
            if (!activity->questions.empty())
                standard.question = text(activity->questions.front());
            week.standards.push_back(std::move(standard));
        }
    }

    const MondayBrief& m_brief;
    const Plan& m_plan;
    const Sight& m_sight;
    const Person* m_who;
    bool m_own;
    std::map<OccurrenceKey, std::string> m_questions;
    std::vector<const BriefTalk*> m_talks;
};

} // namespace

WeekPlan weekPlanOf(const MondayBrief& brief, const Plan& plan, const Sight& sight)
{
    return Content(brief, plan, sight).filled();
}

Result<PaperLayout> readWeekPlans(const PaperQuestion& question, const PaperSource& source)
{
    const auto* person = findPerson(source.plan->roster, question.person);
    if (!person)
        return fail(ErrorKind::NotFound, "person.unknown", {question.person});
    if (person->role == Role::Rep || source.plan->rhythm.versions.empty())
        return fail(ErrorKind::NotFound, "program.no_paper", {person->name});
    const Day first = mondayOf(question.days.first);
    if ((question.days.last - first) / days{7} >= kMostWeeks)
        return fail(ErrorKind::Invalid, "program.too_many_pages", {std::to_string(kMostWeeks)});
    const Sight sight(source.plan, question.viewer, source.today);
    WeekPlans plans;
    plans.today = source.today;
    bool isTold = question.viewer == question.person;
    for (Day monday = first; monday <= question.days.last; monday += days{7}) {
        const auto brief
            = readMondayBrief(source.plan, *source.practice, question.person, monday, source.today);
        if (!brief)
            return fail(brief);
        isTold = isTold || std::ranges::any_of(brief->talks, [&](const BriefTalk& talk) {
            return sight.tells(talk.key);
        });
        plans.weeks.push_back(weekPlanOf(*brief, *source.plan, sight));
    }
    if (!isTold)
        return fail(ErrorKind::Invalid, "access.talks_withheld", {person->name});
    const auto* viewer = findPerson(source.plan->roster, question.viewer);
    plans.foot = onlyFor(text(viewer ? viewer->name : person->name));
    const auto proposal = QStringLiteral("week-%1-%2.pdf")
                              .arg(text(person->code), text(toIso(isoWeekOf(question.days.first))));
    std::vector<Seen> seen;
    if (question.viewer != question.person)
        seen.push_back({question.person, DataKind::Talks, "export"});
    return PaperLayout(
        [plans = std::move(plans), proposal, seen](Paper paper) -> Result<PaperDocument> {
            auto own = plans;
            own.paper = paper;
            return PaperDocument{laidOut(own), tr("Week plan"), proposal, seen};
        });
}

} // namespace mor::ui
