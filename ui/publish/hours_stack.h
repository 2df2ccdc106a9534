// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/budget.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace mor::ui {

struct Theme;

/// One box of the bars: an activity with its hours a week before and after.
struct StackPart {
    QString name;
    std::string lever; ///< code, for the colour
    double live = 0;
    double draft = 0;

    bool operator==(const StackPart&) const = default;
};

/// What the bars show for one person.
struct StackContent {
    QString liveHead; ///< "v3"; empty: no bar before
    QString draftHead;
    double budget = 0;
    std::vector<StackPart> parts; ///< most hours first

    double live() const;
    double draft() const;
};

StackContent stackOf(const RhythmVersion* live, const RhythmVersion& draft, const Roster& roster,
    Role role, const LedTeam& team, double budget, Day day);

/// Two bars of boxes, an activity each, that end at the budget; names that don't fit into their box
/// stand below with their numbers.
class HoursStack : public QWidget {
    Q_OBJECT

public:
    explicit HoursStack(QWidget* parent = nullptr);

    void show(StackContent content, Rhythm levers);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /// How the part's box is filled; neighbours of one lever in turn.
    QColor fillOf(const Theme& theme, std::size_t part) const;

protected:
    bool event(QEvent* event) override; ///< tells a part's numbers in its tip
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int barLeft() const;
    double scale() const;
    int boxWidth(double hours, int barWidth) const;
    std::optional<std::size_t> partAt(const QPoint& at) const;
    void paintRow(QPainter& painter, const QRect& row, bool isDraft) const;
    /// Places the names under the bars; only measures with a null painter. Answers the height.
    int layLegend(QPainter* painter, int width, int top) const;

    StackContent m_content;
    Rhythm m_levers;
};

} // namespace mor::ui
