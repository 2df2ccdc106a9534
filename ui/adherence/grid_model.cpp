// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/grid_model.h"

#include "adherence/headline_words.h"
#include "shared/number_words.h"

namespace mor::ui {

void GridModel::setItems(GridContent content)
{
    beginResetModel();
    m_content = std::move(content);
    endResetModel();
}

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int GridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : judgedColumn() + 1;
}

const Counts& GridModel::countsAt(const QModelIndex& index) const
{
    const auto& row = m_content.rows[static_cast<std::size_t>(index.row())];
    return index.column() == judgedColumn()
        ? row.judged
        : row.weeks[static_cast<std::size_t>(index.column() - 1)];
}

CopyRows GridModel::copyRows(const QString& title) const
{
    auto copied = rowsOf(*this, title);
    copied.heads << tr("likely range") << tr("verdict");
    for (int row = 0; row < rowCount(); ++row) {
        const auto range = index(row, judgedColumn()).data(RangeRole);
        const auto bar = range.value<RangeBar>();
        copied.rows[static_cast<std::size_t>(row)]
            << (range.isValid() ? likelyText({bar.low, bar.high}) : QString())
            << (range.isValid() ? verdictWord(bar.verdict) : QString());
    }
    return copied;
}

QString GridModel::shownText(const QModelIndex& index) const
{
    const auto& row = m_content.rows[static_cast<std::size_t>(index.row())];
    if (index.column() == 0)
        return row.title;
    if (row.tooFew)
        return index.column() == judgedColumn() ? tr("too few people") : QString();
    const auto& counts = countsAt(index);
    if (counts.expected() == 0)
        return counts.open > 0 ? tr("open") : QString();
    return tr("%1 of %2").arg(wholeNumber(counts.done()), wholeNumber(counts.expected()));
}

QString GridModel::sentence(const QModelIndex& index) const
{
    const auto& row = m_content.rows[static_cast<std::size_t>(index.row())];
    if (index.column() == 0)
        return row.second.isEmpty() ? row.title : tr("%1, %2").arg(row.title, row.second);
    const bool judged = index.column() == judgedColumn();
    const auto when = judged
        ? m_content.judgedIs
        : tr("week %1").arg(
            isoWeekOf(m_content.weeks[static_cast<std::size_t>(index.column() - 1)]).week);
    const auto where = tr("%1, %2").arg(row.title, when);
    if (row.tooFew)
        return tr("%1: too few people").arg(where);
    const auto& counts = countsAt(index);
    if (counts.expected() == 0)
        return counts.open > 0 ? tr("%1: %2 still open").arg(where, QString::number(counts.open))
                               : tr("%1: none due").arg(where);
    if (judged)
        return row.before.expected() == 0
            ? tr("%1: %2").arg(where, judgedText(index))
            : tr("%1: %2, before %3 of %4")
                  .arg(where, judgedText(index), QString::number(row.before.done()),
                      QString::number(row.before.expected()));
    auto text = tr("%1: %2 of %3 held")
                    .arg(where, QString::number(counts.done()), QString::number(counts.expected()));
    if (counts.excused > 0)
        text = tr("%1, %2 excused").arg(text, QString::number(counts.excused));
    return text;
}

QString GridModel::judgedText(const QModelIndex& index) const
{
    const auto& counts = countsAt(index);
    return spoken(index.data(RangeRole).value<RangeBar>(), counts.done(), counts.expected());
}

QString GridModel::explanation(const QModelIndex& index) const
{
    if (index.column() == 0)
        return tr("Teams stand in the order of the organisation, never by a figure.");
    if (index.column() == judgedColumn())
        return tr("The dot is the share held, the line where it may truly lie: in 95 of 100 cases "
                  "the true share is within it. Only if the whole line is on one side of the "
                  "target is anything said. The small ring is the period before.");
    return tr("Talks held, of those that were due in this week and whose window is over. Excused "
              "talks are in neither number. One week says little.");
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& row = m_content.rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return shownText(index);
    if (role == Qt::AccessibleTextRole)
        return sentence(index);
    if (role == Qt::ToolTipRole)
        return tr("%1\n%2").arg(sentence(index), explanation(index));
    if (role == Qt::WhatsThisRole || role == Qt::AccessibleDescriptionRole)
        return explanation(index);
    if (role == SecondLineRole)
        return index.column() == 0 ? row.second : QString();
    if (role == TooFewRole)
        return row.tooFew;
    if (index.column() == 0 || row.tooFew)
        return {};
    const auto& counts = countsAt(index);
    switch (role) {
    case HeldRole:
        return counts.done();
    case ExpectedRole:
        return counts.expected();
    case OpenRole:
        return counts.open;
    case RangeRole: {
        if (index.column() != judgedColumn() || counts.expected() == 0)
            return {};
        const auto likely = wilson(counts.done(), counts.expected());
        return QVariant::fromValue(RangeBar{*counts.adherence(), likely.lower, likely.upper,
            m_content.target, verdictMark(counts, m_content.target), row.before.adherence()});
    }
    default:
        return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool week = section > 0 && section < judgedColumn();
    const auto number
        = week ? isoWeekOf(m_content.weeks[static_cast<std::size_t>(section - 1)]).week : 0;
    if (role == Qt::DisplayRole)
        return week ? QString::number(number) : section == 0 ? QString() : m_content.judgedIs;
    if (role == Qt::AccessibleTextRole)
        return week        ? tr("week %1").arg(number)
            : section == 0 ? m_content.rowsAre
                           : m_content.judgedIs;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((week ? Qt::AlignHCenter : Qt::AlignLeading) | Qt::AlignVCenter));
    return {};
}

} // namespace mor::ui
