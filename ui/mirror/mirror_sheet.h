// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mirror/mirror_contents.h"
#include "shared/sheet.h"

namespace mor::ui {

/// What stands on the sheet beside the table, in the order of the paper: heads and paragraphs. For
/// a works council as for whoever is concerned.
struct MirrorSection {
    QString head;
    QString text;
};
std::vector<MirrorSection> mirrorSections();

/// Purpose, data, who sees what, how long it is kept, and that nothing is decided by the program.
Sheet mirrorSheet(
    const Mirror& mirror, const QString& who, const QString& file, Day today, Paper paper);

} // namespace mor::ui
