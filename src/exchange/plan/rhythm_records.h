// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"
#include "exchange/plan/record.h"
#include "exchange/plan/text_form.h"

namespace mor {

void describe(auto& io, A<Lever> auto& lever)
{
    io.field("code", lever.code);
    io.field("name", lever.name);
    io.field("measure", lever.measure, "");
    io.field("unit", lever.unit, "");
}

void describe(auto& io, A<Cadence> auto& cadence)
{
    io.field("rule", cadence.rule);
    io.whole("opensBefore", cadence.window.opensBefore, 0, 60, WindowRule::kPeriodStart);
    io.whole("grace", cadence.window.grace, 0, 60, 3);
    io.time("start", cadence.start);
}

void describe(auto& io, A<Minutes> auto& minutes)
{
    io.whole("talk", minutes.talk, 0, 480);
    io.whole("preparation", minutes.preparation, 0, 480, 0);
    io.whole("recording", minutes.recording, 0, 60, 1);
}

void describe(auto& io, A<Activity> auto& activity)
{
    io.field("code", activity.code);
    io.field("name", activity.name);
    io.field("purpose", activity.purpose);
    io.words("levers", activity.levers, kMostItems);
    io.field("owner", activity.owner);
    io.field("counterpart", activity.counterpart);
    io.field("audience", activity.audience, Audience::Everyone);
    io.record("cadence", activity.cadence);
    io.record("minutes", activity.minutes);
    io.words("criteria", activity.criteria, kMostItems);
    io.words("questions", activity.questions, kMostItems);
    io.words("evidence", activity.evidence, kMostItems);
    io.field("usefulWhen", activity.usefulWhen, "");
    io.field("trap", activity.trap, "");
    io.whole("mandatoryFields", activity.mandatoryFields, 0, 20, 2);
    io.field("expectation", activity.expectation);
    io.whole("version", activity.version, 1, 1'000'000, 1);
}

void describe(auto& io, A<GateAnswer> auto& answer)
{
    io.field("verdict", answer.verdict);
    io.field("object", answer.object, "");
    io.field("note", answer.note, "");
    io.field("answeredOn", answer.answeredOn);
    io.field("answeredBy", answer.answeredBy, "");
}

void describe(auto& io, A<Gate> auto& gate)
{
    io.field("activity", gate.activity);
    io.list("answers", gate.answers);
}

void describe(auto& io, A<RhythmVersion> auto& version)
{
    io.whole("number", version.number, 1, 1'000'000);
    io.field("effectiveFrom", version.effectiveFrom, Day{});
    io.field("publishedOn", version.publishedOn);
    io.field("reason", version.reason, "");
    io.list("activities", version.activities, kMostActivities);
    io.list("gates", version.gates, kMostActivities, true);
}

} // namespace mor
