// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "board/card_list.h"
#include "core/rhythm/cadence.h"

#include <QWidget>

class QVBoxLayout;

namespace mor::ui {

class Button;
class Label;

/// A column of the board: its name and count, its cards, and "Add".
class BoardColumn : public QWidget {
    Q_OBJECT

public:
    explicit BoardColumn(Beat beat, QWidget* parent = nullptr);

    Beat beat() const { return m_beat; }
    CardList* list() const { return m_list; }
    void setItems(const Rhythm& rhythm, std::vector<BoardCard> cards, const QString& emptyHint);
    /// An empty reason lets cards be moved and added; else it is said why not.
    void setReasonFixed(const QString& reason);
    bool contains(const QString& code) const;
    /// Makes the card current and gives it the focus; false when it is not here.
    bool focusCard(const QString& code);
    /// Whether something is dragged over the column that may be dropped here.
    bool isTarget() const { return m_isTarget; }

Q_SIGNALS:
    void dropped(const QString& code, mor::ui::DragSource source);
    void addWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void space();
    void setTarget(bool isTarget);

    Beat m_beat;
    bool m_isTarget = false;
    ColumnModel* m_cards;
    CardList* m_list;
    Label* m_title;
    Label* m_count;
    Button* m_add;
    QVBoxLayout* m_column;
};

} // namespace mor::ui
