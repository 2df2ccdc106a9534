// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/manager_hours.h"

#include <QWidget>

namespace mor::ui {

/// One leading person's week against the budget: name, hours, and a bar with a mark at the limit.
class ManagerGauge : public QWidget {
    Q_OBJECT

public:
    explicit ManagerGauge(QWidget* parent = nullptr);

    void show(const ManagerHours& hours);

    QSize sizeHint() const override;
    int wordsWidth() const; ///< of name and hours uncut
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_name;
    QString m_number; ///< "9.7 h"
    QString m_over; ///< "0.4 over"; empty within the budget
    double m_share = 0.0; ///< of the whole bar, 0 to 1
    double m_limit = 0.0; ///< where the mark stands, 0 to 1
};

/// Which of the hours have room: the fullest ones, in the order given.
std::vector<ManagerHours> fullest(const std::vector<ManagerHours>& hours, std::size_t most);

} // namespace mor::ui
