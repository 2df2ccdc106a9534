// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/gaps.h"
#include "core/adherence/promises.h"
#include "core/adherence/recording_time.h"
#include "shared/card.h"
#include "today/side_bars.h"

namespace mor::ui {

/// What the manager promised the reps and has not done.
class OwedCard : public Card {
    Q_OBJECT

public:
    explicit OwedCard(QWidget* parent = nullptr);
    void show(const std::vector<OwedStep>& owed, const Plan& plan, Day today);

Q_SIGNALS:
    void stepDone(const mor::Uuid& step);

private:
    QVBoxLayout* m_rows;
};

/// Who has been without a talk longest.
class GapsCard : public Card {
    Q_OBJECT

public:
    explicit GapsCard(QWidget* parent = nullptr);
    void show(const std::vector<TalkGap>& gaps, const Roster& roster);

private:
    QVBoxLayout* m_rows;
};

/// The week in numbers.
class WeekCard : public Card {
    Q_OBJECT

public:
    explicit WeekCard(QWidget* parent = nullptr);
    void show(const WeekView& week);
    /// What writing it all down took this week, and for a talk as a rule.
    void showRecording(const RecordingTime& time);

private:
    void sayHeld();

    QString m_hoursHeld;
    RecordingTime m_recording;
    WeekBars* m_bars;
    Label* m_times;
    Label* m_planned;
    Label* m_budget;
    HoursBar* m_hours;
    Label* m_held;
    Rule* m_rule;
    QVBoxLayout* m_away;
};

} // namespace mor::ui
