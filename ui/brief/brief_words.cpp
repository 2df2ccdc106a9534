// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "brief/brief_words.h"

#include "core/org/lookup.h"
#include "shared/number_words.h"
#include "shared/period.h"
#include "shared/plural.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr std::size_t kNamed = 2; ///< people beside one question, before the others are counted

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Brief", text); }

QString text(const std::string& words) { return QString::fromStdString(words); }

QString weekday(Day day, QLocale::FormatType length)
{
    return QLocale().dayName(static_cast<int>(isoWeekday(day)), length);
}

QString dayText(Day day, const QString& format)
{
    const std::chrono::year_month_day date(day);
    return QLocale().toString(
        QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))), format);
}

/// "2 to 8 November 2026".
QString daysOf(const DayRange& week)
{
    const std::chrono::year_month_day first(week.first);
    const std::chrono::year_month_day last(week.last);
    const auto format = first.year() != last.year() ? QStringLiteral("d MMMM yyyy")
        : first.month() != last.month()             ? QStringLiteral("d MMMM")
                                                    : QStringLiteral("d");
    return tr("%1 to %2")
        .arg(dayText(week.first, format), dayText(week.last, QStringLiteral("d MMMM yyyy")));
}

/// "One-on-one" inside a sentence; "QBR" stays.
QString inSentence(const std::string& name)
{
    const auto words = text(name);
    return words.size() > 1 && words[1].isLower() ? words.left(1).toLower() + words.mid(1) : words;
}

QString firstWord(const std::string& name) { return text(name).section(QLatin1Char(' '), 0, 0); }

} // namespace

BriefWords::BriefWords(const MondayBrief& brief, const Roster& roster)
    : m_brief(brief)
    , m_roster(roster)
{
}

QString BriefWords::nameOf(const std::string& code) const
{
    const auto* person = findPerson(m_roster, code);
    return person ? text(person->name) : text(code);
}

QString BriefWords::shortName(const std::string& code) const
{
    const auto* person = findPerson(m_roster, code);
    if (!person)
        return text(code);
    const auto* who = findPerson(m_roster, m_brief.who);
    const auto first = firstWord(person->name);
    auto around
        = who ? reportsOn(m_roster, *who, m_brief.week.first) : std::vector<const Person*>();
    around.push_back(who);
    const bool twice = std::ranges::any_of(around, [&](const Person* other) {
        return other && other != person && firstWord(other->name) == first;
    });
    return twice ? text(person->name) : first;
}

QString BriefWords::teamName() const
{
    const auto* who = findPerson(m_roster, m_brief.who);
    return who && !who->team.empty() ? tr("Team %1").arg(text(who->team)) : tr("your team");
}

QString BriefWords::title() const { return tr("Monday brief"); }

QString BriefWords::whose() const
{
    const auto* who = findPerson(m_roster, m_brief.who);
    const auto name = who && !who->team.empty()
        ? tr("%1, Team %2").arg(text(who->name), text(who->team))
        : nameOf(m_brief.who);
    return tr("%1 · week %2, %3")
        .arg(name)
        .arg(isoWeekOf(m_brief.week.first).week)
        .arg(daysOf(m_brief.week));
}

QString BriefWords::counts() const
{
    return tr("%1, %2 hours")
        .arg(counted(m_brief.ofWeek, tr("1 talk"), tr("%1 talks")), oneDecimal(m_brief.hours));
}

QString BriefWords::budget() const
{
    return tr("of %1 planned for the rhythm").arg(oneDecimal(m_brief.budget));
}

QString BriefWords::state() const
{
    QStringList parts;
    if (m_brief.held > 0)
        parts << tr("%1 held").arg(m_brief.held);
    if (m_brief.late > 0)
        parts << tr("%1 running late").arg(m_brief.late);
    return parts.join(QStringLiteral(", "));
}

QString BriefWords::openingLead() const
{
    return m_brief.opening.day == m_brief.week.first
        ? tr("Before ten o’clock:")
        : tr("First on %1:").arg(weekday(m_brief.opening.day, QLocale::LongFormat));
}

QStringList BriefWords::firstSteps() const
{
    const auto& opening = m_brief.opening;
    QStringList steps;
    if (opening.talk)
        steps << tr("%1 with %2 at %3")
                     .arg(inSentence(opening.talk->activity), shortWhom(*opening.talk),
                         text(toText(opening.talk->start)));
    for (const auto& talk : opening.late)
        steps << (talk.when == BriefTalk::When::Late
                ? tr("catch up %1 with %2, late until %3")
                      .arg(inSentence(talk.activity), shortWhom(talk),
                          shortDate(talk.lateUntil, m_brief.asOf))
                : tr("catch up %1 with %2, planned for %3")
                      .arg(inSentence(talk.activity), shortWhom(talk),
                          shortDate(talk.day, m_brief.asOf)));
    if (opening.moreLate > 0)
        steps.last() += counted(opening.moreLate, tr(", and one more"), tr(", and %1 more"));
    if (opening.debt)
        steps << tr("keep your word to %1: %2")
                     .arg(creditor(*opening.debt), text(opening.debt->owed.step.what));
    return steps;
}

QString BriefWords::opening() const
{
    if (m_brief.opening.day > m_brief.week.last)
        return {};
    const auto steps = firstSteps();
    return (steps.isEmpty() ? tr("nothing is planned, late or owed") : steps.join(tr("; then ")))
        + QLatin1Char('.');
}

