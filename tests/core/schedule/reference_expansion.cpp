// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/reference_expansion.h"

#include "core/org/lookup.h"
#include "core/schedule/occurrence_key.h"

#include <algorithm>
#include <functional>
#include <map>

namespace mor::tests {

namespace {

using std::chrono::days;
using DayTest = std::function<bool(Day)>;

struct Dated {
    Day opens{};
    Day due{};
    Day grace{};
    Day date{};
    DayRange period;
    int needed = 0;
    int times = 0; ///< 0: one without a number
};

Day step(Day day, int workdays, const DayTest& works)
{
    for (int left = std::abs(workdays); left > 0;) {
        day += days{workdays > 0 ? 1 : -1};
        left -= works(day) ? 1 : 0;
    }
    return day;
}

std::vector<Day> daysIn(DayRange range, const DayTest& wanted)
{
    std::vector<Day> found;
    for (Day day = range.first; day <= range.last; day += days{1}) {
        if (wanted(day))
            found.push_back(day);
    }
    return found;
}

Day nthOrLast(const std::vector<Day>& all, int n)
{
    return all.at(std::min(all.size(), static_cast<std::size_t>(n)) - 1);
}

/// The owner's and the other person's calendar in every question asked of them.
struct Calendars {
    const WorkCalendar& owner;
    const WorkCalendar& person;

    DayTest mask() const
    {
        return [this](Day day) { return ((owner.weekdays >> (isoWeekday(day) - 1)) & 1) != 0; };
    }
    DayTest ownerWorks() const
    {
        return [this](Day day) { return isWorkday(owner, day); };
    }
    DayTest bothWork() const
    {
        return [this](Day day) { return isWorkday(owner, day) && isWorkday(person, day); };
    }
    Day dueFor(Day counted, DayRange period) const
    {
        for (Day day = counted; day <= period.last; day += days{1}) {
            if (bothWork()(day))
                return day;
        }
        for (Day day = counted; day >= period.first; day -= days{1}) {
            if (bothWork()(day))
                return day;
        }
        return counted;
    }
};

struct RuleReader {
    const FiscalCalendar& fiscal;
    const Calendars& calendars;
    DayRange around;
    std::vector<Dated> found;

    void add(DayRange period, Day date, Day counted, int needed)
    {
        Dated dated;
        dated.date = date;
        dated.period = period;
        dated.needed = needed;
        dated.due = calendars.dueFor(counted, period);
        found.push_back(dated);
    }
    void addLast(DayRange period, int needed)
    {
        const Day last = daysIn(period, calendars.mask()).back();
        add(period, last, last, needed);
    }

    void operator()(const EveryWorkdays& rule)
    {
        const Day first = rule.interval == 1 ? around.first : rule.anchor;
        const auto counted = daysIn({first, around.last}, calendars.ownerWorks());
        for (std::size_t i = 0; i < counted.size(); ++i) {
            if (i % static_cast<std::size_t>(rule.interval) == 0)
                add({counted[i], counted[i]}, counted[i], counted[i], 1);
        }
    }
    void operator()(const Weekly& rule)
    {
        for (const Day monday : daysIn(around, [](Day day) { return isoWeekday(day) == 1; })) {
            const long weeks = (monday - mondayOf(rule.anchor)).count() / 7;
            if (weeks % rule.interval != 0)
                continue;
            if (rule.weekdays == 0)
                addLast({monday, monday + days{7 * rule.interval - 1}}, 3 * rule.interval);
            for (int i = 0; i < 7; ++i) {
                if (((rule.weekdays >> i) & 1) != 0)
                    add({monday, monday + days{6}}, monday + days{i}, monday + days{i}, 3);
            }
        }
    }
    void operator()(const Monthly& rule)
    {
        for (const Day first :
            daysIn(around, [&](Day day) { return fiscalMonthOf(fiscal, day).days.first == day; })) {
            const FiscalPeriod month = fiscalMonthOf(fiscal, first);
            if ((month.month - 1) % static_cast<unsigned>(rule.interval) == 0)
                addOn(month.days, month.days, rule.on, 10);
        }
    }
    void operator()(const Quarterly& rule)
    {
        for (const Day first : daysIn(
                 around, [&](Day day) { return fiscalQuarterOf(fiscal, day).days.first == day; })) {
            const DayRange quarter = fiscalQuarterOf(fiscal, first).days;
            if (rule.month > 0) {
                const auto inMonth = daysIn(quarter, [&](Day day) {
                    return (fiscalMonthOf(fiscal, day).month - 1) % 3 + 1 == rule.month;
                });
                addOn(quarter, {inMonth.front(), inMonth.back()}, rule.on, 30);
            } else if (rule.workday > 0) {
                add(quarter, nthOrLast(daysIn(quarter, calendars.mask()), rule.workday),
                    nthOrLast(daysIn(quarter, calendars.ownerWorks()), rule.workday), 30);
            } else {
                addLast(quarter, 30);
            }
        }
    }
    void operator()(const TimesPerPeriod& rule)
    {
        if (rule.period == TimesPerPeriod::Period::Week)
            (*this)(Weekly{});
        else if (rule.period == TimesPerPeriod::Period::Month)
            (*this)(Monthly{});
        else
            (*this)(Quarterly{});
        for (Dated& dated : found)
            dated.times = rule.times;
    }
    void operator()(const OnTrigger&) { }

