// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "team/team_words.h"

#include "core/adherence/statistics.h"
#include "core/schedule/exceptions_in_force.h"
#include "shared/number_words.h"
#include "shared/period.h"
#include "shared/plural.h"
#include "shared/range_bar.h"
#include "shared/rhythm_names.h"
#include "shared/state_glyph.h"

#include <QCoreApplication>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kPercentFrom = 5; // a percent of fewer says more than there is to know

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::TeamWords", text); }

QString likely(const Counts& counts, double target)
{
    if (counts.expected() == 0)
        return tr("no window has closed yet");
    const auto range = wilson(counts.done(), counts.expected());
    const auto verdict = verdictOf(range.lower, range.upper, target);
    const auto word = verdict == Mark::OnTime ? tr("on target")
        : verdict == Mark::Missed             ? tr("below the target")
                                              : tr("cannot tell yet");
    if (counts.expected() < kPercentFrom)
        return word;
    return tr("likely %1 to %2 %, %3")
        .arg(percent(range.lower))
        .arg(percent(range.upper))
        .arg(word);
}

QString whyExcused(const Ledger& ledger, std::uint32_t position)
{
    switch (ledger.entries[position].excuse) {
    case ExcuseCause::LeaveOfOwner:
        return tr("you were away");
    case ExcuseCause::LeaveOfPerson:
        return tr("the rep was away");
    case ExcuseCause::JoinedOrLeft:
        return tr("too few days on the team");
    default:
        break;
    }
    const auto exceptions = exceptionsInForce(*ledger.schedule, position, ledger.asOf);
    return exceptions.excused ? QString::fromStdString(exceptions.excused->reason)
                              : tr("no reason given");
}

CountText talksHeld(const TeamContents& contents)
{
    const auto& talks = contents.sums.talks;
    return {tr("Talks held"), ofWords(talks.done(), talks.expected()),
        likely(talks, contents.plan().rhythm.target), {}};
}

CountText coverage(const TeamContents& contents)
{
    const auto& sums = contents.sums;
    const auto below = tr("%1 of %2 below minimum").arg(sums.belowMinimum).arg(sums.reps);
    CountText text{tr("Least covered rep"), QStringLiteral("–"), {}, {}};
    if (sums.reps == 0) {
        text.second = tr("nothing due yet");
        return text;
    }
    text.second = below;
    if (sums.belowMinimum == 0) {
        text.value = tr("nobody left out");
        return text;
    }
    text.mark = Mark::Late;
    const auto floor = ofWords(sums.floorDone, sums.floorExpected);
    text.value = floor;
    if (contents.kind != TeamContents::Kind::Reps)
        return text;
    const auto& view = contents.teams.front().view;
    const auto row = leastCovered(view);
    if (!row)
        return text;
    const auto& least = view.rows[*row];
    text.value = tr("%1, %2").arg(
        firstName(QString::fromStdString(contents.roster().people[least.rep].name)),
        ofWords(least.counts.done(), least.counts.expected()));
    return text;
}

CountText gap(const TeamContents& contents)
{
    CountText text{tr("Longest gap"), QStringLiteral("–"), tr("nothing due yet"), {}};
    const auto& longest = contents.sums.gap;
    if (!longest)
        return text;
    const auto days = counted(longest->days, tr("1 day"), tr("%1 days"));
    text.value = days;
    text.second = tr("%1, agreed every %2")
                      .arg(inSentence(QString::fromStdString(longest->name)))
                      .arg(longest->usual);
    if (longest->isLong())
        text.mark = Mark::Late;
    if (contents.kind != TeamContents::Kind::Reps)
        return text;
    for (const auto& row : contents.teams.front().view.rows)
        if (row.gap && row.gap->days == longest->days && row.gap->activity == longest->activity) {
            const auto name = QString::fromStdString(contents.roster().people[row.rep].name);
            text.value = tr("%1, %2").arg(firstName(name), days);
            break;
        }
    return text;
}

CountText steps(const TeamContents& contents)
{
    const auto& [rep, manager] = contents.sums.steps;
    const auto all = rep.due + manager.due;
    CountText text{tr("Next steps kept"), QStringLiteral("–"), tr("none due yet"), {}};
    if (all == 0)
        return text;
    text.value = ofWords(rep.kept + manager.kept, all);
    const auto manages
        = contents.kind == TeamContents::Kind::Reps ? tr("you %1 of %2") : tr("managers %1 of %2");
    text.second = tr("reps %1 of %2, ").arg(rep.kept).arg(rep.due)
        + manages.arg(manager.kept).arg(manager.due);
    return text;
}

} // namespace

QString ofWords(int part, int whole) { return tr("%1 of %2").arg(part).arg(whole); }

QString firstName(const QString& name) { return name.section(QLatin1Char(' '), 0, 0); }

std::array<CountText, 4> countTexts(const TeamContents& contents)
{
    return {talksHeld(contents), coverage(contents), gap(contents), steps(contents)};
}

