// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/organisation.h"

#include "demo/holidays.h"
#include "demo/names.h"
#include "demo/random.h"
#include "demo/seats.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mor::demo {

namespace {

using std::chrono::days;
using std::chrono::weeks;
using namespace std::string_view_literals;

constexpr int kRampWeeks = 13;

std::string numbered(char prefix, std::size_t number, std::size_t highest, std::size_t digits)
{
    std::string text = std::to_string(number);
    const std::size_t width = std::max(digits, std::to_string(highest).size());
    text.insert(0, width - text.size(), '0');
    return std::string{prefix, '-'} + text;
}

/// Names of the people in the manual's pictures, by seat.
constexpr std::array kPicturedManagers{"Marta Keller"sv, "Daniel Osei"sv, "Priya Nair"sv};
constexpr std::array kPicturedReps{"Aylin Demir"sv, "Emma Lind"sv, "Jonas Weber"sv,
    "Karim Haddad"sv, "Lukas Novak"sv, "Sofia Rossi"sv, "Tom Hughes"sv, "Ana Pereira"sv,
    "Ben Carter"sv, "Chloe Martin"sv, "Dmitri Volkov"sv, "Elif Kaya"sv, "Felix Braun"sv,
    "Grace Oduya"sv, "Henrik Dahl"sv, "Isla Murray"sv, "Javier Ruiz"sv, "Katja Vogel"sv,
    "Leo Fischer"sv, "Mei Tanaka"sv, "Nils Berg"sv};
constexpr std::array kTeamNames{"North"sv, "Central"sv, "South"sv, "East"sv, "West"sv, "Coast"sv,
    "Alpine"sv, "Baltic"sv, "Rhine"sv, "Danube"sv, "Lakes"sv, "Plains"sv, "Delta"sv, "Harbour"sv,
    "Capital"sv, "Atlantic"sv, "Pacific"sv, "Nordic"sv, "Iberia"sv, "Midlands"sv};

std::string teamName(std::size_t team)
{
    std::string name{kTeamNames[team % kTeamNames.size()]};
    if (team >= kTeamNames.size())
        name.append(1, ' ').append(std::to_string(team / kTeamNames.size() + 1));
    return name;
}

/// Fills an organisation; a class only because names and numbers run on from step to step.
class Builder {
public:
    Builder(const DemoRequest& request, Day start)
        : m_request(request)
        , m_names(request.seed)
    {
        m_result.start = start;
        Seats seats = makeSeats(request, start);
        m_result.managers = std::move(seats.managers);
        m_result.reps = std::move(seats.reps);
        // Six weeks and a half into the quarter that began about nine months before today.
        const FiscalPeriod quarter
            = fiscalQuarterOf(m_result.roster.fiscal, request.today - days{274});
        m_result.reorganised = mondayOf(quarter.days.first + days{47});
    }

    Organisation build()
    {
        addCalendars();
        addLeader();
        addSeats(m_result.managers, Role::Manager, 'm', 2);
        addSeats(m_result.reps, Role::Rep, 'r', 3);
        addSecondLine();
        addLinesOfReps();
        normalise(m_result.roster);
        return std::move(m_result);
    }

private:
    std::size_t managerCount() const { return m_result.managers.size(); }
    /// Second-line leaders, one for seven or eight managers, and those who lead them; none where
    /// one leader suffices.
    std::size_t secondLines() const
    {
        return managerCount() <= 8 ? 0 : (4 * managerCount() + 15) / 30;
    }
    std::size_t regions() const { return secondLines() <= 8 ? 0 : secondLines() / 4; }

    /// Every fourth region works with the German calendar, in the pictures the South.
    bool isGerman(std::size_t team) const { return team % 4 == 2; }

    void addCalendars()
    {
        const auto yearOf
            = [](Day day) { return static_cast<int>(std::chrono::year_month_day{day}.year()); };
        for (const Region region : {Region::Germany, Region::UnitedStates})
            m_result.roster.calendars.push_back(
                publicCalendar(region, yearOf(m_result.start), yearOf(m_request.today) + 2));
    }

    Person& addPerson(std::string code, std::string name, Role role, std::size_t team, Day joined)
    {
        Person person;
        person.code = std::move(code);
        person.name = std::move(name);
        person.email = emailOf(person.name);
        person.role = role;
        person.calendar = isGerman(team) ? "de" : "us";
        person.zone = isGerman(team) ? "Europe/Berlin" : "America/New_York";
        person.joined = joined;
        m_result.roster.people.push_back(std::move(person));
        return m_result.roster.people.back();
    }

    void addLine(
        const std::string& person, const std::string& boss, Day from, std::optional<Day> to)
    {
        m_result.roster.lines.push_back({person, boss, from, to});
    }

