// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/csv_reader.h"

#include "core/base/text.h"
#include "exchange/csv/csv_writer.h"
#include "exchange/csv/text_encoding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mor {

namespace {

constexpr std::size_t kMostProblems = 1'000;

std::string lineText(std::size_t line) { return "line " + std::to_string(line); }

/// The one of comma, semicolon and tab that the first record has most of outside quotes.
char delimiterOf(std::string_view text)
{
    constexpr std::string_view kDelimiters = ",;\t";
    std::array<std::size_t, kDelimiters.size()> counts{};
    bool inQuotes = false;
    for (const char c : text) {
        if (c == '"')
            inQuotes = !inQuotes;
        else if (!inQuotes && (c == '\n' || c == '\r'))
            break;
        else if (const auto at = kDelimiters.find(c); !inQuotes && at != std::string_view::npos)
            ++counts[at];
    }
    return kDelimiters[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

/// Cuts a text into rows and fields.
class Scanner {
public:
    Scanner(std::string_view text, char delimiter, const CsvLimits& limits, Problems& problems)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_limits(limits)
        , m_problems(problems)
    {
    }

    bool atEnd() const { return m_at >= m_text.size() || m_problems.all().size() > kMostProblems; }

    CsvRow row()
    {
        CsvRow row{m_line, {}};
        std::size_t number = 0;
        do {
            auto text = field();
            if (++number <= m_limits.columns)
                row.fields.push_back(std::move(text));
            else if (number == m_limits.columns + 1)
                complain(row.line, "csv.too_many_columns", {std::to_string(m_limits.columns)});
        } while (take(m_delimiter));
        if (!atEnd())
            lineEnd();
        row.fields.shrink_to_fit();
        return row;
    }

private:
    bool take(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    void lineEnd()
    {
        take('\r');
        take('\n');
        ++m_line;
    }
    bool endsField(char c) const { return c == m_delimiter || c == '\r' || c == '\n'; }

    std::string field()
    {
        const auto line = m_line;
        std::string text;
        const bool isQuoted = take('"');
        if (isQuoted)
            quotedPart(text);
        const auto start = m_at;
        while (m_at < m_text.size() && !endsField(m_text[m_at]))
            ++m_at;
        const auto rest = m_text.substr(start, m_at - start);
        if (!isQuoted)
            text += rest;
        else if (!trimmed(rest).empty())
            complain(m_line, "csv.after_quote", {inQuotes(rest)});
        check(text, line);
        return std::string{unguarded(text)};
    }
    void quotedPart(std::string& text)
    {
        const auto line = m_line;
        for (;;) {
            const auto close = m_text.find('"', m_at);
            const auto part = m_text.substr(m_at, close - m_at);
            text += part;
            countLines(part);
            if (close == std::string_view::npos) {
                m_at = m_text.size();
                complain(line, "csv.quote_open", {});
                return;
            }
            m_at = close + 1;
            if (!take('"'))
                return;
            text += '"';
        }
    }
    void countLines(std::string_view part)
    {
        for (std::size_t i = 0; i < part.size(); ++i)
            if (part[i] == '\n' || (part[i] == '\r' && !part.substr(i + 1).starts_with('\n')))
                ++m_line;
    }
    void check(std::string_view text, std::size_t line)
    {
        if (text.size() > m_limits.fieldBytes)
            complain(line, "csv.field_too_long", {std::to_string(m_limits.fieldBytes)});
        if (text.find('\0') != std::string_view::npos)
            complain(line, "csv.not_text", {});
    }
    void complain(std::size_t line, const char* code, std::vector<std::string> args)
    {
        m_problems.add(lineText(line), code, std::move(args));
    }

    std::string_view m_text;
    char m_delimiter;
    const CsvLimits& m_limits;
    Problems& m_problems;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

bool isEmptyLine(const CsvRow& row) { return row.fields.size() == 1 && row.fields[0].empty(); }

CsvDocument scanned(std::string_view text, const CsvLimits& limits, Problems& problems)
{
    CsvDocument document;
    document.delimiter = delimiterOf(text);
    Scanner scanner(text, document.delimiter, limits, problems);
    std::size_t fields = 0;
    while (!scanner.atEnd()) {
        auto row = scanner.row();
        if (isEmptyLine(row))
            continue;
        fields += row.fields.size();
        if (document.header.fields.empty()) {
            document.header = std::move(row);
        } else if (document.rows.size() == limits.rows) {
            problems.add(placeOf(row), "csv.too_many_rows", {std::to_string(limits.rows)});
            break;
        } else if (fields > limits.fields) {
            problems.add(placeOf(row), "csv.too_many_fields", {std::to_string(limits.fields)});
            break;
        } else {
            document.rows.push_back(std::move(row));
        }
    }
    if (document.header.fields.empty() && problems.none())
        problems.add({}, "csv.empty");
    return document;
}

} // namespace

std::string placeOf(const CsvRow& row) { return lineText(row.line); }

Result<CsvDocument> readCsv(
    std::string_view bytes, std::string_view source, const CsvLimits& limits)
{
    Problems problems;
    CsvDocument document;
    if (bytes.size() > limits.bytes)
        problems.add({}, "csv.too_large", {std::to_string(limits.bytes / 1'000'000) + " MB"});
    else if (const auto wide = decodedUtf16(bytes); wide)
        document = scanned(*wide, limits, problems);
    else if (looksLikeUtf16(bytes))
        problems.add({}, "csv.utf16");
    else
        document = scanned(decoded(bytes), limits, problems);
    if (!problems.none())
        return problems.asError(std::string{source});
    document.needsMark = bytes.starts_with("\xef\xbb\xbf") || !isValidUtf8(bytes);
    return document;
}

} // namespace mor
