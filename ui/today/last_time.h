// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/uuid.h"
#include "core/org/roster.h"
#include "today/talk_past.h"
#include "today/talk_view.h"

#include <QWidget>

class QVBoxLayout;

namespace mor::ui {

class SectionHeading;

/// The head of the run sheet: what both sides promised last time and what came of it, and what is
/// still broken from talks before. Hidden while there is neither.
class LastTime : public QWidget {
    Q_OBJECT

public:
    explicit LastTime(QWidget* parent = nullptr);

    void show(const TalkPast& past, const TalkView& talk, const Roster& roster);

Q_SIGNALS:
    void stepDone(const mor::Uuid& step);

private:
    void addRow(const NextStep& step, const TalkView& talk, const Roster& roster);

    SectionHeading* m_heading;
    QVBoxLayout* m_rows;
};

} // namespace mor::ui