    void addLeader()
    {
        Person& leader
            = addPerson("l-01", "Helena Brandt", Role::Leader, 0, m_result.start - days{1100});
        leader.team = "Sales";
    }

    std::string nameFor(const Seat& seat, const Tenure& tenure, Role role, std::size_t position)
    {
        const bool latest = &tenure == &seat.tenures.back();
        if (isPictured(m_request) && latest && role != Role::SecondLine)
            return std::string{
                role == Role::Manager ? kPicturedManagers[position] : kPicturedReps[position]};
        return m_names.next();
    }

    /// Numbers those who sit there now first, so that today's people have the low numbers.
    void addSeats(std::vector<Seat>& seats, Role role, char prefix, std::size_t digits)
    {
        std::size_t people = 0;
        for (const Seat& seat : seats)
            people += seat.tenures.size();
        std::size_t number = 0;
        for (const bool latest : {true, false}) {
            for (std::size_t i = 0; i < seats.size(); ++i) {
                for (Tenure& tenure : seats[i].tenures) {
                    if ((&tenure == &seats[i].tenures.back()) != latest)
                        continue;
                    tenure.person = static_cast<std::uint32_t>(m_result.roster.people.size());
                    addHolder(
                        seats[i], i, tenure, role, numbered(prefix, ++number, people, digits));
                }
            }
        }
    }

    void addHolder(
        const Seat& seat, std::size_t position, const Tenure& tenure, Role role, std::string code)
    {
        Person& person = addPerson(
            std::move(code), nameFor(seat, tenure, role, position), role, seat.team, tenure.from);
        person.left = tenure.to;
        if (role == Role::Manager) {
            person.team = teamName(position);
            person.playerCoach = !isPictured(m_request) && position % 10 == 7;
        } else if (tenure.from > m_result.start - weeks{kRampWeeks}) {
            person.rampUntil = tenure.from + weeks{kRampWeeks} - days{1};
        }
    }

    void addSecondLine()
    {
        const std::size_t total = secondLines() + regions();
        const std::string leader = "l-01";
        const auto code = [&](std::size_t i) { return numbered('s', i + 1, total, 2); };
        for (std::size_t i = 0; i < total; ++i) {
            const Day joined = m_result.start - days{200 + static_cast<int>(i * 37 % 1500)};
            addPerson(code(i), m_names.next(), Role::SecondLine, i, joined).team = i < secondLines()
                ? "Region " + std::to_string(i + 1)
                : "Area " + std::to_string(i - secondLines() + 1);
            const bool reportsToArea = regions() > 0 && i < secondLines();
            const std::string boss
                = reportsToArea ? code(secondLines() + i * regions() / secondLines()) : leader;
            addLine(code(i), boss, m_result.start - days{200}, {});
            m_result.roster.lines.back().from = std::max(joined, m_result.start - days{200});
        }
        for (std::size_t team = 0; team < managerCount(); ++team) {
            const std::string boss
                = total == 0 ? leader : code(team * secondLines() / managerCount());
            for (const Tenure& tenure : m_result.managers[team].tenures)
                addLine(m_result.roster.people[tenure.person].code, boss,
                    std::max(tenure.from, m_result.start - days{200}), tenure.to);
        }
    }

    void addLinesOfReps()
    {
        for (const Seat& seat : m_result.reps) {
            for (const Tenure& tenure : seat.tenures) {
                if (seat.formerTeam == seat.team) {
                    addLines(tenure, seat.team);
                    continue;
                }
                Tenure before = tenure;
                before.to = std::min(tenure.to.value_or(kLastDay), m_result.reorganised - days{1});
                addLines(before, seat.formerTeam);
                Tenure after = tenure;
                after.from = std::max(tenure.from, m_result.reorganised);
                addLines(after, seat.team);
            }
        }
    }

    /// A line for each manager who led the team during the tenure.
    void addLines(const Tenure& tenure, std::size_t team)
    {
        for (const Tenure& boss : m_result.managers[team].tenures) {
            const Day from = std::max(tenure.from, boss.from);
            const Day to = std::min(tenure.to.value_or(kLastDay), boss.to.value_or(kLastDay));
            if (from > to)
                continue;
            const auto& people = m_result.roster.people;
            addLine(people[tenure.person].code, people[boss.person].code, from,
                to == kLastDay ? std::nullopt : std::optional{to});
        }
    }

    const DemoRequest& m_request;
    PersonNames m_names;
    Organisation m_result;
};

} // namespace

Organisation makeOrganisation(const DemoRequest& request)
{
    const Day start = mondayOf(request.today) - weeks{52 * request.years};
    return Builder{request, start}.build();
}

} // namespace mor::demo
