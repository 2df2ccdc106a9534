// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/exports/measured.h"

#include "core/access/first_sight.h"
#include "core/access/optional_sight.h"
#include "core/adherence/ledger_copy.h"
#include "core/adherence/read_ledger.h"
#include "core/base/text.h"
#include "core/org/lookup.h"

namespace mor {

namespace {

/// Whether figures about these people alone may be shown to the viewer, if there is one.
Result<> checkPeople(const ExportPart& part, const Ledger& ledger)
{
    const auto& sight = part.source.sight;
    if (!sight || part.people.everybody())
        return {};
    if (sight->indexOf(sight->viewer()) == kNone)
        return fail(ErrorKind::Invalid, "access.by_person", {inQuotes(sight->viewer())});
    std::vector<std::string> holders;
    for (const auto& code : part.people.codes())
        if (part.people.codes().size() == 1 || findPerson(part.roster(), code)->role != Role::Rep)
            holders.push_back(code);
    if (holders.size() != 1)
        return {};
    return checkFirstSight(
        ledger, part.source.looks, {holders.front(), sight->viewer(), part.request.days});
}

/// A rep asks for the own figures: others hold these talks, and the guard leaves no more than those
/// with the rep.
bool isTheirOwn(const ExportPart& part)
{
    const auto& sight = part.source.sight;
    if (!sight || part.people.codes() != std::vector{sight->viewer()})
        return false;
    const auto* viewer = findPerson(part.roster(), sight->viewer());
    return viewer != nullptr && viewer->role == Role::Rep;
}

} // namespace

Result<Figures> Measured::by(const std::vector<Dimension>& dimensions) const
{
    return figuresFor(sight, ledger, steps, dimensions);
}

Result<Measured> measured(const ExportPart& part)
{
    const auto& source = part.source;
    const auto ledger = readLedger(source.plan, source.practice, part.request.days, source.today);
    if (!ledger)
        return fail(ledger);
    auto steps = source.practice.nextSteps(keyDatesOf(part.request.days), {});
    if (!steps)
        return fail(steps);
    if (const auto may = checkPeople(part, **ledger); !may)
        return fail(may);
    const auto& people = part.people.codes();
    const bool isWhole = people.empty() || isTheirOwn(part);
    return Measured{isWhole ? *ledger : heldBy(*ledger, people), std::move(*steps), source.sight};
}

void tellOf(const ExportPart& part, const Measured& from, ExportContent& content)
{
    const auto counted = partFor(part.source.sight, from.ledger, Share::Counted);
    for (auto& code : peopleIn(*counted, Share::Counted))
        content.about.insert(std::move(code));
}

} // namespace mor
