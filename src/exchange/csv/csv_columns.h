// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "core/base/problem_limit.h"
#include "core/planning/import_mapping.h"
#include "exchange/csv/csv_reader.h"
#include "exchange/csv/date_order.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// A column that an import knows.
struct CsvColumn {
    std::string_view name;
    std::vector<std::string_view> synonyms; ///< in lower case with _ between words
    enum class Kind : std::uint8_t { Any, Date } kind = Kind::Any;
    bool required = false;
};

/// Which field of a row belongs to which known column. Names are compared without case; spaces,
/// hyphens and points count as underscores. A column "problem", as in a file of rejected rows, is
/// passed over.
class CsvColumns {
public:
    /// Causes: "csv.column_unknown" (name, known names), "csv.column_twice" (name),
    /// "csv.column_missing" (name), all at the header's line; "csv.date_ambiguous" (field, column)
    /// where all dates of a column can be read in two ways.
    static Result<CsvColumns> match(
        const CsvDocument& document, std::span<const CsvColumn> known, std::string_view source);

    /// The same by an agreed mapping, whose columns may stand in another order. Causes:
    /// "import.column_missing" (column, mapping), "csv.column_twice" (field), "csv.date_ambiguous"
    /// where neither the column nor the mapping settles it.
    static Result<CsvColumns> mapped(const CsvDocument& document, std::span<const CsvColumn> known,
        const ImportMapping& mapping, std::string_view source);

    /// The trimmed field; empty when the file has no such column.
    std::string_view field(const CsvRow& row, std::string_view name) const;
    DateOrder dateOrder(std::string_view name) const;
    std::size_t width() const { return m_width; }

private:
    /// A known column and where it stands in the file.
    struct Place {
        std::string_view name;
        std::size_t index = 0;
        DateOrder dates = DateOrder::YearFirst;
    };
    const Place* find(std::string_view name) const;
    void enter(const CsvRow& header, std::span<const CsvColumn> known, Problems& problems);
    void findDateOrder(Place& place, const std::vector<CsvRow>& rows,
        std::optional<DateOrder> agreed, Problems& problems) const;

    std::vector<Place> m_places;
    std::size_t m_width = 0;
};

/// The known column that a header means, or null.
const CsvColumn* columnMeant(std::string_view header, std::span<const CsvColumn> known);

/// What each column of a file becomes by its name; those nobody knows, and the second of two alike,
/// become nothing.
ImportMapping mappingByNames(
    const CsvDocument& document, std::span<const CsvColumn> known, std::string kind);

/// A row that can't be used, with all that is wrong in it.
struct RejectedRow {
    CsvRow row;
    std::vector<Error> problems; ///< each with its line
};

/// The usable rows of a file, and the others.
template <class Row>
struct CsvRows {
    CsvRow header;
    std::vector<Row> rows;
    std::vector<RejectedRow> rejected;
    /// What could be read of rejected rows that have all their fields; unread fields are empty.
    std::vector<Row> partly;

    /// All problems of the rejected rows.
    Problems problems() const
    {
        Problems all;
        for (const auto& row : rejected)
            for (const auto& problem : row.problems)
                all.add(problem.where, problem);
        return all;
    }
};

/// Usable rows and those that could partly be read.
template <class Row>
std::vector<Row> allRows(const CsvRows<Row>& read)
{
    auto rows = read.rows;
    rows.insert(rows.end(), read.partly.begin(), read.partly.end());
    return rows;
}

/// The rejected rows as a CSV file with the same columns and one more, "problem", that says in a
/// sentence what is wrong. In the style of their file, the spreadsheet that wrote that opens it
/// well. Corrected there, it can be read again.
std::string writeRejected(const CsvRow& header, std::span<const RejectedRow> rejected,
    const std::function<std::string(const Error&)>& sentence, const CsvStyle& style = {});

/// Reads the fields of one row into values and remembers what is wrong with them.
class CsvRowReader {
public:
    CsvRowReader(const CsvColumns& columns, const CsvRow& row)
        : m_columns(columns)
        , m_row(row)
    {
    }

    std::string text(std::string_view column) const;
    /// ISO dates, or the order in which the file's column writes them; nothing for an empty field.
    std::optional<Day> day(std::string_view column);
    /// yes, no, true, false, 1, 0, x, also in German, French and Spanish; nothing for an empty
    /// field. Error: "csv.not_yes_or_no".
    std::optional<bool> yesOrNo(std::string_view column);
    template <class T, class Parse>
    std::optional<T> parsed(std::string_view column, Parse parse)
    {
        const auto field = m_columns.field(m_row, column);
        if (field.empty())
            return std::nullopt;
        const auto value = parse(field);
        if (!value) {
            add(value.error());
            return std::nullopt;
        }
        return *value;
    }
    /// Complains with "csv.field_empty" (column) when there is nothing.
    void require(std::string_view column);
    void add(Error error);
    /// Empty when the row can be used.
    std::vector<Error> takeProblems();

private:
    const CsvColumns& m_columns;
    const CsvRow& m_row;
    std::vector<Error> m_problems;
};

/// Reads every row by `make`, and puts those with problems aside; after kMostRowProblems the last
/// of these says that the rest was not looked at.
template <class Row, class Make>
CsvRows<Row> usableRows(const CsvDocument& document, const CsvColumns& columns, Make make)
{
    CsvRows<Row> read;
    read.header = document.header;
    std::size_t told = 0;
    for (const auto& row : document.rows) {
        if (told >= kMostRowProblems) {
            read.rejected.push_back({row, {restNotLookedAt(placeOf(row))}});
            break;
        }
        CsvRowReader reader(columns, row);
        auto value = make(reader);
        value.where = placeOf(row);
        auto problems = reader.takeProblems();
        told += problems.size();
        if (problems.empty()) {
            read.rows.push_back(std::move(value));
            continue;
        }
        if (row.fields.size() == columns.width())
            read.partly.push_back(std::move(value));
        read.rejected.push_back({row, std::move(problems)});
    }
    return read;
}

} // namespace mor
