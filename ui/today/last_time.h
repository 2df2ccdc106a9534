// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/uuid.h"
#include "core/org/roster.h"
#include "today/talk_view.h"

#include <QWidget>

class QVBoxLayout;

namespace mor::ui {

class SectionHeading;

/// The head of the run sheet: what was promised last time, by both sides, and what came of it.
/// Hidden without a last time.
class LastTime : public QWidget {
    Q_OBJECT

public:
    explicit LastTime(QWidget* parent = nullptr);

    void show(const TalkPast& past, const TalkView& talk, const Roster& roster);

Q_SIGNALS:
    void stepDone(const mor::Uuid& step);

private:
    SectionHeading* m_heading;
    QVBoxLayout* m_rows;
};

} // namespace mor::ui
