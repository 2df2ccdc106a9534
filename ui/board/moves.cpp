// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/moves.h"

#include <QCoreApplication>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Moves", text); }

constexpr int kLongGrace = 5; // working days, from a month on

CadenceRule usualRule(Beat beat)
{
    switch (beat) {
    case Beat::Daily:
        return EveryWorkdays{};
    case Beat::Weekly:
        return Weekly{};
    case Beat::Monthly:
        return Monthly{};
    case Beat::Quarterly:
        return Quarterly{};
    case Beat::Triggered:
        return OnTrigger{"deal-won", 10};
    }
    return Weekly{};
}

/// A day's talk has no days to be late in, a week's at most three.
int usualGrace(Beat beat, int grace)
{
    switch (beat) {
    case Beat::Daily:
        return 0;
    case Beat::Weekly:
        return std::clamp(grace, 1, 3);
    default:
        return std::max(grace, kLongGrace);
    }
}

QString refusalFor(const Activity& activity, Beat beat)
{
    const auto name = QString::fromStdString(activity.name);
    const bool triggers = beat == Beat::Triggered;
    if (!triggers && activity.counterpart == Counterpart::Deal)
        return tr("%1 is about single deals, so it waits for its trigger. Choose another "
                  "counterpart in the editor first.")
            .arg(name);
    if (triggers && activity.counterpart != Counterpart::Deal
        && activity.counterpart != Counterpart::Account)
        return tr("Only talks about a deal or an account can wait for a trigger. Choose that "
                  "counterpart for %1 in the editor first.")
            .arg(name);
    return {};
}

bool isTaken(const RhythmVersion& version, const std::string& code)
{
    return findActivity(version, code) != nullptr;
}

bool isKnown(const Rhythm& rhythm, const std::string& code)
{
    const auto has = [&](const RhythmVersion& version) { return isTaken(version, code); };
    return (rhythm.draft && has(*rhythm.draft)) || std::ranges::any_of(rhythm.versions, has)
        || std::ranges::find(rhythm.parked, code,
               [](const ParkedActivity& parked) { return parked.activity.code; })
        != rhythm.parked.end();
}

/// "Team lunch" becomes "TEAMLUNC"; letters and digits of ASCII only.
std::string codeFrom(const QString& name)
{
    std::string code;
    for (const auto sign : name.normalized(QString::NormalizationForm_D).toUpper()) {
        const auto letter = sign.unicode();
        if ((u'A' <= letter && letter <= u'Z') || (u'0' <= letter && letter <= u'9'))
            code += static_cast<char>(letter);
        if (code.size() == 8)
            break;
    }
    return code.empty() ? "OWN" : code;
}

} // namespace

Moved movedTo(Activity activity, Beat beat)
{
    if (beatOf(activity.cadence.rule) == beat)
        return {std::move(activity), {}};
    if (auto refusal = refusalFor(activity, beat); !refusal.isEmpty())
        return {std::move(activity), std::move(refusal)};
    activity.cadence.rule = usualRule(beat);
    activity.cadence.window
        = {WindowRule::kPeriodStart, usualGrace(beat, activity.cadence.window.grace)};
    return {std::move(activity), {}};
}

std::string codeTakenOver(const std::string& code, Role role)
{
    return code + (role == Role::Manager ? "-M" : role == Role::Leader ? "-L" : "-S");
}

Activity takenOverBy(Activity activity, Role role, const RhythmVersion& draft)
{
    if (activity.owner == role)
        return activity;
    activity.owner = role;
    if (role == Role::Manager && activity.counterpart == Counterpart::Manager)
        activity.counterpart = Counterpart::Rep;
    else if (role != Role::Manager && activity.counterpart == Counterpart::Rep)
        activity.counterpart = Counterpart::Manager;
    if (isTaken(draft, activity.code))
        activity.code = codeTakenOver(activity.code, role);
    return activity;
}

Activity ownActivity(const QString& name, Beat beat, Role role, const Rhythm& rhythm)
{
    Activity made;
    made.name = name.trimmed().toStdString();
    made.owner = role;
    made.counterpart = beat == Beat::Triggered ? Counterpart::Deal
        : role == Role::Manager                ? Counterpart::Rep
                                               : Counterpart::Manager;
    made.cadence.rule = usualRule(beat);
    made.cadence.window.grace = usualGrace(beat, made.cadence.window.grace);
    const auto base = codeFrom(name);
    made.code = base;
    for (int number = 2; isKnown(rhythm, made.code); ++number)
        made.code = base + std::to_string(number);
    return made;
}

} // namespace mor::ui
