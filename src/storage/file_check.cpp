// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/file_check.h"

#include "storage/files.h"
#include "storage/schema.h"
#include "storage/sql/file_start.h"
#include "storage/sql/storage_error.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>

namespace mor::storage {

namespace {

using Header = FileStart;

std::uint32_t bigEndian(const Header& header, std::size_t at)
{
    return std::uint32_t{header[at]} << 24 | std::uint32_t{header[at + 1]} << 16
        | std::uint32_t{header[at + 2]} << 8 | std::uint32_t{header[at + 3]};
}

[[noreturn]] void refuse(const char* code, const fs::path& file, std::string detail)
{
    throw StorageError(ErrorKind::Unavailable, code, {file.string()}, std::move(detail));
}

/// Reads the header of a regular file; nothing else is opened, so a pipe can't block.
Header readHeader(const fs::path& file, FileFacts& facts)
{
    struct stat about { };
    if (::stat(file.c_str(), &about) != 0)
        throwSystem(errno, file, "look up");
    if (!S_ISREG(about.st_mode))
        refuse("storage.not_a_workspace", file, "not a regular file");
    facts.bytes = static_cast<std::uintmax_t>(about.st_size);
    if (::access(file.c_str(), R_OK) != 0)
        throwSystem(errno, file, "open");
    Header header{};
    if (!readStart(file.string(), header))
        refuse("storage.not_a_workspace", file, "shorter than a header");
    return header;
}

void checkVersion(int version, const std::string& file)
{
    if (version > schemaVersion())
        throw StorageError(ErrorKind::Unavailable, "storage.newer_version",
            {file, std::to_string(version), std::to_string(schemaVersion())});
}

void checkSize(const Header& header, const fs::path& file, const FileFacts& facts)
{
    std::uint32_t page = std::uint32_t{header[16]} << 8 | header[17];
    if (page == 1)
        page = 65'536;
    if (page < 512 || (page & (page - 1)) != 0)
        refuse("storage.damaged", file, "page size " + std::to_string(page));
    // With a log beside it a torn last page is normal and gets repaired.
    if (facts.hasLog)
        return;
    const auto pages = bigEndian(header, 28);
    const bool countHolds = bigEndian(header, 24) == bigEndian(header, 92);
    if (facts.bytes % page != 0 || (countHolds && std::uintmax_t{pages} * page > facts.bytes))
        refuse("storage.damaged", file,
            std::to_string(facts.bytes) + " bytes, expected " + std::to_string(pages) + " pages of "
                + std::to_string(page));
}

} // namespace

FileFacts inspect(const fs::path& file)
{
    constexpr std::string_view kMagic{"SQLite format 3\0", 16};
    FileFacts facts;
    const auto header = readHeader(file, facts);
    const std::string_view bytes{reinterpret_cast<const char*>(header.data()), header.size()};
    if (bytes.substr(0, kMagic.size()) != kMagic)
        refuse("storage.not_a_workspace", file, "not an SQLite file");
    if (bigEndian(header, 68) != kApplicationId)
        refuse("storage.not_a_workspace", file, "another program's SQLite file");
    facts.version = static_cast<int>(bigEndian(header, 60));
    checkVersion(facts.version, file.string());
    facts.keepsLog = header[18] == 2;
    facts.hasLog = facts.keepsLog && hasBytes(logOf(file));
    checkSize(header, file, facts);
    // A workspace is only ever written with a log; a journal would be played back into it.
    if (hasBytes(journalOf(file)))
        refuse("storage.damaged", file, "a rollback journal lies beside it");
    facts.writable = ::access(file.c_str(), W_OK) == 0
        && ::access(fs::absolute(file).parent_path().c_str(), W_OK) == 0;
    return facts;
}

int checkIdentity(Connection& connection)
{
    if (connection.single("PRAGMA application_id") != std::to_string(kApplicationId))
        refuse("storage.not_a_workspace", connection.file(), "application id differs in the log");
    const int version = versionOf(connection);
    checkVersion(version, connection.file());
    if (version < 1)
        refuse("storage.damaged", connection.file(), "version " + std::to_string(version));
    checkSchema(connection, version);
    return version;
}

void checkContent(Connection& connection)
{
    if (const auto found = connection.single("PRAGMA quick_check(1)"); found != "ok")
        refuse("storage.damaged", connection.file(), "quick_check: " + found);
    if (const auto table = connection.single("PRAGMA foreign_key_check"); !table.empty())
        refuse("storage.damaged", connection.file(), "foreign_key_check: " + table);
}

} // namespace mor::storage
