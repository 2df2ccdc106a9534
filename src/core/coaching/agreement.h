// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/coaching/judgement.h"

#include <optional>
#include <span>
#include <vector>

namespace mor {

/// How the judges of one criterion voted.
struct Votes {
    int met = 0;
    int notMet = 0;
    int notSeen = 0;

    int judges() const { return met + notMet + notSeen; }
    bool operator==(const Votes&) const = default;
};

enum class Likeness : std::uint8_t { Alike, Differently, CannotTell };

/// One criterion of a case that several judged.
struct CriterionAgreement {
    Votes votes;
    int pairs = 0; ///< of judges
    int pairsAlike = 0; ///< who said the same

    /// Share of pairs who said the same, 0 to 1; 1 without a pair.
    double share() const;
    /// Alike from nine of ten pairs on, the aim of domain rules 4.17; cannot tell under four
    /// judges.
    Likeness likeness() const;
    bool operator==(const CriterionAgreement&) const = default;
};

/// By criterion; all judgements have the length of the first.
std::vector<CriterionAgreement> agreementByCriterion(std::span<const Judgement> judgements);

/// Mean of the shares over the criteria; none without a criterion or a pair.
std::optional<double> meanAgreement(std::span<const CriterionAgreement> criteria);

/// Gwet's AC1 (K. L. Gwet, British Journal of Mathematical and Statistical Psychology 61, 2008):
/// agreement beyond what chance brings, 1 for full agreement, about 0 for chance. Chosen before
/// Fleiss' kappa, which falls to nothing where nearly all criteria are met. One row per thing
/// judged, with the number of judges per answer; rows may have different sums, of two or more
/// answers. None where no row has two judges.
std::optional<double> gwetAc1(std::span<const std::vector<int>> rows);
/// The criteria of a round as the things judged.
std::optional<double> chanceCorrected(std::span<const CriterionAgreement> criteria);

} // namespace mor
