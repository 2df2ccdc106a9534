// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/deals/deal_import.h"

#include "core/base/problem_limit.h"
#include "core/base/text.h"
#include "core/deals/owner_match.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace mor {

namespace {

using Kind = RosterChange::Kind;

bool isCurrency(std::string_view text)
{
    return text.empty() || text == "$" || text == "¥"
        || (text.size() == 3
            && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; }));
}

/// On one line: control characters as spaces.
std::string oneLine(std::string_view text)
{
    std::string line{trimmed(text)};
    for (auto& c : line)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = ' ';
    return line;
}

std::vector<std::string> differences(const Deal& one, const Deal& other)
{
    std::vector<std::string> fields;
    const auto note = [&](const char* field, bool differs) {
        if (differs)
            fields.emplace_back(field);
    };
    note("name", one.name != other.name);
    note("account", one.account != other.account);
    note("owner",
        one.owner != other.owner || (one.owner.empty() && one.ownerText != other.ownerText));
    note("pipeline", one.pipeline != other.pipeline);
    note("stage", one.stage != other.stage || one.stageOrder != other.stageOrder);
    note("amount", one.amount != other.amount);
    note("currency", one.currency != other.currency);
    note("closes", one.closes != other.closes);
    note("created", one.created != other.created);
    note("last_activity", one.lastActivity != other.lastActivity);
    note("next_step", one.nextStep != other.nextStep);
    note("category", one.category != other.category);
    note("closed", one.closed != other.closed);
    note("won", one.won != other.won);
    note("reason", one.reason != other.reason);
    return fields;
}

const Deal* findDeal(std::span<const Deal> known, const Deal& like)
{
    const auto found = std::ranges::lower_bound(
        known, subjectOf(like), std::less{}, [](const Deal& deal) { return subjectOf(deal); });
    return found != known.end() && subjectOf(*found) == subjectOf(like) ? &*found : nullptr;
}

class DealReader {
public:
    DealReader(DealSystem system, const OwnerMatch& owners, Problems& problems)
        : m_system(system)
        , m_owners(owners)
        , m_problems(problems)
    {
    }

    Deal read(const DealRow& row)
    {
        Deal deal;
        deal.system = m_system;
        readId(row, deal);
        deal.name = text(row, "name", row.name, kLongestDealName);
        if (deal.name.empty())
            m_problems.add(row.where, "deal.name_missing");
        deal.account = text(row, "account", row.account, kLongestDealName);
        deal.owner = m_owners.of(row).value_or(std::string{});
        deal.ownerText = text(row, "owner", ownerTextOf(row), kLongestDealName);
        deal.pipeline = text(row, "pipeline", row.pipeline, kLongestStage);
        deal.stage = text(row, "stage", row.stage, kLongestStage);
        deal.stageOrder = row.stageOrder;
        deal.amount = row.amount;
        deal.currency = row.currency;
        if (!isCurrency(row.currency))
            m_problems.add(row.where, "result.currency_malformed", {inQuotes(row.currency)});
        deal.closes = row.closes;
        deal.created = row.created;
        deal.lastActivity = row.lastActivity;
        deal.nextStep = text(row, "next_step", row.nextStep, kLongestDealText);
        deal.category = text(row, "category", row.category, kLongestStage);
        deal.reason = text(row, "reason", row.reason, kLongestDealText);
        readOutcome(row, deal);
        return deal;
    }

private:
    void readId(const DealRow& row, Deal& deal)
    {
        if (row.id.empty()) {
            m_problems.add(row.where, "deal.id_missing");
            return;
        }
        auto id = dealId(m_system, row.id);
        if (!id) {
            m_problems.add(row.where, id.error());
            return;
        }
        const auto [first, isNew] = m_lines.try_emplace(*id, row.where);
        if (!isNew)
            m_problems.add(row.where, "deal.twice", {inQuotes(row.id), first->second});
        deal.id = std::move(*id);
    }

    std::string text(
        const DealRow& row, const char* field, const std::string& value, std::size_t mostBytes)
    {
        auto line = oneLine(value);
        if (line.size() > mostBytes)
            m_problems.add(row.where, "deal.text_too_long", {field, std::to_string(mostBytes)});
        return line;
    }

    void readOutcome(const DealRow& row, Deal& deal)
    {
        const auto meant = stageMeaning(deal.stage);
        deal.won = row.won.value_or(row.closed == false ? false : meant.won);
        deal.closed = row.closed.value_or(row.won == true || meant.closed);
        if (deal.won && !deal.closed)
            m_problems.add(row.where, "deal.won_but_open");
    }

    DealSystem m_system;
    const OwnerMatch& m_owners;
    Problems& m_problems;
    std::unordered_map<std::string, std::string> m_lines; ///< where an identifier came first
};

void tellOwners(const OwnerMatch& owners, std::span<const DealRow> rows, const OwnerRules& rules,
    const Roster& roster, Problems& problems)
{
    for (const auto& question : ownersToConfirm(rows, roster, rules)) {
        if (givesUp(problems, question.where))
            return;
        const auto deals = std::to_string(question.deals);
        if (!question.suggested.empty())
            problems.add(question.where, "owner.to_confirm",
                {inQuotes(question.text), owners.nameOf(question.suggested), question.suggested,
                    deals});
        else if (!rules.keepUnknown)
            problems.add(question.where, "owner.unknown", {inQuotes(question.text), deals});
    }
}

} // namespace

std::vector<Deal> dealsFrom(std::span<const DealRow> rows, DealSystem system, const Roster& roster,
    const OwnerRules& rules, std::span<const Deal> known, RosterChanges& changes,
    Problems& problems)
{
    const OwnerMatch owners(roster, rules);
    DealReader reader(system, owners, problems);
    std::vector<Deal> deals;
    for (const auto& row : rows) {
        if (givesUp(problems, row.where))
            return {};
        auto deal = reader.read(row);
        RosterChange change{Kind::Added, row.where, deal.id, {}};
        if (const auto* before = findDeal(known, deal)) {
            change.fields = differences(*before, deal);
            change.kind = change.fields.empty() ? Kind::Unchanged : Kind::Changed;
        }
        changes.rows.push_back(std::move(change));
        deals.push_back(std::move(deal));
    }
    tellOwners(owners, rows, rules, roster, problems);
    std::ranges::sort(deals,
        [](const Deal& one, const Deal& other) { return subjectOf(one) < subjectOf(other); });
    return deals;
}

} // namespace mor
