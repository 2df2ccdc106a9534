// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/overview.h"
#include "shared/card_copies.h"
#include "shared/range_bar.h"

#include <QAbstractListModel>

namespace mor::ui {

/// Talks by the lever they are for, with the range and the verdict of each.
class LeverModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole,
        ActivitiesRole, ///< "Checkpoints, debriefs"
        CountsRole, ///< "22 of 28"
        RangeRole, ///< RangeBar
    };

    using QAbstractListModel::QAbstractListModel;

    void setItems(const Overview& overview);
    /// For the colours.
    const Rhythm& rhythm() const { return m_plan->rhythm; }

    CopyRows copyRows() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const Plan> m_plan = std::make_shared<const Plan>();
    std::vector<OverviewLever> m_levers;
};

} // namespace mor::ui
