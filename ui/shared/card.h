// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/label.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace mor::ui {

/// A surface with an edge, a title and a note at the right. Never a card inside a card.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    /// Where the page puts the content.
    QVBoxLayout* body() const { return m_body; }
    /// The title's row, for a control beside the title.
    QHBoxLayout* head() const { return m_head; }
    void setTitle(const QString& title);
    /// Small text at the right of the title: a count, a hint.
    void setNote(const QString& note);
    /// Draws the edge in the accent colour: chosen among several cards.
    void setChosen(bool chosen);
    /// Without padding, for lists and tables that reach the edge.
    void setPadding(int designPixels);
    /// Room between the parts of the body; 8 unless said otherwise.
    void setGap(int designPixels);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void space();

    Label* m_title;
    Label* m_note;
    QWidget* m_headRow;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
    int m_padding = 16;
    int m_gap = 8;
    bool m_chosen = false;
};

/// The head of a section on a page or in a card: strong words at the left, a note at the right.
class SectionHeading : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeading(const QString& title, Type type = Type::Strong,
        QColor Theme::*colour = &Theme::text, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setNote(const QString& note);
    QHBoxLayout* row() const { return m_row; }

private:
    Label* m_title;
    Label* m_note;
    QHBoxLayout* m_row;
};

} // namespace mor::ui
