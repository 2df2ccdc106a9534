// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"
#include "shared/sheet.h"

class QPrinter;

namespace mor::ui {

/// Writes the sheet beside an older file of the name and then puts it in its place. Letters stay
/// letters: they can be searched and copied. Error: Unavailable "file.cannot_write" (file, why).
Result<> writePdf(const Sheet& sheet, const QString& title, const QString& file);

/// Sets paper and margins of a printer as the sheet needs them.
void prepare(QPrinter& printer, const Sheet& sheet, const QString& title);
/// Prints all pages; false when the printer does not take them.
bool print(const Sheet& sheet, QPrinter& printer);

} // namespace mor::ui
