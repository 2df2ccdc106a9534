// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
#include <string>

namespace mor::storage {

using FileStart = std::array<unsigned char, 100>;

/// Reads the first bytes of a database file through SQLite's own file layer: closing any other
/// descriptor of a file would drop the locks that this process's connections hold on it, and
/// another process would then remove the log they write to
/// (https://www.sqlite.org/howtocorrupt.html, section 2.2). Takes no lock and changes nothing;
/// false for a shorter file. Throws StorageError.
bool readStart(const std::string& path, FileStart& start);

} // namespace mor::storage
