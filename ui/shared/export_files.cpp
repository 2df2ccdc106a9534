// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/export_files.h"

#include "shared/desk.h"

namespace mor::ui {

const ExportFiles* ExportFiles::of(const Desk& desk)
{
    return desk.findChild<ExportFiles*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace mor::ui
