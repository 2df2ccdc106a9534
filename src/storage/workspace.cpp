// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/workspace.h"

#include "core/adherence/write_tallies.h"
#include "storage/all_rows.h"
#include "storage/backup.h"
#include "storage/content_check.h"
#include "storage/copies.h"
#include "storage/dump.h"
#include "storage/file_check.h"
#include "storage/files.h"
#include "storage/repositories/sql_coaching_repository.h"
#include "storage/repositories/sql_deal_repository.h"
#include "storage/repositories/sql_drift_repository.h"
#include "storage/repositories/sql_export_preset_repository.h"
#include "storage/repositories/sql_import_mapping_repository.h"
#include "storage/repositories/sql_import_repository.h"
#include "storage/repositories/sql_look_repository.h"
#include "storage/repositories/sql_plan_repository.h"
#include "storage/repositories/sql_practice_repository.h"
#include "storage/repositories/sql_result_repository.h"
#include "storage/repositories/sql_tally_repository.h"
#include "storage/schema.h"
#include "storage/sql/storage_error.h"
#include "storage/sql/transaction.h"
#include "storage/verify.h"

#include <algorithm>
#include <array>

namespace mor {

using namespace storage;

namespace {

constexpr const char* kLargestIdleLog = "16777216";

/// A full disk or a folder that can't be written: reading may still be possible another way.
bool mayReadOtherwise(const Error& error)
{
    constexpr std::array<std::string_view, 5> known{"storage.read_only", "storage.disk_full",
        "storage.io_failed", "storage.no_permission", "storage.missing"};
    return std::ranges::find(known, error.code) != known.end();
}

std::unique_ptr<Connection> connected(const fs::path& file, OpenMode mode)
{
    auto connection = std::make_unique<Connection>(file.string(), mode, file.string());
    connection->single("SELECT count(*) FROM sqlite_schema");
    return connection;
}

/// The first way to open the file that works, from the one that takes part in locking to those
/// for folders where nothing can be created.
std::unique_ptr<Connection> connect(
    const fs::path& file, const FileFacts& facts, Workspace::Access access)
{
    std::vector<OpenMode> ways;
    const bool onShare = liesOnNetworkShare(file);
    if (onShare && (access == Workspace::Access::ReadWrite || facts.hasLog))
        throw StorageError(ErrorKind::Unavailable, "storage.network_share", {file.string()});
    if (facts.writable && access == Workspace::Access::ReadWrite)
        ways.push_back(OpenMode::ReadWrite);
    if (facts.writable && !onShare)
        ways.push_back(OpenMode::QueryOnly);
    if (!onShare)
        ways.push_back(OpenMode::ReadOnly);
    ways.push_back(facts.hasLog ? OpenMode::UnlockedReadOnly : OpenMode::Immutable);
    std::optional<Error> full;
    for (const auto way : ways) {
        try {
            auto connection = connected(file, way);
            if (full)
                connection->refuseToWrite(*full);
            return connection;
        } catch (const StorageError& failed) {
            if (way == ways.back() || !mayReadOtherwise(failed.error()))
                throw;
            if (way == OpenMode::ReadWrite && failed.error().code == "storage.disk_full")
                full = failed.error();
        }
    }
    return nullptr;
}

/// Steps that only a file opened for writing goes through, once it is known to be sound.
void settleIn(Connection& connection, const fs::path& file, const FileFacts& facts, int version,
    std::optional<Instant> now)
{
    if (!facts.keepsLog)
        connection.pragma("journal_mode", "WAL", "wal");
    connection.pragma("journal_size_limit", kLargestIdleLog, kLargestIdleLog);
    if (version < schemaVersion())
        upgrade(connection, file, *now);
}

/// Runs `check`; what it finds wrong with the content is told with the newest good copy.
template <class Check>
auto namingTheCopy(const fs::path& file, Check check)
{
    try {
        return check();
    } catch (const StorageError& found) {
        auto error = found.error();
        if (error.code != "storage.damaged" && error.code != "storage.altered")
            throw;
        const auto copy = newestGoodCopy(file);
        if (!copy)
            throw;
        error.code = error.code == "storage.damaged" ? "storage.damaged_with_copy"
                                                     : "storage.altered_with_copy";
        error.args.push_back(copy->string());
        throw StorageError(std::move(error));
    }
}

} // namespace

Workspace::Workspace(fs::path file, Access access, std::unique_ptr<Connection> connection)
    : m_file(std::move(file))
    , m_access(access)
    , m_connection(std::move(connection))
    , m_plans(std::make_unique<SqlPlanRepository>(*m_connection))
    , m_practice(std::make_unique<SqlPracticeRepository>(*m_connection))
    , m_mappings(std::make_unique<SqlImportMappingRepository>(*m_connection))
    , m_drift(std::make_shared<SqlDriftRepository>(*m_connection))
    , m_looks(std::make_shared<SqlLookRepository>(*m_connection))
    , m_coaching(std::make_shared<SqlCoachingRepository>(*m_connection))
    , m_results(std::make_shared<SqlResultRepository>(*m_connection))
    , m_tallies(std::make_shared<SqlTallyRepository>(*m_connection))
    , m_imports(std::make_shared<SqlImportRepository>(*m_connection))
    , m_deals(std::make_shared<SqlDealRepository>(*m_connection))
    , m_presets(std::make_shared<SqlExportPresetRepository>(*m_connection))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const fs::path& file, const Plan& plan)
{
    const auto created = asResult([&] {
        createDatabase(file, [&](Connection& connection) { insertPlan(connection, plan); });
    });
    if (!created)
        return fail(created);
    return open(file, Access::ReadWrite);
}

