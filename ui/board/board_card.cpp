// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/board_card.h"

#include "shared/activity_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace mor::ui {

namespace {

using Verdict = GateAnswer::Verdict;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::BoardCard", text); }

CardChange changeOf(const Activity& activity, const RhythmVersion* before)
{
    if (before == nullptr)
        return CardChange::None;
    const auto* old = findActivity(*before, activity.code);
    if (old == nullptr)
        return CardChange::New;
    auto same = *old;
    same.version = activity.version;
    if (same == activity)
        return CardChange::None;
    const int more = activity.minutes.talk + activity.minutes.preparation - old->minutes.talk
        - old->minutes.preparation;
    return more < 0 ? CardChange::Shorter : more > 0 ? CardChange::Longer : CardChange::Changed;
}

QString wordOf(CardChange change)
{
    switch (change) {
    case CardChange::None:
        return {};
    case CardChange::New:
        return tr("new in draft");
    case CardChange::Shorter:
        return tr("shorter");
    case CardChange::Longer:
        return tr("longer");
    case CardChange::Changed:
        return tr("changed");
    }
    return {};
}

QString lineOf(const Activity& activity)
{
    if (const auto* trigger = std::get_if<OnTrigger>(&activity.cadence.rule))
        return activity.counterpart == Counterpart::Deal
            ? triggerWords(trigger->trigger)
            : tr("%1, %2").arg(triggerWords(trigger->trigger), counterpartWords(activity));
    return tr("%1, %2").arg(cadenceWords(activity.cadence.rule), counterpartWords(activity));
}

BoardCard cardOf(const Activity& activity, const Rhythm& rhythm, const RhythmVersion& shown,
    const RhythmVersion* before)
{
    BoardCard card;
    card.code = activity.code;
    card.name = QString::fromStdString(activity.name);
    card.line = lineOf(activity);
    card.minutes = minutesWords(activity.minutes);
    card.change = changeOf(activity, before);
    card.changeWord = wordOf(card.change);
    if (!activity.levers.empty()) {
        card.lever = activity.levers.front();
        const auto* lever = findLever(rhythm, card.lever);
        card.leverName = QString::fromStdString(lever ? lever->name : card.lever);
    }
    const auto gate = std::ranges::find(shown.gates, activity.code, &Gate::activity);
    if (gate != shown.gates.end())
        for (std::size_t i = 0; i < card.gate.size(); ++i)
            card.gate[i] = gate->answers[i].verdict;

    QStringList parts{card.name, asSentence(card.line)};
    parts << (card.leverName.isEmpty() ? tr("no lever yet") : tr("lever %1").arg(card.leverName));
    if (!card.changeWord.isEmpty())
        parts << card.changeWord;
    parts << card.minutes << gateWords(card.gate);
    card.sentence = parts.join(QStringLiteral(". "));
    return card;
}

} // namespace

QString gateWords(const std::array<Verdict, 4>& gate)
{
    QStringList words;
    for (std::size_t i = 0; i < gate.size(); ++i) {
        if (gate[i] == Verdict::Open)
            words << tr("question %1 open").arg(i + 1);
        else if (gate[i] == Verdict::No)
            words << tr("question %1 answered no").arg(i + 1);
    }
    return words.isEmpty() ? tr("four questions clear") : words.join(QStringLiteral(", "));
}

BoardColumns boardColumns(const Rhythm& rhythm, const RhythmVersion& shown,
    const RhythmVersion* before, Role role, const RhythmLibrary& library)
{
    const auto place = [&](const Activity* activity) {
        return std::ranges::find(library.activities, activity->code, &Activity::code)
            - library.activities.begin();
    };
    std::vector<const Activity*> owned;
    for (const auto& activity : shown.activities)
        if (activity.owner == role)
            owned.push_back(&activity);
    std::ranges::stable_sort(owned, [&](const Activity* a, const Activity* b) {
        return std::pair(place(a), a->name) < std::pair(place(b), b->name);
    });
    BoardColumns columns;
    for (const auto* activity : owned)
        columns[static_cast<std::size_t>(beatOf(activity->cadence.rule))].push_back(
            cardOf(*activity, rhythm, shown, before));
    return columns;
}

} // namespace mor::ui
