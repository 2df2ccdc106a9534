// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/talk_view.h"

#include "shared/paint.h"
#include "shared/period.h"
#include "today/talk_line.h"

#include <QCoreApplication>
#include <QStringList>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::TalkView", text); }

QString whenOf(const Appointment& appointment, const Activity& activity, Day due, Day today)
{
    QStringList parts;
    const int end = appointment.start + activity.minutes.talk;
    if (appointment.start != kNoTime) {
        const auto start = QString::fromStdString(toText(appointment.start));
        const auto times = end < 24 * 60
            ? tr("%1 to %2")
                  .arg(start, QString::fromStdString(toText(static_cast<MinuteOfDay>(end))))
            : start;
        parts << (appointment.day == today
                ? times
                : nearDate(appointment.day, today) + QStringLiteral(", ") + times);
    }
    parts << tr("due %1").arg(nearDate(due, today));
    parts << (activity.minutes.preparation > 0
            ? tr("%1 + %2 min").arg(activity.minutes.talk).arg(activity.minutes.preparation)
            : tr("%1 min").arg(activity.minutes.talk));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

TalkView talkView(const Ledger& ledger, std::uint32_t position)
{
    const auto& schedule = *ledger.schedule;
    const auto& occurrence = schedule.occurrences[position];
    const auto& window = schedule.windowOf(occurrence);
    const auto& entry = ledger.entries[position];
    const auto* person = schedule.person(occurrence);
    const auto holder = ledger.holderOf(position);
    TalkView view;
    view.key = schedule.key(occurrence);
    view.activity = schedule.activity(occurrence);
    view.otherName = counterpartName(schedule, occurrence);
    view.title = view.activity.counterpart == Counterpart::Alone
        ? QString::fromStdString(view.activity.name)
        : tr("%1 with %2").arg(QString::fromStdString(view.activity.name), view.otherName);
    if (person) {
        const auto name = QString::fromStdString(person->name);
        view.other = person->code;
        view.otherFirstName = name.section(QLatin1Char(' '), 0, 0);
        view.initials = initialsOf(name);
    }
    if (holder != kNone)
        view.holder = schedule.plan->roster.people[holder].code;
    view.when = whenOf(
        appointmentOf(schedule, position, ledger.asOf), view.activity, window.due, ledger.asOf);
    view.state = entry.state;
    view.held = entry.held();
    view.confirmed = view.held && entry.confirmed;
    if (view.held)
        view.heldOn = entry.heldOn();
    view.due = window.due;
    view.opens = window.opens;
    view.today = ledger.asOf;
    return view;
}

} // namespace mor::ui
