// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "shared/paper_ink.h"

namespace mor::ui {

/// A pen that goes down the pages of a sheet: where it stands, headings, and the feet.
class PaperPage {
public:
    /// `foot`: "MOR Planner · for Marta Keller only"; date and number of the page stand beside it.
    PaperPage(Paper paper, const QString& foot, Day today, Turn turn = Turn::Upright);

    static constexpr double kSmall = 9;
    static constexpr int kSectionHead = Sheet::pt(20); ///< a heading with its line
    /// 9 points in the second ink.
    static Paragraph small(const QString& words);

    Sheet& sheet() { return m_sheet; }
    const Sheet& sheet() const { return m_sheet; }
    int left() const { return kPaperMargin; }
    int right() const { return m_sheet.size().width() - kPaperMargin; }
    int width() const { return right() - left(); }
    int bottom() const; ///< above the foot
    int y() const { return m_y; }
    void moveTo(int y) { m_y = y; }
    void moveBy(int down) { m_y += down; }
    bool fits(int height) const { return m_y + height <= bottom(); }
    int room() const { return bottom() - m_y; }

    void startPage();
    /// Title with a line below it at the left, a figure with its note at the right; both break
    /// where they are long.
    void head(const QString& title, const QString& below, const QString& figure = {},
        const QString& note = {});
    /// Over a list: title, note at the right, black line.
    void section(const QString& title, const QString& note = {});
    void section(int left, int width, const QString& title, const QString& note = {});
    /// How high that section's heading is.
    int sectionHeight(int width, const QString& title, const QString& note) const;
    void hairline() { hairline(left(), right()); }
    void hairline(int from, int to);
    /// A paragraph where the pen stands, which moves below it.
    void text(int from, int wide, const Paragraph& paragraph, bool trailing = false);

    /// With the feet, which count the pages.
    Sheet finished();

private:
    int footTop() const;
    int footWidth() const; ///< of its left half

    Sheet m_sheet;
    Paragraph m_foot;
    Day m_today;
    int m_footHeight = 0;
    int m_y = kPaperMargin;
};

} // namespace mor::ui
