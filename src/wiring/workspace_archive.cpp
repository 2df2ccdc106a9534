// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "wiring/workspace_archive.h"

#include "exchange/json/json_reader.h"
#include "exchange/json/json_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace mor {

namespace {

constexpr std::string_view kFormat = "mor-workspace";
constexpr std::size_t kPieceBytes = 65'536;
constexpr std::size_t kLongestLine = 1'000'000; ///< well over the longest row, escaped
constexpr JsonLimits kLineLimits{kLongestLine, 200, 4, 200'000};

// Writing ----------------------------------------------------------------------------------------

void appendHex(std::string& out, std::string_view bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    out += "{\"hex\": \"";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += kDigits[byte >> 4];
        out += kDigits[byte & 15];
    }
    out += "\"}";
}

/// The shortest text that is read back as the same number; always one that is no whole number.
void appendReal(std::string& out, double number)
{
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    const std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
    out += text;
    if (std::isfinite(number) && text.find_first_of(".e") == std::string_view::npos)
        out += ".0";
}

void append(std::string& out, const StoredValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        out += std::to_string(*number);
    else if (const auto* real = std::get_if<double>(&value))
        appendReal(out, *real);
    else if (const auto* text = std::get_if<std::string>(&value))
        appendJsonText(out, *text);
    else if (const auto* bytes = std::get_if<StoredBytes>(&value))
        appendHex(out, bytes->bytes);
    else
        out += "null";
}

std::string headOf(const StoredTable& table)
{
    std::string line = ",\n{\"table\": ";
    appendJsonText(line, table.name);
    line += ", \"columns\": [";
    for (const auto& column : table.columns) {
        line += &column == &table.columns.front() ? "" : ", ";
        appendJsonText(line, column);
    }
    return line + "]}";
}

// Reading ----------------------------------------------------------------------------------------

tl::unexpected<Error> wrong(std::int64_t line, std::string code, std::vector<std::string> args = {})
{
    return tl::unexpected<Error>(Error{ErrorKind::Input, std::move(code), std::move(args),
        "line " + std::to_string(line), {}, {}});
}

/// The lines of the list, without brackets around all and commas between.
class Lines {
public:
    explicit Lines(std::istream& text)
        : m_text(text)
    {
    }

    /// The next value; nothing after the closing bracket. Errors: "archive.cut_short",
    /// "archive.not_one".
    Result<std::optional<JsonValue>> next(std::string_view source)
    {
        if (m_number == 0 && (!take() || m_line != "["))
            return wrong(1, "archive.not_one");
        if (!take())
            return wrong(m_number, "archive.cut_short");
        if (m_line == "]")
            return std::optional<JsonValue>{};
        if (m_line.ends_with(','))
            m_line.pop_back();
        auto value = readJson(m_line, source, kLineLimits);
        if (value)
            return std::optional{std::move(*value)};
        const auto& error = value.error();
        auto first = error.causes.empty() ? error : error.causes.front();
        first.where = "line " + std::to_string(m_number);
        return tl::unexpected<Error>(std::move(first));
    }

    std::int64_t number() const { return m_number; }

    /// After the last value: the closing bracket, and nothing but space behind it. Errors:
    /// "archive.cut_short", "archive.text_after_end".
    Result<> finish()
    {
        if (!take())
            return wrong(m_number, "archive.cut_short");
        if (m_line != "]")
            return wrong(m_number, "archive.text_after_end");
        while (take())
            if (m_line.find_first_not_of(" \t\r\n") != std::string::npos)
                return wrong(m_number, "archive.text_after_end");
        return {};
    }

private:
    bool take()
    {
        ++m_number;
        m_line.clear();
        for (int c = m_text.get(); c != std::istream::traits_type::eof(); c = m_text.get()) {
            if (c == '\n')
                return true;
            m_line += static_cast<char>(c);
            if (m_line.size() > kLongestLine)
                return true; // readJson() names the limit
        }
        return !m_line.empty();
    }

    std::istream& m_text;
    std::string m_line;
    std::int64_t m_number = 0;
};

std::optional<std::string> bytesOf(std::string_view hex)
{
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        unsigned char byte = 0;
        const auto pair = hex.substr(i, 2);
        if (std::from_chars(pair.data(), pair.data() + 2, byte, 16).ptr != pair.data() + 2)
            return std::nullopt;
        bytes += static_cast<char>(byte);
    }
    return hex.size() % 2 == 0 ? std::optional{std::move(bytes)} : std::nullopt;
}

std::optional<StoredValue> storedValue(const JsonValue& value)
{
    if (value.isNull())
        return StoredValue{};
    if (const auto* text = value.asText())
        return StoredValue{*text};
    if (const auto* number = std::get_if<std::int64_t>(&value.value))
        return StoredValue{*number};
    if (const auto* decimal = std::get_if<JsonDecimal>(&value.value))
        return StoredValue{decimal->value};
    const auto* object = value.asObject();
    const auto* hex = object && object->size() == 1 ? findMember(*object, "hex") : nullptr;
    if (!hex || !hex->asText())
        return std::nullopt;
    auto bytes = bytesOf(*hex->asText());
    return bytes ? std::optional{StoredValue{StoredBytes{std::move(*bytes)}}} : std::nullopt;
}

/// Whole numbers of a head or an end.
std::optional<std::int64_t> wholeOf(const JsonValue& value, std::string_view name)
{
    const auto* object = value.asObject();
    const auto* member = object ? findMember(*object, name) : nullptr;
    const auto* number = member ? std::get_if<std::int64_t>(&member->value) : nullptr;
    return number ? std::optional{*number} : std::nullopt;
}

