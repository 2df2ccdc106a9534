// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/rank_agreement.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <numeric>

namespace mor {

namespace {

constexpr std::size_t kMostTriedInFull = 7; ///< managers: 5,040 orders
constexpr int kRandomOrders = 999;
constexpr std::size_t kMostSwapped = 200; ///< managers
constexpr double kTwoSided95 = 1.959964;
constexpr double kRounding = 1e-12;

int sign(double value) { return (value > 0.0) - (value < 0.0); }

/// One step: which manager has which values there.
struct Step {
    std::vector<const StepPair*> of; ///< by manager; null without
};

std::vector<Step> stepsOf(std::span<const StepPairs> managers)
{
    std::map<int, Step> steps;
    for (std::size_t m = 0; m < managers.size(); ++m)
        for (const auto& pair : managers[m]) {
            auto& step = steps[pair.step];
            step.of.resize(managers.size());
            step.of[m] = &pair;
        }
    std::vector<Step> all;
    for (auto& [number, step] : steps)
        all.push_back(std::move(step));
    return all;
}

/// Tau with the second values of manager order[m] in the place of those of m.
double tauOf(const std::vector<Step>& steps, const std::vector<std::size_t>& order)
{
    double agreement = 0.0;
    double firstUntied = 0.0;
    double secondUntied = 0.0;
    for (const auto& step : steps)
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (!step.of[i] || !step.of[order[i]])
                continue;
            for (std::size_t j = i + 1; j < order.size(); ++j) {
                if (!step.of[j] || !step.of[order[j]])
                    continue;
                const int first = sign(step.of[j]->first - step.of[i]->first);
                const int second = sign(step.of[order[j]]->second - step.of[order[i]]->second);
                agreement += first * second;
                firstUntied += std::abs(first);
                secondUntied += std::abs(second);
            }
        }
    const double most = std::sqrt(firstUntied * secondUntied);
    return most > 0.0 ? agreement / most : 0.0;
}

/// Numbers that are the same on every machine (splitmix64, Steele, Lea and Flood 2014).
class Shuffler {
public:
    void shuffle(std::vector<std::size_t>& order)
    {
        for (std::size_t left = order.size(); left > 1; --left)
            std::swap(order[left - 1], order[static_cast<std::size_t>(next() % left)]);
    }

private:
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_state = 2026;
};

struct ByChance {
    double p = 1.0;
    double spread = 1.0; ///< standard error of tau where nothing agrees
};

ByChance bySwapping(const std::vector<Step>& steps, std::vector<std::size_t> order, double tau)
{
    const bool full = order.size() <= kMostTriedInFull;
    int orders = 0;
    int asFar = 0;
    double squares = 0.0;
    const auto count = [&] {
        const double one = tauOf(steps, order);
        ++orders;
        asFar += std::abs(one) >= std::abs(tau) - kRounding ? 1 : 0;
        squares += one * one;
    };
    if (full) {
        do
            count();
        while (std::ranges::next_permutation(order).found);
    } else {
        Shuffler shuffler;
        for (int i = 0; i < kRandomOrders; ++i) {
            shuffler.shuffle(order);
            count();
        }
    }
    const int seen = full ? 0 : 1; // the order as it is, which random ones may miss
    return {static_cast<double>(asFar + seen) / (orders + seen), std::sqrt(squares / orders)};
}

ByChance byNormal(const std::vector<Step>& steps, double tau)
{
    double variance = 0.0;
    double pairs = 0.0;
    for (const auto& step : steps) {
        const auto n = static_cast<double>(
            std::ranges::count_if(step.of, [](const StepPair* one) { return one != nullptr; }));
        variance += n * (n - 1.0) * (2.0 * n + 5.0) / 18.0;
        pairs += n * (n - 1.0) / 2.0;
    }
    const double spread = pairs > 0.0 ? std::sqrt(variance) / pairs : 1.0;
    return {std::erfc(std::abs(tau) / spread / std::sqrt(2.0)), spread};
}

} // namespace

RankAgreement rankAgreement(std::span<const StepPairs> managers)
{
    const auto steps = stepsOf(managers);
    std::vector<std::size_t> order(managers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    RankAgreement result;
    result.tau = tauOf(steps, order);
    const auto chance = managers.size() > kMostSwapped ? byNormal(steps, result.tau)
                                                       : bySwapping(steps, order, result.tau);
    result.p = chance.p;
    result.low = std::max(-1.0, result.tau - kTwoSided95 * chance.spread);
    result.high = std::min(1.0, result.tau + kTwoSided95 * chance.spread);
    return result;
}

} // namespace mor
