// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/verify.h"

#include "core/base/text.h"
#include "storage/file_check.h"
#include "storage/plan_check.h"
#include "storage/repositories/check_off_rows.h"
#include "storage/repositories/coaching_rows.h"
#include "storage/repositories/digests.h"
#include "storage/repositories/drift_rows.h"
#include "storage/repositories/history_rows.h"
#include "storage/repositories/sql_deal_repository.h"
#include "storage/repositories/sql_import_repository.h"
#include "storage/repositories/sql_result_repository.h"
#include "storage/repositories/week_rows.h"
#include "storage/sql/storage_error.h"
#include "storage/sql/transaction.h"

#include <optional>

namespace mor::storage {

namespace {

constexpr DayRange kAlways{kFirstDay, kLastDay};
constexpr std::size_t kMostProblems = 1'000;

/// Gathers what is wrong; a part that can't be read at all is one problem and ends that part.
class Verifier {
public:
    explicit Verifier(Connection& connection)
        : m_connection(connection)
    {
    }

    template <class Part>
    void part(Part check)
    {
        try {
            check();
        } catch (const ValueNotUnderstood& thrown) {
            problem("storage.value_unknown",
                {thrown.table(), thrown.column(), inQuotes(thrown.value())});
        } catch (const StorageError& thrown) {
            add(thrown.error());
        }
    }

    void addAll(const std::vector<Error>& errors)
    {
        for (const auto& error : errors)
            add(error);
    }

    void add(Error error)
    {
        if (m_problems.size() < kMostProblems)
            m_problems.push_back(std::move(error));
    }

    void problem(const char* code, std::vector<std::string> args)
    {
        add({ErrorKind::Unavailable, code, std::move(args), {}, {}, {}});
    }

    template <class Record>
    void digest(const char* table, const Uuid& id, const Record& record, const Digest& stored)
    {
        if (digestOf(record) != stored)
            problem("storage.row_changed", {table, toText(id)});
    }

