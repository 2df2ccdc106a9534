// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/export_request.h"

#include <QString>

#include <string>
#include <vector>

namespace mor {
class Sight;
}

namespace mor::ui {

class Desk;

/// People that an export can be about, as they are offered.
struct WhoChoice {
    QString label; ///< "Team North, 7 reps"
    QString initials; ///< of whom it is named after
    std::vector<std::string> people; ///< codes; empty: everybody
    bool teams = false; ///< also everybody below them

    bool isOf(const ExportRequest& request) const
    {
        return people == request.people && teams == request.teams;
    }
};

/// Whom the viewer may choose: own team or everybody first, then themselves, their reps, the teams
/// below.
std::vector<WhoChoice> whoChoices(const Desk& desk);

/// What is asked for when nothing is remembered: six weeks of the viewer's team as a workbook.
ExportRequest usualRequest(const Desk& desk);

/// Why the viewer can't have this about these people; empty: they can.
QString whyNot(const Sight& sight, ExportRequest request, ExportWhat what);

} // namespace mor::ui
