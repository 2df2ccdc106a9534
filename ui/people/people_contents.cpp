// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/people_contents.h"

#include "core/org/lookup.h"
#include "core/org/oversight.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace mor::ui {

namespace {

using std::chrono::days;

constexpr days kNewSince{365};

/// Builds the tree: those without a boss who are no leader stand beside the leader.
class Tree {
public:
    Tree(PeopleContents& contents, bool everybody)
        : m_contents(contents)
        , m_on(contents.asked.on)
        , m_everybody(everybody)
    {
        const auto& people = contents.roster().people;
        for (PersonIndex i = 0; i < people.size(); ++i)
            if (isEmployed(people[i], m_on))
                m_bosses.push_back(bossOn(contents.roster(), people[i], m_on));
            else
                m_bosses.push_back(nullptr);
    }

    void build()
    {
        const auto& people = m_contents.roster().people;
        for (PersonIndex i = 0; i < people.size(); ++i)
            if (isEmployed(people[i], m_on) && isRoot(i))
                m_roots.push_back(i);
        // Debts first, then from the top of the organisation down.
        std::ranges::stable_sort(m_roots, {}, [&](PersonIndex i) {
            return std::pair(vacancyOf(people[i]) == nullptr, people[i].role);
        });
        for (const auto root : m_roots)
            add(root, -1);
    }

private:
    bool isRoot(PersonIndex at) const
    {
        const auto& person = m_contents.person(at);
        return m_everybody ? m_bosses[at] == nullptr : person.code == m_contents.asked.viewer;
    }

    const Vacancy* vacancyOf(const Person& person) const
    {
        const auto found = std::ranges::find(m_contents.vacancies, person.code, &Vacancy::person);
        return found == m_contents.vacancies.end() ? nullptr : &*found;
    }

    void add(PersonIndex at, int parent)
    {
        if (!m_seen.insert(at).second)
            return;
        const int node = static_cast<int>(m_contents.nodes.size());
        m_contents.nodes.push_back({at, parent, {}, sinceOf(at), vacancyOf(m_contents.person(at))});
        if (parent >= 0)
            m_contents.nodes[static_cast<std::size_t>(parent)].children.push_back(node);
        std::vector<PersonIndex> reports;
        const auto* boss = &m_contents.person(at);
        for (PersonIndex i = 0; i < m_bosses.size(); ++i)
            if (m_bosses[i] == boss)
                reports.push_back(i);
        std::ranges::stable_sort(reports, {}, [&](PersonIndex i) {
            const auto& person = m_contents.person(i);
            return std::tie(person.role, person.name);
        });
        for (const auto report : reports)
            add(report, node);
    }

    std::optional<Day> sinceOf(PersonIndex at) const
    {
        const auto& person = m_contents.person(at);
        for (const auto& line : m_contents.roster().lines)
            if (line.person == person.code && line.from <= m_on
                && line.to.value_or(kLastDay) >= m_on && line.from > m_on - kNewSince)
                return line.from;
        return std::nullopt;
    }

    PeopleContents& m_contents;
    Day m_on;
    bool m_everybody;
    std::vector<const Person*> m_bosses; ///< by person
    std::vector<PersonIndex> m_roots;
    std::set<PersonIndex> m_seen;
};

/// From the first of the day's month on, two months.
DayRange twoMonths(Day on)
{
    const std::chrono::year_month_day date(on);
    const auto month = date.year() / date.month();
    return {Day{month / 1}, Day{(month + std::chrono::months{2}) / 1} - days{1}};
}

void addShown(PeopleContents& contents)
{
    int node = contents.nodeOf(contents.asked.person);
    if (node < 0)
        node = contents.nodeOf(contents.asked.viewer);
    if (contents.nodes.empty())
        return;
    const auto& shown = contents.nodes[static_cast<std::size_t>(std::max(node, 0))];
    contents.shown = shown.person;
    contents.shownDays = twoMonths(contents.asked.on);
    contents.around.push_back(shown.person);
    for (const auto child : shown.children)
        contents.around.push_back(contents.nodes[static_cast<std::size_t>(child)].person);
    std::vector<Leave> leaves;
    for (const auto at : contents.around)
        for (const auto& leave : contents.roster().leaves)
            if (leave.person == contents.person(at).code
                && leave.days.first <= contents.shownDays.last
                && leave.days.last >= contents.shownDays.first)
                leaves.push_back(leave);
    std::ranges::stable_sort(leaves, {}, [](const Leave& leave) { return leave.days.first; });
    contents.effects = leaveEffects(contents.plan, leaves);
}

} // namespace

int PeopleContents::nodeOf(std::string_view code) const
{
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (person(nodes[i].person).code == code)
            return static_cast<int>(i);
    return -1;
}

int PeopleContents::uncoveredTalks() const
{
    int talks = 0;
    for (const auto& vacancy : vacancies)
        talks += vacancy.talks;
    return talks;
}

std::shared_ptr<const PeopleContents> readPeople(
    const std::shared_ptr<const Plan>& plan, const PeopleQuestion& question)
{
    auto contents = std::make_shared<PeopleContents>();
    contents->asked = question;
    contents->plan = plan;
    const auto& roster = plan->roster;
    const bool everybody = overseesAll(roster, question.viewer, question.today);
    contents->quarter = {fiscalQuarterOf(roster.fiscal, question.on).days.first, question.on};
    if (everybody)
        contents->vacancies = vacanciesOn(plan, question.on, contents->quarter);
    Tree(*contents, everybody).build();
    contents->people = static_cast<int>(contents->nodes.size());
    contents->teams
        = static_cast<int>(std::ranges::count_if(contents->nodes, [&](const OrgNode& node) {
              return std::ranges::any_of(node.children, [&](int child) {
                  return contents->person(contents->nodes[static_cast<std::size_t>(child)].person)
                             .role
                      == Role::Rep;
              });
          }));
    addShown(*contents);
    return contents;
}

} // namespace mor::ui
