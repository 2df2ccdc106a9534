// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/exports/export_preview.h"

#include <algorithm>

namespace mor {

namespace {

PreviewedSheet previewed(const Sheet& sheet, std::size_t most)
{
    PreviewedSheet shown{sheet.name, sheet.columns, {}, sheet.rowCount};
    for (std::size_t i = 0; i < std::min(most, sheet.rowCount); ++i) {
        const auto cells = sheet.row(i);
        auto& texts = shown.rows.emplace_back();
        for (std::size_t column = 0; column < cells.size(); ++column)
            texts.push_back(shownText(sheet.columns[column].look, cells[column]));
    }
    return shown;
}

/// Takes whole lines until there are enough.
class FirstLines {
public:
    FirstLines(std::size_t lines, ExportPreview& into)
        : m_left(lines)
        , m_into(into)
    {
    }

    void operator()(std::string_view bytes)
    {
        while (m_left > 0 && !bytes.empty()) {
            const auto end = bytes.find('\n');
            const auto line = bytes.substr(0, end == std::string_view::npos ? end : end + 1);
            m_into.text += line;
            bytes.remove_prefix(line.size());
            m_left -= end == std::string_view::npos ? 0 : 1;
        }
        m_into.isWhole = m_into.isWhole && bytes.empty();
    }

private:
    std::size_t m_left;
    ExportPreview& m_into;
};

} // namespace

Result<ExportPreview> preview(const ExportDocument& document, std::size_t rows)
{
    ExportPreview shown;
    if (const auto* workbook = std::get_if<Workbook>(&document.content)) {
        for (const auto& sheet : workbook->sheets)
            shown.sheets.push_back(previewed(sheet, rows));
        return shown;
    }
    FirstLines lines(rows, shown);
    const auto written = write(document, [&](std::string_view bytes) -> Result<> {
        lines(bytes);
        return {};
    });
    if (!written)
        return fail(written);
    return shown;
}

} // namespace mor
