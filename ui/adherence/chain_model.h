// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/chain.h"
#include "core/base/day.h"
#include "shared/lever_moved_words.h"

#include <QAbstractTableModel>

#include <optional>

namespace mor::ui {

/// The chain from due to done, a row each: expected, held, to standard, useful, next step done,
/// lever moved.
class ChainModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Row { Expected, Held, ToStandard, Useful, StepDone, LeverMoved, Rows };
    enum Column { Name, Count, Share, Behind, Columns }; // the view shows the first alone
    enum Role {
        SecondRole = Qt::UserRole, ///< "all but one criterion"
        PartRole, ///< "156", strong
        WholeRole, ///< "of 186, 84 %", or why there is none
        ShareRole, ///< double; none where there is no bar
        LossRole, ///< bool: loses most
        BelowRole, ///< in place of a bar: "win rate up, cycle length down"
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setChain(const Chain& chain);
    const Chain& chain() const { return m_chain; }
    /// What results say of the levers; none while nothing is known of them.
    void setLevers(const std::optional<LeverStepText>& levers);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString name(int row) const;
    QString part(int row) const;
    QString whole(int row) const;
    QString explanation(int row) const;
    QString leverExplanation() const;
    QString behind(int row) const;

    Chain m_chain;
    std::optional<ChainLoss> m_loss;
    std::optional<LeverStepText> m_levers;
};

/// "Biggest loss: talks that changed nothing for the rep."
QString lossText(const Chain& chain);
/// "Noise: 12 of 156 talks held led to no next step and changed nothing."
QString noiseText(const Chain& chain);
QString noiseExplanation();

} // namespace mor::ui
