// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/csv/csv_writer.h"

namespace mor {

namespace {

bool startsFormula(std::string_view text)
{
    const auto first = text.find_first_not_of('\'');
    return first != std::string_view::npos
        && std::string_view{"=+-@\t\r"}.find(text[first]) != std::string_view::npos;
}

} // namespace

std::string guarded(std::string_view text)
{
    return (startsFormula(text) ? "'" : "") + std::string{text};
}

std::string_view unguarded(std::string_view text)
{
    return text.starts_with('\'') && startsFormula(text) ? text.substr(1) : text;
}

void CsvWriter::text(std::string_view text) { plain(guarded(text)); }

void CsvWriter::plain(std::string_view text)
{
    if (!m_first)
        m_out += m_delimiter;
    m_first = false;
    if (text.find_first_of(",;\t\"\r\n") == std::string_view::npos && !text.starts_with(' ')
        && !text.ends_with(' ')) {
        m_out += text;
        return;
    }
    m_out += '"';
    for (const char c : text) {
        m_out += c;
        if (c == '"')
            m_out += '"';
    }
    m_out += '"';
}

void CsvWriter::endRow()
{
    // A row of one empty field would be an empty line, which readers skip.
    if (m_out.size() == m_rowStart)
        m_out += "\"\"";
    m_out += "\r\n";
    m_first = true;
    m_rowStart = m_out.size();
}

} // namespace mor
