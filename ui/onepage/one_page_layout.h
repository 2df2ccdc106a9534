// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/one_page.h"
#include "shared/sheet.h"

#include <QString>

#include <memory>

namespace mor::ui {

/// What the paper is about.
struct OnePageRequest {
    std::shared_ptr<const Plan> plan;
    int version = 0; ///< number of a version or of the draft
    Role role = Role::Manager;
    Day today{};
    QString file; ///< "north.mor", for the foot
    Paper paper = Paper::A4;
};

/// The version a reader wants: in force today, else the next one to come, else the draft; null
/// without any.
const RhythmVersion* versionToPrint(const Rhythm& rhythm, Day today);

/// The rhythm of a role laid out on paper: on one sheet as long as shortening its lists makes it
/// fit, else in full on as many as it takes. Needs a version of that number.
Sheet laidOut(const OnePageRequest& request);

} // namespace mor::ui
