// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/talk_line.h"

#include "shared/period.h"
#include "shared/state_glyph.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::TalkLine", text); }

bool isToHold(State state) { return state == State::Planned || state == State::Open; }

QString lateWords(const AgendaItem& item, Day today)
{
    return tr("due %1, late until %2")
        .arg(nearDate(item.due, today), nearDate(item.graceUntil, today));
}

/// `oldest`: of those the line stands for.
QString detailOf(const TalkLine& line, const AgendaItem& item, Day oldest, Day today)
{
    switch (line.section) {
    case AgendaSection::Today:
        return {};
    case AgendaSection::Late:
        return line.copies.empty() ? lateWords(item, today)
                                   : tr("%1 open, oldest due %2")
                                         .arg(static_cast<int>(line.copies.size()))
                                         .arg(nearDate(oldest, today));
    case AgendaSection::WithoutTime:
    case AgendaSection::Next:
        return tr("due %1").arg(nearDate(item.due, today));
    }
    return {};
}

QString sentenceOf(const TalkLine& line, const AgendaItem& item, Day today)
{
    QStringList parts{tr("%1 with %2").arg(line.activity, line.who)};
    parts << (line.time.isEmpty() ? longDate(item.appointment.day)
                                  : tr("%1 at %2").arg(longDate(item.appointment.day), line.time));
    parts << wordOf(line.mark);
    if (line.section == AgendaSection::Late)
        parts << line.detail;
    else if (!line.held)
        parts << tr("due %1").arg(nearDate(item.due, today));
    return parts.join(QStringLiteral(", "));
}

TalkLine lineOf(
    const Ledger& ledger, const Agenda& agenda, const AgendaItem& item, AgendaSection section)
{
    const auto& schedule = *ledger.schedule;
    const auto& occurrence = schedule.occurrences[item.position];
    const auto& activity = schedule.activity(occurrence);
    TalkLine line;
    line.key = schedule.key(occurrence);
    line.position = item.position;
    line.section = section;
    line.time = QString::fromStdString(toText(item.appointment.start));
    line.activity = QString::fromStdString(activity.name);
    line.who = counterpartName(schedule, occurrence);
    line.held = ledger.entries[item.position].held();
    line.mark = section == AgendaSection::Late ? Mark::Late : markOf(item.state);
    line.lever = activity.levers.empty() ? std::string() : activity.levers.front();
    line.start = item.appointment.start;
    line.minutes = activity.minutes.talk;
    Day oldest = item.due;
    if (item.copies > 1)
        for (const auto& copy : overdueCopies(ledger, agenda, item)) {
            oldest = std::min(oldest, copy.due);
            line.copies.push_back({schedule.key(schedule.occurrences[copy.position]), copy.position,
                lateWords(copy, ledger.asOf)});
        }
    line.detail = detailOf(line, item, oldest, ledger.asOf);
    line.sentence = sentenceOf(line, item, ledger.asOf);
    return line;
}

/// The first talk to hold after the day, this week or next.
std::optional<AgendaItem> nextTalk(const Ledger& ledger, const Agenda& agenda)
{
    for (const auto week : {std::chrono::days{0}, std::chrono::days{7}})
        for (const auto& item : weekAgendaFor(ledger, agenda.who, agenda.day + week))
            if (item.appointment.day > agenda.day && isToHold(item.state))
                return item;
    return {};
}

} // namespace

std::uint32_t TalkLine::positionOf(const std::optional<OccurrenceKey>& copy) const
{
    const auto found = copy ? std::ranges::find(copies, *copy, &TalkCopy::key) : copies.end();
    return found == copies.end() ? position : found->position;
}

int AgendaLines::count(AgendaSection section) const
{
    return static_cast<int>(std::ranges::count(talks, section, &TalkLine::section));
}

QString counterpartName(const Schedule& schedule, const Occurrence& occurrence)
{
    const auto* person = schedule.person(occurrence);
    const auto* subject = schedule.subject(occurrence);
    QStringList names;
    if (person)
        names << QString::fromStdString(person->name);
    if (subject)
        names << QString::fromStdString(subject->name);
    if (names.isEmpty())
        names << (schedule.activity(occurrence).counterpart == Counterpart::Team ? tr("your team")
                                                                                 : tr("yourself"));
    return names.join(QStringLiteral(" · "));
}

AgendaLines agendaLines(const Ledger& ledger, const Agenda& agenda)
{
    AgendaLines lines;
    const auto add = [&](const std::vector<AgendaItem>& items, AgendaSection section) {
        for (const auto& item : items)
            lines.talks.push_back(lineOf(ledger, agenda, item, section));
    };
    add(agenda.today, AgendaSection::Today);
    lines.ofDay = static_cast<int>(lines.talks.size());
    lines.done = static_cast<int>(std::ranges::count(lines.talks, true, &TalkLine::held));
    add(agenda.late, AgendaSection::Late);
    add(agenda.withoutTime, AgendaSection::WithoutTime);
    if (lines.done == lines.ofDay)
        if (const auto next = nextTalk(ledger, agenda); next
            && std::ranges::find(lines.talks, next->position, &TalkLine::position)
                == lines.talks.end()) {
            lines.next = next->appointment.day;
            add({*next}, AgendaSection::Next);
        }
    return lines;
}

} // namespace mor::ui