    void finish() const
    {
        if (m_problems.empty())
            return;
        Error all{ErrorKind::Unavailable, "storage.verify_failed", {m_connection.file()}, {}, {},
            m_problems};
        throw StorageError(std::move(all));
    }

private:
    Connection& m_connection;
    std::vector<Error> m_problems;
};

void verifyPages(Connection& connection, Verifier& verifier)
{
    auto pages = connection.query("PRAGMA integrity_check");
    while (pages.next())
        if (pages.view(0) != "ok")
            verifier.problem("storage.page_damaged", {pages.text(0)});
    auto references = connection.query("PRAGMA foreign_key_check");
    while (references.next())
        verifier.problem("storage.reference_broken", {references.text(0), references.text(2)});
}

void verifySeries(Connection& connection, Verifier& verifier)
{
    auto rows = connection.query("SELECT id, activity, owner, counterpart FROM series");
    while (rows.next())
        if (seriesIdOf(rows.view(1), rows.view(2), rows.view(3)) != rows.integer(0))
            verifier.problem("storage.series_wrong", {rows.text(1), rows.text(2), rows.text(3)});
}

void verifyCheckOffs(Connection& connection, Verifier& verifier, std::int64_t& count)
{
    visitCheckOffs(connection, kAlways, [&](CheckOff&& checkOff, const Digest& digest) {
        ++count;
        verifier.digest("check_off", checkOff.fact.id, checkOff, digest);
    });
    auto alone = connection.query(
        "SELECT c.id FROM check_off c WHERE NOT EXISTS (SELECT 1 FROM check_off_record r"
        " WHERE r.id = c.id AND r.key_day = c.key_day AND r.series = c.series"
        " AND r.number = c.number AND r.revision = c.revision)");
    while (alone.next())
        verifier.problem("storage.text_missing", {toText(alone.uuid(0))});
}

void verifyPrivateNotes(Connection& connection, Verifier& verifier)
{
    auto rows = connection.query("SELECT check_off, author, note, digest FROM private_note");
    while (rows.next()) {
        CheckOff its;
        its.fact.id = rows.uuid(0);
        its.recordedBy = rows.text(1);
        its.privateNote = rows.text(2);
        if (digestOfPrivateNote(its) != rows.digest(3))
            verifier.problem("storage.row_changed", {"private_note", toText(its.fact.id)});
    }
}

void verifyDone(Connection& connection, Verifier& verifier)
{
    auto rows = connection.query("SELECT next_step, done_on, revision, digest FROM next_step_done");
    while (rows.next())
        if (digestOfDone(rows.uuid(0), rows.maybeDay(1), rows.as<std::uint32_t>(2))
            != rows.digest(3))
            verifier.problem("storage.row_changed", {"next_step_done", toText(rows.uuid(0))});
}

void verifyTakenBack(Connection& connection, Verifier& verifier)
{
    auto rows = connection.query(
        "SELECT unplanned_talk, recorded_day, digest FROM unplanned_talk_taken_back");
    while (rows.next())
        if (digestOfTakingBack(rows.uuid(0), rows.dayNumber(1)) != rows.digest(2))
            verifier.problem(
                "storage.row_changed", {"unplanned_talk_taken_back", toText(rows.uuid(0))});
}

void verifyWeek(Connection& connection, Verifier& verifier, Workspace::Contents& contents)
{
    visitUnplannedTalks(
        connection, kAlways, TakenBack::Included, [&](UnplannedTalk&& talk, const Digest& digest) {
            ++contents.unplannedTalks;
            verifier.digest("unplanned_talk", talk.id, talk, digest);
        });
    verifyTakenBack(connection, verifier);
    visitSkillFocuses(connection, [&](SkillFocus&& focus, const Digest& digest) {
        ++contents.skillFocuses;
        verifier.digest("skill_focus", focus.id, focus, digest);
    });
    visitStatedFrequencies(connection, [&](StatedFrequency&& stated, const Digest& digest) {
        ++contents.statedFrequencies;
        verifier.digest("stated_frequency", stated.id, stated, digest);
    });
}

void verifyResults(Connection& connection, Verifier& verifier)
{
    const auto check = [&](const char* table, const auto& row, const Digest& digest) {
        if (digestOf(row) != digest)
            verifier.problem("storage.row_changed", {table, keyText(row)});
    };
    visitResults(connection,
        [&](PeriodResult&& one, const Digest& digest) { check("result", one, digest); });
    visitForecastCalls(connection,
        [&](ForecastCall&& one, const Digest& digest) { check("forecast_call", one, digest); });
}

void verifyImports(Connection& connection, Verifier& verifier)
{
    visitImportBatches(connection, [&](ImportBatch&& one, const Digest& digest) {
        verifier.digest("import_batch", one.id, one, digest);
    });
    visitImportChanges(connection, [&](StoredImportChange&& one, const Digest& digest) {
        verifier.digest("import_change", one.batch, one, digest);
    });
    visitImportTakingsBack(connection, [&](ImportTakingBack&& one, const Digest& digest) {
        verifier.digest("import_taken_back", one.batch, one, digest);
    });
    visitDealSnapshots(connection, [&](DealSnapshot&& one, const Digest& digest) {
        verifier.digest("deal_snapshot", one.id, one, digest);
    });
    visitDeals(connection, [&](StoredDeal&& one, const Digest& digest) {
        verifier.digest("deal_state", one.snapshot, one, digest);
    });
}

void verifyDrift(Connection& connection, Verifier& verifier)
{
    visitDriftWords(connection, [&](DriftWord&& word, const Digest& digest) {
        verifier.digest("drift_word", word.id, word, digest);
    });
    visitDriftSettings(connection, [&](DriftSettingWord&& word, const Digest& digest) {
        verifier.digest("drift_setting", word.id, word, digest);
    });
}

void verifyCoaching(Connection& connection, Verifier& verifier)
{
    visitObservations(connection, [&](Observation&& one, const Digest& digest) {
        verifier.digest("observation", one.id, one, digest);
    });
    visitRounds(connection, [&](CalibrationRound&& one, const Digest& digest) {
        verifier.digest("calibration_round", one.id, one, digest);
    });
    visitJudgements(connection, [&](CalibrationJudgement&& one, const Digest& digest) {
        verifier.digest("calibration_judgement", one.id, one, digest);
    });
    visitClosings(connection, [&](CalibrationClosing&& one, const Digest& digest) {
        verifier.digest("calibration_closed", one.round, one, digest);
    });
}

} // namespace

Workspace::Contents verify(Connection& connection)
{
    std::optional<Transaction> snapshot;
    if (!connection.inTransaction())
        snapshot.emplace(connection, Transaction::Kind::Read);
    Verifier verifier(connection);
    Workspace::Contents contents;
    verifier.part([&] { checkIdentity(connection); });
    verifier.part([&] { verifyPages(connection, verifier); });
    verifier.part([&] { verifier.addAll(stateProblems(connection)); });
    verifier.part([&] { verifier.addAll(rosterProblems(connection)); });
    verifier.part([&] { verifier.addAll(rhythmProblems(connection)); });
    verifier.part([&] { verifySeries(connection, verifier); });
    verifier.part([&] { verifyCheckOffs(connection, verifier, contents.checkOffs); });
    verifier.part([&] { verifyPrivateNotes(connection, verifier); });
    verifier.part([&] { verifyDone(connection, verifier); });
    verifier.part([&] {
        visitNextSteps(connection, kAlways, [&](NextStep&& step, const Digest& digest) {
            ++contents.nextSteps;
            verifier.digest("next_step", step.id, step, digest);
        });
    });
    verifier.part([&] {
        visitConfirmations(connection, kAlways, [&](Confirmation&& one, const Digest& digest) {
            ++contents.confirmations;
            verifier.digest("confirmation", one.id, one, digest);
        });
    });
    verifier.part([&] { verifyWeek(connection, verifier, contents); });
    verifier.part([&] { verifyCoaching(connection, verifier); });
    verifier.part([&] {
        visitExceptions(connection, [&](PlanException&& one, const Digest& digest) {
            ++contents.exceptions;
            verifier.digest("plan_exception", one.id, one, digest);
        });
    });
    verifier.part([&] {
        visitTriggers(connection, [&](TriggerEvent&& one, const Digest& digest) {
            verifier.digest("trigger_event", one.id, one, digest);
        });
    });
    verifier.part([&] { verifyResults(connection, verifier); });
    verifier.part([&] { verifyDrift(connection, verifier); });
    verifier.part([&] { verifyImports(connection, verifier); });
    verifier.finish();
    return contents;
}

} // namespace mor::storage