std::optional<StoredTable> tableOf(const JsonValue& value)
{
    const auto* object = value.asObject();
    const auto* name = object ? findMember(*object, "table") : nullptr;
    const auto* columns = object ? findMember(*object, "columns") : nullptr;
    if (!name || !name->asText() || !columns || !columns->asArray())
        return std::nullopt;
    StoredTable table{*name->asText(), {}};
    for (const auto& column : *columns->asArray()) {
        if (!column.asText())
            return std::nullopt;
        table.columns.push_back(*column.asText());
    }
    return table;
}

Result<> checkHead(const std::optional<JsonValue>& head)
{
    const auto* object = head ? head->asObject() : nullptr;
    const auto* format = object ? findMember(*object, "format") : nullptr;
    const auto version = object ? wholeOf(*head, "version") : std::nullopt;
    if (!format || !format->asText() || *format->asText() != kFormat || !version)
        return wrong(2, "archive.not_one");
    if (*version != Workspace::fileVersion())
        return wrong(2, "archive.other_version",
            {std::to_string(*version), std::to_string(Workspace::fileVersion())});
    return {};
}

/// One line after the head: a table, a row, or the end (false).
Result<bool> takeLine(const JsonValue& value, const RowSink& sink, std::int64_t& rows)
{
    if (const auto* list = value.asArray()) {
        std::vector<StoredValue> values;
        for (const auto& one : *list) {
            auto stored = storedValue(one);
            if (!stored)
                return fail(ErrorKind::Input, "archive.row_malformed");
            values.push_back(std::move(*stored));
        }
        ++rows;
        if (const auto taken = sink.row(values); !taken)
            return fail(taken);
        return true;
    }
    if (const auto count = wholeOf(value, "rows")) {
        if (*count != rows)
            return fail(ErrorKind::Input, "archive.cut_short");
        return false;
    }
    const auto table = tableOf(value);
    if (!table)
        return fail(ErrorKind::Input, "archive.row_malformed");
    if (const auto taken = sink.table(*table); !taken)
        return fail(taken);
    return true;
}

Result<> takeAll(Lines& lines, std::string_view source, const RowSink& sink, std::int64_t& rows,
    const ArchiveProgress& progress)
{
    const auto head = lines.next(source);
    if (!head)
        return fail(head);
    if (const auto known = checkHead(*head); !known)
        return known;
    for (;;) {
        const auto value = lines.next(source);
        if (!value)
            return fail(value);
        if (!*value)
            return wrong(lines.number(), "archive.cut_short");
        auto goesOn = takeLine(**value, sink, rows);
        if (!goesOn) {
            auto error = goesOn.error();
            if (error.kind == ErrorKind::Input && error.where.empty())
                error.where = "line " + std::to_string(lines.number());
            return tl::unexpected<Error>(std::move(error));
        }
        if (progress && (!*goesOn || (rows % kRowsPerProgress == 0 && (*value)->asArray())))
            progress(rows, !*goesOn);
        if (!*goesOn)
            return lines.finish();
    }
}

/// The workspace is as it was: what can't be read together is the document's.
Error ofDocument(const Error& cause)
{
    if (cause.code != "storage.damaged")
        return cause;
    return {ErrorKind::Input, "archive.rows_apart", {}, cause.where, cause.detail, {}};
}

} // namespace

Result<std::int64_t> writeArchive(const Workspace& workspace, Workspace::PrivateNotes notes,
    const std::function<Result<>(std::string_view)>& write)
{
    std::int64_t rows = 0;
    std::string piece = "[\n{\"format\": \"" + std::string{kFormat}
        + "\", \"version\": " + std::to_string(Workspace::fileVersion())
        + ", \"private\": " + (notes == Workspace::PrivateNotes::Shown ? "true" : "false") + "}";
    const auto flush = [&]() -> Result<> {
        if (piece.size() < kPieceBytes)
            return {};
        auto written = write(piece);
        piece.clear();
        return written;
    };
    const auto table = [&](const StoredTable& next) {
        piece += headOf(next);
        return flush();
    };
    const auto row = [&](const std::vector<StoredValue>& values) {
        ++rows;
        piece += ",\n[";
        for (const auto& value : values) {
            piece += &value == &values.front() ? "" : ", ";
            append(piece, value);
        }
        piece += ']';
        return flush();
    };
    if (const auto read = workspace.readAll({table, row}, notes); !read)
        return fail(read);
    piece += ",\n{\"rows\": " + std::to_string(rows) + "}\n]\n";
    if (const auto written = write(piece); !written)
        return fail(written);
    return rows;
}

Result<std::int64_t> readArchive(Workspace& workspace, std::istream& text, std::string_view source,
    const ArchiveProgress& progress)
{
    std::int64_t rows = 0;
    Lines lines(text);
    const auto filled = workspace.fill(
        [&](const RowSink& sink) { return takeAll(lines, source, sink, rows, progress); });
    if (filled)
        return rows;
    Problems problems;
    if (filled.error().code == "storage.verify_failed") {
        for (const auto& cause : filled.error().causes)
            problems.add(cause.where, ofDocument(cause));
        return problems.asError(std::string{source});
    }
    if (filled.error().kind != ErrorKind::Input)
        return fail(filled);
    problems.add(filled.error().where, filled.error());
    return problems.asError(std::string{source});
}

} // namespace mor
