// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/planning/sure_problems.h"
#include "exchange/csv/csv_columns.h"
#include "shared/import_files.h"
#include "storage/workspace.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace mor::ui {

/// Where imports end up, and what they ask for the time and identifiers.
struct ImportPlace {
    Workspace& workspace;
    const Clock& clock;
    UuidSource& ids;
};

/// What became of rows, by their place in the file.
using Fates = std::map<std::string, ImportLine::Fate>;

/// Rows that can come in together, and what is wrong with the others.
template <class Row>
struct SettledRows {
    std::vector<Row> rows;
    std::vector<Error> problems; ///< each with the place of its row
    Fates fates; ///< of `rows`
};

/// What became of rows that came in, or would.
struct TableRun {
    Fates fates;
    std::optional<Uuid> batch; ///< the import it was; none: nothing changed
};

/// How one kind of table comes in.
template <class Row>
struct TableWays {
    std::function<Result<CsvRows<Row>>(const ImportMapping&)> read;
    /// Looks ahead, or brings in.
    std::function<Result<TableRun>(const std::vector<Row>&, const ImportQuestion&, bool apply)> run;
    /// Sets rows aside until the others can come in; empty: row by row as run() names them.
    std::function<Result<SettledRows<Row>>(std::vector<Row>, const ImportQuestion&)> settle = {};
    /// What to ask before; may be empty.
    std::function<std::vector<ImportOwner>(const std::vector<Row>&, const ImportQuestion&)> owners
        = {};
    std::function<QStringList(const Fates&)> remarks = {};
};

/// Rows that fit only once others are gone take at most so many rounds.
inline constexpr int kMostRounds = 20;

template <class Row>
Result<SettledRows<Row>> settled(
    const TableWays<Row>& ways, std::vector<Row> rows, const ImportQuestion& question)
{
    if (ways.settle)
        return ways.settle(std::move(rows), question);
    SettledRows<Row> settled{std::move(rows), {}, {}};
    for (int round = 0; round < kMostRounds; ++round) {
        auto ahead = ways.run(settled.rows, question, false);
        if (ahead) {
            settled.fates = std::move(ahead->fates);
            return settled;
        }
        std::set<std::string> places;
        for (const auto& cause : ahead.error().causes)
            places.insert(cause.where);
        const auto gone = std::erase_if(
            settled.rows, [&](const Row& row) { return places.contains(row.where); });
        if (gone == 0)
            return fail(ahead);
        const auto& causes = ahead.error().causes;
        settled.problems.insert(settled.problems.end(), causes.begin(), causes.end());
    }
    return fail(ErrorKind::Input, "import.too_many_rounds");
}

/// What a table file shows before anything is known of its kind.
struct OpenedTable {
    QString path;
    CsvDocument document;
};

/// Lines for the preview: rows set aside first.
std::vector<ImportLine> previewLines(
    const CsvDocument& document, const Fates& fates, const std::vector<Error>& problems);
/// Writes the rows with these problems beside the file; answers where.
Result<QString> writeAside(
    const QString& path, const CsvDocument& document, const std::vector<Error>& problems);
/// How many rows the problems are about.
int rowsOf(const std::vector<Error>& problems);
int countOf(const Fates& fates, ImportLine::Fate fate);
/// The dates of a column that can be read in two ways, from what a reader complained about.
std::vector<DateDoubt> doubtsIn(
    const Error& error, const CsvDocument& document, const ImportMapping& mapping);
/// A file whose columns all are named by their mapping, none of their dates settled.
ImportMapping withoutDates(ImportMapping mapping);
QStringList sentencesOf(const Error& error);

/// A table of one kind.
template <class Row>
class TableFile : public ImportFile {
public:
    TableFile(const ImportPlace& place, OpenedTable table, Facts facts, TableWays<Row> ways)
        : m_place(place)
        , m_table(std::move(table))
        , m_facts(std::move(facts))
        , m_ways(std::move(ways))
    {
    }

    const Facts& facts() const override { return m_facts; }

    std::vector<DateDoubt> doubts(const ImportMapping& mapping) const override
    {
        const auto read = m_ways.read(withoutDates(mapping));
        return read ? std::vector<DateDoubt>{} : doubtsIn(read.error(), m_table.document, mapping);
    }

    Result<ImportOutlook> check(const ImportQuestion& question) const override
    {
        ImportOutlook outlook;
        const auto& heads = m_table.document.header.fields;
        for (const auto& head : heads)
            outlook.heads << QString::fromStdString(head);
        auto found = find(question);
        if (!found) {
            outlook.problems = sentencesOf(found.error());
            return outlook;
        }
        if (m_ways.owners)
            outlook.owners = m_ways.owners(found->rows, question);
        if (m_ways.remarks)
            outlook.remarks = m_ways.remarks(found->fates);
        outlook.added = countOf(found->fates, ImportLine::Fate::Added);
        outlook.changed = countOf(found->fates, ImportLine::Fate::Changed);
        outlook.same = countOf(found->fates, ImportLine::Fate::Same);
        outlook.aside = rowsOf(found->problems);
        outlook.lines = previewLines(m_table.document, found->fates, found->problems);
        return outlook;
    }

    Result<ImportDone> bringIn(const ImportQuestion& question) const override
    {
        const auto found = find(question);
        if (!found)
            return fail(found);
        auto& workspace = m_place.workspace;
        Result<TableRun> done = TableRun{};
        if (!found->rows.empty()) {
            if (const auto copied = workspace.copyBeforeImport(m_place.clock.now()); !copied)
                return fail(copied);
            done = m_ways.run(found->rows, question, true);
            if (!done)
                return fail(done);
        }
        ImportDone result;
        result.added = countOf(done->fates, ImportLine::Fate::Added);
        result.changed = countOf(done->fates, ImportLine::Fate::Changed);
        result.aside = rowsOf(found->problems);
        result.batch = done->batch;
        if (!question.mapping.name.empty())
            if (const auto kept = workspace.importMappings().save(question.mapping); !kept)
                result.notDone = sentencesOf(kept.error()).join(QLatin1Char(' '));
        if (result.aside > 0) {
            const auto written = writeAside(m_table.path, m_table.document, found->problems);
            if (written)
                result.asideFile = *written;
            else
                result.notDone = sentencesOf(written.error()).join(QLatin1Char(' '));
        }
        return result;
    }

private:
    Result<SettledRows<Row>> find(const ImportQuestion& question) const
    {
        auto read = m_ways.read(question.mapping);
        if (!read)
            return fail(read);
        auto unreadable = read->problems().all();
        // What else is wrong with these rows is told with it.
        if (!read->partly.empty())
            if (const auto tried = m_ways.run(allRows(*read), question, false); !tried) {
                const auto hidden = sureProblems(tried.error().causes, unreadable);
                unreadable.insert(unreadable.end(), hidden.begin(), hidden.end());
            }
        auto found = settled(m_ways, std::move(read->rows), question);
        if (found)
            found->problems.insert(found->problems.begin(), unreadable.begin(), unreadable.end());
        return found;
    }

    ImportPlace m_place;
    OpenedTable m_table;
    Facts m_facts;
    TableWays<Row> m_ways;
};

} // namespace mor::ui
