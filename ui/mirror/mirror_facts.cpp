// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "mirror/mirror_facts.h"

#include "core/coaching/coaching_rights.h"
#include "core/org/lookup.h"
#include "core/org/oversight.h"
#include "core/results/who_sees.h"

#include <QCoreApplication>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Mirror", text); }

/// As drift_seen.cpp has it: alarms of teams under four are shown to nobody above.
QString driftCell(const MirrorColumn& column, bool above, int led)
{
    if (led < kFewestInGroup)
        return {};
    if (column.as == Onlooker::Operations)
        return tr("that there is one, some days after you; no words and counts");
    return above ? tr("counts and words, some days after you, or once you acknowledge") : QString();
}

} // namespace

std::vector<MirrorFact> mirrorFacts(
    const Roster& roster, const Person& person, const std::vector<MirrorColumn>& columns, Day today)
{
    const auto led = static_cast<int>(reportsOn(roster, person, today).size());
    MirrorFact drift{"drift", tr("Drift noticed in your talks, and what was said about it"), {}};
    MirrorFact observed{"observed", tr("Held talks to observe, and what was seen of them"), {}};
    MirrorFact results{"results", tr("Results: quota, attained, calls"), {}};
    for (const auto& column : columns) {
        const bool above = !column.code.empty() && isAbove(roster, column.code, person.code, today);
        drift.cells.append(driftCell(column, above, led));
        observed.cells.append(above
                ? tr("each with day and time, not with whom; own words, else shares")
                : QString());
        results.cells.append(
            !column.code.empty() && seesResultsOf(roster, column.code, person.code, today)
                ? tr("yes")
                : QString());
    }
    if (person.role == Role::Rep)
        return {results};
    return {drift, observed, results};
}

} // namespace mor::ui
