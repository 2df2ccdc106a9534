// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "onepage/one_page_fit.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mor::ui {

namespace {

constexpr std::array kSettings{PageSetting{10.5, 9.25, 1.32, Sheet::pt(7), Sheet::pt(8), true},
    PageSetting{10.5, 9.25, 1.32, Sheet::pt(4), Sheet::pt(4), true},
    PageSetting{10, 9, 1.24, Sheet::pt(3), Sheet::pt(3), true},
    PageSetting{10, 9, 1.18, Sheet::pt(2), Sheet::pt(2), true}};

FittedPage setBy(
    const PageSetting& setting, const OnePage& whole, const Rhythm& rhythm, const Sheet& sheet)
{
    const Columns columns(sheet, setting.questions);
    return {whole, setting, columns, rowsOf(whole, rhythm, sheet, columns, setting), {}};
}

void silence(OnePage& page)
{
    for (auto& section : page.sections)
        for (auto& entry : section.entries)
            entry.questions = 0;
}

std::size_t sum(const OnePage& page, std::size_t OnePage::Entry::*lines)
{
    std::size_t all = 0;
    for (const auto& section : page.sections)
        for (const auto& entry : section.entries)
            all += entry.*lines;
    return all;
}

int heightOf(const FittedPage& fit)
{
    int total = 0;
    for (const auto& section : fit.page.sections) {
        total += fit.setting.section + kSectionHead;
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
    for (std::size_t lines = 1; fit.setting.questions && lines <= kMostLines; ++lines)
        put(fit, whole, room, &OnePage::Entry::questions, lines);
}

LeftOut leftOutOf(const OnePage& whole, const OnePage& shown)
{
    const auto questions = sum(shown, &OnePage::Entry::questions);
    const bool fewer = questions < sum(whole, &OnePage::Entry::questions);
    return {fewer, fewer && questions == 0,
        sum(shown, &OnePage::Entry::criteria) < sum(whole, &OnePage::Entry::criteria)};
}

/// Takes lines away until the rest fits; false when it does not even then.
bool isShortenedTo(FittedPage& fit, const OnePage& whole, int room)
{
    while (heightOf(fit) > room)
        if (!shorten(fit.page))
            return false;
    refill(fit, whole, room);
    fit.leftOut = leftOutOf(whole, fit.page);
    return true;
}

/// Criteria count before questions.
bool saysMore(const OnePage& one, const OnePage& other)
{
    const auto lines = [](const OnePage& page) {
        return std::pair(
            sum(page, &OnePage::Entry::criteria), sum(page, &OnePage::Entry::questions));
    };
    return lines(one) > lines(other);
}

} // namespace

FittedPage fitted(const OnePage& whole, const Rhythm& rhythm, const Sheet& sheet, int room)
{
    for (const auto& setting : kSettings) {
        auto fit = setBy(setting, whole, rhythm, sheet);
        if (heightOf(fit) <= room)
            return fit;
    }
    auto setting = kSettings.back();
    const int rest = room - kLeftOutLine;
    auto asked = setBy(setting, whole, rhythm, sheet);
    const bool isAsked = isShortenedTo(asked, whole, rest);
    setting.questions = false;
    auto silent = setBy(setting, whole, rhythm, sheet);
    silence(silent.page);
    const bool isSilent = isShortenedTo(silent, whole, rest);
    if (isAsked && (!isSilent || saysMore(asked.page, silent.page)))
        return asked;
    return isSilent ? silent : setBy(kSettings.front(), whole, rhythm, sheet);
}

} // namespace mor::ui
