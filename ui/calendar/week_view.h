// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/calendar_view.h"

#include <optional>

namespace mor::ui {

class TalkPainter;

/// A week, or one day of it, as a grid of days and hours, with a band for what lasts all day. More
/// than four lines of the band fold into "2 more" until they are asked for.
class WeekView : public CalendarView {
    Q_OBJECT

public:
    explicit WeekView(QWidget* parent = nullptr);

    /// Time of day of the line that marks now; it is drawn only while today is shown.
    void setNow(std::optional<MinuteOfDay> now);
    /// Where that line is; empty while it is not drawn.
    QRect nowLine() const;
    bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);
    /// Scrolls so that the hour before the line, else the first talk, is on top.
    void scrollToStart();

protected:
    int layOut() override;
    int headHeight() const override;
    void reveal(int row) override;
    std::optional<TalkPlace> placeAt(
        const QPoint& point, const CalendarTalk* talk, int above) const override;
    QRect rectAt(const TalkPlace& place, const CalendarTalk& talk) const override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    /// Something in the all-day band: a holiday, leave or a talk.
    struct Band {
        int first = 0; ///< column
        int last = 0;
        int lane = 0;
        int row = -1; ///< of a talk; -1 for words
        QString text;
    };

    const CalendarDay& column(int at) const;
    bool isDay() const { return contents().columns.size() == 1; }
    int columns() const { return static_cast<int>(m_columns.size()); }
    int columnLeft(int at) const;
    int dayHeadHeight() const;
    int lanesShown() const;
    int gridTop() const;
    int yOf(int minute) const;
    QRect bandRect(const Band& band) const;
    QRect moreRect(int column) const;
    int foldedIn(int column) const;
    void findColumns();
    void findBands();
    void findHours();
    void placeDay(int column);
    void paintGrid(QPainter& painter, TalkPainter& talks, const QRect& visible);
    void paintHours(QPainter& painter, TalkPainter& talks);
    void paintNow(QPainter& painter);
    void paintBands(TalkPainter& talks);
    void paintHead(QPainter& painter, TalkPainter& talks);

    std::vector<int> m_columns; ///< positions in contents().columns
    std::vector<Band> m_bands;
    int m_lanes = 0;
    int m_firstHour = 8;
    int m_lastHour = 18;
    double m_hourHeight = 66;
    bool m_unfolded = false;
    std::optional<MinuteOfDay> m_now;
};

} // namespace mor::ui
