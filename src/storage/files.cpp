// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/files.h"

#include "storage/sql/storage_error.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>

namespace mor::storage {

namespace {

fs::path folderOf(const fs::path& file)
{
    const auto folder = fs::absolute(file).parent_path();
    return folder.empty() ? fs::path{"/"} : folder;
}

void sync(const fs::path& path, int flags)
{
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0)
        throwSystem(errno, path, "open for sync");
    const int failed = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    // Some file systems can't sync a folder; they say EINVAL.
    if (failed != 0 && failed != EINVAL)
        throwSystem(failed, path, "sync");
}

/// Names `from` as `to` only if nothing has that name; 0 or errno.
int nameExclusively(const fs::path& from, const fs::path& to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (::link(from.c_str(), to.c_str()) != 0)
        return errno;
    ::unlink(from.c_str());
    return 0;
}

} // namespace

TemporaryFile::TemporaryFile(const fs::path& target)
    : m_target(target)
{
    std::string name = folderOf(target) / ("." + target.filename().string() + ".XXXXXX");
    const int file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file < 0)
        throwSystem(errno, target, "create");
    ::close(file);
    m_path = name;
}

TemporaryFile::~TemporaryFile()
{
    if (m_path.empty())
        return;
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        ::unlink((m_path.string() + ending).c_str());
}

void TemporaryFile::publish()
{
    sync(m_path, O_RDONLY);
    if (hasBytes(logOf(m_target)))
        throw StorageError(ErrorKind::Unavailable, "storage.leftover_log",
            {m_target.string(), logOf(m_target).string()});
    if (const int failed = nameExclusively(m_path, m_target); failed == EEXIST)
        throw StorageError(ErrorKind::Invalid, "storage.exists", {m_target.string()});
    else if (failed != 0)
        throwSystem(failed, m_target, "rename");
    m_path.clear();
    sync(folderOf(m_target), O_RDONLY | O_DIRECTORY);
}

void makePrivateFolder(const fs::path& folder)
{
    if (::mkdir(folder.c_str(), 0700) == 0)
        sync(folderOf(folder), O_RDONLY | O_DIRECTORY);
    else if (errno != EEXIST)
        throwSystem(errno, folder, "make");
    else if (::access(folder.c_str(), W_OK | X_OK) != 0)
        throwSystem(errno, folder, "write into");
}

fs::path logOf(const fs::path& database) { return database.string() + "-wal"; }
fs::path journalOf(const fs::path& database) { return database.string() + "-journal"; }

bool hasBytes(const fs::path& file)
{
    std::error_code failed;
    const auto size = fs::file_size(file, failed);
    return !failed && size > 0;
}

bool isNetworkFileSystem(long type)
{
    // From linux/magic.h: NFS, SMB, CIFS, SMB2, AFS, AFS of kAFS, NCP, Coda, Ceph, 9P.
    constexpr std::array<std::uint32_t, 10> known{0x6969, 0x517B, 0xFF534D42, 0xFE534D42,
        0x5346414F, 0x6B414653, 0x564c, 0x73757245, 0x00c36400, 0x01021997};
    return std::ranges::find(known, static_cast<std::uint32_t>(type)) != known.end();
}

bool liesOnNetworkShare(const fs::path& file)
{
    struct statfs about { };
    return ::statfs(folderOf(file).c_str(), &about) == 0
        && isNetworkFileSystem(static_cast<long>(about.f_type));
}

void throwSystem(int systemError, const fs::path& file, const char* attempted)
{
    const char* code = "storage.io_failed";
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        code = "storage.missing";
        break;
    case EACCES:
    case EPERM:
        code = "storage.no_permission";
        break;
    case EROFS:
        code = "storage.read_only";
        break;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        code = "storage.disk_full";
        break;
    default:
        break;
    }
    throw StorageError(ErrorKind::Unavailable, code, {file.string()},
        std::string{attempted} + ": " + std::strerror(systemError));
}

} // namespace mor::storage