    void addOn(DayRange period, DayRange month, const MonthDay& on, int needed)
    {
        using Kind = MonthDay::Kind;
        const auto named = daysIn(month, [&](Day day) { return isoWeekday(day) == on.weekday; });
        const auto masked = daysIn(month, calendars.mask());
        const auto worked = daysIn(month, calendars.ownerWorks());
        const auto all = daysIn(month, [](Day) { return true; });
        const auto same = [&](Day day) { add(period, day, day, needed); };
        if (on.kind == Kind::Any)
            same(masked.back());
        else if (on.kind == Kind::DayOfMonth)
            same(nthOrLast(all, on.n));
        else if (on.kind == Kind::LastDay)
            same(all.back());
        else if (on.kind == Kind::NthWeekday)
            same(nthOrLast(named, on.n));
        else if (on.kind == Kind::LastWeekday)
            same(named.back());
        else if (on.kind == Kind::NthWorkday)
            add(period, nthOrLast(masked, on.n), nthOrLast(worked, on.n), needed);
        else
            add(period, masked.back(), worked.back(), needed);
    }
};

class Reference {
public:
    Reference(const Plan& plan, DayRange due)
        : m_plan(plan)
        , m_range(due)
    {
    }

    std::vector<std::string> lines()
    {
        for (const RhythmVersion& version : m_plan.rhythm.versions) {
            for (const Activity& activity : version.activities)
                addActivity(version, activity);
        }
        std::vector<std::string> all;
        for (const auto& [key, rest] : m_lines) {
            if (!rest.empty())
                all.push_back(key + rest);
        }
        return all;
    }

private:
    void addActivity(const RhythmVersion& version, const Activity& activity)
    {
        for (const Person& owner : m_plan.roster.people) {
            for (const Person& person : m_plan.roster.people)
                addPair(version, activity, owner, person);
            addAlone(version, activity, owner);
        }
        for (const Person& person : m_plan.roster.people)
            addVacant(version, activity, person);
    }

    std::vector<Dated> dates(
        const RhythmVersion& version, const Activity& activity, const Calendars& calendars)
    {
        RuleReader reader{m_plan.roster.fiscal, calendars,
            {m_range.first - days{200}, m_range.last + days{200}}, {}};
        std::visit(reader, activity.cadence.rule);
        std::vector<Dated> all;
        const WindowRule& rule = activity.cadence.window;
        for (Dated dated : reader.found) {
            dated.opens = rule.opensBefore < 0
                ? dated.period.first
                : step(dated.due, -rule.opensBefore, calendars.ownerWorks());
            dated.grace = step(dated.due, rule.grace, calendars.ownerWorks());
            if (m_range.contains(dated.due) && versionOn(m_plan.rhythm, dated.opens) == &version)
                all.push_back(dated);
        }
        return all;
    }

    bool standsIn(const Activity& activity, const Person& owner, Day due) const
    {
        return activity.owner == Role::SecondLine && owner.role == Role::Leader
            && std::ranges::none_of(m_plan.roster.people, [due](const Person& person) {
                   return person.role == Role::SecondLine && isEmployed(person, due);
               });
    }

    bool owns(const Activity& activity, const Person& owner, Day due) const
    {
        return owner.role == activity.owner || standsIn(activity, owner, due);
    }

    static bool isWith(const Activity& activity, const Person& person)
    {
        if (activity.counterpart == Counterpart::Rep)
            return person.role == Role::Rep;
        return activity.counterpart == Counterpart::Manager && person.role != Role::Rep
            && person.role != Role::Leader;
    }

