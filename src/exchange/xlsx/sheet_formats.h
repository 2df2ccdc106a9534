// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/xlsx/workbook.h"

#include <array>
#include <string_view>
#include <vector>

struct lxw_workbook;
struct lxw_format;

namespace mor {

/// The looks of cells in one Excel file, made once.
class SheetFormats {
public:
    explicit SheetFormats(lxw_workbook* workbook);

    lxw_format* header(CellLook look) const; ///< above numbers at their side
    /// Texts and days stand a little apart from the number before them.
    static bool isIndented(CellLook look);
    lxw_format* footnote() const { return m_footnote; }
    lxw_format* of(CellLook look) const { return m_looks[static_cast<std::size_t>(look)]; }

    /// Cells that begin with this glyph get these colours.
    struct Mark {
        std::string_view glyph;
        lxw_format* format = nullptr;
    };
    const std::vector<Mark>& marks() const { return m_marks; }

private:
    lxw_format* m_header = nullptr;
    lxw_format* m_numberHeader = nullptr;
    lxw_format* m_footnote = nullptr;
    std::array<lxw_format*, 8> m_looks{};
    std::vector<Mark> m_marks;
};

} // namespace mor
