// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/card.h"
#include "team/team_words.h"

namespace mor::ui {

/// One of the four counts on top.
class CountCard : public Card {
    Q_OBJECT

public:
    explicit CountCard(QWidget* parent = nullptr);
    void showText(const CountText& text);

private:
    Label* m_caption;
    Label* m_value;
    Label* m_second;
};

} // namespace mor::ui
