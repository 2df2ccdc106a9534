// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "paper/month_wall.h"
#include "shared/paper_page.h"

#include <optional>
#include <utility>

namespace mor::ui {

/// Lengths of the month on the wall, in twentieths of a point.
struct WallLengths {
    static constexpr double kTalk = 9; ///< points
    static constexpr double kLeading = 1.2;
    static constexpr int kLine = Sheet::pt(kTalk * kLeading);
    static constexpr int kGlyph = Sheet::pt(6);
    static constexpr int kAfterGlyph = Sheet::pt(9.5); ///< from its left edge to its words
    static constexpr int kInner = Sheet::pt(4); ///< from a day's edge to what stands in it
    static constexpr int kWeekColumn = Sheet::pt(50);
    static constexpr int kNarrowDay = Sheet::pt(30); ///< a free weekend day on which nothing is
    static constexpr int kWeekdayHead = Sheet::pt(15);
    static constexpr int kDayHead = Sheet::pt(14);
    static constexpr int kLeastRow = Sheet::pt(30);
    static constexpr int kBelowTalks = Sheet::pt(3);
    static constexpr int kAboveLegend = Sheet::pt(5);
    static constexpr int kLegendGap = Sheet::pt(8);
};

Paragraph wallText(const QString& words, QFont::Weight weight = QFont::Normal);
Paragraph wallNote(const QString& words);

/// Where everything of one month stands: how wide days and how high weeks are, how much of each
/// talk they show, and which talks fit.
class WallSetting : public WallLengths {
public:
    /// Begins where the page's pen stands.
    WallSetting(const PaperPage& page, const MonthWall& wall);

    int left(int column) const { return m_lefts[static_cast<std::size_t>(column)]; }
    int width(int column) const { return m_widths[static_cast<std::size_t>(column)]; }
    int innerWidth(int column) const { return width(column) - 2 * kInner; }
    bool isNarrow(int column) const { return width(column) <= kNarrowDay; }
    int rowHeight(std::size_t week) const { return m_rows[week]; }

    Paragraph wordsOf(const WallTalk& talk) const;
    /// Names as long as they take no more than two lines; then they stand on the next page.
    QString awayOn(const WallDay& day, int column) const;
    /// How many talks side by side.
    int perLine(int column) const;
    /// The first so many talks fit into a row of that height.
    std::size_t fitting(const WallDay& day, int column, int rowHeight) const;

    /// Glyphs with the activities they stand for, then initials with their names.
    using Legend = std::vector<std::pair<std::optional<std::size_t>, Paragraph>>;
    Legend legend() const;
    int legendColumns(const Legend& legend) const;
    QString narrowNotes() const; ///< names of holidays on days without room

private:
    enum class Shown { Whole, Person, Initials };

    void placeColumns();
    void chooseShown();
    int needOf(const WallWeek& week) const;
    void shareOut(int room, const std::vector<int>& needs);
    int legendHeight() const;
    /// Where the talks of a day begin below its top.
    int talksTop(const WallDay& day, int column) const;
    int heightOfFirst(const WallDay& day, int column, std::size_t count) const;
    const Sheet& sheet() const { return m_page.sheet(); }

    const PaperPage& m_page;
    const MonthWall& m_wall;
    std::array<int, 7> m_lefts{};
    std::array<int, 7> m_widths{};
    Shown m_shown = Shown::Whole;
    std::vector<int> m_rows; ///< height of each week
    int m_widest = 0; ///< of the talks
};

} // namespace mor::ui
