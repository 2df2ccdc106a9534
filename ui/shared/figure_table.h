// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTableView>

namespace mor::ui {

/// The table as text: a line each, cells parted by tabs, with the spoken heads on top.
QString tableText(const QAbstractItemModel& model);

/// A table of figures: heads in small muted words, no grid, a ring around the cell the keys are on,
/// and Ctrl+C for the whole of it as text.
class FigureTable : public QTableView {
    Q_OBJECT

public:
    /// `name` is told to screen readers.
    explicit FigureTable(const QString& name, QWidget* parent = nullptr);

    /// In design pixels; and how many rows are always in sight.
    void setRows(int height, int inSight);

    /// Heads break over so many lines; 1 unless said otherwise.
    void setHeadLines(int lines);
    /// The room that a head takes then.
    int headWidth(int column, int lines) const;

    /// Where the keys start.
    virtual QModelIndex firstCell() const;
    /// Takes back the cell the keys were on, after the model got other content.
    void returnTo(int row, int column);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void space();

    int m_rowHeight = 32;
    int m_inSight = 3;
};

} // namespace mor::ui
