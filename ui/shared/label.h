// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QLabel>

namespace mor::ui {

/// Text in one of the design's sizes and colours; follows the theme by itself.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, Type type = Type::Body,
        QColor Theme::*colour = &Theme::text, QWidget* parent = nullptr);

    void setColour(QColor Theme::*colour);
    /// The strong colour of a mark, for "8 working days old" and other words that carry a verdict.
    void setMark(Mark mark);
    /// Breaks lines instead of asking for the whole width.
    Label* wrapped();
    /// Cut with an ellipsis, the whole text in the tip.
    Label* elided();

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();

    Type m_type;
    QColor Theme::*m_colour;
    int m_mark = -1;
    bool m_elided = false;
    bool m_dressing = false;
};

/// A thin line between rows or sections.
class Rule : public QWidget {
    Q_OBJECT

public:
    explicit Rule(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace mor::ui
