// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/digests.h"

#include "storage/repositories/history_rows.h"
#include "storage/sql/statement.h"

namespace mor::storage {

Digest digestOf(const PlanException& exception)
{
    const auto row = rowOf(exception);
    return Canonical("plan_exception")
        .add(toText(exception.id))
        .add(toText(exception.occurrence))
        .add(row.kind)
        .add(row.toDay ? toIso(*row.toDay) : std::string{})
        .add(row.start)
        .add(row.what)
        .add(toIso(exception.recordedOn))
        .add(exception.recordedAt.time_since_epoch().count())
        .add(exception.recordedBy)
        .digest();
}

Digest digestOf(const TriggerEvent& trigger)
{
    return Canonical("trigger_event")
        .add(toText(trigger.id))
        .add(trigger.activity)
        .add(trigger.subject)
        .add(toIso(trigger.firedOn))
        .digest();
}

Digest digestOf(const CheckOff& checkOff)
{
    const auto& fact = checkOff.fact;
    const auto& key = checkOff.occurrence;
    return Canonical("check_off")
        .add(toText(fact.id))
        .add(key.activity)
        .add(key.owner)
        .add(key.counterpart)
        .add(dayNumber(key.date))
        .add(key.number)
        .add(fact.revision)
        .add(fact.minutes)
        .add(dayNumber(fact.heldOn))
        .add(dayNumber(fact.recordedOn))
        .add(fact.criteriaMet)
        .add(fact.criteriaJudged)
        .add(fact.withdrawn)
        .add(fact.hasNextStep)
        .add(storedEvidence(checkOff.evidence))
        .add(checkOff.note)
        .add(checkOff.recordedBy)
        .add(checkOff.recordedAt.time_since_epoch().count())
        .add(checkOff.recordingSeconds)
        .add(checkOff.correctionReason)
        .digest();
}

Digest digestOfPrivateNote(const CheckOff& checkOff)
{
    return Canonical("private_note")
        .add(toText(checkOff.fact.id))
        .add(checkOff.recordedBy)
        .add(checkOff.privateNote)
        .digest();
}

Digest digestOf(const NextStep& step)
{
    return Canonical("next_step")
        .add(toText(step.id))
        .add(toText(step.checkOff))
        .add(step.owner)
        .add(step.what)
        .add(toIso(step.due))
        .add(toIso(step.recordedOn))
        .digest();
}

Digest digestOfDone(const Uuid& nextStep, std::optional<Day> doneOn, std::uint32_t revision)
{
    Canonical row("next_step_done");
    row.add(toText(nextStep)).add(doneOn ? toIso(*doneOn) : std::string{});
    if (revision > 0)
        row.add(revision);
    return row.digest();
}

Digest digestOf(const Confirmation& confirmation)
{
    Canonical row("confirmation");
    row.add(toText(confirmation.id))
        .add(toText(confirmation.occurrence))
        .add(confirmation.by)
        .add(static_cast<int>(confirmation.word))
        .add(static_cast<int>(confirmation.usefulness))
        .add(dayNumber(confirmation.recordedOn));
    if (confirmation.recordedAt != Instant{})
        row.add(confirmation.recordedAt.time_since_epoch().count());
    return row.digest();
}

Digest digestOf(const UnplannedTalk& talk)
{
    return Canonical("unplanned_talk")
        .add(toText(talk.id))
        .add(talk.activity)
        .add(talk.owner)
        .add(talk.person)
        .add(dayNumber(talk.heldOn))
        .add(talk.minutes)
        .add(talk.note)
        .add(dayNumber(talk.recordedOn))
        .digest();
}

Digest digestOfTakingBack(const Uuid& unplannedTalk, Day recordedOn)
{
    return Canonical("unplanned_talk_taken_back")
        .add(toText(unplannedTalk))
        .add(dayNumber(recordedOn))
        .digest();
}

Digest digestOf(const SkillFocus& focus)
{
    return Canonical("skill_focus")
        .add(toText(focus.id))
        .add(focus.person)
        .add(focus.skill)
        .add(toIso(focus.since))
        .add(focus.recordedAt.time_since_epoch().count())
        .add(focus.recordedBy)
        .digest();
}

Digest digestOf(const StatedFrequency& stated)
{
    return Canonical("stated_frequency")
        .add(toText(stated.id))
        .add(stated.person)
        .add(stated.activity)
        .add(stated.talks)
        .add(toIso(stated.statedOn))
        .add(stated.recordedAt.time_since_epoch().count())
        .digest();
}

std::string storedEvidence(const std::vector<EvidenceType>& evidence)
{
    std::string text;
    for (const auto type : evidence) {
        if (!text.empty())
            text += ',';
        text += toText(type);
    }
    return text;
}

} // namespace mor::storage