    static bool isMeant(const Activity& activity, const Person& person, Day due)
    {
        return isEmployed(person, due)
            && (activity.audience == Audience::Everyone
                || (person.rampUntil && due <= *person.rampUntil));
    }

    void addPair(const RhythmVersion& version, const Activity& activity, const Person& owner,
        const Person& person)
    {
        const bool everLed
            = std::ranges::any_of(m_plan.roster.lines, [&](const ReportingLine& line) {
                  return line.person == person.code && line.boss == owner.code;
              });
        if (!everLed || !isWith(activity, person))
            return;
        const Calendars calendars{calendarOf(owner), calendarOf(person)};
        for (const Dated& dated : dates(version, activity, calendars)) {
            if (isMeant(activity, person, dated.due) && owns(activity, owner, dated.due)
                && bossOn(m_plan.roster, person, dated.due) == &owner)
                add(activity, owner.code, person.code, dated, {&owner, &person});
        }
    }

    void addVacant(const RhythmVersion& version, const Activity& activity, const Person& person)
    {
        if (activity.counterpart != Counterpart::Rep || activity.owner != Role::Manager
            || person.role != Role::Rep)
            return;
        const Calendars calendars{calendarOf(person), calendarOf(person)};
        for (const Dated& dated : dates(version, activity, calendars)) {
            if (isMeant(activity, person, dated.due) && !bossOn(m_plan.roster, person, dated.due))
                add(activity, std::string(kVacant), person.code, dated, {&person});
        }
    }

    void addAlone(const RhythmVersion& version, const Activity& activity, const Person& owner)
    {
        const bool team = activity.counterpart == Counterpart::Team;
        if (!team && activity.counterpart != Counterpart::Alone)
            return;
        const Calendars calendars{calendarOf(owner), calendarOf(owner)};
        for (const Dated& dated : dates(version, activity, calendars)) {
            const bool owned
                = team ? owns(activity, owner, dated.due) : owner.role == activity.owner;
            if (owned && isEmployed(owner, dated.due)
                && (!team || !reportsOn(m_plan.roster, owner, dated.due).empty()))
                add(activity, owner.code, team ? "team" : "alone", dated, {&owner});
        }
    }

    void add(const Activity& activity, const std::string& owner, const std::string& counterpart,
        const Dated& dated, const std::vector<const Person*>& people)
    {
        const bool tooFew = std::ranges::any_of(
            people, [&](const Person* person) { return present(*person, dated) < dated.needed; });
        std::string rest = " opens " + toIso(dated.opens) + " due " + toIso(dated.due) + " grace "
            + toIso(dated.grace) + (tooFew ? " too few" : "");
        if (!runsOn(owner, dated.opens))
            rest.clear();
        const int last = std::max(1, dated.times);
        for (int i = 1; i <= last; ++i) {
            const auto number = static_cast<std::uint16_t>(dated.times > 0 ? i : 0);
            m_lines.emplace(
                toText(OccurrenceKey{activity.code, owner, counterpart, dated.date, number}), rest);
        }
    }

    /// Whether a wave that has this owner has begun; nobody in particular is in those for all.
    bool runsOn(const std::string& owner, Day opens) const
    {
        const auto& waves = m_plan.rhythm.rollout.waves;
        return waves.empty() || std::ranges::any_of(waves, [&](const Wave& wave) {
            const bool named = std::ranges::count(wave.people, owner) > 0;
            return (wave.everyone || named) && wave.from <= opens;
        });
    }

    int present(const Person& person, const Dated& dated) const
    {
        const auto there = daysIn(dated.period, [&](Day day) {
            return isWorkday(calendarOf(person), day) && isEmployed(person, day)
                && std::ranges::none_of(m_plan.roster.leaves, [&](const Leave& leave) {
                       return leave.person == person.code && leave.days.contains(day);
                   });
        });
        return static_cast<int>(there.size());
    }

    const WorkCalendar& calendarOf(const Person& person) const
    {
        return *findCalendar(m_plan.roster, person.calendar);
    }

    const Plan& m_plan;
    DayRange m_range;
    /// The earlier version keeps its key; empty where nobody owes the talk.
    std::map<std::string, std::string> m_lines;
};

} // namespace

std::vector<std::string> referenceExpansion(const Plan& plan, DayRange due)
{
    return Reference(plan, due).lines();
}

} // namespace mor::tests
