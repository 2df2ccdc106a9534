// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/calendar_view.h"

namespace mor::ui {

class TalkPainter;

/// A month with weeks as rows: up to four lines a day, then "2 more", which opens the week.
class MonthView : public CalendarView {
    Q_OBJECT

public:
    explicit MonthView(QWidget* parent = nullptr);

    /// How many talks of the day are only in "2 more".
    int foldedOn(Day day) const;

Q_SIGNALS:
    void weekWanted(mor::Day day);

protected:
    int layOut() override;
    int headHeight() const override;
    /// The day; the time stays as it is.
    std::optional<TalkPlace> placeAt(
        const QPoint& point, const CalendarTalk* talk, int above) const override;
    QRect rectAt(const TalkPlace& place, const CalendarTalk& talk) const override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Cell {
        int day = 0; ///< position in contents().columns
        QRect rect;
        QString leave; ///< one line for everybody away
        std::vector<int> rows; ///< of talks drawn
        std::vector<int> folded;
        QRect more; ///< the line "2 more"
    };

    int columnLeft(int at) const;
    int linesThatFit(int height) const;
    QRect lineRect(const QRect& cell, int line) const;
    QString leaveOn(Day day) const;
    void fillCell(Cell& cell, std::vector<int> rows);
    void paintHead(QPainter& painter, TalkPainter& talks);
    void paintWeek(QPainter& painter, TalkPainter& talks, std::size_t week);
    void paintCell(QPainter& painter, TalkPainter& talks, const Cell& cell);
    void paintMore(TalkPainter& talks, const Cell& cell);

    std::vector<unsigned> m_weekdays;
    std::vector<Cell> m_cells; ///< week by week
    int m_rowHeight = 0;
};

} // namespace mor::ui
