// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/import_files.h"

#include "shared/desk.h"

namespace mor::ui {

ImportFiles* ImportFiles::of(const Desk& desk)
{
    return desk.findChild<ImportFiles*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace mor::ui
