// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/slot_proposal_words.h"

#include "core/org/lookup.h"
#include "shared/number_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace mor::ui {

namespace {

using State = ProposedSlot::State;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Slots", text); }

QString text(const std::string& value) { return QString::fromStdString(value); }

QString nameOf(const Roster& roster, const std::string& code)
{
    const auto* person = findPerson(roster, code);
    return text(person ? person->name : code);
}

QString talkName(const RhythmVersion* version, const std::string& code)
{
    const auto* activity = version ? findActivity(*version, code) : nullptr;
    return text(activity ? activity->name : code);
}

QString dayName(unsigned weekday, QLocale::FormatType form = QLocale::LongFormat)
{
    return QLocale().standaloneDayName(static_cast<int>(weekday), form);
}

/// "Tuesday 10:00"; from the second week of a longer window on "Tuesday 10:00, week 2".
QString placeWords(const Slot& slot)
{
    auto words = dayName(slot.weekday);
    if (slot.start != kNoTime)
        words += QLatin1Char(' ') + text(toText(slot.start));
    return slot.week > 0 ? tr("%1, week %2").arg(words).arg(slot.week + 1) : words;
}

QString wordOf(State state)
{
    switch (state) {
    case State::Unplaced:
        return tr("no room");
    case State::Moved:
        return tr("moved");
    case State::New:
        return tr("new");
    case State::Kept:
        return tr("kept");
    }
    return {};
}

QString clashWords(
    const SlotClash& clash, const Slot& before, const Roster& roster, const RhythmVersion* version)
{
    const auto name = nameOf(roster, clash.person);
    switch (clash.kind) {
    case SlotClash::Kind::NoTime:
        return tr("A weekday was agreed, but no time.");
    case SlotClash::Kind::NotAWorkday:
        return tr("%1 does not work on %2.").arg(name, dayName(before.weekday));
    case SlotClash::Kind::Busy:
        return tr("%1 is busy on %2, again and again.").arg(name, placeWords(before));
    case SlotClash::Kind::OtherTalk:
        return tr("%1 has %2 on %3.")
            .arg(name, talkName(version, clash.activity), placeWords(before));
    }
    return {};
}

QString noRoomWords(const NoRoom& why, const Slot& slot, const Roster& roster)
{
    const auto owner = nameOf(roster, slot.manager);
    const auto person = nameOf(roster, slot.person);
    if (why.weekdays == 0)
        return tr("%1 and %2 share no working day.").arg(owner, person);
    return tr(
        "No %1 minutes in a row are free: the longest gap is %2 min. Of %3 h a week %4 has %5 h "
        "of talks and is busy for %6 h, %7 has %8 h and is busy for %9 h.")
        .arg(why.minutesNeeded)
        .arg(why.longestFree)
        .arg(oneDecimal(why.open), owner, oneDecimal(why.talksOfOwner), oneDecimal(why.busyOfOwner),
            person, oneDecimal(why.talksOfPerson), oneDecimal(why.busyOfPerson));
}

QString whyWords(const ProposedSlot& proposed, const Roster& roster, const RhythmVersion* version)
{
    QStringList words;
    if (proposed.clash && proposed.before)
        words << clashWords(*proposed.clash, *proposed.before, roster, version);
    if (proposed.noRoom)
        words << noRoomWords(*proposed.noRoom, proposed.slot, roster);
    return words.join(QLatin1Char(' '));
}

RowCell changeCell(State state)
{
    const auto word = wordOf(state);
    if (state == State::Kept)
        return softCell(word);
    return state == State::New ? bodyCell(word) : strongCell(word);
}

Row rowOf(const ProposedSlot& proposed, bool isFirstOfDay, const Roster& roster,
    const RhythmVersion* version)
{
    const Slot& slot = proposed.slot;
    const bool isPlaced = proposed.state != State::Unplaced;
    const auto talk = talkName(version, slot.activity);
    const auto person = nameOf(roster, slot.person);
    const auto why = whyWords(proposed, roster, version);
    auto time = isPlaced ? text(toText(slot.start)) : QStringLiteral("–");
    if (isPlaced && slot.week > 0)
        time = tr("%1, week %2").arg(time).arg(slot.week + 1);

    Row row;
    row.id = text(slot.activity + "/" + slot.person);
    RowCell what = bodyCell(tr("%1 with %2").arg(talk, person));
    what.second = why;
    row.cells = {strongCell(isFirstOfDay && isPlaced ? dayName(slot.weekday) : QString()),
        bodyCell(time), what, changeCell(proposed.state)};
    row.spoken = isPlaced ? tr("%1 with %2: %3, %4. %5")
                                .arg(talk, person, wordOf(proposed.state), placeWords(slot), why)
                          : tr("%1 with %2: %3. %4").arg(talk, person, wordOf(proposed.state), why);
    row.spoken = row.spoken.trimmed();
    return row;
}

} // namespace

QString countsOf(const SlotProposal& proposal)
{
    return tr("%1 new, %2 moved, %3 kept, %4 without room.")
        .arg(proposal.count(State::New))
        .arg(proposal.count(State::Moved))
        .arg(proposal.count(State::Kept))
        .arg(proposal.count(State::Unplaced));
}

QStringList slotHeads() { return {tr("Day"), tr("Time"), tr("Talk"), tr("Change")}; }

std::vector<Row> slotRows(
    const SlotProposal& proposal, const Roster& roster, const RhythmVersion* version)
{
    std::vector<const ProposedSlot*> sorted;
    for (const auto& proposed : proposal.slots)
        sorted.push_back(&proposed);
    std::ranges::stable_sort(sorted, {}, [](const ProposedSlot* one) {
        const bool isPlaced = one->state != State::Unplaced;
        return std::tuple(
            isPlaced, isPlaced ? one->slot.weekday : 0, one->slot.start, one->slot.week);
    });
    std::vector<Row> rows;
    unsigned weekday = 0;
    for (const ProposedSlot* one : sorted) {
        const bool isPlaced = one->state != State::Unplaced;
        rows.push_back(rowOf(*one, isPlaced && one->slot.weekday != weekday, roster, version));
        weekday = isPlaced ? one->slot.weekday : 0;
    }
    return rows;
}

} // namespace mor::ui
