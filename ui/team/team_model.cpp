// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "team/team_model.h"

#include "shared/plural.h"
#include "shared/rhythm_names.h"
#include "shared/state_glyph.h"
#include "team/team_words.h"

#include <algorithm>

namespace mor::ui {

namespace {

const QString kDash = QStringLiteral("–");

} // namespace

void TeamModel::setItems(std::shared_ptr<const TeamContents> contents, TeamTable table)
{
    beginResetModel();
    m_contents = std::move(contents);
    m_table = std::move(table);
    endResetModel();
}

void TeamModel::setShow(Show show)
{
    m_show = show;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

TeamModel::Column TeamModel::kindOf(int column) const
{
    const int activities = static_cast<int>(m_table.activities.size());
    if (column == 0)
        return Column::Name;
    if (column <= activities)
        return Column::Activity;
    return static_cast<Column>(static_cast<int>(Column::Activity) + column - activities);
}

const TeamActivity* TeamModel::activityOf(int column) const
{
    return kindOf(column) == Column::Activity
        ? &m_table.activities[static_cast<std::size_t>(column - 1)]
        : nullptr;
}

const TeamCell* TeamModel::cell(const QModelIndex& index) const
{
    return index.isValid() && activityOf(index.column())
        ? &line(index.row()).cells[static_cast<std::size_t>(index.column() - 1)]
        : nullptr;
}

int TeamModel::rowOf(PersonIndex rep) const
{
    const auto found = std::ranges::find(m_table.lines, rep, &TeamLine::rep);
    return found == m_table.lines.end() ? -1 : static_cast<int>(found - m_table.lines.begin());
}

int TeamModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.lines.size());
}

int TeamModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_contents ? 0 : static_cast<int>(m_table.activities.size()) + 5;
}

QString TeamModel::shownText(const QModelIndex& index) const
{
    const auto& line = this->line(index.row());
    const auto kind = kindOf(index.column());
    if (kind == Column::Name)
        return line.name;
    if (line.tooFew)
        return kind == Column::Covered ? tr("too few") : kDash;
    switch (kind) {
    case Column::Covered:
        return line.entitled > 0 ? ofWords(line.covered, line.entitled) : kDash;
    case Column::Gap:
        return line.gap ? counted(line.gap->days, tr("1 day"), tr("%1 days")) : kDash;
    case Column::Steps:
        if (line.steps.rep.due + line.steps.manager.due == 0)
            return kDash;
        if (line.steps.rep.due == 0)
            return m_table.named ? tr("– rep") : tr("– reps");
        return (m_table.named ? tr("%1 of %2 rep") : tr("%1 of %2 reps"))
            .arg(line.steps.rep.kept)
            .arg(line.steps.rep.due);
    case Column::Time:
        return line.attention.needed + line.attention.got + line.attention.unplanned > 0
            ? tr("%1 of %2").arg(line.attention.got).arg(line.attention.needed)
            : kDash;
    default:
        break;
    }
    const auto& counts = cell(index)->counts;
    if (counts == Counts{})
        return kDash;
    if (shown() == Show::Minutes)
        return tr("%1 min").arg(cell(index)->minutes);
    return counts.expected() > 0 ? ofWords(counts.done(), counts.expected()) : tr("excused");
}

QString TeamModel::secondText(const QModelIndex& index) const
{
    const auto& line = this->line(index.row());
    switch (kindOf(index.column())) {
    case Column::Name:
        return line.second;
    case Column::Gap:
        return line.gap ? inSentence(QString::fromStdString(line.gap->name)) : QString();
    case Column::Steps:
        if (line.steps.rep.due + line.steps.manager.due == 0)
            return {};
        if (line.steps.manager.due == 0)
            return m_table.named ? tr("– you") : tr("– manager");
        return (m_table.named ? tr("%1 of %2 you") : tr("%1 of %2 manager"))
            .arg(line.steps.manager.kept)
            .arg(line.steps.manager.due);
    case Column::Time:
        return line.attention.unplanned > 0 ? tr("+ %1 unplanned").arg(line.attention.unplanned)
                                            : QString();
    default:
        return {};
    }
}

QString TeamModel::sentence(const QModelIndex& index) const
{
    const auto& line = this->line(index.row());
    switch (kindOf(index.column())) {
    case Column::Name:
        return line.second.isEmpty() ? line.name : tr("%1, %2").arg(line.name, line.second);
    case Column::Activity:
        return spokenCell(*m_contents, line, *activityOf(index.column()), *cell(index));
    case Column::Covered:
        return spokenCovered(line);
    case Column::Gap:
        return spokenGap(line);
    case Column::Steps:
        return spokenSteps(line);
    case Column::Time:
        return spokenTime(line);
    }
    return {};
}

QVariant TeamModel::colour(const QModelIndex& index) const
{
    const auto& line = this->line(index.row());
    const auto kind = kindOf(index.column());
    const bool late = (kind == Column::Covered && line.below)
        || (kind == Column::Gap && line.gap && line.gap->isLong() && m_table.named);
    return late ? QVariant(static_cast<int>(Mark::Late)) : QVariant();
}

QVariant TeamModel::marks(const QModelIndex& index) const
{
    const auto* of = cell(index);
    if (!of || shown() != Show::Marks)
        return {};
    QList<int> marks;
    for (const auto position : of->talks)
        marks.append(static_cast<int>(markOf(m_contents->ledger->entries[position].state)));
    return QVariant::fromValue(marks);
}

QVariant TeamModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shownText(index);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return sentence(index);
    case SecondLineRole:
        return secondText(index);
    case MarksRole:
        return marks(index);
    case ColourRole:
        return colour(index);
    case ShareRole:
        if (const auto share = line(index.row()).attention.share();
            share && kindOf(index.column()) == Column::Time)
            return *share;
        return {};
    default:
        return {};
    }
}

QVariant TeamModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto* activity = activityOf(section);
    if (role == LeverRole)
        return activity ? QVariant(QString::fromStdString(activity->lever)) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    switch (kindOf(section)) {
    case Column::Name:
        return m_table.named ? tr("Rep") : tr("Team");
    case Column::Activity:
        return QString::fromStdString(activity->name);
    case Column::Covered:
        return tr("Covered");
    case Column::Gap:
        return tr("Longest gap");
    case Column::Steps:
        return tr("Steps kept");
    case Column::Time:
        return m_table.named ? tr("Your minutes") : tr("Minutes");
    }
    return {};
}

} // namespace mor::ui
