// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "results/results_view.h"

#include "core/access/guard.h"
#include "core/adherence/figures.h"
#include "core/org/lookup.h"
#include "core/results/who_sees.h"

#include <algorithm>
#include <map>

namespace mor::ui {

namespace {

using Talks = std::map<std::string, CountOf>; ///< by code

Talks talksBy(const Ledger& ledger, Dimension dimension)
{
    Talks talks;
    for (const auto& row : measure(ledger, {}, std::vector{dimension}).rows)
        talks[row.group.front()] = {row.counts.done(), row.counts.expected()};
    return talks;
}

class Reading {
public:
    Reading(const ResultsQuestion& question, const std::shared_ptr<const Ledger>& ledger)
        : m_question(question)
        , m_book(*question.book)
        , m_shown(findPerson(m_book.roster(), question.shown))
        , m_sight(ledger->schedule->plan, question.viewer, question.today)
    {
        const auto its = partFor(m_sight, ledger, Share::Counted);
        m_byManager = talksBy(*its, Dimension::Manager);
        m_byRep = talksBy(*its, Dimension::Rep);
    }

    ResultsView view()
    {
        ResultsView view;
        view.question = m_question;
        if (!m_shown || !sees(*m_shown))
            return view;
        if (m_shown->role == Role::Rep)
            view.lines.push_back(personLine(*m_shown, 0));
        else
            addTeams(view);
        addVelocity(view);
        addCalls(view);
        for (const auto* row : rowsShown(m_question.period)) {
            view.importedAt = std::max(view.importedAt.value_or(row->importedAt), row->importedAt);
            if (const auto* person = findPerson(m_book.roster(), row->person);
                person && seesOneByOne(*person))
                view.people.push_back(row);
        }
        return view;
    }

private:
    bool sees(const Person& person) const
    {
        return seesResultsOf(m_book.roster(), m_question.viewer, person.code, m_question.today);
    }

    /// Reps are shown one by one only to themselves and to whoever leads them directly: above that
    /// it is teams.
    bool seesOneByOne(const Person& rep) const
    {
        const auto as = audienceOf(m_book.roster(), m_question.viewer, rep.code, m_question.today);
        return as == Onlooker::Self || as == Onlooker::Manager;
    }

    ResultRows rowsShown(DayRange period) const
    {
        if (m_shown->role != Role::Rep)
            return m_book.team(*m_shown, period).rows;
        const auto* own = m_book.of(m_shown->code, period);
        return own ? ResultRows{own} : ResultRows{};
    }

    ResultsLine personLine(const Person& person, int depth) const
    {
        ResultsLine line{&person, depth, false, false, {}, {}, false};
        if (const auto* row = m_book.of(person.code, m_question.period))
            line.attainment = attainmentOf({row});
        const auto form = formFor(
            m_book.roster(), m_question.viewer, person.code, DataKind::Talks, m_question.today);
        if (tellsEntries(form))
            line.talks = talksIn(m_byRep, person);
        return line;
    }

    static CountOf talksIn(const Talks& talks, const Person& person)
    {
        const auto found = talks.find(person.code);
        return found != talks.end() ? found->second : CountOf{};
    }

    /// A team of fewer than four people is told to its manager alone.
    void tellTalks(ResultsLine& line) const
    {
        line.isTooFew = line.person->code != m_question.viewer
            && teamSight(m_sight, line.person->code, m_question.period) != TeamSight::Shown;
        line.talks
            = line.isTooFew ? std::nullopt : std::optional{talksIn(m_byManager, *line.person)};
    }

    void addTeams(ResultsView& view) const
    {
        ResultsLine total{m_shown, 0, true, false, {}, CountOf{}, false};
        const auto team = m_book.team(*m_shown, m_question.period);
        total.attainment = attainmentOf(team.rows);
        total.isOwn = team.isOwn;
        view.lines.push_back(total);
        if (m_shown->role == Role::Manager) {
            tellTalks(view.lines.front());
            for (const auto* rep : m_book.repsOf(*m_shown, m_question.period))
                if (seesOneByOne(*rep))
                    view.lines.push_back(personLine(*rep, 1));
            return;
        }
        addBelow(view);
    }

    /// The teams below in the tree's order, and the talks of their managers added up upwards.
    void addBelow(ResultsView& view) const
    {
        int top = -1;
        std::vector<std::size_t> above{0};
        for (const auto& team : m_book.teams(m_question.period)) {
            if (team.lead == m_shown)
                top = team.depth;
            else if (top >= 0 && team.depth <= top)
                break;
            if (top < 0 || team.lead == m_shown || !sees(*team.lead))
                continue;
            ResultsLine line{team.lead, team.depth - top, false, team.isOwn,
                attainmentOf(team.rows), CountOf{}, false};
            above.resize(std::min(above.size(), static_cast<std::size_t>(line.depth)));
            above.push_back(view.lines.size());
            view.lines.push_back(std::move(line));
            if (team.lead->role != Role::Manager)
                continue;
            tellTalks(view.lines.back());
            above.pop_back();
            for (const auto at : above)
                *view.lines[at].talks += view.lines.back().talks.value_or(CountOf{});
        }
    }

    void addVelocity(ResultsView& view) const
    {
        view.velocity = velocityOf(rowsShown(m_question.period));
        if (const auto* before = periodBefore(m_book.periods(), m_question.period))
            view.velocityBefore = velocityOf(rowsShown(*before));
    }

    void addCalls(ResultsView& view) const
    {
        std::vector<CallMiss> all;
        for (const auto& person : m_book.roster().people) {
            const bool isShown = &person == m_shown || isBelow(person);
            if (!isShown || person.role == Role::Rep || !sees(person))
                continue;
            auto misses = callMisses(m_book, person, m_question.today);
            if (misses.empty())
                continue;
            all.insert(all.end(), misses.begin(), misses.end());
            view.calls.emplace_back(&person, callRecord(std::move(misses)));
        }
        view.allCalls = callRecord(std::move(all));
    }

    bool isBelow(const Person& person) const
    {
        const auto as = audienceOf(m_book.roster(), m_shown->code, person.code, m_question.today);
        return as == Onlooker::Manager || as == Onlooker::SecondLine || as == Onlooker::Leader;
    }

    const ResultsQuestion& m_question;
    const ResultBook& m_book;
    const Person* m_shown;
    Sight m_sight;
    Talks m_byManager;
    Talks m_byRep;
};

} // namespace

ResultsView resultsView(
    const ResultsQuestion& question, const std::shared_ptr<const Ledger>& ledger)
{
    return Reading(question, ledger).view();
}

std::vector<const Person*> managersShown(const ResultsQuestion& question)
{
    const auto& roster = question.book->roster();
    std::vector<const Person*> managers;
    if (!seesResultsOf(roster, question.viewer, question.shown, question.today))
        return managers;
    for (const auto& person : roster.people) {
        if (person.role != Role::Manager
            || !seesResultsOf(roster, question.viewer, person.code, question.today))
            continue;
        const auto as = audienceOf(roster, question.shown, person.code, question.today);
        if (as == Onlooker::Self || as == Onlooker::SecondLine || as == Onlooker::Leader)
            managers.push_back(&person);
    }
    return managers;
}

std::optional<DayRange> firstPeriod(const ResultBook& book, Day today)
{
    std::optional<DayRange> newest;
    std::optional<DayRange> over;
    for (const auto& period : book.periods()) {
        newest = period;
        if (period.last < today)
            over = period;
    }
    return over ? over : newest;
}

} // namespace mor::ui
