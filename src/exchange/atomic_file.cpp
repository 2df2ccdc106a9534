// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/atomic_file.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <random>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace mor {

namespace {

constexpr std::size_t kBufferBytes = 256 * 1024;

std::string reason(int error) { return std::generic_category().message(error); }

tl::unexpected<Error> cannotWrite(const std::filesystem::path& target, int error)
{
    return fail(ErrorKind::Invalid, "file.cannot_write", {target.string(), reason(error)});
}

tl::unexpected<Error> tooLarge(std::string_view source, std::size_t mostBytes)
{
    return fail(ErrorKind::Input, "file.too_large",
        {std::string{source}, std::to_string(mostBytes / 1'000'000) + " MB"});
}

/// Closes a descriptor that is only read from.
struct Closer {
    int file;
    ~Closer() { ::close(file); }
};

void syncFolder(const std::filesystem::path& target)
{
    const auto folder = target.has_parent_path() ? target.parent_path().string() : ".";
    const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file); // some file systems cannot sync a folder; the rename itself has succeeded
    ::close(file);
}

/// Workspaces and the copies of them that are set aside.
bool isDatabase(const std::filesystem::path& path)
{
    constexpr std::string_view kMagic = "SQLite format 3";
    std::array<char, kMagic.size()> head{};
    std::ifstream file(path, std::ios::binary);
    file.read(head.data(), head.size());
    return file && std::string_view(head.data(), head.size()) == kMagic;
}

/// A new file with a name of its own in place of the last six letters; negative with errno set.
int openNew(std::string& name, AtomicFile::Readers readers)
{
    if (readers == AtomicFile::Readers::Owner)
        return ::mkostemp(name.data(), O_CLOEXEC);
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
    constexpr std::size_t kOwn = 6;
    std::random_device random;
    int file = -1;
    do {
        for (auto at = name.size() - kOwn; at < name.size(); ++at)
            name[at] = kLetters[random() % kLetters.size()];
        file = ::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    } while (file < 0 && errno == EEXIST);
    return file;
}

} // namespace

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& target, Readers readers)
{
    std::error_code ignored;
    const bool exists = std::filesystem::exists(target, ignored);
    const auto place = exists ? std::filesystem::canonical(target, ignored) : target;
    struct stat before { };
    if (exists && (::stat(place.c_str(), &before) != 0 || !S_ISREG(before.st_mode)))
        return fail(ErrorKind::Invalid, "file.not_regular", {target.string()});
    if (exists && isDatabase(place))
        return fail(ErrorKind::Invalid, "file.is_workspace", {target.string()});

    std::string temporary = place.string() + ".XXXXXX";
    const int file = openNew(temporary, readers);
    if (file < 0)
        return cannotWrite(target, errno);
    AtomicFile made(file, place, std::move(temporary));
    if (exists && ::fchmod(file, before.st_mode & 07777) != 0)
        return cannotWrite(target, errno);
    return made;
}

AtomicFile::AtomicFile(int file, std::filesystem::path target, std::string temporary)
    : m_file(file)
    , m_target(std::move(target))
    , m_temporary(std::move(temporary))
{
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_file(std::exchange(other.m_file, -1))
    , m_target(std::move(other.m_target))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_buffer(std::move(other.m_buffer))
{
}

AtomicFile::~AtomicFile()
{
    if (m_file >= 0)
        ::close(m_file);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Result<> AtomicFile::write(std::string_view bytes)
{
    m_buffer += bytes;
    return m_buffer.size() < kBufferBytes ? Result<>{} : flush();
}

Result<> AtomicFile::flush()
{
    std::string_view rest = m_buffer;
    while (!rest.empty()) {
        const auto written = ::write(m_file, rest.data(), rest.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return cannotWrite(m_target, errno);
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    m_buffer.clear();
    return {};
}

Result<> AtomicFile::commit()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (::fsync(m_file) != 0)
        return cannotWrite(m_target, errno);
    if (::close(std::exchange(m_file, -1)) != 0)
        return cannotWrite(m_target, errno);
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        return cannotWrite(m_target, errno);
    m_temporary.clear();
    syncFolder(m_target);
    return {};
}

Result<> writeFile(
    const std::filesystem::path& target, std::string_view bytes, AtomicFile::Readers readers)
{
    auto file = AtomicFile::create(target, readers);
    if (!file)
        return fail(file);
    if (auto written = file->write(bytes); !written)
        return written;
    return file->commit();
}

Result<std::string> readFile(const std::filesystem::path& path, std::size_t mostBytes)
{
    const auto cannotRead = [&](int error) {
        return error == ENOENT
            ? fail(ErrorKind::NotFound, "file.not_found", {path.string()})
            : fail(ErrorKind::Invalid, "file.cannot_read", {path.string(), reason(error)});
    };
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return cannotRead(errno);
    const Closer closer{file};
    struct stat found { };
    if (::fstat(file, &found) != 0)
        return cannotRead(errno);
    if (!S_ISREG(found.st_mode))
        return fail(ErrorKind::Invalid, "file.not_regular", {path.string()});
    if (static_cast<std::uintmax_t>(found.st_size) > mostBytes)
        return tooLarge(path.string(), mostBytes);

    std::string bytes;
    std::array<char, 64 * 1024> piece{};
    for (;;) {
        const auto got = ::read(file, piece.data(), piece.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return cannotRead(errno);
        if (got == 0)
            return bytes;
        bytes.append(piece.data(), static_cast<std::size_t>(got));
        if (bytes.size() > mostBytes)
            return tooLarge(path.string(), mostBytes);
    }
}

Result<std::string> readStream(std::istream& stream, std::string_view source, std::size_t mostBytes)
{
    std::string bytes;
    std::array<char, 64 * 1024> piece{};
    while (stream.read(piece.data(), piece.size()) || stream.gcount() > 0) {
        bytes.append(piece.data(), static_cast<std::size_t>(stream.gcount()));
        if (bytes.size() > mostBytes)
            return tooLarge(source, mostBytes);
    }
    return bytes;
}

} // namespace mor
