// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/rhythm_library.h"

#include <algorithm>

namespace mor::ui {

const Activity* RhythmLibrary::find(std::string_view code) const
{
    const auto found = std::ranges::find(activities, code, &Activity::code);
    return found == activities.end() ? nullptr : &*found;
}

} // namespace mor::ui
