// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/beta_binomial.h"
#include "core/adherence/drift_chart.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace mor {

namespace {

constexpr double kTenths = 10;
constexpr double kNever = std::numeric_limits<double>::infinity();

/// A chart on its grid. Its sum only takes multiples of the greatest divisor that ten tenths (a
/// miss) and the tenths taken off a week have in common; a state is such a multiple.
struct GridChart {
    int perWeek = 1;
    int off = 1; ///< tenths taken off the sum each week

    int step() const { return std::gcd(static_cast<int>(kTenths), off); } ///< tenths of a state
    int down() const { return off / step(); } ///< states
    int up() const { return static_cast<int>(kTenths) / step(); } ///< states of a miss
    bool rises() const { return off < kTenths * perWeek; } ///< where all are missed

    /// States of a sum below the limit.
    std::size_t statesBelow(double limit) const
    {
        const double tenths = std::ceil(limit * kTenths - 1e-6);
        return tenths <= 0 ? 0 : static_cast<std::size_t>(std::ceil(tenths / step()));
    }
    /// The smallest limit on the grid with so many states below it.
    double limitAbove(std::size_t states) const
    {
        return (static_cast<double>(step()) * static_cast<double>(states - 1) + 1) / kTenths;
    }
};

GridChart onGrid(const DriftChart& chart, int perWeek)
{
    return {perWeek,
        std::max(0, static_cast<int>(std::lround(chart.perOccurrence * perWeek * kTenths)))};
}

/// I - P of the chart's Markov chain as L times U, grown by a state at a time: what is known of a
/// lower limit serves the next. The sum falls by at most `down` states a week, so L is a band.
class GrowingChain {
public:
    GrowingChain(const GridChart& chart, double missRate, double rho)
        : m_chart(chart)
        , m_down(static_cast<std::size_t>(chart.down()))
        , m_misses(betaBinomial(chart.perWeek, missRate, rho))
    {
    }

    std::size_t states() const { return m_ones.size(); }
    void grow();
    void growTo(std::size_t count)
    {
        while (states() < count)
            grow();
    }

    /// Average weeks until the alarm from the lowest state.
    double weeksFromZero() const { return m_weeks; }
    std::vector<double> weeksFromEach() const;
    /// How the weeks of a chart share out over the states, where each alarm sets the sum to zero.
    std::vector<double> timeInEach() const;

private:
    std::size_t bandFrom(std::size_t state) const { return state > m_down ? state - m_down : 0; }
    double lower(std::size_t row, std::size_t column) const
    {
        return m_lower[row * m_down + column + m_down - row];
    }
    double upper(std::size_t row, std::size_t column) const
    {
        return m_upper[column * (column + 1) / 2 + row];
    }
    double moves(std::size_t from, std::size_t to) const;
    double leaves(std::size_t state) const;

