// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace mor {

/// Spreadsheets run a text that begins with = + - @, tab or carriage return as a formula, so such a
/// text gets an apostrophe in front. One that already begins with apostrophes before such a
/// character gets one more, so that taking one away always gives the text back.
std::string guarded(std::string_view text);
/// Takes away exactly the apostrophe that guarded() put there.
std::string_view unguarded(std::string_view text);

/// Writes RFC 4180: commas, or another delimiter that readers find out, CRLF, quotes where needed.
class CsvWriter {
public:
    explicit CsvWriter(std::string& out, char delimiter = ',')
        : m_out(out)
        , m_delimiter(delimiter)
        , m_rowStart(out.size())
    {
    }

    void text(std::string_view text); ///< guarded
    void plain(std::string_view text); ///< numbers, dates and codes of our own making
    void endRow();

private:
    std::string& m_out;
    char m_delimiter;
    bool m_first = true;
    std::size_t m_rowStart;
};

} // namespace mor
