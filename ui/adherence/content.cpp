// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/content.h"

#include "core/adherence/consistency.h"
#include "core/adherence/read_ledger.h"

namespace mor::ui {

Result<std::shared_ptr<const AdherenceContent>> readContent(
    const LedgerAnswer& answer, const ContentQuestion& question, const PracticeRepository& practice)
{
    const auto steps = practice.nextSteps(keyDatesOf(question.needed), {});
    if (!steps)
        return fail(steps);
    auto content = std::make_shared<AdherenceContent>();
    auto& overview = content->overview;
    content->ledger = answer.ledger;
    overview = overviewOf(*answer.ledger, *answer.confirmations, question.overview);
    const auto before
        = comparableBefore(question.wholeBefore, question.overview.judged, overview.lastClosedWeek);
    content->comparison
        = comparisonOf(*answer.ledger, *answer.confirmations, *steps, overview, before);
    content->coverage = repCoverageOf(*answer.ledger, *answer.confirmations, overview);
    return std::shared_ptr<const AdherenceContent>(std::move(content));
}

} // namespace mor::ui
