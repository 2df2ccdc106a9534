// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace mor::ui {

class Button;
class LineRow;

/// Sentences that are typed one to a line and can be put in another order, by the handle or by
/// Alt+Up and Alt+Down.
class LineList : public QWidget {
    Q_OBJECT

public:
    /// `rowName` names a row, with %1 for its number; `most`: rows that may be there.
    LineList(const QString& rowName, const QString& addText, int most, QWidget* parent = nullptr);

    /// What is typed, without empty rows.
    QStringList lines() const;
    /// Leaves the rows alone where they say the same.
    void setLines(const QStringList& lines);
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    QString textAt(int row) const; ///< trimmed
    void setTextAt(int row, const QString& text); ///< as if typed
    void setDoubt(int row, const QString& words);
    int focusedRow() const; ///< -1: none
    QWidget* firstFocus();
    void addRow();
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();
    void rowFocused();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    LineRow* insert(int at, const QString& text);
    void remove(LineRow* row);
    void move(int from, int to);
    void dragged(LineRow* row, const QPoint& global);
    void step(LineRow* row, int step);
    int rowOf(const LineRow* row) const;
    void renumber();

    QString m_rowName;
    int m_most;
    bool m_readOnly = false;
    std::vector<LineRow*> m_rows;
    QVBoxLayout* m_column;
    Button* m_add;
};

} // namespace mor::ui
