// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/xlsx/sheet_formats.h"

#include <xlsxwriter.h>

namespace mor {

namespace {

struct MarkColours {
    std::string_view glyph;
    lxw_color_t text;
    lxw_color_t fill;
};

// Pale fills with dark texts: they print light, and the glyph tells them apart without colour.
constexpr std::array<MarkColours, 8> kMarks{{
    {"●", 0x1b5e3a, 0xdff0e3}, // held on time, on target
    {"◐", 0x7a4b00, 0xfbefd0}, // held late
    {"✕", 0x8c1d18, 0xf9dedc}, // missed, below target
    {"▲", 0x6b2a6b, 0xf2e2f2}, // disputed
    {"△", 0x444444, 0xe6e6e6}, // uncovered
    {"◔", 0x1d4e89, 0xdde8f8}, // open
    {"◇", 0x444444, 0xf1f1ee}, // can't tell
    {"–", 0x6a6a6a, 0xffffff}, // excused
}};

lxw_format* topFormat(lxw_workbook* workbook)
{
    auto* format = workbook_add_format(workbook);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

/// At the left, a little away from the edge.
lxw_format* indentedFormat(lxw_workbook* workbook)
{
    auto* format = topFormat(workbook);
    format_set_indent(format, 1);
    return format;
}

lxw_format* headerFormat(lxw_workbook* workbook)
{
    auto* format = topFormat(workbook);
    format_set_bold(format);
    format_set_bg_color(format, 0xebeae6);
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_text_wrap(format);
    return format;
}

lxw_format* numberFormat(lxw_workbook* workbook, const char* pattern)
{
    auto* format = topFormat(workbook);
    format_set_num_format(format, pattern);
    return format;
}

} // namespace

SheetFormats::SheetFormats(lxw_workbook* workbook)
{
    m_header = headerFormat(workbook);
    format_set_indent(m_header, 1);
    m_numberHeader = headerFormat(workbook);
    format_set_align(m_numberHeader, LXW_ALIGN_RIGHT);
    m_footnote = workbook_add_format(workbook);
    format_set_italic(m_footnote);
    format_set_text_wrap(m_footnote);
    format_set_align(m_footnote, LXW_ALIGN_LEFT);
    format_set_align(m_footnote, LXW_ALIGN_VERTICAL_TOP);

    const auto set = [this](CellLook look, lxw_format* format) {
        m_looks[static_cast<std::size_t>(look)] = format;
    };
    set(CellLook::Text, indentedFormat(workbook));
    auto* wrapped = indentedFormat(workbook);
    format_set_text_wrap(wrapped);
    set(CellLook::Wrapped, wrapped);
    set(CellLook::Whole, numberFormat(workbook, "0"));
    set(CellLook::Decimal, numberFormat(workbook, "0.0"));
    auto* date = numberFormat(workbook, "ddd d mmm yyyy");
    format_set_indent(date, 1);
    set(CellLook::Date, date);
    set(CellLook::Time, numberFormat(workbook, "hh:mm"));
    set(CellLook::Percent, numberFormat(workbook, "0%"));
    set(CellLook::State, indentedFormat(workbook));

    for (const auto& mark : kMarks) {
        auto* format = workbook_add_format(workbook);
        format_set_font_color(format, mark.text);
        format_set_bg_color(format, mark.fill);
        m_marks.push_back({mark.glyph, format});
    }
}

bool SheetFormats::isIndented(CellLook look)
{
    return look != CellLook::Whole && look != CellLook::Decimal && look != CellLook::Time
        && look != CellLook::Percent;
}

lxw_format* SheetFormats::header(CellLook look) const
{
    return isIndented(look) ? m_header : m_numberHeader;
}

} // namespace mor
