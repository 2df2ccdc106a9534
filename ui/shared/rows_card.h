// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/card.h"
#include "shared/row_table.h"

namespace mor::ui {

/// A card around one short table: title, a line below it, the rows or why there are none, and what
/// stands under them.
class RowsCard : public Card {
    Q_OBJECT

public:
    /// Row lines run on `edge` design pixels at both sides of the words; 16 reaches the card's
    /// edge.
    RowsCard(
        const QString& title, std::vector<int> shares, int edge = 8, QWidget* parent = nullptr);

    RowTable& table() const { return *m_table; }
    void setContext(const QString& line); ///< below the title
    /// Without rows `why` stands in their place.
    void setRows(const QStringList& heads, std::vector<Row> rows, const QString& why = {});
    void setFoot(const QString& sentence); ///< below the rows
    /// Lets the card be copied: its rows, then the lines around them.
    void makeCopyable();
    /// Where a page puts what acts on the rows.
    QVBoxLayout* under() const { return m_under; }

Q_SIGNALS:
    void said(const QString& sentence); ///< what the clipboard holds now

protected:
    void changeEvent(QEvent* event) override;

private:
    void space();

    int m_edge;
    Label* m_context;
    RowTable* m_table;
    Label* m_why;
    Label* m_foot;
    QVBoxLayout* m_words; ///< what keeps the edge free
    QVBoxLayout* m_under;
};

} // namespace mor::ui
