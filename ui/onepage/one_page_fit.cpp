// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "onepage/one_page_fit.h"

#include <algorithm>
#include <array>

namespace mor::ui {

namespace {

constexpr std::array kAirs{Air{Sheet::pt(7), Sheet::pt(8), true},
    Air{Sheet::pt(4), Sheet::pt(4), true}, Air{Sheet::pt(3), Sheet::pt(3), false}};

bool hasFallenSilent(const OnePage& page)
{
    for (const auto& section : page.sections)
        for (const auto& entry : section.entries)
            if (entry.questions == 0 && !entry.activity->questions.empty())
                return true;
    return false;
}

void silence(OnePage& page)
{
    for (auto& section : page.sections)
        for (auto& entry : section.entries)
            entry.questions = 0;
}

int heightOf(const FittedPage& fit)
{
    int total = 0;
    for (const auto& section : fit.page.sections) {
        total += fit.air.section + kSectionHead;
        for (const auto& entry : section.entries)
            total += fit.heightOf(entry);
    }
    return total;
}

/// One more line of a kind for every entry that has fewer than `upTo`, where the page still fits.
void put(FittedPage& fit, const OnePage& whole, int room, std::size_t OnePage::Entry::*lines,
    std::size_t upTo)
{
    for (std::size_t s = 0; s < fit.page.sections.size(); ++s)
        for (std::size_t e = 0; e < fit.page.sections[s].entries.size(); ++e) {
            auto& entry = fit.page.sections[s].entries[e];
            if (entry.*lines >= std::min(upTo, whole.sections[s].entries[e].*lines))
                continue;
            ++(entry.*lines);
            if (heightOf(fit) > room)
                --(entry.*lines);
        }
}

/// Puts back what costs no room after all, because another column is longer or a line is left:
/// criteria first, then a question for everybody before a second one for anybody.
void refill(FittedPage& fit, const OnePage& whole, int room)
{
    constexpr std::size_t kMostLines = 6;
    for (std::size_t lines = 1; lines <= kMostLines; ++lines)
        put(fit, whole, room, &OnePage::Entry::criteria, lines);
    for (std::size_t lines = 1; fit.air.questions && lines <= kMostLines; ++lines)
        put(fit, whole, room, &OnePage::Entry::questions, lines);
}

} // namespace

FittedPage fitted(const OnePage& whole, const Rhythm& rhythm, const Sheet& sheet, int room)
{
    for (const auto& air : kAirs) {
        const Columns columns(sheet, air.questions);
        FittedPage fit{whole, air, columns, rowsOf(whole, rhythm, sheet, columns)};
        if (!air.questions)
            silence(fit.page);
        bool fits = heightOf(fit) <= room;
        while (!fits && shorten(fit.page))
            fits = heightOf(fit) <= room;
        if (!fits)
            continue;
        refill(fit, whole, room);
        if (!air.questions || !hasFallenSilent(fit.page))
            return fit;
    }
    const Columns columns(sheet);
    return {whole, kAirs.front(), columns, rowsOf(whole, rhythm, sheet, columns)};
}

} // namespace mor::ui
