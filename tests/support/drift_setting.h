// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_watch.h"
#include "support/organisation_builder.h"

#include <algorithm>

namespace mor::tests {

/// So many talks expected each week, and the misses of each.
struct Course {
    std::string manager;
    std::string activity;
    int expected = 6;
    std::vector<int> missed;
};

/// Weeks from the Monday on, each closed on the Tuesday after; as of the day the last one closed.
inline WeekHistory historyOf(const std::vector<Course>& courses, Day monday)
{
    WeekHistory history;
    for (const auto& course : courses) {
        history.managers.push_back(course.manager);
        history.activities.push_back(course.activity);
    }
    for (auto* codes : {&history.managers, &history.activities}) {
        std::ranges::sort(*codes);
        codes->erase(std::unique(codes->begin(), codes->end()), codes->end());
    }
    const auto place = [](const std::vector<std::string>& codes, const std::string& code) {
        return static_cast<std::size_t>(std::ranges::find(codes, code) - codes.begin());
    };
    const auto weeks = courses.front().missed.size();
    for (std::size_t week = 0; week < weeks; ++week) {
        history.weeks.push_back(monday + week * std::chrono::days{7});
        history.closedOn.push_back(history.weeks.back() + std::chrono::days{8});
    }
    history.asOf = history.closedOn.back();
    history.cells.resize(history.managers.size() * history.activities.size() * weeks);
    for (const auto& course : courses)
        for (std::size_t week = 0; week < weeks; ++week) {
            auto& cell
                = history.cells[(place(history.managers, course.manager) * history.activities.size()
                                    + place(history.activities, course.activity))
                        * weeks
                    + week];
            cell.missed = course.missed[week];
            cell.onTime = course.expected - course.missed[week];
        }
    return history;
}

/// The four weeks of the pictures: South misses 0, 2, 3, 4 of six.
inline WeekHistory southFalls()
{
    return historyOf({{"m-03", "PIPE", 6, {0, 2, 3, 4}}}, day(2026, 10, 5));
}

inline DriftWord said(
    Day week, Day on, const std::string& sentence, const std::string& author = "m-03")
{
    DriftWord word;
    word.id = uuid(static_cast<unsigned>(on.time_since_epoch().count()));
    word.manager = "m-03";
    word.activity = "PIPE";
    word.week = week;
    word.sentence = sentence;
    word.author = author;
    word.recordedOn = on;
    word.recordedAt = on;
    return word;
}

inline DriftWord saidToBe(Day week, Day on, DriftVerdict verdict)
{
    auto word = said(week, on, "");
    word.id = uuid(100'000 + static_cast<unsigned>(on.time_since_epoch().count()));
    word.kind = DriftWord::Kind::Judged;
    word.verdict = verdict;
    return word;
}

} // namespace mor::tests
