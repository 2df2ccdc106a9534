// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/headline_words.h"
#include "shared/card.h"

namespace mor::ui {

/// One sentence of the four on top, with what stands behind it; Enter or a click opens the talks.
class HeadlineCard : public Card {
    Q_OBJECT

public:
    explicit HeadlineCard(QWidget* parent = nullptr);

    void showText(const HeadlineText& text);
    const HeadlineText& text() const { return m_text; }

Q_SIGNALS:
    void opened();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void space();

    HeadlineText m_text;
    QVBoxLayout* m_lines;
    QWidget* m_sign;
    Label* m_heading;
    Label* m_sentence;
    Label* m_behind;
};

} // namespace mor::ui
