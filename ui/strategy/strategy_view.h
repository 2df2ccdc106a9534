// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/sub_view.h"

#include <QWidget>

class QGridLayout;

namespace mor::ui {

class LeversCard;
class PrioritiesCard;
class ReadingsCard;
class RowsCard;
class SegmentedControl;
class WhatIfCard;

/// Priorities, levers and activities read both ways; what-if; read-backs; readings.
class StrategyView : public SubView {
    Q_OBJECT

public:
    explicit StrategyView(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void store() override;
    void setNarrow(bool narrow) override;
    QWidget* firstFocus() override;

    const RowsCard& lineCard() const { return *m_line; }
    PrioritiesCard& prioritiesCard() const { return *m_priorities; }
    LeversCard& leversCard() const { return *m_levers; }
    ReadingsCard& readingsCard() const { return *m_readings; }
    WhatIfCard& whatIfCard() const { return *m_whatIf; }
    SegmentedControl& direction() const { return *m_direction; }

Q_SIGNALS:
    void boardWanted();
    void activityWanted(const QString& code);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeContent();
    void connectCards();
    void showLine();
    void arrange();
    template <class Act>
    QString done(const QString& name, const QString& sentence, Act act);

    QWidget* m_content;
    QGridLayout* m_grid;
    SegmentedControl* m_direction;
    RowsCard* m_line;
    PrioritiesCard* m_priorities;
    LeversCard* m_levers;
    ReadingsCard* m_readings;
    WhatIfCard* m_whatIf;
    bool m_narrow = false;
};

} // namespace mor::ui
