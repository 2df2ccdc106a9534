// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/uuid.h"
#include "shared/theme.h"

#include <QAbstractListModel>
#include <QListView>

#include <optional>
#include <vector>

namespace mor::ui {

/// One line with a mark: what happened, what is promised, what may be expected.
struct MarkLine {
    QString date; ///< in front of the mark; empty where the list has none
    Mark mark = Mark::Planned;
    QString title;
    QString second; ///< soft line below; may be empty
    QString end; ///< at the other end: "due Fri 6 Nov"
    bool late = false; ///< the end needs a look
    QString spoken; ///< the line as one sentence
    std::uint32_t position = 0xffff'ffff; ///< of the talk in the ledger, if it is one
    std::optional<Uuid> step; ///< an open promise that can be ticked here

    bool operator==(const MarkLine&) const = default;
};

class MarkLineModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<MarkLine> lines);
    const MarkLine& line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<MarkLine> m_lines;
};

/// Lines with marks, all of them in sight. Up and Down move, Enter or a click chooses a talk or
/// ticks a promise.
class MarkList : public QListView {
    Q_OBJECT

public:
    /// With `dates` the marks are strung on a line, as a course of time.
    MarkList(const QString& name, bool dates, QWidget* parent = nullptr);

    void setItems(std::vector<MarkLine> lines);
    const MarkLineModel& items() const { return m_model; }
    bool hasDates() const { return m_dates; }
    int dateWidth() const;
    /// Of a row; the second line wraps.
    int rowHeight(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void talkChosen(std::uint32_t position);
    void stepTicked(const mor::Uuid& step); ///< by a click, Enter or Space

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QModelIndex& index);

    MarkLineModel m_model;
    bool m_dates;
};

} // namespace mor::ui