Result<std::unique_ptr<Workspace>> Workspace::open(
    const fs::path& file, Access access, Check check, std::optional<Instant> now)
{
    const auto openIt = [&] {
        const auto facts = inspect(file);
        auto connection = connect(file, facts, access);
        // A file that is refused keeps its log; so does one that is only read.
        connection->keepLog(facts.hasLog);
        const bool writes = access == Access::ReadWrite && facts.writable
            && connection->mode() == OpenMode::ReadWrite && !connection->isReadOnly();
        const int version = checkIdentity(*connection);
        if (version < schemaVersion() && !(writes && now))
            throw StorageError(ErrorKind::Unavailable, "storage.needs_upgrade",
                {file.string(), std::to_string(version), std::to_string(schemaVersion())});
        if (check == Check::BeforeUse || version < schemaVersion() || !facts.keepsLog)
            checkContent(*connection);
        else
            connection->beforeWriting([file, sound = connection.get()] {
                namingTheCopy(file, [&] { checkContent(*sound); });
            });
        if (writes) {
            settleIn(*connection, file, facts, version, now);
            connection->keepLog(false);
        }
        return std::unique_ptr<Workspace>(new Workspace(
            file, writes ? Access::ReadWrite : Access::ReadOnly, std::move(connection)));
    };
    return asResult([&] { return namingTheCopy(file, openIt); });
}

Error Workspace::whyReadOnly() const
{
    return m_connection->whyRefused().value_or(
        Error{ErrorKind::Unavailable, "storage.read_only", {m_file.string()}, {}, {}, {}});
}

std::uintmax_t Workspace::bytes() const
{
    std::uintmax_t sum = 0;
    for (const auto& part : {m_file, logOf(m_file)}) {
        std::error_code missing;
        if (const auto size = fs::file_size(part, missing); !missing)
            sum += size;
    }
    return sum;
}

Result<std::int64_t> Workspace::changeCounter() const
{
    return asResult([&] {
        auto rows = m_connection->query("PRAGMA data_version");
        return rows.next() ? rows.integer(0) : std::int64_t{0};
    });
}

void Workspace::waitAtMost(std::chrono::milliseconds time)
{
    m_connection->waitAtMost(static_cast<int>(time.count()));
}

Result<Workspace::Contents> Workspace::verify() const
{
    auto contents = asResult([&] { return storage::verify(*m_connection); });
    if (!contents)
        return contents;
    auto loaded = m_plans->load();
    if (!loaded)
        return fail(loaded);
    const auto wrong = wrongTallies(
        std::make_shared<const Plan>(std::move(loaded->plan)), *m_practice, *m_tallies);
    if (!wrong)
        return fail(wrong);
    if (wrong->empty())
        return contents;
    Error all{ErrorKind::Unavailable, "storage.verify_failed", {m_file.string()}, {}, {}, {}};
    for (const auto week : *wrong)
        all.causes.push_back(
            {ErrorKind::Unavailable, "storage.tally_wrong", {toIso(week)}, {}, {}, {}});
    return tl::unexpected<Error>(std::move(all));
}

Result<> Workspace::backup(const fs::path& copy) const
{
    return asResult([&] { copyTo(*m_connection, copy); });
}

void Workspace::keepDailyCopies(const Clock& clock, Notice notice)
{
    m_connection->beforeEachWrite(
        [daily = DailyCopy(m_file, clock, std::move(notice)), its = m_connection.get()]() mutable {
            daily.beforeChange(*its);
        });
}

void Workspace::checkWith(std::shared_ptr<ContentCheck> check)
{
    m_connection->beforeWriting([check = std::move(check)] {
        if (const auto passed = check->pass(); !passed)
            throw StorageError(passed.error());
    });
}

Result<> Workspace::makeReady(Day today)
{
    return asResult([&] {
        m_connection->prepareToWrite();
        if (isNewerThanCopies(m_file))
            setAside(*m_connection, m_file, dailyCopy(today));
    });
}

Result<> Workspace::copyBeforeImport(Instant now) const
{
    return asResult(
        [&] { setAside(*m_connection, m_file, copyBefore(CopyReason::BeforeImport, now)); });
}

Result<> Workspace::dump(
    const std::function<void(std::string_view line)>& write, PrivateNotes notes) const
{
    return asResult([&] { storage::dump(*m_connection, write, notes); });
}

int Workspace::fileVersion() { return schemaVersion(); }

Result<> Workspace::readAll(const RowSink& sink, PrivateNotes notes) const
{
    Result<> done;
    const auto read = asResult([&] { done = storage::readAll(*m_connection, sink, notes); });
    return read ? done : read;
}

Result<> Workspace::fill(const RowSource& source)
{
    Result<> done;
    const auto filled = asResult([&] { done = storage::fill(*m_connection, source); });
    return filled ? done : filled;
}

Result<int> Workspace::erasePrivateNotes(const std::string& author, Day recordedBefore)
{
    return asResult([&] {
        Transaction transaction(*m_connection);
        const auto erased
            = m_connection->execute("DELETE FROM private_note WHERE author = $1 AND check_off IN"
                                    " (SELECT id FROM check_off WHERE recorded_day < $2)",
                author, dayNumber(recordedBefore));
        transaction.commit();
        auto emptied = m_connection->query("PRAGMA wal_checkpoint(TRUNCATE)");
        if (emptied.next() && emptied.integer(0) != 0)
            throw StorageError(
                ErrorKind::Unavailable, "storage.erased_but_logged", {m_file.string()});
        return static_cast<int>(erased);
    });
}

} // namespace mor
