// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/schedule/window_store.h"

#include <vector>

namespace mor {

/// Gathers the series of a schedule and, once their number is known, stamps the occurrences in one
/// go.
class SeriesWriter {
public:
    explicit SeriesWriter(const RosterIndex& index)
        : m_windows(index)
    {
    }

    WindowStore& windows() { return m_windows; }
    /// Begins a series; `first`, `count` and `id` are filled in later.
    void open(const Series& series) { m_open = series; }
    /// Adds the windows of a run that are due in the range and open on a day or later; ranges come
    /// in ascending order. False if there are none.
    bool add(WindowStore::Run run, DayRange due, Day opensFrom);
    /// Keeps the series if it has windows.
    void close();

    /// Fills series, windows and occurrences of a schedule whose plan is set.
    void writeTo(Schedule& schedule);

private:
    struct Piece {
        std::uint32_t series = 0;
        WindowStore::Run run;
    };

    WindowStore m_windows;
    Series m_open;
    std::vector<Series> m_series;
    std::vector<Piece> m_pieces;
};

} // namespace mor
