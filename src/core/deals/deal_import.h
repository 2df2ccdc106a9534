// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/deals/deal.h"
#include "core/org/roster.h"
#include "core/planning/roster_service.h"

#include <map>
#include <span>

namespace mor {

/// One row of a file of deals.
struct DealRow {
    std::string where; ///< "line 7"; every problem of the row carries it
    std::string id; ///< as it stands in the file
    std::string name;
    std::string account;
    std::string owner; ///< name, or an e-mail address, or the other system's identifier
    std::string ownerEmail;
    std::string pipeline;
    std::string stage;
    std::optional<int> stageOrder;
    std::optional<double> amount;
    std::string currency;
    std::optional<Day> closes;
    std::optional<Day> created;
    std::optional<Day> lastActivity;
    std::string nextStep;
    std::string category;
    std::optional<bool> closed; ///< none: by the usual names of stages
    std::optional<bool> won;
    std::string reason;
};

/// Who owners of deals are: texts of a file by the person's code, or by an empty text for somebody
/// who stays a text.
using DealOwners = std::map<std::string, std::string>;

/// How owners that are not named by e-mail address become people.
struct OwnerRules {
    DealOwners confirmed; ///< what somebody said, or an earlier file settled
    bool byName = false; ///< a full name that only one person has is enough
    bool keepUnknown = false; ///< somebody unknown stays a text
};

/// An owner somebody must confirm.
struct OwnerQuestion {
    std::string text; ///< as the file names them
    std::string suggested; ///< code of the only person of this name; empty: nobody, or several
    int deals = 0;
    std::string where; ///< the first of them

    bool operator==(const OwnerQuestion&) const = default;
};

/// The owners of a file that are neither e-mail addresses of somebody nor settled by the rules, in
/// the order of the file.
std::vector<OwnerQuestion> ownersToConfirm(
    std::span<const DealRow> rows, const Roster& roster, const OwnerRules& rules);

/// Texts of owners that earlier files settled, by what is known of the deals.
DealOwners ownersKnown(std::span<const Deal> known);

/// Whether the usual names of stages mean that a deal is closed and won: "Closed Won",
/// "closedlost", in English, German, French and Spanish.
struct StageMeaning {
    bool closed = false;
    bool won = false;
};
StageMeaning stageMeaning(std::string_view stage);

/// Turns rows into deals, ascending by identifier, and tells what would change against what is
/// known. Problems carry the place of their row: "deal.id_missing", those of dealId(),
/// "deal.name_missing", "deal.twice" (id, line), "deal.text_too_long" (field, bytes),
/// "deal.won_but_open", "result.currency_malformed" (text), and once for each owner at the first
/// row "owner.to_confirm" (text, name, code, deals) or "owner.unknown" (text, deals).
std::vector<Deal> dealsFrom(std::span<const DealRow> rows, DealSystem system, const Roster& roster,
    const OwnerRules& rules, std::span<const Deal> known, RosterChanges& changes,
    Problems& problems);

} // namespace mor
