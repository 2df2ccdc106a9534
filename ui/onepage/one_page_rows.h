// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/one_page.h"
#include "shared/paper_ink.h"

#include <map>

namespace mor::ui {

/// Lengths of the page in twentieths of a point, after the picture: margins of 14 mm, three
/// columns, of which the middle one takes what the paper leaves.
struct Columns {
    static constexpr int kMargin = kPaperMargin;
    static constexpr int kGap = Sheet::pt(12);
    static constexpr int kBullet = Sheet::pt(8); ///< from a bullet to its words
    static constexpr int kLever = Sheet::pt(11); ///< from a lever's dot to its name

    int width;
    int first; ///< width of name, time and lever
    int thirdWidth; ///< of the questions; 0: the page has none, the others take their room

    explicit Columns(const Sheet& sheet, bool withQuestions = true)
        : width(sheet.size().width() - 2 * kMargin)
        , first(Sheet::pt(withQuestions ? 130 : 210))
        , thirdWidth(withQuestions ? Sheet::pt(150) : 0)
    {
    }
    int left() const { return kMargin; }
    int right() const { return kMargin + width; }
    int middle() const { return kMargin + first + kGap; }
    int third() const { return right() - thirdWidth; }
    int middleWidth() const { return third() - (thirdWidth > 0 ? kGap : 0) - middle(); }
};

/// How closely a page is set: letters in points, never below nine, the rest in twentieths of one.
struct PageSetting {
    double name = 10.5;
    double criteria = 9.25;
    double leading = 1.32;
    int row = 0; ///< above and below an activity
    int section = 0; ///< above a section's heading
    bool questions = true; ///< they have a column
};

/// One activity, measured once: the height with any number of its criteria and questions is then
/// known.
struct PageRow {
    Paragraph name;
    Paragraph when;
    Paragraph lever; ///< empty without one
    QColor colour;
    std::vector<Paragraph> criteria;
    std::vector<Paragraph> questions;
    int firstHeight = 0;
    std::vector<int> criteriaHeights{0}; ///< of the first n
    std::vector<int> questionHeights{0};

    /// Without the air above and below.
    int height(const OnePage::Entry& entry) const;
};

using PageRows = std::map<const Activity*, PageRow>;
PageRows rowsOf(const OnePage& page, const Rhythm& rhythm, const Sheet& sheet,
    const Columns& columns, const PageSetting& setting);

/// Room between two questions.
inline constexpr int kQuestionGap = Sheet::pt(1);

} // namespace mor::ui
