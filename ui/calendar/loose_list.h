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

private:
    CalendarModel* m_model;
    std::shared_ptr<const Plan> m_plan;
};

} // namespace mor::ui