QString BriefWords::when(const BriefTalk& talk) const
{
    switch (talk.when) {
    case BriefTalk::When::Timed:
        return tr("%1 %2").arg(weekday(talk.day, QLocale::ShortFormat), text(toText(talk.start)));
    case BriefTalk::When::Untimed:
        return tr("by %1").arg(shortDate(talk.day, m_brief.asOf));
    case BriefTalk::When::Late:
        return tr("by %1").arg(shortDate(talk.lateUntil, m_brief.asOf));
    }
    return {};
}

QString BriefWords::whom(const BriefTalk& talk) const
{
    if (talk.withTeam)
        return teamName();
    if (talk.subject.empty())
        return talk.person.empty() ? tr("yourself") : nameOf(talk.person);
    return talk.person.empty() ? text(talk.subject)
                               : tr("%1, %2").arg(shortName(talk.person), text(talk.subject));
}

QString BriefWords::shortWhom(const BriefTalk& talk) const
{
    if (talk.withTeam || talk.person.empty())
        return whom(talk);
    const auto name = shortName(talk.person);
    return talk.subject.empty() ? name : tr("%1 (%2)").arg(name, text(talk.subject));
}

QString BriefWords::mark(const BriefTalk& talk) const
{
    if (talk.held)
        return tr("held");
    if (talk.state == State::Disputed)
        return tr("disputed");
    if (talk.state == State::Missed)
        return tr("missed");
    if (talk.when != BriefTalk::When::Late)
        return {};
    return talk.copies > 1 ? tr("late, %1 times").arg(talk.copies) : tr("late");
}

QString BriefWords::who(const BriefQuestion& question) const
{
    const auto& talks = question.talks;
    const auto& first = talks.front();
    if (talks.size() == 1 && first.when == BriefTalk::When::Timed)
        return tr("%1, %2 %3")
            .arg(shortWhom(first), weekday(first.day, QLocale::LongFormat),
                text(toText(first.start)));
    QStringList names;
    for (const auto& talk : talks)
        names << (talk.person.empty() ? whom(talk) : shortName(talk.person));
    names.removeDuplicates();
    const auto more = names.size() - static_cast<qsizetype>(kNamed);
    auto all = names.mid(0, kNamed).join(QStringLiteral(", "));
    if (more > 0)
        all = tr("%1 and %2 more").arg(all).arg(more);
    return tr("%1 with %2").arg(text(first.activity), all);
}

QString BriefWords::creditor(const BriefDebt& debt) const
{
    return debt.to.empty() ? teamName() : shortName(debt.to);
}

QString BriefWords::age(const BriefDebt& debt) const
{
    const auto due = tr("due %1").arg(nearDate(debt.owed.step.due, m_brief.asOf));
    if (!debt.overdue)
        return due;
    return tr("%1, %2").arg(
        counted(debt.age, tr("1 working day old"), tr("%1 working days old")), due);
}

QString BriefWords::gap(const TalkGap& gap) const
{
    return tr("%1, %2").arg(shortName(gap.person), inSentence(gap.name));
}

QString BriefWords::leave(const BriefLeave& leave) const
{
    const auto name = leave.person == m_brief.who ? tr("You") : shortName(leave.person);
    const bool you = leave.person == m_brief.who;
    const auto be = leave.kind == LeaveKind::Leave ? (you ? tr("are on leave") : tr("is on leave"))
                                                   : (you ? tr("are absent") : tr("is absent"));
    const auto friday = m_brief.week.first + std::chrono::days{4};
    const auto first = weekday(leave.days.first, QLocale::ShortFormat);
    const auto last = weekday(
        std::max(leave.days.first, std::min(leave.days.last, friday)), QLocale::ShortFormat);
    if (leave.days.first == m_brief.week.first && leave.days.last >= friday)
        return tr("%1 %2 all week.").arg(name, be);
    return first == last ? tr("%1 %2 %3.").arg(name, be, first)
                         : tr("%1 %2 %3 to %4.").arg(name, be, first, last);
}

QString BriefWords::holiday() const
{
    if (!m_brief.holiday)
        return {};
    return tr("%1 is a holiday: %2.")
        .arg(dayText(m_brief.holiday->day, QStringLiteral("dddd d MMMM")),
            text(m_brief.holiday->name));
}

QString BriefWords::record() const
{
    if (!m_brief.record)
        return {};
    const auto& record = *m_brief.record;
    auto words = tr("Weeks %1 to %2: %3 of %4 held.")
                     .arg(isoWeekOf(record.days.first).week)
                     .arg(isoWeekOf(record.days.last).week)
                     .arg(record.held)
                     .arg(record.expected);
    const auto& [rep, manager] = record.steps;
    if (rep.due + manager.due > 0)
        words += tr(" Next steps kept: the others %1 of %2, you %3 of %4.")
                     .arg(rep.kept)
                     .arg(rep.due)
                     .arg(manager.kept)
                     .arg(manager.due);
    return words;
}

QString BriefWords::more(int count) const
{
    return count > 0 ? tr("and %1 more").arg(count) : QString();
}

QString BriefWords::moreQuestions(int count) const
{
    return counted(count, tr("and a question to begin with"), tr("and %1 questions to begin with"));
}

QString BriefWords::moreAway(int count) const
{
    return counted(count, tr("And one more is away."), tr("And %1 more are away."));
}

QString BriefWords::footLeft() const
{
    return tr("MOR Planner · for %1 only").arg(nameOf(m_brief.who));
}

QString BriefWords::fileProposal() const
{
    return QStringLiteral("brief-%1-%2.pdf")
        .arg(text(m_brief.who), text(toIso(isoWeekOf(m_brief.week.first))));
}

} // namespace mor::ui
