// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/import_files.h"

#include <vector>

namespace mor::ui {

/// All kinds, in the order in which they are offered.
const std::vector<ImportKind>& allKinds();

QString kindName(ImportKind kind); ///< "People", "Leave"
/// What such a file holds, in one line.
QString kindHint(ImportKind kind);
/// "Reports to" for "boss".
QString fieldName(ImportKind kind, const std::string& field);
/// "deals.csv · 120 rows · comma, UTF-8 · Salesforce".
QString aboutFile(const ImportFile::Facts& facts);
/// "12 new · 3 changed · 100 stay as they are · 2 set aside".
QString countsOf(const ImportOutlook& outlook);
/// The same once it is done: "12 new, 3 changed."
QString doneSentence(const ImportFile::Facts& facts, const ImportDone& done);
QString fateName(ImportLine::Fate fate);

} // namespace mor::ui
