// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/activities.h"

namespace mor::demo {

std::vector<Lever> demoLevers()
{
    return {
        {"pipeline-health", "Pipeline health", "share", "%"}, {"win-rate", "Win rate", "won", "%"}};
}

namespace {
Activity one(const char* code, const char* name, const char* cadence, int talk, int prep,
    Counterpart with, Role owner = Role::Manager)
{
    Activity a;
    a.code = code;
    a.name = name;
    a.purpose = "x";
    a.levers = {"pipeline-health"};
    a.owner = owner;
    a.counterpart = with;
    a.cadence.rule = parseCadence(cadence).value();
    a.minutes = {talk, prep, 1};
    a.criteria = {"a", "b", "c", "d", "e"};
    a.questions = {"q?"};
    a.evidence = {EvidenceType::RepConfirmation, EvidenceType::NextStep};
    a.usefulWhen = "u";
    a.trap = "t";
    return a;
}
} // namespace

std::vector<Activity> demoActivities()
{
    std::vector<Activity> all{
        one("ACCT", "Account plan review", "quarterly", 45, 15, Counterpart::Account),
        one("CALL", "Call coaching", "monthly", 30, 20, Counterpart::Rep),
        one("DEAL", "Deal coaching", "monthly", 45, 10, Counterpart::Rep),
        one("FCST", "Forecast call", "weekly on mon", 30, 15, Counterpart::Team),
        one("LOSS", "Loss debrief", "on deal-lost within 10 working days", 25, 5,
            Counterpart::Deal),
        one("OBS", "Observation", "monthly", 45, 25, Counterpart::Manager, Role::Leader),
        one("ONE", "One-on-one", "every 2 weeks from 2026-01-05", 30, 5, Counterpart::Rep),
        one("PIPE", "Pipeline review", "weekly", 25, 5, Counterpart::Rep),
        one("QBR", "Quarterly review", "quarterly on working day 10", 60, 20, Counterpart::Rep),
        one("QUAL", "Checkpoint", "on deal-enters-stage within 5 working days", 15, 5,
            Counterpart::Deal),
        one("WIN", "Win debrief", "on deal-won within 10 working days", 20, 5, Counterpart::Deal)};
    return all;
}

} // namespace mor::demo
