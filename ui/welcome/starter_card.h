// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/card.h"
#include "welcome/welcome_page.h"

namespace mor::ui {

class Button;

/// A starter rhythm: letter, what it is for, its activities, its hours, and the button.
class StarterCard : public Card {
    Q_OBJECT

public:
    explicit StarterCard(const StarterOffer& starter, bool recommended, QWidget* parent = nullptr);

    void showHours(const StarterHours& hours);
    /// Closer lines, for low windows.
    void setDense(bool dense);
    void setChosenStarter(bool chosen);
    Button* button() const { return m_start; }

Q_SIGNALS:
    void touched(); ///< clicked anywhere
    void startWanted();

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    QWidget* makeHead(const StarterOffer& starter, bool recommended);
    QWidget* makeLine(const StarterLine& line);

    std::vector<QWidget*> m_lines;
    Label* m_hours;
    Label* m_basis;
    Button* m_start;
};

} // namespace mor::ui
