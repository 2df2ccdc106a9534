// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/dump.h"

#include "storage/schema.h"
#include "storage/sql/transaction.h"

#include <array>
#include <charconv>

namespace mor::storage {

namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text.append(i == 0 ? "" : between).append(parts[i]);
    return text;
}

/// Tab, line feed and backslash escaped, so that a row stays one line.
std::string escaped(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        if (c == '\t')
            line += "\\t";
        else if (c == '\n')
            line += "\\n";
        else if (c == '\\')
            line += "\\\\";
        else
            line += c;
    }
    return line;
}

std::string hex(std::string_view bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text.append({kDigits[byte >> 4], kDigits[byte & 15]});
    }
    return text;
}

std::string shortest(double number)
{
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    return {digits.data(), static_cast<std::size_t>(end - digits.data())};
}

std::string shown(const Rows& rows, int column)
{
    switch (rows.kind(column)) {
    case Rows::Kind::Integer:
        return std::to_string(rows.integer(column));
    case Rows::Kind::Real:
        return shortest(rows.real(column));
    case Rows::Kind::Text:
        return escaped(rows.view(column));
    case Rows::Kind::Bytes:
        return hex(rows.view(column));
    case Rows::Kind::Null:
        break;
    }
    return "\\N";
}

/// What judges said is seen by nobody while their round is open; texts of an observation are for
/// two people alone.
bool isOfCoaching(const Table& table, const std::string& column)
{
    return (table.name == "observation"
               && (column == "judged" || column == "strength" || column == "try_next"
                   || column == "digest"))
        || (table.name == "calibration_judgement"
            && (column == "judged" || column == "note" || column == "digest"));
}

/// What is for its author alone. A short note or a number could be guessed from its digest, so that
/// is hidden with it.
bool isHidden(const Table& table, const std::string& column)
{
    if (isOfCoaching(table, column))
        return true;
    return (table.name == "private_note" && (column == "note" || column == "digest"))
        || (table.name == "stated_frequency" && (column == "talks" || column == "digest"));
}

std::string hidden(const Rows& rows, int column)
{
    return rows.kind(column) == Rows::Kind::Integer
        ? "hidden"
        : std::to_string(rows.view(column).size()) + " bytes hidden";
}

} // namespace

void dump(Connection& connection, const std::function<void(std::string_view line)>& write,
    Workspace::PrivateNotes notes)
{
    Transaction snapshot(connection, Transaction::Kind::Read);
    write("version " + std::to_string(versionOf(connection)));
    for (const auto& table : tablesOf(connection)) {
        if (table.name == "closed_tally" || table.name == "open_tally")
            continue; // derived: another file with the same contents may have tallied other weeks
        write("table " + table.name + " (" + joined(table.columns, ", ") + ")");
        const auto sql = "SELECT " + joined(table.columns, ", ") + " FROM " + table.name
            + " ORDER BY " + joined(table.key, ", ");
        Statement statement(connection.handle(), sql, connection.file());
        Rows rows(statement);
        while (rows.next()) {
            std::vector<std::string> values;
            int column = 0;
            for (const auto& name : table.columns) {
                if (notes == Workspace::PrivateNotes::Hidden && isHidden(table, name))
                    values.push_back(hidden(rows, column));
                else
                    values.push_back(shown(rows, column));
                ++column;
            }
            write(joined(values, "\t"));
        }
    }
}

} // namespace mor::storage
