// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/board_words.h"

#include "shared/period.h"
#include "shared/plural.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Board", text); }

/// "A", "A and B", "A, B and C".
QString listed(QStringList names)
{
    if (names.size() < 2)
        return names.join(QString());
    const auto last = names.takeLast();
    return tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

QString namesOf(const std::vector<std::string>& codes, const RhythmVersion& version)
{
    QStringList names;
    for (const auto& code : codes) {
        const auto* activity = findActivity(version, code);
        names << QString::fromStdString(activity ? activity->name : code);
    }
    return listed(names);
}

QString draftContext(const BoardContents& contents)
{
    if (contents.newest == 0)
        return contents.isEmpty() ? tr("no activity yet")
                                  : tr("draft v%1, nothing published yet").arg(contents.next);
    if (contents.changes == 0)
        return tr("draft v%1, reads like v%2").arg(contents.next).arg(contents.newest);
    return tr("draft v%1, %2 since v%3")
        .arg(contents.next)
        .arg(counted(contents.changes, tr("one change"), tr("%1 changes")))
        .arg(contents.newest);
}

QString liveContext(const BoardContents& contents)
{
    const auto& versions = contents.plan->rhythm.versions;
    const auto coming = versions.empty() || versions.back().number == contents.live
        ? QString()
        : tr(", v%1 from %2")
              .arg(versions.back().number)
              .arg(shortDate(versions.back().effectiveFrom, contents.question.today));
    if (contents.live == 0)
        return tr("nothing in force yet") + coming;
    return tr("v%1, in force since %2")
               .arg(contents.live)
               .arg(shortDate(contents.shown.effectiveFrom, contents.question.today))
        + coming;
}

} // namespace

QString rhythmOf(Role role)
{
    switch (role) {
    case Role::Leader:
        return tr("Leader");
    case Role::SecondLine:
        return tr("Second line");
    default:
        return tr("Frontline managers");
    }
}

QString boardContext(const BoardContents& contents)
{
    return tr("%1 · %2").arg(rhythmOf(contents.question.role),
        contents.question.draft ? draftContext(contents) : liveContext(contents));
}

QString emptyColumn(Beat beat)
{
    switch (beat) {
    case Beat::Daily:
        return tr("Empty on purpose. A daily huddle suits new or very busy teams and costs about "
                  "10 person-hours a week for eight people.");
    case Beat::Weekly:
        return tr("Nothing weekly. One talk with each rep every week is where most rhythms "
                  "start.");
    case Beat::Monthly:
        return tr("Nothing monthly. Coaching fits here: rarer than a review, and longer.");
    case Beat::Quarterly:
        return tr("Nothing quarterly. Looking back and planning ahead belong here.");
    case Beat::Triggered:
        return tr("Nothing on a trigger. A checkpoint before costly work fits here, or a debrief "
                  "after a deal is closed.");
    }
    return {};
}

QString publishLock(const BoardContents& contents)
{
    if (contents.newest > 0 && contents.changes == 0)
        return tr("The draft reads like v%1. Change something first.").arg(contents.newest);
    if (!contents.plan->rhythm.draft || contents.plan->rhythm.draft->activities.empty())
        return tr("The draft has no activity. Take one from the library first.");
    if (contents.blocking.empty())
        return {};
    const auto& first = contents.blocking.front();
    const auto where
        = first.isNo ? tr("%1, question %2, was answered no.") : tr("%1, question %2, is open.");
    QStringList parts{where.arg(first.activity).arg(first.question)};
    if (!first.object.isEmpty())
        parts << tr("It says: %1.").arg(first.object);
    if (contents.blocking.size() > 1)
        parts << counted(int(contents.blocking.size()) - 1, tr("One more is not clear."),
            tr("%1 more are not clear."));
    parts << tr("Open the activity, or set it aside.");
    return parts.join(QLatin1Char(' '));
}

QString warningWords(const NarrowStartWarning& warning, const RhythmVersion& draft, Day today)
{
    using Kind = NarrowStartWarning::Kind;
    const auto names = namesOf(warning.activities, draft);
    switch (warning.kind) {
    case Kind::FourthActivity:
        return tr("More than three activities start within six weeks: %1. People keep up with "
                  "three; the next can follow after %2.")
            .arg(names, shortDate(warning.until, today));
    case Kind::SecondForm:
        return tr("%1 ask the same people for the same record. One form is enough.").arg(names);
    case Kind::FifthField:
        return tr("A check-off fills more than four fields: %1. Every field more is filled less.")
            .arg(names);
    case Kind::ForecastHours:
        return tr("Forecast talks cost more than half of the budget: %1. Little is left for "
                  "coaching.")
            .arg(names);
    }
    return {};
}

QString hoursNumber(double hours) { return QLocale().toString(hours, 'f', 1); }

QString hoursHeading(const BoardContents& contents)
{
    return contents.question.draft ? tr("Hours a week with this draft,")
                                   : tr("Hours a week as it runs,");
}

QString hoursName(const ManagerHours& hours)
{
    return QString::fromStdString(
        hours.person->team.empty() ? hours.person->name : hours.person->team);
}

QString hoursSentence(const ManagerHours& hours)
{
    auto words = tr("%1: %2 of %3 hours a week, talk %4, preparation %5; recording apart %6")
                     .arg(hoursName(hours), hoursNumber(hours.draft.total()),
                         hoursNumber(hours.budget), hoursNumber(hours.draft.talk),
                         hoursNumber(hours.draft.preparation), hoursNumber(hours.draft.recording));
    if (hours.isOver())
        words += tr("; over by %1").arg(hoursNumber(hours.draft.total() - hours.budget));
    return words;
}

} // namespace mor::ui
