// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace mor::ui {

class TeamMatrix;
class TeamModel;

/// Paints the cells of the matrix.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    MatrixDelegate(TeamMatrix& matrix, const TeamModel& model);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    void paintName(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    void paintMarks(QPainter& painter, const QStyleOptionViewItem& option, const QList<int>& marks,
        const QColor& ground) const;
    void paintWords(QPainter& painter, const QRect& area, const QModelIndex& index) const;

    TeamMatrix& m_matrix;
    const TeamModel& m_model;
};

/// Heads with the dot of the activity's lever.
class MatrixHeader : public QHeaderView {
    Q_OBJECT

public:
    MatrixHeader(const TeamModel& model, QWidget* parent);

    QSize sizeHint() const override;
    int wantedWidth(int section) const;
    /// For the shortest heading that is no code.
    int wordWidth(int section) const;
    /// The longest heading of the column that fits.
    QString headingFor(int section, int room) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const TeamModel& m_model;
};

} // namespace mor::ui
