// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <istream>
#include <string>
#include <string_view>

namespace mor {

/// A file that appears under its name complete or not at all: written beside its place under a
/// temporary name, synced, then renamed. Without commit() nothing remains. A new file is readable
/// by its owner only, unless others are to read it; an existing one keeps its permissions.
class AtomicFile {
public:
    /// Who may read a new file: its owner, or whom the user's umask lets.
    enum class Readers { Owner, ByUmask };

    /// Errors: "file.not_regular" when something else than a file has that name,
    /// "file.is_workspace" when a workspace has it, "file.cannot_write" (name, reason).
    static Result<AtomicFile> create(
        const std::filesystem::path& target, Readers readers = Readers::Owner);

    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&& other) = delete;
    ~AtomicFile();

    /// Error: "file.cannot_write".
    Result<> write(std::string_view bytes);
    /// Durable under the target's name when it returns without an error. Error:
    /// "file.cannot_write".
    Result<> commit();

private:
    AtomicFile(int file, std::filesystem::path target, std::string temporary);
    Result<> flush();

    int m_file = -1;
    std::filesystem::path m_target;
    std::string m_temporary; ///< empty once renamed
    std::string m_buffer;
};

/// Writes a whole file as AtomicFile does.
Result<> writeFile(const std::filesystem::path& target, std::string_view bytes,
    AtomicFile::Readers readers = AtomicFile::Readers::Owner);

/// Reads a regular file of at most `mostBytes`. Errors: "file.not_found", "file.not_regular",
/// "file.cannot_read" (name, reason), "file.too_large" (name, limit in words).
Result<std::string> readFile(const std::filesystem::path& path, std::size_t mostBytes);

/// Reads a stream to its end with the same limit; `source` names it in errors.
Result<std::string> readStream(
    std::istream& stream, std::string_view source, std::size_t mostBytes);

} // namespace mor
