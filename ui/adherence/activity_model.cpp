// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/activity_model.h"

#include "adherence/chain_model.h"
#include "adherence/grid_content.h"
#include "adherence/grid_model.h"
#include "adherence/headline_words.h"
#include "core/adherence/exact_test.h"
#include "shared/number_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace mor::ui {

namespace {

constexpr double kMuchExcused = 0.2;
constexpr double kChance = 0.05;
constexpr int kFewestForPercent = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mor::ui::Activities)
};

QString ofText(int part, int whole)
{
    return whole == 0 ? QStringLiteral("–")
                      : Words::tr("%1 of %2").arg(wholeNumber(part), wholeNumber(whole));
}

ActivityLine together(const Comparison& comparison)
{
    ActivityLine all{{}, Words::tr("All activities"), comparison.total, comparison.totalBefore,
        comparison.chain, 0};
    for (const auto& line : comparison.activities)
        all.minutes += line.minutes;
    return all;
}

bool isMuchExcused(const Counts& counts)
{
    return counts.excusedShare().value_or(0) > kMuchExcused;
}

bool isByChance(const Counts& before, const Counts& now)
{
    return exactDifference({before.done(), before.expected()}, {now.done(), now.expected()})
        >= kChance;
}

QString pointsText(double share)
{
    return QString::number(percent(share)).replace(QLatin1Char('-'), QChar(0x2212));
}

QString linkText(const Chain& chain, ChainLink link)
{
    if (chain.wholeOf(link) > 0 && !chain.shareOf(link))
        return Words::tr("too few");
    return ofText(chain.partOf(link), chain.wholeOf(link));
}

} // namespace

QString changeWords(const Counts& before, const Counts& now)
{
    if (before.expected() == 0 || now.expected() == 0)
        return Words::tr("nothing to compare with");
    return isByChance(before, now) ? Words::tr("could be chance")
                                   : Words::tr("more than chance explains");
}

QString changeSentence(const Counts& before, const Counts& now)
{
    if (before.expected() == 0 || now.expected() == 0)
        return changeWords(before, now);
    const auto fromTo
        = Words::tr("from %1 to %2")
              .arg(ofText(before.done(), before.expected()), ofText(now.done(), now.expected()));
    if (isByChance(before, now))
        return fromTo + QStringLiteral("; ") + changeWords(before, now);
    const auto difference
        = differenceOfShares(now.done(), now.expected(), before.done(), before.expected());
    return Words::tr("%1, a difference of %2 to %3 points; %4")
        .arg(fromTo, pointsText(difference.lower), pointsText(difference.upper),
            changeWords(before, now));
}

