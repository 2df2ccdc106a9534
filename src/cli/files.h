// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/program.h"
#include "core/org/calendar.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mor::cli {

/// The bytes of a file, or of standard input for "-".
Result<std::string> readInput(Program& program, const std::string& file, std::size_t mostBytes);

/// How messages call an input: its name, or "standard input" for "-".
std::string inputName(const std::string& file);

/// Whether the folder is there in which a file shall be made. Error: "file.cannot_write".
Result<> checkFolder(const std::string& file);

/// Writes a file whole or not at all; "-" is standard output.
Result<> writeOutput(Program& program, const std::string& file, std::string_view bytes);

/// Tells a calendar file from a CSV file.
bool isCalendarFile(std::string_view bytes);

/// Holidays from an iCalendar or CSV file; the calendar column of a CSV file is not looked at.
Result<std::vector<Holiday>> holidaysFrom(std::string_view bytes, const std::string& source);

} // namespace mor::cli
