// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "team/panel_lines.h"

#include "core/org/lookup.h"
#include "shared/period.h"
#include "shared/plural.h"
#include "shared/state_glyph.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::PanelLines", text); }

QString text(const std::string& words) { return QString::fromStdString(words); }

QString dayAndMonth(Day day)
{
    const std::chrono::year_month_day date{day};
    return QLocale().toString(
        QDate(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))),
        QStringLiteral("d MMM"));
}

QString ownWord(Usefulness usefulness)
{
    switch (usefulness) {
    case Usefulness::Changed:
        return tr("you: changed what you will do");
    case Usefulness::Helped:
        return tr("you: helped a little");
    case Usefulness::No:
        return tr("you: not useful");
    default:
        return {};
    }
}

QString secondLine(const TeamContents& contents, const RepEvent& event)
{
    QStringList parts;
    const Day today = contents.asked.today;
    if (!event.subject.empty())
        parts << text(event.subject);
    if (event.isUnplanned())
        parts << tr("unplanned");
    else if (event.state == State::OnTime)
        parts << tr("held");
    else if (event.state == State::Late)
        parts << tr("held late, due %1").arg(shortDate(event.due, today));
    else if (event.state == State::Missed && event.minutes > 0)
        parts << tr("held too late, due %1").arg(shortDate(event.due, today));
    else
        parts << wordOf(event.state);
    if (event.minutes > 0)
        parts << tr("%1 min").arg(event.minutes);
    if (event.criteriaJudged > 0)
        parts << tr("%1 of %2 criteria").arg(event.criteriaMet).arg(event.criteriaJudged);
    if (event.nextSteps > 0)
        parts << counted(event.nextSteps, tr("1 next step"), tr("%1 next steps"));
    if (event.confirmed)
        parts << tr("confirmed");
    if (const auto word = ownWord(event.usefulness); !word.isEmpty())
        parts << word;
    return parts.join(tr(" · "));
}

QString ageWords(int workdays)
{
    return workdays == 0 ? tr("promised today")
                         : counted(workdays, tr("1 working day old"), tr("%1 working days old"));
}

MarkLine stepLine(const OpenStep& open, const QString& by, Day today)
{
    MarkLine line;
    line.mark = open.overdue ? Mark::Missed : Mark::Open;
    line.title = text(open.step.what);
    QStringList about;
    if (!by.isEmpty())
        about << by;
    if (open.age > 0 || !open.overdue)
        about << ageWords(open.age);
    line.second = about.join(tr(" · "));
    line.end = dayAndMonth(open.step.due);
    line.late = open.overdue;
    line.spoken
        = tr("%1, %2, due %3, %4")
              .arg(line.title, by.isEmpty() ? tr("promised to you") : by,
                  shortDate(open.step.due, today), open.overdue ? tr("overdue") : tr("still time"));
    if (!by.isEmpty()) {
        line.step = open.step.id;
        line.spoken = tr("%1. Space: done").arg(line.spoken);
    }
    return line;
}

} // namespace

std::vector<MarkLine> eventLines(
    const TeamContents& contents, const RepTimeline& timeline, std::size_t most)
{
    std::vector<MarkLine> lines;
    for (const auto& event : timeline.events) {
        if (lines.size() == most)
            break;
        MarkLine line;
        line.date = dayAndMonth(event.day);
        line.mark = event.isUnplanned() ? Mark::OnTime : markOf(event.state);
        line.title = event.activity.empty() ? tr("Talk") : text(event.activity);
        line.second = secondLine(contents, event);
        line.position = event.position;
        line.spoken = tr("%1, %2: %3")
                          .arg(line.title, shortDate(event.day, contents.asked.today), line.second);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<MarkLine> stepLines(const TeamContents& contents, const RepTimeline& timeline)
{
    std::vector<MarkLine> lines;
    for (const auto& open : timeline.open)
        lines.push_back(
            stepLine(open, open.byManager ? tr("you") : tr("rep"), contents.asked.today));
    return lines;
}

std::vector<MarkLine> expectedLines(const TeamContents& contents, const OwedToRep& owed)
{
    std::vector<MarkLine> lines;
    const Day today = contents.asked.today;
    for (const auto& talk : owed.talks) {
        MarkLine line;
        line.mark = markOf(talk.state);
        line.title = text(talk.activity);
        line.second = text(talk.subject);
        line.end = dayAndMonth(talk.day);
        line.late = talk.state == State::Missed;
        line.position = talk.position;
        line.spoken
            = tr("%1, %2, %3, due %4")
                  .arg(line.second.isEmpty() ? line.title
                                             : tr("%1, %2").arg(line.title, line.second),
                      wordOf(talk.state), shortDate(talk.day, today), shortDate(talk.due, today));
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<MarkLine> promiseLines(const TeamContents& contents, const OwedToRep& owed)
{
    std::vector<MarkLine> lines;
    for (const auto& open : owed.promises)
        lines.push_back(stepLine(open, {}, contents.asked.today));
    return lines;
}

} // namespace mor::ui
