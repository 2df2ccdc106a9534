// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/xlsx/sheet_lines.h"

#include "core/base/text.h"
#include "exchange/table/cell_text.h"

#include <algorithm>
#include <cmath>

namespace mor {

namespace {

int linesOfParagraph(std::string_view text, double width)
{
    int lines = 1;
    double used = 0;
    for (const auto& word : split(text, ' ')) {
        const auto wide = static_cast<double>(columnsWide(word));
        const double blank = used > 0 ? 1 : 0;
        if (used > 0 && used + blank + wide > width) {
            ++lines;
            used = 0;
        }
        if (wide > width) // a word too long is broken anywhere
            lines += static_cast<int>(std::ceil(wide / width)) - 1;
        used = (used > 0 ? used + blank : 0) + std::min(wide, width);
    }
    return lines;
}

} // namespace

std::size_t widestLine(std::string_view text)
{
    std::size_t widest = 0;
    for (const auto& line : split(text, '\n'))
        widest = std::max(widest, columnsWide(line));
    return widest;
}

std::size_t widestWord(std::string_view text)
{
    std::size_t widest = 0;
    for (const auto& word : split(text, ' '))
        widest = std::max(widest, columnsWide(word));
    return widest;
}

int linesIn(std::string_view text, double width)
{
    int lines = 0;
    for (const auto& paragraph : split(text, '\n'))
        lines += linesOfParagraph(paragraph, std::max(width, 1.0));
    return std::max(lines, 1);
}

} // namespace mor
