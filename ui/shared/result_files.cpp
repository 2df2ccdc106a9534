// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/result_files.h"

#include "shared/desk.h"

namespace mor::ui {

const ResultFiles* ResultFiles::of(const Desk& desk)
{
    return desk.findChild<ResultFiles*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace mor::ui
