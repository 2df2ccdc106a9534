// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "shared/sheet.h"

#include <QString>

#include <array>
#include <vector>

namespace mor::ui {

/// A talk on the wall; when and with whom, never what became of it.
struct WallTalk {
    QString time; ///< "08:30"; empty without one
    QString who; ///< "Tom", "Team North"
    QString initials; ///< "TH"
    QString whole; ///< "Tom Hughes, Vega Logistics": where there is room for it
    std::size_t activity = 0; ///< position in MonthWall::activities
};

struct WallDay {
    Day day{};
    bool inMonth = true;
    bool works = true; ///< by the calendar of whoever leads the team
    QString holiday; ///< its name; may be empty
    QString away; ///< "Tom Hughes is away"; may be empty
    QString awayShort; ///< "5 are away": where there is no room for so many names
    std::vector<WallTalk> talks; ///< by time, those without one last
};

struct WallWeek {
    QString title; ///< "Week 45"
    QString note; ///< "v4 starts"; may be empty
    std::array<WallDay, 7> days;
};

/// A month of a team on a page of its own.
struct MonthWall {
    QString title; ///< "November 2026"
    QString team; ///< "Team North, led by Marta Keller"
    std::vector<WallWeek> weeks;
    std::vector<QString> activities; ///< names, each with a glyph of its own
    std::vector<std::pair<QString, QString>> people; ///< initials and names
    QString note = {}; ///< below the glyphs: what has no time, or that there is no talk
};

struct MonthWalls {
    std::vector<MonthWall> months;
    QString foot; ///< "MOR Planner · for Team North only"
    Day today{};
    Paper paper = Paper::A4;
};

/// Landscape, weeks as rows. A day shows as much of each talk as all of the month has room for:
/// time, person and activity; time and person; time and initials. What has no room even then is
/// counted on its day and listed whole on the next page.
Sheet laidOut(const MonthWalls& walls);

/// Different in shape, not in colour: twelve, then the number.
inline constexpr std::size_t kGlyphs = 12;
/// Draws the activity's glyph into a square of that side.
void drawGlyph(Sheet& sheet, std::size_t activity, const QPoint& topLeft, int side);

} // namespace mor::ui
