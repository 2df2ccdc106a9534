// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/chain_model.h"

#include "shared/number_words.h"

#include <QCoreApplication>

namespace mor::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mor::ui::Chain)
};

/// The link that ends in this row.
std::optional<ChainLink> linkOf(int row)
{
    switch (row) {
    case ChainModel::Held:
        return ChainLink::Held;
    case ChainModel::ToStandard:
        return ChainLink::ToStandard;
    case ChainModel::Useful:
        return ChainLink::Useful;
    case ChainModel::StepDone:
        return ChainLink::StepDone;
    default:
        return std::nullopt;
    }
}

QString lossOf(ChainLink link)
{
    switch (link) {
    case ChainLink::Held:
        return Words::tr("talks that did not take place");
    case ChainLink::ToStandard:
        return Words::tr("talks short of their standard");
    case ChainLink::Useful:
        return Words::tr("talks that changed nothing for the rep");
    case ChainLink::StepDone:
        return Words::tr("next steps left open on their day");
    }
    return {};
}

} // namespace

void ChainModel::setChain(const Chain& chain)
{
    beginResetModel();
    m_chain = chain;
    m_loss = biggestLoss(chain);
    endResetModel();
}

void ChainModel::setLevers(const std::optional<LeverStepText>& levers)
{
    if (m_levers == levers)
        return;
    m_levers = levers;
    Q_EMIT dataChanged(index(LeverMoved, 0), index(LeverMoved, Columns - 1));
}

int ChainModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Rows; }

int ChainModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ChainModel::name(int row) const
{
    switch (row) {
    case Expected:
        return tr("Expected");
    case Held:
        return tr("Held");
    case ToStandard:
        return tr("To standard");
    case Useful:
        return tr("Useful, 8 weeks");
    case StepDone:
        return tr("Next step done");
    default:
        return tr("Lever moved");
    }
}

QString ChainModel::part(int row) const
{
    if (row == Expected)
        return wholeNumber(m_chain.expected);
    if (row == LeverMoved)
        return m_levers ? m_levers->part : QString();
    const auto link = linkOf(row);
    return link && m_chain.shareOf(*link) ? wholeNumber(m_chain.partOf(*link)) : QString();
}

QString ChainModel::whole(int row) const
{
    if (row == LeverMoved)
        return m_levers ? m_levers->whole : tr("cannot tell yet");
    const auto link = linkOf(row);
    if (!link)
        return {};
    const int of = m_chain.wholeOf(*link);
    if (of == 0)
        return tr("none yet");
    if (!m_chain.shareOf(*link))
        return tr("too few answers");
    const auto counts = tr("of %1").arg(wholeNumber(of));
    return of < 5 ? counts
                  : tr("%1, %2 %").arg(counts, QString::number(percent(*m_chain.shareOf(*link))));
}

QString ChainModel::explanation(int row) const
{
    switch (row) {
    case Expected:
        return tr("Talks that were due by the rhythm and whose window, with its grace, is over. "
                  "Excused talks and reps without a manager are not in it.");
    case Held:
        return tr("Of the talks expected: those that took place, on time or within the grace.");
    case ToStandard:
        return tr("Of the talks held whose criteria were judged: those that met all of them, or "
                  "all but one.");
    case Useful:
        return tr("Of the answers that people gave after a talk, over the last eight weeks: "
                  "\"changed what I will do\". Shown from five answers of four people on.");
    case StepDone:
        return tr("Of the next steps promised in these talks whose day is over: those done by "
                  "their day.");
    default:
        return leverExplanation();
    }
}

QString ChainModel::leverExplanation() const
{
    QStringList lines;
    if (m_levers) {
        if (!m_levers->periods.isEmpty())
            lines << tr("Results of %1.").arg(m_levers->periods);
        lines << m_levers->sentences;
    }
    lines
        << tr("Of the levers that these talks serve: those that moved by more than chance would "
              "explain.")
        << leverCaution()
        << tr("Whether they moved together with the talks is told on Results, from eight managers "
              "over two quarters on. Enter opens it.");
    return lines.join(QLatin1Char('\n'));
}

/// What is behind a count and belongs into every copy.
QString ChainModel::behind(int row) const
{
    return row == LeverMoved && m_levers
        ? tr("%1. %2").arg(m_levers->list, m_levers->sentences.join(QLatin1Char(' ')))
        : QString();
}

QVariant ChainModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const auto link = linkOf(row);
    const auto count = part(row).isEmpty() || row == Expected
        ? part(row) + whole(row)
        : tr("%1 %2").arg(part(row), whole(row));
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return name(row);
        if (index.column() == Behind)
            return behind(row);
        if (index.column() == Count)
            return link && m_chain.shareOf(*link)
                ? tr("%1 of %2")
                      .arg(wholeNumber(m_chain.partOf(*link)), wholeNumber(m_chain.wholeOf(*link)))
                : count;
        return link && m_chain.shareOf(*link) && m_chain.wholeOf(*link) >= 5
            ? tr("%1 %").arg(percent(*m_chain.shareOf(*link)))
            : QString();
    case Qt::AccessibleTextRole:
        if (row == LeverMoved && m_levers)
            return tr("%1: %2, %3").arg(name(row), count, m_levers->list);
        return data(index, LossRole).toBool() ? tr("%1: %2, the biggest loss").arg(name(row), count)
                                              : tr("%1: %2").arg(name(row), count);
    case Qt::ToolTipRole:
        return tr("%1: %2\n%3").arg(name(row), count, explanation(row));
    case Qt::WhatsThisRole:
    case Qt::AccessibleDescriptionRole:
        return explanation(row);
    case SecondRole:
        return row == ToStandard ? tr("all but one criterion") : QString();
    case PartRole:
        return part(row);
    case WholeRole:
        return whole(row);
    case ShareRole:
        if (row == Expected)
            return 1.0;
        return link && m_chain.shareOf(*link) ? QVariant(*m_chain.shareOf(*link)) : QVariant();
    case BelowRole:
        return row == LeverMoved && m_levers ? m_levers->list : QString();
    case LossRole:
        return m_loss && link == m_loss->link;
    default:
        return {};
    }
}

QVariant ChainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return section == Name ? tr("link")
        : section == Count ? tr("counts")
        : section == Share ? tr("share")
                           : tr("behind it");
}

QString lossText(const Chain& chain)
{
    const auto loss = biggestLoss(chain);
    if (!loss)
        return chain.expected < 5 ? Words::tr("Too few talks to name the biggest loss.")
                                  : Words::tr("Nothing is lost on the way.");
    if (!loss->orElse)
        return Words::tr("Biggest loss: %1.").arg(lossOf(loss->link));
    return Words::tr("Biggest loss: %1, or %2; too close to tell.")
        .arg(lossOf(loss->link), lossOf(*loss->orElse));
}

QString noiseText(const Chain& chain)
{
    if (chain.talks == 0)
        return {};
    return Words::tr("Noise: %1 of %2 talks held left no next step and changed nothing.")
        .arg(wholeNumber(chain.noise), wholeNumber(chain.talks));
}

QString noiseExplanation()
{
    return Words::tr("Talks that took place, but nobody promised a next step in them and nobody "
                     "said that they changed anything. If they grow, the calendar is kept and the "
                     "talk is not.");
}

} // namespace mor::ui
