// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/row_model.h"

#include <QFrame>

#include <vector>

namespace mor::ui {

class Button;
class Card;
class Label;
class RowTable;

/// What a panel of rows says.
struct PanelRows {
    QString title;
    QString context; ///< which days, below the title
    QString sentence; ///< what they add up to, or why there are none
    QStringList heads;
    std::vector<Row> rows;
};

/// The rows behind a figure, over the right edge of the page, so that nothing on it moves.
class RowsPanel : public QFrame {
    Q_OBJECT

public:
    /// `shares` are those of a RowTable.
    RowsPanel(const QString& name, std::vector<int> shares, QWidget* parent = nullptr);

    void showRows(PanelRows content);
    const RowTable& table() const { return *m_table; }
    QString title() const;
    QString sentence() const;
    /// Stands at the right edge of its parent, as wide as that allows, with the focus inside.
    void open();
    /// Stands where it should after the parent was resized.
    void place();

Q_SIGNALS:
    void closeWanted();
    void said(const QString& sentence);

protected:
    RowTable& rowTable() { return *m_table; }
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void space();

    Card* m_card;
    Button* m_close;
    Label* m_context;
    Label* m_sentence;
    RowTable* m_table;
};

} // namespace mor::ui
