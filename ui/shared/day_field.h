// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"

#include <QDateEdit>

namespace mor::ui {

/// A field for a day: typed, or moved by Up and Down in the part where the cursor is.
class DayField : public QDateEdit {
    Q_OBJECT

public:
    explicit DayField(const QString& name, QWidget* parent = nullptr);

    Day day() const;
    void setDay(Day day);

Q_SIGNALS:
    void dayChanged();
};

} // namespace mor::ui
