// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "brief/brief_words.h"
#include "shared/paper_ink.h"

namespace mor::ui {

/// Lengths of the page in twentieths of a point, after the picture: the week and its questions on
/// the left, what belongs to it on the right.
struct BriefColumns {
    static constexpr int kGap = Sheet::pt(22);
    static constexpr int kRight = Sheet::pt(177);
    static constexpr int kBox = Sheet::pt(9);
    static constexpr int kWhen = Sheet::pt(16); ///< from the left edge to weekday and time
    static constexpr int kActivity = Sheet::pt(83);
    static constexpr int kNumber = Sheet::pt(30); ///< of a gap, at the right

    int left = kPaperMargin;
    int right; ///< where the right column begins
    int end; ///< of the page

    explicit BriefColumns(const Sheet& sheet)
        : right(sheet.size().width() - kPaperMargin - kRight)
        , end(sheet.size().width() - kPaperMargin)
    {
    }
    int leftWidth() const { return right - kGap - left; }
    int rightWidth() const { return kRight; }
};

inline constexpr int kBriefHead = Sheet::pt(20); ///< a section's heading with its line
inline constexpr int kBriefSection = Sheet::pt(15); ///< above a section
inline constexpr int kBriefMore = Sheet::pt(15); ///< of "and 4 more"
inline constexpr int kBriefAir = Sheet::pt(3.5); ///< above and below what takes several lines
inline constexpr int kBriefGapRow = Sheet::pt(17);
inline constexpr int kBriefNote = Sheet::pt(20); ///< from one line for notes to the next
inline constexpr int kBriefFewestNotes = 3;

/// Cuts what takes more lines, with an ellipsis; so no text, however long, breaks the page.
Paragraph atMost(const Sheet& sheet, Paragraph paragraph, int width, int lines);

// What stands in the columns, ready to be measured and drawn.
Paragraph questionHead(const Sheet& sheet, const BriefColumns& columns, const QString& words);
Paragraph questionText(const Sheet& sheet, const BriefColumns& columns, const QString& words);
Paragraph debtText(
    const Sheet& sheet, const BriefColumns& columns, const QString& to, const QString& what);
Paragraph debtAge(const QString& words);
Paragraph knowText(const Sheet& sheet, const BriefColumns& columns, const QString& words);
/// "Good to know", line by line.
QStringList knowLines(const MondayBrief& brief, const BriefWords& words);

/// A brief as it will be drawn.
struct FittedBrief {
    MondayBrief brief; ///< without what has no room
    int row = Sheet::pt(20); ///< height of a talk
    double points = 9.75; ///< its letters
};

/// Fits both columns into `room`, the height below the head. Rows close up first; then questions,
/// promises, the lines on leave and gaps go, and talks only when nothing else is left to go.
FittedBrief fitted(const MondayBrief& whole, const Roster& roster, const Sheet& sheet, int room);

} // namespace mor::ui
