// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "paper/month_wall_content.h"

#include "core/adherence/agenda.h"
#include "core/adherence/read_ledger.h"
#include "core/org/lookup.h"
#include "paper/plan_words.h"
#include "shared/period.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace mor::ui {

namespace {

using std::chrono::days;

QString tr(const char* text)
{
    return QCoreApplication::translate("mor::ui::MonthWallContent", text);
}

QString text(const std::string& words) { return QString::fromStdString(words); }

QString firstName(const QString& name) { return name.section(QLatin1Char(' '), 0, 0); }

/// "TH"; more letters of the last name until nobody else of the team has them.
QString initialsOf(const QString& name, qsizetype letters)
{
    const auto parts = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return name.left(letters + 1);
    return parts.front().left(1) + parts.back().left(letters);
}

class Content {
public:
    Content(const Ledger& ledger, const Person& lead, DayRange month, const Sight& sight)
        : m_ledger(ledger)
        , m_schedule(*ledger.schedule)
        , m_roster(m_schedule.plan->roster)
        , m_lead(lead)
        , m_month(month)
        , m_sight(sight)
        , m_own(sight.viewer() == lead.code)
        , m_calendar(findCalendar(m_roster, lead.calendar))
    {
        findTeam();
    }

    MonthWall filled()
    {
        for (auto monday = mondayOf(m_month.first); monday <= m_month.last; monday += days{7})
            addWeek(monday);
        addTalks();
        addPeople();
        if (m_wall.activities.empty())
            m_wall.note = tr("No talk is planned in these weeks.");
        m_wall.title = monthTitle();
        m_wall.team = tr("%1, led by %2").arg(teamWords(m_lead), text(m_lead.name));
        return std::move(m_wall);
    }

private:
    QString monthTitle() const
    {
        const auto month = periodOf(PeriodKind::Month, m_month.first, m_roster.fiscal);
        const auto first = std::chrono::year_month_day(m_month.first);
        if (month.days == m_month && first.day() == std::chrono::day{1})
            return dayWords(m_month.first, "MMMM yyyy");
        return daysWords(m_month);
    }

    void findTeam()
    {
        m_team.push_back(&m_lead);
        for (auto day = m_month.first; day <= m_month.last; day += days{7})
            for (const auto* report : reportsOn(m_roster, m_lead, day))
                if (std::ranges::find(m_team, report) == m_team.end())
                    m_team.push_back(report);
        for (const auto* report : reportsOn(m_roster, m_lead, m_month.last))
            if (std::ranges::find(m_team, report) == m_team.end())
                m_team.push_back(report);
    }

    template <class Word>
    bool isTwice(const Person& person, Word word) const
    {
        return std::ranges::any_of(m_team, [&](const Person* other) {
            return other != &person && word(text(other->name)) == word(text(person.name));
        });
    }

    QString shortName(const Person& person) const
    {
        return isTwice(person, firstName) ? text(person.name) : firstName(text(person.name));
    }

    QString initials(const Person& person) const
    {
        for (qsizetype letters = 1; letters <= 6; ++letters)
            if (!isTwice(person, [&](const QString& name) { return initialsOf(name, letters); }))
                return initialsOf(text(person.name), letters);
        return text(person.code);
    }

    void addWeek(Day monday)
    {
        WallWeek week;
        week.title = tr("Week %1").arg(isoWeekOf(monday).week);
        for (const auto& version : m_schedule.plan->rhythm.versions)
            if (mondayOf(version.effectiveFrom) == monday)
                week.note = tr("v%1 starts").arg(version.number);
        for (std::size_t i = 0; i < 7; ++i)
            week.days[i] = dayOf(monday + days{static_cast<int>(i)});
        m_wall.weeks.push_back(std::move(week));
    }

    WallDay dayOf(Day day) const
    {
        WallDay wall;
        wall.day = day;
        wall.inMonth = m_month.contains(day);
        wall.works = m_calendar ? isWorkday(*m_calendar, day) : isoWeekday(day) < 6;
        if (!wall.inMonth)
            return wall;
        if (const auto* holiday = m_calendar ? holidayOn(*m_calendar, day) : nullptr)
            wall.holiday = text(holiday->name);
        std::vector<QString> away;
        for (const auto* person : m_team)
            if ((m_own || person->code == m_sight.viewer()) && isAway(*person, day))
                away.push_back(shortName(*person));
        if (wall.works && !away.empty()) {
            wall.away = awayWords(away);
            wall.awayShort = tr("%1 are away, next page").arg(away.size());
        }
        return wall;
    }

    bool isAway(const Person& person, Day day) const
    {
        return std::ranges::any_of(m_roster.leaves, [&](const Leave& leave) {
            return leave.person == person.code && leave.days.contains(day);
        });
    }

    bool isShown(std::uint32_t position) const
    {
        const auto& entry = m_ledger.entries[position];
        const auto holder = m_ledger.holderOf(position);
        return holder != kNone && m_roster.people[holder].code == m_lead.code && !entry.merged
            && entry.state != State::Withdrawn && entry.state != State::Merged
            && entry.state != State::Uncovered && entry.state != State::Excused
            && (m_own || m_sight.tells(m_schedule.key(m_schedule.occurrences[position])));
    }

