// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/coaching/agreement.h"

#include "core/coaching/calibration.h"

#include <numeric>

namespace mor {

namespace {

constexpr double kAimedAt = 0.9;

int pairsOf(int n) { return n * (n - 1) / 2; }

int& placeFor(Votes& votes, Finding judged)
{
    switch (judged) {
    case Finding::Met:
        return votes.met;
    case Finding::NotMet:
        return votes.notMet;
    case Finding::NotSeen:
        break;
    }
    return votes.notSeen;
}

} // namespace

double CriterionAgreement::share() const
{
    return pairs == 0 ? 1.0 : static_cast<double>(pairsAlike) / pairs;
}

Likeness CriterionAgreement::likeness() const
{
    if (votes.judges() < kFewestToShow)
        return Likeness::CannotTell;
    return share() >= kAimedAt ? Likeness::Alike : Likeness::Differently;
}

std::vector<CriterionAgreement> agreementByCriterion(std::span<const Judgement> judgements)
{
    std::vector<CriterionAgreement> criteria(judgements.empty() ? 0 : judgements.front().size());
    for (const auto& judgement : judgements)
        for (std::size_t i = 0; i < criteria.size() && i < judgement.size(); ++i)
            ++placeFor(criteria[i].votes, judgement[i]);
    for (auto& one : criteria) {
        one.pairs = pairsOf(one.votes.judges());
        one.pairsAlike
            = pairsOf(one.votes.met) + pairsOf(one.votes.notMet) + pairsOf(one.votes.notSeen);
    }
    return criteria;
}

std::optional<double> meanAgreement(std::span<const CriterionAgreement> criteria)
{
    if (criteria.empty() || criteria.front().pairs == 0)
        return std::nullopt;
    double sum = 0;
    for (const auto& one : criteria)
        sum += one.share();
    return sum / static_cast<double>(criteria.size());
}

std::optional<double> gwetAc1(std::span<const std::vector<int>> rows)
{
    const auto answers = rows.empty() ? std::size_t{0} : rows.front().size();
    std::vector<double> shares(answers, 0.0);
    double alike = 0;
    int judged = 0, judgedTwice = 0;
    for (const auto& row : rows) {
        const int judges = std::accumulate(row.begin(), row.end(), 0);
        if (judges == 0)
            continue;
        ++judged;
        int pairs = 0;
        for (std::size_t k = 0; k < answers && k < row.size(); ++k) {
            shares[k] += static_cast<double>(row[k]) / judges;
            pairs += pairsOf(row[k]);
        }
        if (judges < 2)
            continue;
        ++judgedTwice;
        alike += static_cast<double>(pairs) / pairsOf(judges);
    }
    if (judgedTwice == 0 || answers < 2)
        return std::nullopt;
    alike /= judgedTwice;
    double byChance = 0;
    for (const double sum : shares) {
        const double share = sum / judged;
        byChance += share * (1 - share);
    }
    byChance /= static_cast<double>(answers - 1);
    return (alike - byChance) / (1 - byChance);
}

std::optional<double> chanceCorrected(std::span<const CriterionAgreement> criteria)
{
    std::vector<std::vector<int>> rows;
    for (const auto& one : criteria)
        rows.push_back({one.votes.met, one.votes.notMet, one.votes.notSeen});
    return gwetAc1(rows);
}

} // namespace mor
