// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rollout/stage_words.h"

#include <QAbstractButton>

namespace mor::ui {

class Chip;
class Label;

/// One stage; a click, Enter or Space opens its waves.
class StageCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit StageCard(QWidget* parent = nullptr);

    void showStage(const StageView& view);
    RolloutStage stage() const { return m_stage; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void space();

    RolloutStage m_stage = RolloutStage::Yourself;
    bool m_now = false;
    Label* m_number;
    Chip* m_chip;
    Label* m_name;
    Label* m_dates;
    Label* m_what;
};

} // namespace mor::ui
