// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/roster_limits.h"
#include "core/rhythm/strategy_check.h"
#include "exchange/plan/rhythm_records.h"

namespace mor {

void describe(auto& io, A<Priority> auto& priority)
{
    io.field("code", priority.code);
    io.field("name", priority.name);
    io.field("meaning", priority.meaning, "");
    io.words("levers", priority.levers, kMostItems);
}

void describe(auto& io, A<ReadBack> auto& readBack)
{
    io.field("priority", readBack.priority);
    io.field("person", readBack.person);
    io.field("sentence", readBack.sentence);
    io.field("writtenOn", readBack.writtenOn);
}

void describe(auto& io, A<DayRange> auto& days)
{
    io.field("from", days.first);
    io.field("to", days.last);
}

void describe(auto& io, A<LeverReading> auto& reading)
{
    io.field("lever", reading.lever);
    io.record("days", reading.days);
    io.decimal("value", reading.value, -kMostMeasured, kMostMeasured);
    io.whole("count", reading.count, 0, 1'000'000'000);
    io.whole("of", reading.of, 0, 1'000'000'000);
    io.field("source", reading.source, "");
    io.field("enteredOn", reading.enteredOn);
    io.field("enteredBy", reading.enteredBy, "");
}

void describe(auto& io, A<Velocity> auto& velocity)
{
    io.decimal("deals", velocity.at(VelocityPart::Deals), 0, kMostMeasured);
    io.decimal("dealValue", velocity.at(VelocityPart::DealValue), 0, kMostMeasured);
    io.decimal("winRate", velocity.at(VelocityPart::WinRate), 0, 1);
    io.decimal("cycleDays", velocity.at(VelocityPart::CycleDays), 0, kMostMeasured);
}

void describe(auto& io, A<WhatIf> auto& whatIf)
{
    io.record("now", whatIf.now);
    io.record("reach", whatIf.reach);
}

void describe(auto& io, A<Strategy> auto& strategy)
{
    io.list("priorities", strategy.priorities, kMostItems, true);
    io.list("readBacks", strategy.readBacks, kMostRows, true);
    io.list("readings", strategy.readings, kMostRows, true);
    io.record("whatIf", strategy.whatIf);
}

void describe(auto& io, A<ParkedActivity> auto& parked)
{
    io.record("activity", parked.activity);
    io.whole("question", parked.question, 0, 4, 0);
    io.field("reason", parked.reason);
    io.field("parkedOn", parked.parkedOn);
    io.field("parkedBy", parked.parkedBy, "");
}

void describe(auto& io, A<GateReview> auto& review)
{
    io.field("activity", review.activity);
    io.whole("question", review.question, 1, 4);
    io.field("verdict", review.verdict);
    io.field("seen", review.seen, "");
    io.field("note", review.note, "");
    io.field("reviewedOn", review.reviewedOn);
    io.field("reviewedBy", review.reviewedBy, "");
}

void describe(auto& io, A<Wave> auto& wave)
{
    io.field("stage", wave.stage);
    io.field("from", wave.from);
    io.field("everyone", wave.everyone, false);
    io.words("people", wave.people, kMostPeople, true);
    io.field("note", wave.note, "");
}

void describe(auto& io, A<StageDecision> auto& decision)
{
    io.field("stage", decision.stage);
    io.field("kind", decision.kind);
    io.field("on", decision.on);
    io.field("by", decision.by, "");
    io.field("reason", decision.reason, "");
    io.words("unmet", decision.unmet, kMostItems, true);
}

void describe(auto& io, A<PlannedActivity> auto& planned)
{
    io.field("from", planned.from);
    io.field("activity", planned.activity);
    io.field("name", planned.name);
}

void describe(auto& io, A<Rollout> auto& rollout)
{
    io.list("waves", rollout.waves, kMostActivities, true);
    io.list("decisions", rollout.decisions, kMostRows, true);
    io.list("planned", rollout.planned, kMostActivities, true);
}

} // namespace mor
