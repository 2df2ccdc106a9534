// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/roster_outlook.h"

#include "core/org/lookup.h"
#include "core/planning/closed_books.h"
#include "core/planning/roster_edit.h"
#include "people/people_words.h"
#include "shared/period.h"
#include "shared/plural.h"

#include <QCoreApplication>

#include <set>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Outlook", text); }

QString talksWords(int talks) { return counted(talks, tr("1 talk"), tr("%1 talks")); }

/// Problems of the whole roster as the one error that a form can show.
std::optional<Error> problemOf(const Roster& roster)
{
    const auto problems = checkRoster(roster);
    return problems.none() ? std::nullopt : std::optional(problems.all().front());
}

/// Whether an edit enters a last day of the person, or another one.
bool leaves(const Roster& before, const Roster& after, const std::string& code)
{
    const auto* was = findPerson(before, code);
    const auto* is = findPerson(after, code);
    return was && is && is->left && is->left != was->left;
}

class Lines {
public:
    Lines(const Roster& roster, Day today)
        : m_roster(roster)
        , m_today(today)
    {
    }

    void add(Mark mark, const QString& text, const QString& end = {})
    {
        m_lines.push_back({mark, text, end});
    }
    void add(Mark mark, const QString& text, Day first) { add(mark, text, from(first)); }
    void addCount(
        const MovePreview::Count& count, Mark mark, const QString& one, const QString& many)
    {
        if (count.talks > 0)
            add(mark, counted(count.talks, one, many), count.first);
    }
    void addHandover(const MovePreview::Handover& one)
    {
        const auto talks = talksWords(one.talks);
        const auto to = nameOf(m_roster, one.to);
        const auto was = nameOf(m_roster, one.from);
        if (one.to.empty())
            add(Mark::Uncovered, tr("%1 of %2 would be uncovered").arg(talks, was), one.first);
        else if (one.from.empty())
            add(Mark::Open, tr("%1, uncovered so far: %2 holds them").arg(talks, to), one.first);
        else
            add(Mark::Open, tr("%1 from %2 to %3").arg(talks, was, to), one.first);
        if (one.heldBefore > 0)
            add(Mark::Late,
                one.to.empty() ? tr("%1 already held by %2 would count no more")
                                     .arg(talksWords(one.heldBefore), was)
                               : tr("%1 already held by %2, due once more with %3")
                                     .arg(talksWords(one.heldBefore), was, to));
    }
    std::vector<EffectLine> take() { return std::move(m_lines); }

private:
    QString from(Day day) const { return tr("from %1").arg(shortDate(day, m_today)); }

    const Roster& m_roster;
    Day m_today;
    std::vector<EffectLine> m_lines;
};

} // namespace

Result<RosterOutlook> lookAhead(const std::shared_ptr<const Plan>& plan, const Roster& edited,
    const PracticeRepository& practice, const std::string& person, Day from, Day today)
{
    RosterOutlook outlook;
    outlook.person = person;
    auto after = std::make_shared<Plan>(*plan);
    after->roster = edited;
    normalise(after->roster);
    outlook.refused = problemOf(after->roster);
    if (outlook.refused)
        return outlook;
    const auto records = readRecords(practice);
    if (!records)
        return fail(records);
    if (const auto kept = keepBooksClosed(plan, after, *records, today); !kept) {
        outlook.refused = kept.error();
        return outlook;
    }
    outlook.talks = previewMove(plan, after, {today, today + kOutlookDays}, *records->facts);
    if (person.empty())
        return outlook;
    outlook.bossBefore = bossFrom(plan->roster, person, from - std::chrono::days{1});
    outlook.bossAfter = bossFrom(after->roster, person, from);
    std::set<std::string> owners{person};
    for (const auto& line : plan->roster.lines)
        if (line.person == person)
            owners.insert(line.boss);
    const std::vector<std::string> asked(owners.begin(), owners.end());
    const auto open = readOpenSteps(practice, asked);
    if (!open)
        return fail(open);
    outlook.steps = stepsAround(plan->roster, person, *open);
    return outlook;
}

std::vector<EffectLine> outlookLines(
    const Roster& before, const RosterOutlook& outlook, const Roster& after, Day today)
{
    Lines lines(after, today);
    if (outlook.talks.nothing())
        lines.add(Mark::OnTime, tr("No talk of the next three months changes"));
    for (const auto& one : outlook.talks.handovers)
        lines.addHandover(one);
    lines.addCount(outlook.talks.added, Mark::Open, tr("1 new talk"), tr("%1 new talks"));
    lines.addCount(outlook.talks.dueAgain, Mark::Open, tr("1 excused talk is expected again"),
        tr("%1 excused talks are expected again"));
    lines.addCount(
        outlook.talks.excused, Mark::Excused, tr("1 talk excused"), tr("%1 talks excused"));
    lines.addCount(
        outlook.talks.withdrawn, Mark::Excused, tr("1 talk falls away"), tr("%1 talks fall away"));
    const bool goes = leaves(before, after, outlook.person);
    const bool moves = outlook.bossBefore != outlook.bossAfter && !outlook.bossBefore.empty();
    if (outlook.person.empty() || (!moves && !goes))
        return lines.take();
    const auto name = nameOf(after, outlook.person);
    const auto boss = outlook.bossAfter.empty() ? tr("nobody") : nameOf(after, outlook.bossAfter);
    const int theirs = static_cast<int>(outlook.steps.theirs.size());
    const int promised = static_cast<int>(outlook.steps.promised.size());
    if (theirs > 0 && goes)
        lines.add(Mark::Open,
            counted(theirs, tr("1 open next step of %2 stays open when they leave"),
                tr("%1 open next steps of %2 stay open when they leave"))
                .replace(QStringLiteral("%2"), name));
    else if (theirs > 0)
        lines.add(Mark::Open,
            counted(theirs, tr("1 open next step of %2 goes along: %3 sees it"),
                tr("%1 open next steps of %2 go along: %3 sees them"))
                .replace(QStringLiteral("%2"), name)
                .replace(QStringLiteral("%3"), boss));
    if (promised > 0)
        lines.add(Mark::Planned,
            counted(promised, tr("1 open next step to %2 stays with who promised it"),
                tr("%1 open next steps to %2 stay with who promised them"))
                .replace(QStringLiteral("%2"), name));
    if (!moves)
        return lines.take();
    lines.add(
        Mark::Planned, tr("Private notes stay with %1").arg(nameOf(before, outlook.bossBefore)));
    return lines.take();
}

} // namespace mor::ui