    GridChart m_chart;
    std::size_t m_down;
    std::vector<double> m_misses; ///< shares of 0, 1, … misses in a week
    std::vector<double> m_lower; ///< rows of `down` left of the diagonal
    std::vector<double> m_upper; ///< columns down to the diagonal
    std::vector<double> m_ones; ///< L⁻¹ 1
    std::vector<double> m_first; ///< first row of U⁻¹
    double m_weeks = 0;
};

double GrowingChain::moves(std::size_t from, std::size_t to) const
{
    const int up = m_chart.up();
    const int rise = static_cast<int>(to) - static_cast<int>(from) + m_chart.down();
    if (to == 0) {
        const auto within = std::min<std::ptrdiff_t>(
            rise < 0 ? 0 : rise / up + 1, static_cast<std::ptrdiff_t>(m_misses.size()));
        return std::accumulate(m_misses.begin(), m_misses.begin() + within, 0.0);
    }
    if (rise < 0 || rise % up != 0)
        return 0;
    const auto misses = static_cast<std::size_t>(rise / up);
    return misses < m_misses.size() ? m_misses[misses] : 0;
}

/// One minus the share that stays, without its rounding where nearly all do.
double GrowingChain::leaves(std::size_t state) const
{
    double sum = 0;
    for (std::size_t misses = 0; misses < m_misses.size(); ++misses) {
        const int to
            = static_cast<int>(state) - m_chart.down() + m_chart.up() * static_cast<int>(misses);
        if (std::max(0, to) != static_cast<int>(state))
            sum += m_misses[misses];
    }
    return sum;
}

void GrowingChain::grow()
{
    const std::size_t state = states();
    const std::size_t from = bandFrom(state);
    m_lower.resize(m_lower.size() + m_down, 0.0);
    double* row = m_lower.data() + state * m_down + m_down - state; // row[column]
    for (std::size_t column = from; column < state; ++column) {
        double value = -moves(state, column);
        for (std::size_t k = from; k < column; ++k)
            value -= row[k] * upper(k, column);
        row[column] = value / upper(column, column);
    }
    m_upper.resize(m_upper.size() + state + 1, 0.0);
    double* column = m_upper.data() + state * (state + 1) / 2; // column[row]
    for (std::size_t i = 0; i <= state; ++i) {
        double value = i == state ? leaves(state) : -moves(i, state);
        for (std::size_t k = bandFrom(i); k < i; ++k)
            value -= lower(i, k) * column[k];
        column[i] = value;
    }
    double ones = 1;
    for (std::size_t k = from; k < state; ++k)
        ones -= row[k] * m_ones[k];
    const double first = (state == 0 ? 1.0 : 0.0)
        - std::inner_product(m_first.begin(), m_first.end(), column, 0.0);
    m_ones.push_back(ones);
    m_first.push_back(first / column[state]);
    m_weeks += m_ones.back() * m_first.back();
}

std::vector<double> GrowingChain::weeksFromEach() const
{
    auto weeks = m_ones;
    for (std::size_t row = states(); row-- > 0;) {
        for (std::size_t column = row + 1; column < states(); ++column)
            weeks[row] -= upper(row, column) * weeks[column];
        weeks[row] /= upper(row, row);
    }
    return weeks;
}

std::vector<double> GrowingChain::timeInEach() const
{
    auto time = m_first;
    for (std::size_t column = states(); column-- > 0;)
        for (std::size_t row = column + 1; row < std::min(states(), column + m_down + 1); ++row)
            time[column] -= time[row] * lower(row, column);
    const double sum = std::accumulate(time.begin(), time.end(), 0.0);
    for (auto& each : time)
        each /= sum;
    return time;
}

} // namespace

double weeksToAlarm(const DriftChart& chart, int perWeek, double missRate, double rho)
{
    assert(perWeek >= 1 && 0 <= missRate && missRate <= 1 && 0 <= rho && rho < 1);
    const auto grid = onGrid(chart, perWeek);
    const auto below = grid.statesBelow(chart.limit);
    if (below == 0)
        return 1;
    if (missRate == 0 || !grid.rises())
        return kNever;
    GrowingChain chain(grid, missRate, rho);
    chain.growTo(below);
    return std::isfinite(chain.weeksFromZero()) ? chain.weeksFromZero() : kNever;
}

double weeksToNotice(
    const DriftChart& chart, int perWeek, double before, double missRate, double rho)
{
    const auto grid = onGrid(chart, perWeek);
    const auto below = grid.statesBelow(chart.limit);
    if (below == 0 || before == 0 || missRate == 0 || !grid.rises())
        return weeksToAlarm(chart, perWeek, missRate, rho);
    GrowingChain calm(grid, before, rho);
    calm.growTo(below);
    GrowingChain changed(grid, missRate, rho);
    changed.growTo(below);
    const auto time = calm.timeInEach();
    const auto weeks = changed.weeksFromEach();
    const double average = std::inner_product(time.begin(), time.end(), weeks.begin(), 0.0);
    return std::isfinite(average) ? average : weeksToAlarm(chart, perWeek, missRate, rho);
}

DriftChart chartFor(int perWeek, double accepted, double caught, double rho, double weeksBetween)
{
    assert(perWeek >= 1);
    constexpr std::size_t kStatesAtMost = 2'000;
    constexpr int kManyAWeek = 32;
    const int grain = perWeek > kManyAWeek ? 5 : 1; // tenths
    const double tenths = perWeek * kTenths;
    int off
        = grain * static_cast<int>(std::lround(referenceRate(accepted, caught) * tenths / grain));
    while (off < accepted * tenths + 1e-6)
        off += grain;
    const GridChart grid{perWeek, std::min(off, static_cast<int>(tenths) - 1)};
    GrowingChain chain(grid, accepted, rho);
    do
        chain.grow();
    while (chain.weeksFromZero() < weeksBetween && chain.states() < kStatesAtMost);
    return {grid.off / tenths, grid.limitAbove(chain.states())};
}

} // namespace mor
