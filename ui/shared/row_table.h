// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"
#include "shared/card_copies.h"
#include "shared/row_model.h"

#include <QTableView>

namespace mor::ui {

/// A short table that shows all its rows: row lines only, words wrap, the height follows the text.
/// Up and Down move, a ring stands around the row the keys are on; Enter or a double click chooses
/// it, Delete drops it.
class RowTable : public QTableView {
    Q_OBJECT

public:
    /// `shares` say how the columns part the width; 0 takes what its words need. A column under
    /// its share is never cut: its words wrap.
    RowTable(const QString& name, std::vector<int> shares, QWidget* parent = nullptr);

    void setRows(const QStringList& heads, std::vector<Row> rows);
    const std::vector<Row>& rows() const { return m_model.rows(); }
    QString currentId() const; ///< empty: none
    void select(const QString& id);
    /// What the table tells, in plain words: for F1, and each column's for hover.
    void explain(const QString& whole, const QStringList& columns = {});
    /// Where the colours of lever dots are looked up.
    void setLevers(const Rhythm& rhythm);
    const Rhythm& levers() const { return m_levers; }

    /// Keeps design pixels free at both sides, where row lines and the ring run on.
    void setEdge(int designPixels);
    int edge() const; ///< in pixels

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& id); ///< Enter or double click
    void dropped(const QString& id); ///< Delete
    void currentRowChanged(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void arrange();
    int longestWord(int column) const;

    RowModel m_model;
    std::vector<int> m_shares;
    Rhythm m_levers; ///< only its levers are filled
    int m_edge = 0; ///< design pixels
    bool m_arranging = false;
};

/// The rows as they are shown, second lines included.
CopyRows rowsOf(const RowTable& table, const QString& title);

} // namespace mor::ui
