// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/coverage_model.h"

#include "shared/number_words.h"

namespace mor::ui {

namespace {

constexpr int kFewestForPercent = 5;

} // namespace

void CoverageModel::setItems(const Overview& overview)
{
    beginResetModel();
    m_teams = overview.teams;
    m_figures = overview.coverage;
    m_weeks = static_cast<int>(overview.weeks.size());
    endResetModel();
}

int CoverageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_teams.size());
}

int CoverageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_detail == Detail::All ? Columns : ShareBelow;
}

QString CoverageModel::shownText(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const auto& figure = m_figures[row];
    if (index.column() == Team)
        return QString::fromStdString(m_teams[row].label);
    if (m_teams[row].tooFew)
        return index.column() == Covered ? tr("too few") : QStringLiteral("–");
    if (index.column() == Gap)
        return figure.longestGap ? tr("%1 d").arg(*figure.longestGap) : QStringLiteral("–");
    if (figure.entitled == 0)
        return QStringLiteral("–");
    const auto of = [](int part, int whole) { return tr("%1 of %2").arg(part).arg(whole); };
    switch (index.column()) {
    case Covered:
        return of(figure.covered, figure.entitled);
    case Floor:
        return of(figure.floorDone, figure.floorExpected);
    case BelowMinimum:
        return of(figure.belowMinimum, figure.reps);
    case ShareBelow:
        return figure.reps < kFewestForPercent
            ? tr("too few reps")
            : tr("%1 %").arg(percent(static_cast<double>(figure.belowMinimum) / figure.reps));
    default:
        return {};
    }
}

QString CoverageModel::sentence(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const auto team = QString::fromStdString(m_teams[row].label);
    const auto& figure = m_figures[row];
    if (index.column() == Team)
        return team;
    if (m_teams[row].tooFew)
        return tr("%1: too few people").arg(team);
    if (index.column() == Gap)
        return figure.longestGap ? tr("%1: the longest time without any talk is %2 working days")
                                       .arg(team, QString::number(*figure.longestGap))
                                 : tr("%1: none due").arg(team);
    if (figure.entitled == 0)
        return tr("%1: none due").arg(team);
    const auto text = shownText(index);
    switch (index.column()) {
    case Covered:
        return tr("%1: %2 talks due reached their rep").arg(team, text);
    case Floor:
        return tr("%1: the least served rep got %2 talks").arg(team, text);
    case BelowMinimum:
        return tr("%1: %2 reps got fewer talks than were due").arg(team, text);
    case ShareBelow:
        return tr("%1: share of reps who got fewer talks than were due: %2").arg(team, text);
    default:
        return {};
    }
}

QString CoverageModel::explanation(int column) const
{
    switch (column) {
    case Covered:
        return tr("Of all talks due, those that reached the rep they were due to. A second talk "
                  "with one rep never fills the gap of another.");
    case Floor:
        return tr("What the least served rep got, of what was due to them. The floor counts, not "
                  "the average.");
    case BelowMinimum:
        return tr("Reps who got fewer talks than were due to them, of all reps.");
    case ShareBelow:
        return tr("The same as a share, from five reps on.");
    case Gap:
        return tr(
            "The longest time that a rep has been without any talk, in working days, over the %1 "
            "weeks of the grid, whatever the days judged. How long somebody waits for one kind of "
            "talk stands on Team.")
            .arg(m_weeks);
    default:
        return tr("Teams stand in the order of the organisation. Which rep it is, their manager "
                  "alone can see.");
    }
}

QVariant CoverageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shownText(index);
    case Qt::AccessibleTextRole:
        return sentence(index);
    case Qt::ToolTipRole:
        return tr("%1\n%2").arg(sentence(index), explanation(index.column()));
    case Qt::WhatsThisRole:
    case Qt::AccessibleDescriptionRole:
        return explanation(index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == Team ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == Team ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Team:
        return role == Qt::DisplayRole ? QString() : tr("team");
    case Covered:
        return tr("covered");
    case Floor:
        return tr("floor");
    case BelowMinimum:
        return tr("below min.");
    case Gap:
        return m_detail == Detail::All ? tr("longest without a talk, %1 weeks").arg(m_weeks)
                                       : tr("no talk, %1 w").arg(m_weeks);
    case ShareBelow:
        return tr("share below");
    default:
        return {};
    }
}

} // namespace mor::ui