void ActivityModel::setContent(std::shared_ptr<const AdherenceContent> content)
{
    beginResetModel();
    m_content = std::move(content);
    m_lines.clear();
    for (const auto& line : m_content->comparison.activities)
        if (line.counts.expected() + line.counts.excused + line.before.expected() > 0)
            m_lines.push_back(line);
    m_lines.push_back(together(m_content->comparison));
    endResetModel();
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ActivityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ActivityModel::shownText(const ActivityLine& line, int column) const
{
    const auto& counts = line.counts;
    switch (column) {
    case Name:
        return line.name;
    case Held:
        return ofText(counts.done(), counts.expected());
    case Likely:
        return counts.expected() == 0 ? QStringLiteral("–")
                                      : likelyText(wilson(counts.done(), counts.expected()));
    case Before:
        return ofText(line.before.done(), line.before.expected());
    case OnTime:
        return ofText(counts.onTime, counts.expected());
    case Excused:
        return ofText(counts.excused, counts.excused + counts.expected());
    case ToStandard:
        return linkText(line.chain, ChainLink::ToStandard);
    case Useful:
        return linkText(line.chain, ChainLink::Useful);
    case Steps:
        return linkText(line.chain, ChainLink::StepDone);
    case Noise:
        return ofText(line.chain.noise, line.chain.talks);
    case Minutes:
        return line.minutes == 0 ? QStringLiteral("–") : QLocale().toString(line.minutes);
    default:
        return {};
    }
}

QString ActivityModel::sentence(const ActivityLine& line, int column) const
{
    const auto text = shownText(line, column);
    if (column == Name)
        return line.name;
    if (text == QStringLiteral("–"))
        return tr("%1: none due").arg(line.name);
    switch (column) {
    case Held:
        return tr("%1: %2 held").arg(line.name, text);
    case Likely: {
        const auto& counts = line.counts;
        const auto likely = wilson(counts.done(), counts.expected());
        const double target = m_content->overview.target();
        return tr("%1: %2").arg(line.name,
            spoken({*counts.adherence(), likely.lower, likely.upper, target,
                       verdictMark(counts, target)},
                counts.done(), counts.expected()));
    }
    case Before:
        return tr("%1, against %2: %3")
            .arg(line.name, daysText(m_content->comparison.before, m_content->overview.asOf),
                changeSentence(line.before, line.counts));
    case OnTime:
        return tr("%1: %2 by the due date").arg(line.name, text);
    case Excused:
        return isMuchExcused(line.counts) ? tr("%1: %2 excused, over a fifth").arg(line.name, text)
                                          : tr("%1: %2 excused").arg(line.name, text);
    case ToStandard:
        return tr("%1: %2 to standard").arg(line.name, text);
    case Useful:
        return tr("%1: %2 answers say it changed something").arg(line.name, text);
    case Steps:
        return tr("%1: %2 next steps done by their day").arg(line.name, text);
    case Noise:
        return tr("%1: %2 talks without a step that changed nothing").arg(line.name, text);
    default:
        return tr("%1: %2 minutes of talk").arg(line.name, text);
    }
}

QString ActivityModel::explanation(int column) const
{
    switch (column) {
    case Name:
        return tr("Activities with the most talks come first. Their order says nothing about how "
                  "well they are held.");
    case Held:
        return tr("Talks that took place, on time or within the grace, of those expected. Only "
                  "closed windows count.");
    case Likely:
        return tr("The line is where the true share may lie, in 95 of 100 cases; the dashes are "
                  "the target. Only a line wholly on one side says anything.");
    case Before:
        return tr("The same counts in the period before, to the same day while this one still "
                  "runs. \"More than chance explains\" is said when chance alone would show such "
                  "a difference in fewer than one of twenty cases, by an exact test.");
    case OnTime:
        return tr("Talks held by their due date, of those expected.");
    case Excused:
        return tr("Talks that were excused, by leave or by asking, of all that would have been "
                  "due. Over a fifth is worth a look: ask what keeps people away.");
    case ToStandard:
        return tr("Talks that met all criteria of the standard but at most one, of those held "
                  "whose criteria were judged.");
    case Useful:
        return tr("Answers \"changed what I will do\", of all answers over eight weeks. Shown "
                  "from five answers of four people on.");
    case Steps:
        return tr("Next steps done by their day, of those whose day is over.");
    case Noise:
        return noiseExplanation();
    default:
        return tr("Minutes of conversation, as they were recorded.");
    }
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shownText(line, index.column());
    case Qt::AccessibleTextRole:
        return sentence(line, index.column());
    case Qt::ToolTipRole:
        return tr("%1\n%2").arg(sentence(line, index.column()), explanation(index.column()));
    case Qt::WhatsThisRole:
    case Qt::AccessibleDescriptionRole:
        return explanation(index.column());
    case RangeRole: {
        if (index.column() != Likely || line.counts.expected() == 0)
            return {};
        const auto likely = wilson(line.counts.done(), line.counts.expected());
        const double target = m_content->overview.target();
        return QVariant::fromValue(RangeBar{*line.counts.adherence(), likely.lower, likely.upper,
            target, verdictMark(line.counts, target)});
    }
    case SecondRole:
        if (index.column() == Before && line.before.expected() > 0)
            return changeWords(line.before, line.counts);
        if (index.column() == Held && line.counts.expected() >= kFewestForPercent)
            return tr("%1 %").arg(percent(*line.counts.adherence()));
        return {};
    case NeedsLookRole:
        return index.column() == Excused && isMuchExcused(line.counts);
    case SumRole:
        return line.code.empty();
    case CodeRole:
        return QString::fromStdString(line.code);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == Name || section == Likely ? Qt::AlignLeading : Qt::AlignTrailing)
            | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Name:
        return role == Qt::DisplayRole ? QString() : tr("activity");
    case Held:
        return tr("held");
    case Likely:
        return tr("likely, target %1 %")
            .arg(m_content ? percent(m_content->overview.target()) : 80);
    case Before:
        return tr("before");
    case OnTime:
        return tr("on time");
    case Excused:
        return tr("excused");
    case ToStandard:
        return tr("to standard");
    case Useful:
        return tr("useful, 8 weeks");
    case Steps:
        return tr("steps done");
    case Noise:
        return tr("noise");
    case Minutes:
        return tr("minutes");
    default:
        return {};
    }
}

} // namespace mor::ui