    void addTalks()
    {
        struct Placed {
            Day day;
            MinuteOfDay start;
            std::uint32_t position;
        };
        std::vector<Placed> placed;
        for (std::uint32_t i = 0; i < m_ledger.entries.size(); ++i)
            if (isShown(i)) {
                const auto appointment = appointmentOf(m_schedule, i, m_ledger.asOf);
                if (m_month.contains(appointment.day))
                    placed.push_back({appointment.day, appointment.start, i});
            }
        std::ranges::stable_sort(placed, {},
            [](const Placed& one) { return std::tuple(one.day, one.start == kNoTime, one.start); });
        for (const auto& one : placed)
            addTalk(one.day, one.start, m_schedule.occurrences[one.position]);
    }

    void addTalk(Day day, MinuteOfDay start, const Occurrence& occurrence)
    {
        const auto name = text(m_schedule.activity(occurrence).name);
        auto known = std::ranges::find(m_wall.activities, name);
        if (known == m_wall.activities.end())
            known = m_wall.activities.insert(m_wall.activities.end(), name);
        WallTalk talk;
        talk.activity = static_cast<std::size_t>(known - m_wall.activities.begin());
        talk.time = text(toText(start));
        if (start == kNoTime)
            m_wall.note = tr("Talks without a time stand last on the day they are planned for.");
        if (const auto* person = m_schedule.person(occurrence)) {
            talk.who = shortName(*person);
            talk.initials = initials(*person);
            talk.whole = text(person->name);
        } else {
            const bool isTeam = m_schedule.activity(occurrence).counterpart == Counterpart::Team;
            talk.who = talk.whole = isTeam ? tr("Team") : tr("alone");
            talk.initials = isTeam ? tr("all") : talk.who;
        }
        if (const auto* subject = m_schedule.subject(occurrence)) {
            talk.whole = m_schedule.person(occurrence)
                ? tr("%1, %2").arg(talk.whole, text(subject->name))
                : text(subject->name);
            if (!m_schedule.person(occurrence))
                talk.who = talk.whole;
        }
        const auto week = static_cast<std::size_t>((day - mondayOf(m_month.first)).count() / 7);
        m_wall.weeks[week].days[isoWeekday(day) - 1].talks.push_back(std::move(talk));
    }

    void addPeople()
    {
        for (const auto* person : m_team)
            if (person != &m_lead && m_own)
                m_wall.people.emplace_back(initials(*person), text(person->name));
    }

    const Ledger& m_ledger;
    const Schedule& m_schedule;
    const Roster& m_roster;
    const Person& m_lead;
    DayRange m_month;
    const Sight& m_sight;
    bool m_own;
    const WorkCalendar* m_calendar;
    std::vector<const Person*> m_team;
    MonthWall m_wall;
};

DayRange dueDatesFor(const Rhythm& rhythm, DayRange month)
{
    const auto first = rangeForAgenda(rhythm, month.first);
    const auto last = rangeForAgenda(rhythm, month.last);
    return {std::min(first.first, last.first), std::max(first.last, last.last)};
}

} // namespace

MonthWall monthWallOf(const Ledger& ledger, const Person& lead, DayRange month, const Sight& sight)
{
    return Content(ledger, lead, month, sight).filled();
}

Result<PaperLayout> readMonthWalls(const PaperQuestion& question, const PaperSource& source)
{
    const auto& roster = source.plan->roster;
    const auto* lead = findPerson(roster, question.person);
    if (!lead)
        return fail(ErrorKind::NotFound, "person.unknown", {question.person});
    if (lead->role == Role::Rep || source.plan->rhythm.versions.empty())
        return fail(ErrorKind::NotFound, "program.no_paper", {lead->name});
    std::vector<DayRange> months;
    for (auto month = periodOf(PeriodKind::Month, question.days.first, roster.fiscal);
         month.days.first <= question.days.last; month = stepped(month, 1, roster.fiscal)) {
        if (months.size() == kMostMonths)
            return fail(
                ErrorKind::Invalid, "program.too_many_pages", {std::to_string(kMostMonths)});
        months.push_back(month.days);
    }
    const auto ledger = readLedger(source.plan, *source.practice,
        dueDatesFor(source.plan->rhythm, {months.front().first, months.back().last}), source.today);
    if (!ledger)
        return fail(ledger);
    const Sight sight(source.plan, question.viewer, source.today);
    MonthWalls walls;
    walls.today = source.today;
    bool isTold = question.viewer == question.person;
    for (const auto& month : months) {
        walls.months.push_back(monthWallOf(**ledger, *lead, month, sight));
        isTold = isTold || !walls.months.back().activities.empty();
    }
    if (!isTold)
        return fail(ErrorKind::Invalid, "access.talks_withheld", {lead->name});
    const auto* viewer = findPerson(roster, question.viewer);
    walls.foot = onlyFor(viewer && viewer != lead ? text(viewer->name) : teamWords(*lead));
    const auto proposal = QStringLiteral("month-%1-%2.pdf")
                              .arg(text(lead->code), dayWords(months.front().first, "yyyy-MM"));
    std::vector<Seen> seen;
    if (viewer != lead)
        seen.push_back({lead->code, DataKind::Talks, "export"});
    return PaperLayout(
        [walls = std::move(walls), proposal, seen](Paper paper) -> Result<PaperDocument> {
            auto own = walls;
            own.paper = paper;
            return PaperDocument{laidOut(own), tr("Month on the wall"), proposal, seen};
        });
}

} // namespace mor::ui