QString periodWords(const TeamContents& contents)
{
    const auto& days = contents.asked.period;
    const bool wholeWeeks = isoWeekday(days.first) == 1 && isoWeekday(days.last) == 7;
    auto words = wholeWeeks
        ? tr("weeks %1 to %2").arg(isoWeekOf(days.first).week).arg(isoWeekOf(days.last).week)
        : tr("%1 to %2")
              .arg(shortDate(days.first, contents.asked.today),
                  shortDate(days.last, contents.asked.today));
    return tr("%1, closed windows only").arg(words);
}

QString attentionWords(const TeamContents& contents)
{
    const auto& sums = contents.sums;
    if (sums.shortOfAttention == 0)
        return {};
    const auto target = percent(contents.plan().rhythm.target);
    if (contents.kind != TeamContents::Kind::Reps)
        return counted(sums.shortOfAttention,
            tr("One rep got less than %2 % of the minutes agreed for them."),
            tr("%1 reps got less than %2 % of the minutes agreed for them."))
            .replace(QStringLiteral("%2"), QString::number(target));
    QStringList names;
    for (const auto& row : contents.teams.front().view.rows)
        if (row.attention.isShort(contents.plan().rhythm.target))
            names << tr("%1 %2 of %3")
                         .arg(firstName(
                             QString::fromStdString(contents.roster().people[row.rep].name)))
                         .arg(row.attention.got + row.attention.unplanned)
                         .arg(row.attention.needed);
    return tr("Less than %1 % of the minutes agreed for them: %2.")
        .arg(target)
        .arg(names.join(tr(", ")));
}

QString seenByWords(TeamContents::Kind kind)
{
    return kind == TeamContents::Kind::Reps
        ? tr("Your leader sees counts for your team, not these names.")
        : tr("Counts for each team. Names, marks and talks are seen by the manager alone; teams of "
             "fewer than four people show no figures and are in no sum.");
}

QStringList headingChoices(const std::vector<TeamActivity>& activities, std::size_t which)
{
    const auto& activity = activities[which];
    QStringList choices{QString::fromStdString(activity.name)};
    const auto word = [](const TeamActivity& of, int at) {
        auto found = QString::fromStdString(of.name).section(QLatin1Char(' '), at, at);
        return found.left(1).toUpper() + found.mid(1);
    };
    for (const int at : {0, -1}) {
        const auto own = word(activity, at);
        const auto same = std::ranges::count_if(
            activities, [&](const TeamActivity& other) { return word(other, at) == own; });
        if (same == 1 && own.size() < choices.front().size())
            choices << own;
    }
    choices << QString::fromStdString(activity.code);
    return choices;
}

QString talkWords(const TeamContents& contents, std::uint32_t position)
{
    const auto& ledger = *contents.ledger;
    const auto& entry = ledger.entries[position];
    const Day due = ledger.schedule->windowOf(ledger.schedule->occurrences[position]).due;
    const auto words = tr("%1 %2").arg(
        wordOf(entry.state), shortDate(entry.held() ? entry.heldOn() : due, contents.asked.today));
    return entry.state == State::Excused ? tr("%1: %2").arg(words, whyExcused(ledger, position))
                                         : words;
}

QString spokenCell(const TeamContents& contents, const TeamLine& line, const TeamActivity& activity,
    const TeamCell& cell)
{
    const auto name = QString::fromStdString(activity.name);
    if (line.tooFew)
        return tr("%1, %2: too few people").arg(line.name, name);
    if (cell.counts == Counts{})
        return tr("%1, %2: none due").arg(line.name, name);
    QStringList talks;
    for (const auto position : cell.talks)
        talks << talkWords(contents, position);
    auto words = tr("%1, %2: %3 held, %4 minutes")
                     .arg(line.name, name, ofWords(cell.counts.done(), cell.counts.expected()))
                     .arg(cell.minutes);
    if (line.rep != kNone && !talks.isEmpty())
        words += tr(": ") + talks.join(tr(", "));
    return words;
}

QString spokenCovered(const TeamLine& line)
{
    if (line.tooFew)
        return tr("%1: too few people").arg(line.name);
    if (line.entitled == 0)
        return tr("%1: none due").arg(line.name);
    return tr("%1: %2 talks due were held").arg(line.name, ofWords(line.covered, line.entitled));
}

QString spokenGap(const TeamLine& line)
{
    if (!line.gap)
        return tr("%1: no gap to count").arg(line.name);
    return tr("%1: longest gap %2 working days without %3, agreed every %4")
        .arg(line.name)
        .arg(line.gap->days)
        .arg(inSentence(QString::fromStdString(line.gap->name)))
        .arg(line.gap->usual);
}

QString spokenSteps(const TeamLine& line)
{
    const auto& [rep, manager] = line.steps;
    return tr("%1: next steps kept, reps %2, manager %3")
        .arg(line.name, ofWords(rep.kept, rep.due), ofWords(manager.kept, manager.due));
}

QString spokenTime(const TeamLine& line)
{
    const auto& time = line.attention;
    auto words = tr("%1: %2 of %3 minutes of conversation agreed")
                     .arg(line.name)
                     .arg(time.got)
                     .arg(time.needed);
    if (time.unplanned > 0)
        words += tr(", and %1 in talks nobody planned").arg(time.unplanned);
    return words;
}

} // namespace mor::ui
