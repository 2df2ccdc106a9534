// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/calendar_view.h"
#include "calendar/quarter_contents.h"

namespace mor::ui {

class TalkPainter;

/// A quarter with weeks as columns and a mark for each talk. Left and Right walk the marks of a
/// line, Up and Down the lines; Enter on a week's head opens the week.
class QuarterView : public CalendarView {
    Q_OBJECT

public:
    explicit QuarterView(QWidget* parent = nullptr);

    void showQuarter(std::shared_ptr<const Plan> plan, QuarterContents quarter);
    const QuarterContents& quarter() const { return m_quarter; }
    /// Time of day of the line that marks now; it is drawn only while today is shown.
    void setNow(MinuteOfDay now);

Q_SIGNALS:
    void weekWanted(mor::Day day);

protected:
    int layOut() override;
    int headHeight() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Stripe {
        int top = 0;
        int height = 0;
    };

    int weekCount() const { return static_cast<int>(m_quarter.weeks.size()); }
    int labelWidth() const;
    int columnLeft(int week) const;
    int xOf(Day day) const; ///< left edge of the day
    int endOf(Day day) const; ///< its right edge; that of the column from Friday on
    int weekOf(Day day) const;
    int marksPerLine() const;
    bool isThin() const; ///< too narrow for "28 Sep"
    void placeMarks(int row);
    QRect barRect(const QuarterBar& bar) const;
    int neighbourLine(int row, int step) const;

    void paintHead(QPainter& painter, TalkPainter& talks);
    void paintMonths(QPainter& painter, TalkPainter& talks);
    void paintGrid(QPainter& painter);
    void paintLabels(QPainter& painter, TalkPainter& talks);
    void paintBands(QPainter& painter, TalkPainter& talks);
    void paintVersions(QPainter& painter, TalkPainter& talks);
    void paintBars(QPainter& painter, TalkPainter& talks);
    void paintMarks(QPainter& painter, const QRect& visible);
    void paintNotes(TalkPainter& talks);
    void paintHours(QPainter& painter, TalkPainter& talks);
    void paintNow(QPainter& painter);
    void paintLegend(QPainter& painter, TalkPainter& talks);

    QuarterContents m_quarter;
    Stripe m_holidays, m_leaves, m_versions, m_hours, m_legend; ///< while nothing is scrolled
    std::vector<Stripe> m_stripes; ///< of the rows
    std::optional<MinuteOfDay> m_now;
};

} // namespace mor::ui
