// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "today/side_cards.h"

#include <QScrollArea>

namespace mor::ui {

/// The right column of Today with its margins: owed, gaps, week. In a narrow window it is a drawer
/// over the sheet.
class TodaySide : public QScrollArea {
    Q_OBJECT

public:
    explicit TodaySide(QWidget* parent = nullptr);

    OwedCard* owed() const { return m_owed; }
    GapsCard* gaps() const { return m_gaps; }
    WeekCard* week() const { return m_week; }
    /// Another card, above or below those that are always there.
    void addAbove(QWidget* card);
    void addBelow(QWidget* card);
    /// Room that takes what the cards leave.
    void addRest();
    void setDrawer(bool drawer);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void space();

    OwedCard* m_owed;
    GapsCard* m_gaps;
    WeekCard* m_week;
    QVBoxLayout* m_column = nullptr;
    bool m_drawer = false;
};

} // namespace mor::ui
