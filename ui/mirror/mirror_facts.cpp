// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "mirror/mirror_facts.h"

#include "core/adherence/drift_watch.h"
#include "core/coaching/coaching_rights.h"
#include "core/results/who_sees.h"
#include "mirror/mirror_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Mirror", text); }

QString driftCell(DriftSight sight)
{
    switch (sight) {
    case DriftSight::AlarmsAlone:
        return tr("that there is one, some days after you; no words and counts");
    case DriftSight::CountsAndWords:
        return tr("counts and words, some days after you, or once you acknowledge");
    case DriftSight::Nothing:
        break;
    }
    return {};
}

/// The newest look of somebody else at one of the places where the fact is shown.
QString lastOpened(std::span<const Look> looks, DataKind kind,
    std::initializer_list<std::string_view> places, Day today)
{
    std::vector<Look> there;
    for (const auto& look : looks)
        if (std::ranges::find(places, look.place) != places.end())
            there.push_back(look);
    const auto last = lastLook(there, kind);
    return last ? lookTime(*last, today) : tr("never");
}

} // namespace

std::vector<MirrorFact> mirrorFacts(const Roster& roster, const Person& person,
    const std::vector<MirrorColumn>& columns, std::span<const Look> looks, Day today)
{
    MirrorFact drift{"drift", tr("Drift noticed in your talks, and what was said about it"), {},
        lastOpened(looks, DataKind::Talks, {"adherence", "mor drift"}, today)};
    MirrorFact observed{"observed", tr("Held talks to observe, and what was seen of them"), {},
        lastOpened(looks, DataKind::Criteria, {"coaching"}, today)};
    MirrorFact results{"results", tr("Results: quota, attained, calls"), {},
        lastOpened(looks, DataKind::Deals, {"results", "mor results"}, today)};
    for (const auto& column : columns) {
        const bool above = !column.code.empty() && isAbove(roster, column.code, person.code, today);
        drift.cells.append(
            driftCell(column.code.empty() ? DriftSight::Nothing
                                          : driftSight(roster, column.code, person.code, today)));
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
