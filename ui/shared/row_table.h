// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"
#include "shared/row_model.h"

#include <QTableView>

namespace mor::ui {

/// A short table that shows all its rows: row lines only, words wrap, the height follows the text.
/// Up and Down move; Enter or a double click chooses a row, Delete drops it.
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
    /// Where the colours of lever dots are looked up.
    void setLevers(const Rhythm& rhythm);
    const Rhythm& levers() const { return m_levers; }

    /// Keeps design pixels free at both sides, where row lines and the bar of the chosen row run
    /// on.
    void setEdge(int designPixels);
    int edge() const; ///< in pixels

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& id); ///< Enter or double click
    void dropped(const QString& id); ///< Delete
    void currentRowChanged(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void arrange();

    RowModel m_model;
    std::vector<int> m_shares;
    Rhythm m_levers; ///< only its levers are filled
    int m_edge = 0; ///< design pixels
    bool m_arranging = false;
};

} // namespace mor::ui
