// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "calendar/calendar_model.h"
#include "core/schedule/plan.h"

#include <QListView>
#include <QStyledItemDelegate>

#include <memory>

namespace mor::ui {

/// The talks of the week that have no time yet. As high as its rows, up to three of them.
class LooseList : public QListView {
    Q_OBJECT

public:
    explicit LooseList(QWidget* parent = nullptr);

    void show(std::shared_ptr<const Plan> plan, std::vector<CalendarTalk> talks);
    const Plan& plan() const { return *m_plan; }
    const CalendarModel& talks() const { return *m_model; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void talkWanted(const mor::ui::CalendarTalk& talk);
    /// The talk is dragged, now over this point of the screen; then dropped there, or not.
    void carried(const mor::ui::CalendarTalk& talk, const QPoint& global);
    void dropped();
    void carryCancelled();
    void moveDialogWanted(const mor::ui::CalendarTalk& talk);
    void excuseWanted(const mor::ui::CalendarTalk& talk);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    CalendarModel* m_model;
    std::shared_ptr<const Plan> m_plan;
    QModelIndex m_pressed;
    QPoint m_pressedAt;
    bool m_carrying = false;
};

} // namespace mor::ui
