// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/content.h"
#include "shared/range_bar.h"

#include <QAbstractTableModel>

namespace mor::ui {

/// One line per activity of the teams shown, and one for all together: what was held, against the
/// target and against the period before, and what came of it.
class ActivityModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Held,
        Likely, ///< a range bar
        Before,
        OnTime,
        Excused,
        ToStandard,
        Useful,
        Steps,
        Noise,
        Minutes,
        Columns
    };
    enum Role {
        RangeRole = Qt::UserRole, ///< RangeBar, in column Likely
        SecondRole, ///< second line of a cell
        NeedsLookRole, ///< bool: over a fifth excused
        SumRole, ///< bool: the line of all activities
        CodeRole, ///< of the activity; empty for all
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(std::shared_ptr<const AdherenceContent> content);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shownText(const ActivityLine& line, int column) const;
    QString sentence(const ActivityLine& line, int column) const;
    QString explanation(int column) const;

    std::shared_ptr<const AdherenceContent> m_content;
    std::vector<ActivityLine> m_lines; ///< the last one is all together
};

/// "could be chance", "more than chance explains", "nothing to compare with": what an exact test
/// says of two counts.
QString changeWords(const Counts& before, const Counts& now);
/// "from 24 of 30 to 15 of 24, a difference of -45 to -2 points"
QString changeSentence(const Counts& before, const Counts& now);

} // namespace mor::ui
