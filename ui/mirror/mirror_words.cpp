// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "mirror/mirror_words.h"

#include "core/org/lookup.h"
#include "shared/period.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Mirror", text); }

QString repWords(DataKind kind)
{
    switch (kind) {
    case DataKind::Talks:
        return tr("Talks with you: dates, states, minutes");
    case DataKind::RepNotReached:
        return tr("Whether you were reached");
    case DataKind::Criteria:
        return tr("Criteria ticked in talks with you");
    case DataKind::PrivateNotes:
        return tr("Private notes, yours and your manager's");
    case DataKind::Usefulness:
        return tr("How useful you found a talk");
    default:
        return {};
    }
}

} // namespace

QString kindWords(DataKind kind, Role role)
{
    if (role == Role::Rep)
        if (const auto words = repWords(kind); !words.isEmpty())
            return words;
    switch (kind) {
    case DataKind::Rhythm:
        return tr("Rhythm, standards, questions, levers");
    case DataKind::LeadersOwn:
        return tr("Your own rhythm and adherence");
    case DataKind::Talks:
        return tr("Your talks: dates, states, minutes");
    case DataKind::RepNotReached:
        return role == Role::Manager ? tr("Which rep was not reached") : tr("Who was not reached");
    case DataKind::Criteria:
        return tr("Criteria you ticked");
    case DataKind::SharedNotes:
        return tr("Shared notes and next steps");
    case DataKind::PrivateNotes:
        return tr("Private notes");
    case DataKind::Usefulness:
        return role == Role::Manager ? tr("How useful your reps found it")
                                     : tr("How useful others found it");
    case DataKind::Deals:
        return tr("Deals, plays, coded reasons");
    case DataKind::Hints:
        return tr("Hints about your own records");
    case DataKind::ExcuseReasons:
        return tr("Reasons for excused talks");
    }
    return {};
}

QString formWords(Form form, DataKind kind)
{
    switch (form) {
    case Form::Nothing:
    case Form::AuthorOnly: // nobody else
        return {};
    case Form::All:
        return kind == DataKind::Deals ? tr("yes") : tr("all");
    case Form::Read:
        return tr("may read");
    case Form::EditDrafts:
        return tr("edit drafts");
    case Form::Own:
        return kind == DataKind::Usefulness || kind == DataKind::RepNotReached ? tr("own")
                                                                               : tr("own talks");
    case Form::OwnTeam:
        return tr("each talk, with names");
    case Form::Yes:
    case Form::Team:
    case Form::TeamOfTeams:
        return tr("yes");
    case Form::CountsPerManager:
        return tr("counts per week");
    case Form::CountsOfFour:
        return tr("counts of 4 or more per month");
    case Form::CountAndGap:
        return tr("a count, and the longest time without a talk");
    case Form::Count:
        return tr("a count");
    case Form::SharePerManager:
        return tr("share per activity");
    case Form::GroupOfFour:
        return tr("groups of 4 or more");
    case Form::OwnDeals:
        return tr("own deals");
    case Form::AloneSevenDays:
        return tr("alone for 7 days");
    case Form::CountAfterSevenDays:
        return tr("nothing for 7 days, then a count");
    case Form::CategoryForHealth:
        return tr("the reason, health as “absent”");
    case Form::CategoryCounts:
        return tr("counts per kind, health as “absent”");
    }
    return {};
}

QString seenWords(DataKind kind, Onlooker onlooker, Role role)
{
    const auto form = formFor(onlooker, kind);
    if (form == Form::CountsPerManager)
        return tr("Counts per week");
    if (form == Form::CountsOfFour)
        return tr("Counts per month");
    if (form == Form::Count || form == Form::CountAndGap)
        return tr("How many were not reached");
    if (form == Form::SharePerManager)
        return tr("Share of criteria met");
    return kindWords(kind, role);
}

QString cellWords(Form form, DataKind kind)
{
    const auto words = formWords(form, kind);
    return words.isEmpty() ? tr("–  nothing") : words;
}

QString onlookerWords(Onlooker onlooker, Role role)
{
    switch (onlooker) {
    case Onlooker::Self:
        return tr("You");
    case Onlooker::Rep:
        return role == Role::Manager ? tr("The rep concerned") : tr("Whoever it is with");
    case Onlooker::Manager:
        return tr("Your manager");
    case Onlooker::SecondLine:
        return tr("Your second line");
    case Onlooker::Leader:
        return tr("Your leader");
    case Onlooker::Operations:
        return tr("Operations");
    case Onlooker::HumanResources:
        return tr("HR");
    case Onlooker::Led:
        return tr("Your managers");
    case Onlooker::Nobody:
        break;
    }
    return tr("Others");
}

QString lookTime(const Look& look, Day today)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(look.lastAt.time_since_epoch().count());
    if (look.day == today)
        return tr("today, %1").arg(at.time().toString(QStringLiteral("HH:mm")));
    return shortDate(look.day, today);
}

QString placeWords(const std::string& place)
{
    struct Known {
        const char* id;
        const char* words;
    };
    static constexpr std::array kKnown{
        Known{"today", QT_TRANSLATE_NOOP("mor::ui::Mirror", "Today")},
        Known{"calendar", QT_TRANSLATE_NOOP("mor::ui::Mirror", "Calendar")},
        Known{"team", QT_TRANSLATE_NOOP("mor::ui::Mirror", "Team")},
        Known{"rollout", QT_TRANSLATE_NOOP("mor::ui::Mirror", "Rollout")},
        Known{"adherence", QT_TRANSLATE_NOOP("mor::ui::Mirror", "Adherence")},
        Known{"coaching", QT_TRANSLATE_NOOP("mor::ui::Mirror", "Coaching")},
        Known{"results", QT_TRANSLATE_NOOP("mor::ui::Mirror", "Results")},
        Known{"export", QT_TRANSLATE_NOOP("mor::ui::Mirror", "Export")},
    };
    for (const auto& known : kKnown)
        if (place == known.id)
            return tr(known.words);
    return QString::fromStdString(place);
}

QString lookPlace(const Look& look, const Roster& roster, const std::string& about)
{
    QString who;
    switch (audienceOf(roster, look.viewer, about, look.day)) {
    case Onlooker::Self:
        who = tr("you");
        break;
    case Onlooker::Manager:
        who = tr("your manager");
        break;
    case Onlooker::SecondLine:
        who = tr("your second line");
        break;
    case Onlooker::Leader:
        who = tr("your leader");
        break;
    case Onlooker::Operations:
        who = tr("operations");
        break;
    case Onlooker::HumanResources:
        who = tr("HR");
        break;
    default: {
        const auto* person = findPerson(roster, look.viewer);
        who = QString::fromStdString(person ? person->name : look.viewer);
    }
    }
    return tr("%1, %2").arg(who, placeWords(look.place));
}

} // namespace mor::ui
