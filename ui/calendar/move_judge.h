// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/calendar_contents.h"
#include "core/schedule/clashes.h"

#include <memory>

namespace mor::ui {

/// What is said of a place while a talk is dragged over it.
struct MoveHint {
    QString place; ///< "Wed 4 Nov, 14:00 to 14:30"
    QString text; ///< "Still inside its window, due stays Fri 6 Nov. First move."
    bool refuses = false; ///< dropping it there does nothing but say why
    bool stays = false; ///< it stands there already
};

/// Tells for each place a talk is dragged to whether it may stand there.
class MoveJudge {
public:
    explicit MoveJudge(std::shared_ptr<const Ledger> ledger, MinuteOfDay now);

    MoveHint hintFor(const CalendarTalk& talk, const TalkPlace& place);

private:
    const PlaceCheck* checkOf(const OccurrenceKey& key);

    std::shared_ptr<const Ledger> m_ledger;
    MinuteOfDay m_now;
    OccurrenceKey m_key; ///< of m_check
    std::unique_ptr<PlaceCheck> m_check;
};

} // namespace mor::ui
