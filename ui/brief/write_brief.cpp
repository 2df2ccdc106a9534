// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "brief/write_brief.h"

#include "brief/brief_layout.h"
#include "brief/brief_words.h"
#include "core/org/lookup.h"
#include "shared/paper_work.h"

namespace mor::ui {

bool hasBrief(const Plan& plan, const Person& person, Day today)
{
    return person.role != Role::Rep && isEmployed(person, today)
        && newestVersion(plan.rhythm) != nullptr;
}

Result<> writeBrief(std::shared_ptr<const Plan> plan, const PracticeRepository& practice,
    const std::string& who, Day today, Paper paper, const QString& file)
{
    const auto person = personMeant(plan->roster, who);
    if (!person)
        return fail(person);
    if (!hasBrief(*plan, **person, today))
        return fail(ErrorKind::NotFound, "program.no_brief", {(*person)->name});
    const auto brief = readMondayBrief(plan, practice, (*person)->code, today, today);
    if (!brief)
        return fail(brief);
    return writePdf(
        laidOut({*brief, plan->roster, paper}), BriefWords(*brief, plan->roster).title(), file);
}

} // namespace mor::ui
