// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/deals/deal_service.h"

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/planning/entry_text.h"

#include <algorithm>
#include <functional>

namespace mor {

namespace {

constexpr int kTries = 5;

std::string textOf(const Deal& deal)
{
    return EntryText{}
        .add("id", deal.id)
        .add("name", deal.name)
        .add("owner", deal.owner.empty() ? deal.ownerText : deal.owner)
        .add("pipeline", deal.pipeline)
        .add("stage", deal.stage)
        .add("amount", deal.amount ? decimalText(*deal.amount) : std::string{})
        .add("currency", deal.currency)
        .add("closes", deal.closes ? toIso(*deal.closes) : std::string{})
        .text();
}

const Deal* findDeal(std::span<const Deal> deals, DealSystem system, std::string_view id)
{
    const auto wanted = std::pair{system, id};
    const auto found = std::ranges::lower_bound(deals, wanted, std::less{}, [](const Deal& deal) {
        return std::pair{deal.system, std::string_view{deal.id}};
    });
    return found != deals.end() && found->system == system && found->id == id ? &*found : nullptr;
}

/// What the log keeps: deals that are new or read otherwise now.
std::vector<ImportChange> entries(const RosterChanges& changes, std::span<const Deal> known,
    std::span<const Deal> deals, DealSystem system)
{
    std::vector<ImportChange> all;
    for (const auto& row : changes.rows) {
        if (row.kind == RosterChange::Kind::Unchanged)
            continue;
        const auto* before = findDeal(known, system, row.what);
        const auto* after = findDeal(deals, system, row.what);
        all.push_back({"deal", before ? textOf(*before) : std::string{},
            after ? textOf(*after) : std::string{}});
    }
    return all;
}

/// The rules with what earlier files settled; what is said now counts first.
OwnerRules withKnown(const OwnerRules& rules, std::span<const Deal> known)
{
    auto all = rules;
    const auto settled = ownersKnown(known);
    all.confirmed.insert(settled.begin(), settled.end());
    return all;
}

} // namespace

Result<RosterChanges> DealService::import(const std::vector<DealRow>& rows, const DealFile& file,
    const Roster& roster, RosterService::Mode mode)
{
    for (int attempt = 1;; ++attempt) {
        auto changes = importOnce(rows, file, roster, mode);
        if (changes || changes.error().code != "deals.changed_meanwhile" || attempt == kTries)
            return changes;
    }
}

Result<RosterChanges> DealService::importOnce(const std::vector<DealRow>& rows,
    const DealFile& file, const Roster& roster, RosterService::Mode mode)
{
    using Kind = RosterChange::Kind;
    if (file.asOf > m_clock.today())
        return fail(ErrorKind::Invalid, "deal.as_of_in_future", {toIso(file.asOf)});
    const auto count = m_deals.count(); // first: what comes after it is noticed
    if (!count)
        return fail(count);
    const auto newest = m_deals.deals();
    if (!newest)
        return fail(newest);
    const auto known = m_deals.deals(file.asOf);
    if (!known)
        return fail(known);
    RosterChanges changes;
    Problems problems;
    const auto deals = dealsFrom(
        rows, file.system, roster, withKnown(file.owners, *newest), *known, changes, problems);
    if (!problems.none())
        return problems.asError(file.source);
    if (mode == RosterService::Mode::DryRun
        || changes.count(Kind::Added) + changes.count(Kind::Changed) == 0)
        return changes;
    const auto kept = m_log.keep(ImportKind::Deals, file.source,
        entries(changes, *known, deals, file.system), [&](const Uuid& batch) {
            return m_deals.addTo(*count, {batch, file.asOf, file.system, m_clock.now()}, deals);
        });
    if (!kept)
        return fail(kept);
    return changes;
}

Result<std::vector<OwnerQuestion>> DealService::ownersToConfirm(
    const std::vector<DealRow>& rows, const DealFile& file, const Roster& roster) const
{
    const auto newest = m_deals.deals();
    if (!newest)
        return fail(newest);
    return mor::ownersToConfirm(rows, roster, withKnown(file.owners, *newest));
}

} // namespace mor
