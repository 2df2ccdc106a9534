// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/plan_repository.h"
#include "storage/stored_rows.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace mor {

class CoachingRepository;
class ContentCheck;
class DealRepository;
class DriftRepository;
class ExportPresetRepository;
class ImportMappingRepository;
class ImportRepository;
class LookRepository;
class ResultRepository;
class TallyRepository;

namespace storage {
class Connection;
}

/// One organisation's plan and history in one file, NAME.mor. Not shared between threads: each
/// thread opens the file for itself; they and other processes wait for each other.
///
/// Errors of every function have kind Unavailable and codes "storage.…" unless said otherwise; the
/// first argument is the file's name.
class Workspace {
public:
    enum class Access { ReadOnly, ReadWrite };
    /// Whether open() reads every page of the file before it returns (about 0.3 s for half a
    /// million check-offs) or the first write does. Size, identity, version and tables are always
    /// checked by open().
    enum class Check { BeforeUse, BeforeWriting };

    /// Makes a new file, readable by its owner alone, and opens it for writing. Never replaces a
    /// file ("storage.exists"); leaves none behind when it fails.
    static Result<std::unique_ptr<Workspace>> create(
        const std::filesystem::path& file, const Plan& plan = {});

    /// Opens a file after checking size, identity, version and content; a file that is refused
    /// stays as it was. Codes: "storage.missing", "storage.not_a_workspace",
    /// "storage.newer_version", "storage.damaged", "storage.altered" (what), "storage.locked",
    /// "storage.no_permission", "storage.network_share", "storage.needs_upgrade". Where a good
    /// copy was set aside, "storage.damaged_with_copy" and "storage.altered_with_copy" name the
    /// newest in their last argument.
    /// An older file opened for writing is brought up to date after a copy was set aside under
    /// the date `now` ("storage.no_copy" if that fails); without `now` it is refused.
    /// A file that can't be written is opened for reading instead; access() tells.
    static Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& file, Access access,
        Check check = Check::BeforeUse, std::optional<Instant> now = {});

    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    PlanRepository& plans() { return *m_plans; }
    PracticeRepository& practice() { return *m_practice; }
    ImportMappingRepository& importMappings() { return *m_mappings; }
    DriftRepository& drift() { return *m_drift; }
    LookRepository& looks() { return *m_looks; }
    CoachingRepository& coaching() { return *m_coaching; }
    ResultRepository& results() { return *m_results; }
    TallyRepository& tallies() { return *m_tallies; }
    ImportRepository& imports() { return *m_imports; }
    DealRepository& deals() { return *m_deals; }
    ExportPresetRepository& exportPresets() { return *m_presets; }

    Access access() const { return m_access; }
    /// Why a file opened for writing can only be read: "storage.read_only", or
    /// "storage.disk_full" until it is opened anew with room on the disk.
    Error whyReadOnly() const;
    const std::filesystem::path& file() const { return m_file; }
    std::uintmax_t bytes() const; ///< size of the file and its log

    /// Another number whenever another connection or process changed the file.
    Result<std::int64_t> changeCounter() const;

    struct Contents {
        std::int64_t checkOffs = 0; ///< all versions
        std::int64_t nextSteps = 0;
        std::int64_t confirmations = 0;
        std::int64_t unplannedTalks = 0; ///< also those taken back
        std::int64_t skillFocuses = 0; ///< all versions
        std::int64_t statedFrequencies = 0; ///< all versions
        std::int64_t exceptions = 0;
    };
    /// How long an act waits for others who write before it fails with "storage.locked"; five
    /// seconds unless told. For whoever tries again by other means.
    void waitAtMost(std::chrono::milliseconds time);

    /// Checks everything and changes nothing: pages, references, the digest of each history row,
    /// series numbers, records without texts and texts without records. "storage.verify_failed"
    /// names each problem in its causes.
    Result<Contents> verify() const;

    /// A consistent copy under a name that is free ("storage.exists"), also while others write.
    Result<> backup(const std::filesystem::path& copy) const;

    using Notice = std::function<void(const Error&)>;
    /// From now on sets a copy aside in "NAME.mor-copies" beside the file before the first change
    /// of each day, and thins out old ones. One that can't be made is told once
    /// ("storage.no_daily_copy": file, folder); the change goes on. The clock outlives the
    /// workspace.
    void keepDailyCopies(const Clock& clock, Notice notice);
    /// Before the first write the pages are read by `check`, which other connections share.
    void checkWith(std::shared_ptr<ContentCheck> check);
    /// Does what the first write of a day waits for, so that it need not: the check, and the copy
    /// of this day if the file changed since the newest. May take seconds; for a thread and a
    /// connection of its own. Errors: those of the check, "storage.no_copy".
    Result<> makeReady(Day today);
    /// Sets a copy aside in the same folder; an import that gets "storage.no_copy" (file, folder)
    /// must not go on.
    Result<> copyBeforeImport(Instant now) const;

    /// Every stored value as lines of text, table by table in the order of names, rows in the
    /// order of keys; equal contents give equal lines. Private notes show their length only, and
    /// what people say how often they hold a talk is left out, unless they are asked for.
    enum class PrivateNotes { Hidden, Shown };
    Result<> dump(const std::function<void(std::string_view line)>& write,
        PrivateNotes notes = PrivateNotes::Hidden) const;

    /// The version of the files that this program writes.
    static int fileVersion();
    /// Every stored row but derived ones, in one state of the file. Hidden leaves out private
    /// notes, stated frequencies, observations and what judges said.
    Result<> readAll(const RowSink& sink, PrivateNotes notes) const;
    /// Puts rows into a file that holds no people, activities or records yet; what a new file
    /// starts with makes way. All or nothing, and checked like verify() before it is kept. Errors:
    /// "storage.not_empty", "archive.table_unknown" (table), "archive.row_wrong" (table),
    /// "storage.verify_failed", and what the source answers.
    Result<> fill(const RowSource& source);

    /// Erases one person's private notes on talks recorded before a day, from the file and its
    /// log; answers how many. The only deletion there is.
    Result<int> erasePrivateNotes(const std::string& author, Day recordedBefore);

private:
    Workspace(
        std::filesystem::path file, Access access, std::unique_ptr<storage::Connection> connection);

    std::filesystem::path m_file;
    Access m_access;
    std::unique_ptr<storage::Connection> m_connection;
    std::unique_ptr<PlanRepository> m_plans;
    std::unique_ptr<PracticeRepository> m_practice;
    std::unique_ptr<ImportMappingRepository> m_mappings;
    std::shared_ptr<DriftRepository> m_drift;
    std::shared_ptr<LookRepository> m_looks;
    std::shared_ptr<CoachingRepository> m_coaching;
    std::shared_ptr<ResultRepository> m_results;
    std::shared_ptr<TallyRepository> m_tallies;
    std::shared_ptr<ImportRepository> m_imports;
    std::shared_ptr<DealRepository> m_deals;
    std::shared_ptr<ExportPresetRepository> m_presets;
};

} // namespace mor
