// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QListView>
#include <QStandardItemModel>

namespace mor::ui {

/// The sections by name, each with the glyph of its state.
class SectionList : public QListView {
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    void add(const QString& title);
    void setState(int row, Mark mark);
    Mark state(int row) const;
    int current() const { return currentIndex().row(); }
    /// Marks it without asking for it.
    void setCurrent(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wanted(int row); ///< by mouse or keys

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QStandardItemModel m_model;
    bool m_quiet = false;
};

} // namespace mor::ui
