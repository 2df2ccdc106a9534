// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace mor::ui {

/// A mark, what happens, and a word at the other end.
struct EffectLine {
    Mark mark = Mark::Planned;
    QString text;
    QString end; ///< may be empty
    QString id = {}; ///< what `chosen` tells; empty: nothing to open

    bool operator==(const EffectLine&) const = default;
};

class EffectModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<EffectLine> lines);
    const EffectLine& line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<EffectLine> m_lines;
};

/// What leave does, what a change would do: all lines in sight, words wrap. Enter, a click or a
/// double click opens a line that can be opened, Delete drops it.
class EffectList : public QListView {
    Q_OBJECT

public:
    explicit EffectList(const QString& name, QWidget* parent = nullptr);

    void setItems(std::vector<EffectLine> lines);
    const EffectModel& items() const { return m_model; }
    /// Words above the end words where both do not fit beside each other.
    int rowHeight(int row) const;
    bool endBelow(const EffectLine& line) const;
    int textRoom(const EffectLine& line) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(const QString& id);
    void dropped(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    EffectModel m_model;
};

} // namespace mor::ui
