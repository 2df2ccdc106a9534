// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/week_correlation.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <utility>

namespace mor {

namespace {

constexpr double kMostCorrelation = 0.9;

/// What the likelihood needs of a series, whatever its length: how many weeks had more than j
/// missed, more than j held, more than j expected.
struct Tails {
    std::vector<int> missed, held, expected;

    bool tells() const { return !missed.empty() && !held.empty(); }
};

void count(std::vector<int>& tails, int value)
{
    if (static_cast<std::size_t>(value) > tails.size())
        tails.resize(static_cast<std::size_t>(value), 0);
    for (int j = 0; j < value; ++j)
        ++tails[static_cast<std::size_t>(j)];
}

Tails tailsOf(std::span<const CountOf> weeks)
{
    Tails tails;
    for (const auto& week : weeks) {
        assert(0 <= week.done && week.done <= week.expected);
        count(tails.missed, week.missed());
        count(tails.held, week.done);
        count(tails.expected, week.expected);
    }
    return tails;
}

/// Sum of tails[j] times the logarithm of share + j * theta. Tails fall, many to the same number:
/// of those one logarithm of their product is taken, while that stays well within a double.
double logs(const std::vector<int>& tails, double share, double theta)
{
    constexpr double kLeast = 1e-200;
    constexpr double kMost = 1e200;
    double sum = 0;
    for (std::size_t j = 0; j < tails.size();) {
        const int times = tails[j];
        double product = 1;
        for (; j < tails.size() && tails[j] == times && kLeast < product && product < kMost; ++j)
            product *= share + static_cast<double>(j) * theta;
        sum += times * std::log(product);
    }
    return sum;
}

/// First and second derivative of the log-likelihood by the miss rate, the latter turned positive.
struct Slope {
    double rise = 0;
    double bend = 0;
};

Slope slopeAt(const Tails& tails, double share, double theta)
{
    Slope slope;
    for (std::size_t j = 0; j < tails.missed.size(); ++j) {
        const double part = 1 / (share + static_cast<double>(j) * theta);
        slope.rise += tails.missed[j] * part;
        slope.bend += tails.missed[j] * part * part;
    }
    for (std::size_t j = 0; j < tails.held.size(); ++j) {
        const double part = 1 / (1 - share + static_cast<double>(j) * theta);
        slope.rise -= tails.held[j] * part;
        slope.bend += tails.held[j] * part * part;
    }
    return slope;
}

double pooledShare(const Tails& tails)
{
    const auto talks = [](const std::vector<int>& counts) {
        return static_cast<double>(std::accumulate(counts.begin(), counts.end(), 0));
    };
    return talks(tails.missed) / talks(tails.expected);
}

/// The likeliest miss rate of the series with this theta: Newton's steps from a rate that may be
/// near, kept between bounds.
double likeliestShare(const Tails& tails, double theta, double share)
{
    double low = 0;
    double high = 1;
    for (int step = 0; step < 40; ++step) {
        const auto slope = slopeAt(tails, share, theta);
        (slope.rise > 0 ? low : high) = share;
        const double next = share + slope.rise / slope.bend;
        const double moved = (low < next && next < high ? next : (low + high) / 2) - share;
        share += moved;
        if (std::abs(moved) < 1e-9)
            break;
    }
    return share;
}

/// How likely each rho is.
class Likelihood {
public:
    explicit Likelihood(std::span<const Tails> series)
        : m_series(series)
    {
        for (const auto& tails : series) {
            m_shares.push_back(pooledShare(tails));
            m_expected.resize(std::max(m_expected.size(), tails.expected.size()), 0);
            for (std::size_t j = 0; j < tails.expected.size(); ++j)
                m_expected[j] += tails.expected[j];
        }
    }

    /// Log-likelihood of rho with each series at its likeliest rate, less half the logarithm of how
    /// sharply that rate is known: short series would else look steadier than they are.
    double operator()(double rho)
    {
        const double theta = rho / (1 - rho);
        double sum = -logs(m_expected, 1, theta);
        for (std::size_t i = 0; i < m_series.size(); ++i) {
            const auto& tails = m_series[i];
            const double share = m_shares[i] = likeliestShare(tails, theta, m_shares[i]);
            sum += logs(tails.missed, share, theta) + logs(tails.held, 1 - share, theta)
                - std::log(slopeAt(tails, share, theta).bend) / 2;
        }
        return sum;
    }

private:
    std::span<const Tails> m_series;
    std::vector<double> m_shares; ///< likeliest at the rho asked about last
    std::vector<int> m_expected; ///< of all series: their logarithms don't depend on the rate
};

/// The top between the neighbours of the best point of a coarse grid, by golden section.
double likeliestCorrelation(std::span<const Tails> series)
{
    Likelihood height(series);
    constexpr int kPoints = 18;
    constexpr double kGap = kMostCorrelation / kPoints;
    int best = 0;
    const double atZero = height(0);
    double bestHeight = atZero;
    for (int point = 1; point <= kPoints; ++point)
        if (const double high = height(point * kGap); high > bestHeight) {
            best = point;
            bestHeight = high;
        }
    double low = std::max(0, best - 1) * kGap;
    double high = std::min(kPoints, best + 1) * kGap;
    constexpr double kGolden = 0.6180339887498949;
    double left = high - kGolden * (high - low);
    double right = low + kGolden * (high - low);
    double leftHeight = height(left);
    double rightHeight = height(right);
    while (high - low > 1e-4) {
        if (leftHeight < rightHeight) {
            low = std::exchange(left, right);
            leftHeight = rightHeight;
            right = low + kGolden * (high - low);
            rightHeight = height(right);
        } else {
            high = std::exchange(right, left);
            rightHeight = leftHeight;
            left = high - kGolden * (high - low);
            leftHeight = height(left);
        }
    }
    const double top = (low + high) / 2;
    return height(top) > atZero ? top : 0;
}

double correlationOf(std::vector<Tails> series)
{
    // All held or all missed fit any rho alike.
    series.erase(std::remove_if(series.begin(), series.end(),
                     [](const Tails& tails) { return !tails.tells(); }),
        series.end());
    const bool pairs = std::any_of(
        series.begin(), series.end(), [](const Tails& tails) { return tails.expected.size() > 1; });
    return pairs ? likeliestCorrelation(series) : 0;
}

} // namespace

double weekCorrelation(std::span<const CountOf> weeks) { return correlationOf({tailsOf(weeks)}); }

double weekCorrelation(std::span<const std::vector<CountOf>> series)
{
    std::vector<Tails> tails;
    tails.reserve(series.size());
    for (const auto& weeks : series)
        tails.push_back(tailsOf(weeks));
    return correlationOf(std::move(tails));
}

double designEffect(double rho, std::span<const std::vector<CountOf>> series)
{
    double talks = 0;
    double pairs = 0;
    for (const auto& weeks : series)
        for (const auto& week : weeks) {
            talks += week.expected;
            pairs += static_cast<double>(week.expected) * (week.expected - 1);
        }
    return talks > 0 ? 1 + rho * pairs / talks : 1;
}

} // namespace mor
