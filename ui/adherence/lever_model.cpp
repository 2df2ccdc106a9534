// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/lever_model.h"

#include "adherence/grid_model.h"
#include "adherence/headline_words.h"
#include "shared/number_words.h"

#include <QStringList>

namespace mor::ui {

void LeverModel::setItems(const Overview& overview)
{
    beginResetModel();
    m_plan = overview.plan;
    m_levers = overview.levers;
    endResetModel();
}

int LeverModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_levers.size());
}

CopyRows LeverModel::copyRows() const
{
    CopyRows rows{tr("By lever"),
        {tr("lever"), tr("activities"), tr("held"), tr("expected"), tr("likely range"),
            tr("verdict")},
        {}};
    for (int row = 0; row < rowCount(); ++row) {
        const auto& counts = m_levers[static_cast<std::size_t>(row)].counts;
        rows.rows.push_back(
            {index(row).data().toString(), index(row).data(ActivitiesRole).toString(),
                QString::number(counts.done()), QString::number(counts.expected()),
                likelyText(wilson(counts.done(), counts.expected())),
                verdictWord(verdictMark(counts, rhythm().target))});
    }
    return rows;
}

QVariant LeverModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& lever = m_levers[static_cast<std::size_t>(index.row())];
    const int held = lever.counts.done();
    const int expected = lever.counts.expected();
    const auto likely = wilson(held, expected);
    const double target = rhythm().target;
    const RangeBar range{lever.counts.adherence().value_or(0), likely.lower, likely.upper, target,
        verdictMark(lever.counts, target)};
    const auto name = QString::fromStdString(lever.name);
    QStringList activities;
    for (const auto& activity : lever.activities)
        activities.append(QString::fromStdString(activity));
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::WhatsThisRole:
    case Qt::AccessibleDescriptionRole:
        return tr("Talks held, of those expected, of all activities whose first lever this is. "
                  "Dot: the share; line: where it may truly lie; dashes: the target.");
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1, %2: %3")
            .arg(name, activities.join(QStringLiteral(", ")), spoken(range, held, expected));
    case CodeRole:
        return QString::fromStdString(lever.code);
    case ActivitiesRole:
        return activities.join(QStringLiteral(", "));
    case CountsRole:
        return tr("%1 of %2").arg(wholeNumber(held), wholeNumber(expected));
    case RangeRole:
        return QVariant::fromValue(range);
    default:
        return {};
    }
}

} // namespace mor::ui
