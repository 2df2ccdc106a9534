// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/absences.h"

#include "demo/random.h"

#include <algorithm>
#include <tuple>

namespace mor::demo {

namespace {

using std::chrono::days;
using std::chrono::weeks;

Day dateOf(int year, unsigned month, unsigned day)
{
    return Day{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)};
}

/// The absences of one person in one calendar year, in no order.
class YearOff {
public:
    YearOff(const Person& person, int year, Random random)
        : m_person(person)
        , m_year(year)
        , m_random(random)
    {
    }

    std::vector<Leave> absences()
    {
        int left = m_random.between(15, 30);
        if (m_random.chance(0.85))
            left -= summer(left);
        if (m_random.chance(0.7))
            left -= december();
        while (left >= 5)
            left -= week(m_random.between(5, 47));
        if (left > 0)
            add(anyMonday(), left, LeaveKind::Leave);
        for (int sick = 5; sick > 0;) {
            const int length = m_random.between(1, 3);
            const Day monday = anyMonday(); // drawn first with any compiler
            add(monday + days{m_random.between(0, 5 - length)}, length, LeaveKind::Absent);
            sick -= length;
        }
        return std::move(m_all);
    }

private:
    Day anyMonday() { return mondayOf(dateOf(m_year, 1, 8)) + weeks{m_random.between(0, 50)}; }

    void add(Day first, int length, LeaveKind kind)
    {
        m_all.push_back({m_person.code, {first, first + days{length - 1}}, kind});
    }

    int summer(int most)
    {
        const int taken = most >= 20 && m_random.chance(0.4) ? 15 : 10;
        const Day first = mondayOf(dateOf(m_year, 7, 4)) + weeks{m_random.between(0, 7)};
        add(first, taken / 5 * 7 - 2, LeaveKind::Leave);
        return taken;
    }

    /// From around 21 December to the end of the year.
    int december()
    {
        const Day first = dateOf(m_year, 12, 21) + days{m_random.between(0, 6)};
        add(first,
            (dateOf(m_year, 12, 31) - first).count() >= 0
                ? static_cast<int>((dateOf(m_year, 12, 31) - first).count()) + 1
                : 1,
            LeaveKind::Leave);
        return 6;
    }

    int week(int ofYear)
    {
        add(mondayOf(dateOf(m_year, 1, 4)) + weeks{ofYear}, 5, LeaveKind::Leave);
        return 5;
    }

    const Person& m_person;
    int m_year;
    Random m_random;
    std::vector<Leave> m_all;
};

/// Leave that the pictures show, and no leave of the managers around today: the first screens
/// should have something to show.
bool isUnwanted(
    const Organisation& organisation, const Leave& leave, const Person& person, Day today)
{
    const DayRange thisWeek{mondayOf(today), mondayOf(today) + days{6}};
    const bool nearToday
        = leave.days.first <= thisWeek.last && thisWeek.first - weeks{1} <= leave.days.last;
    const bool firstTeams = person.code == "l-01"
        || std::ranges::any_of(organisation.managers.begin(),
            organisation.managers.begin()
                + std::min<std::ptrdiff_t>(3, std::ssize(organisation.managers)),
            [&](const Seat& seat) {
                return organisation.roster.people[seat.tenures.back().person].code == person.code;
            });
    return nearToday && firstTeams;
}

void addLeaveOf(const DemoRequest& request, Organisation& organisation, const Person& person)
{
    const Day knownUntil = request.today + days{120};
    std::vector<Leave> all;
    const auto yearOf
        = [](Day day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); };
    for (int year = yearOf(organisation.start); year <= yearOf(knownUntil); ++year) {
        const Random random{
            mixed(mixed(mixed(request.seed, "leave"), person.code), static_cast<unsigned>(year))};
        for (Leave& leave : YearOff{person, year, random}.absences())
            all.push_back(std::move(leave));
    }
    std::ranges::stable_sort(all, {}, [](const Leave& leave) { return leave.days.first; });
    Day free = std::max(person.joined, organisation.start - days{7});
    for (Leave& leave : all) {
        const Day latest = leave.kind == LeaveKind::Absent ? request.today : knownUntil;
        const bool employed = free <= leave.days.first
            && leave.days.last <= person.left.value_or(kLastDay) && leave.days.first <= latest;
        if (!employed || isUnwanted(organisation, leave, person, request.today))
            continue;
        if (leave.kind == LeaveKind::Absent)
            leave.days.last = std::min(leave.days.last, request.today);
        free = leave.days.last + days{1};
        organisation.roster.leaves.push_back(std::move(leave));
    }
}

} // namespace

void addAbsences(const DemoRequest& request, Organisation& organisation)
{
    for (const Person& person : organisation.roster.people)
        addLeaveOf(request, organisation, person);
    if (isPictured(request)) {
        // Tom Hughes is away on Thursday and Friday of this week, and then nowhere near it.
        const std::string tom
            = organisation.roster.people[organisation.reps[6].tenures.back().person].code;
        const Day thursday = mondayOf(request.today) + days{3};
        std::erase_if(organisation.roster.leaves, [&](const Leave& leave) {
            return leave.person == tom && leave.days.last >= thursday - weeks{1}
            && leave.days.first <= thursday + weeks{1};
        });
        organisation.roster.leaves.push_back(
            {tom, {thursday, thursday + days{1}}, LeaveKind::Leave});
    }
    std::ranges::sort(organisation.roster.leaves, [](const Leave& a, const Leave& b) {
        return std::tie(a.person, a.days.first) < std::tie(b.person, b.days.first);
    });
}

} // namespace mor::demo
