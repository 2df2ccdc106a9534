// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/quarter_contents.h"

#include "calendar/calendar_words.h"
#include "calendar/quarter_hours.h"
#include "calendar/quarter_words.h"
#include "core/org/lookup.h"
#include "core/planning/publish_preview.h"
#include "core/rhythm/budget.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace mor::ui {

namespace {

using std::chrono::days;

constexpr auto kLongWindow = days{7};

DayRange cut(DayRange range, DayRange to)
{
    return {std::max(range.first, to.first), std::min(range.last, to.last)};
}

/// Day from which the draft is shown, if it were published now; none without a draft.
std::optional<Day> draftStart(const Rhythm& rhythm, Day today)
{
    return rhythm.draft ? std::optional(usualStart(rhythm, today)) : std::nullopt;
}

/// The activity as the newest version that has it says; null for one of the draft alone.
const Activity* agreedActivity(const Rhythm& rhythm, const std::string& code)
{
    for (auto version = rhythm.versions.rbegin(); version != rhythm.versions.rend(); ++version)
        if (const auto* activity = findActivity(*version, code))
            return activity;
    return nullptr;
}

bool isLong(const CalendarTalk& talk, const Activity& activity)
{
    const auto beat = beatOf(activity.cadence.rule);
    return (beat == Beat::Monthly || beat == Beat::Quarterly)
        && talk.due - talk.opens > kLongWindow;
}

class Quarter {
public:
    Quarter(CalendarContents calendar, const Plan& plan, const Person& owner)
        : m_plan(plan)
        , m_owner(owner)
    {
        m_quarter.calendar = std::move(calendar);
        m_quarter.budget = budgetOf(plan.rhythm, owner);
    }

    QuarterContents made()
    {
        addVersions();
        addWeeks();
        addLeaves();
        countHours(m_quarter, m_plan, m_owner);
        addRows();
        addDraft();
        addHeads();
        return std::move(m_quarter);
    }

private:
    /// Talks of one line before they are sorted in.
    struct Line {
        std::string code; ///< empty for all that is triggered
        std::vector<CalendarTalk> talks;
        bool hasBars = false;
    };

    void addVersions()
    {
        const auto& rhythm = m_plan.rhythm;
        const auto shown = m_quarter.calendar.days;
        const auto today = m_quarter.calendar.today;
        const auto draft = draftStart(rhythm, today);
        for (const auto& version : rhythm.versions) {
            auto inside = cut(inForce(rhythm, version), shown);
            if (draft)
                inside.last = std::min(inside.last, *draft - days{1});
            if (inside.empty())
                continue;
            const bool isNow = inForce(rhythm, version).contains(today);
            m_quarter.versions.push_back(
                {inside, versionText(version, today, isNow), false, isNow});
        }
        if (draft && *draft <= shown.last)
            m_quarter.versions.push_back(
                {{std::max(*draft, shown.first), shown.last}, draftText(rhythm), true, false});
    }

    void addWeeks()
    {
        const auto& columns = m_quarter.calendar.columns;
        for (std::size_t at = 0; at + 6 < columns.size(); at += 7) {
            QuarterWeek week;
            week.monday = columns[at].day;
            week.number = isoWeekOf(week.monday).week;
            for (auto day = columns.begin() + static_cast<long>(at);
                 day != columns.begin() + static_cast<long>(at) + 7; ++day)
                if (!day->holiday.isEmpty()) {
                    if (!week.holiday.isEmpty())
                        week.holiday += QStringLiteral(", ");
                    week.holiday += day->inPeriod ? dayHead(day->day) : dayAndMonth(day->day);
                    week.holidayInQuarter = day->inPeriod;
                }
            m_quarter.weeks.push_back(std::move(week));
        }
    }

    void addLeaves()
    {
        for (const auto& week : m_quarter.weeks) {
            const DayRange inside{week.monday, week.monday + days{6}};
            QuarterLeave leave{{kLastDay, kFirstDay}, {}};
            for (const auto& band : m_quarter.calendar.leaves) {
                const auto away = cut(band.days, inside);
                if (away.empty())
                    continue;
                leave.days.first = std::min(leave.days.first, away.first);
                leave.days.last = std::max(leave.days.last, away.last);
                const auto who = band.isOwner ? youText() : band.shortWho;
                if (!leave.who.contains(who))
                    band.isOwner ? leave.who.prepend(who) : leave.who.append(who);
            }
            if (leave.who.isEmpty())
                continue;
            // Those away in the next week too go on without a seam.
            auto& known = m_quarter.leaves;
            if (!known.empty() && known.back().who == leave.who
                && leave.days.first - known.back().days.last <= days{3})
                known.back().days.last = leave.days.last;
            else
                known.push_back(std::move(leave));
        }
    }

    std::vector<Line> lines()
    {
        std::map<std::string, Line> byCode;
        for (auto& talk : m_quarter.calendar.talks) {
            const auto* activity = agreedActivity(m_plan.rhythm, talk.key.activity);
            auto& line = byCode[talk.triggered ? std::string() : talk.key.activity];
            line.code = talk.triggered ? std::string() : talk.key.activity;
            line.hasBars = line.hasBars || (activity && isLong(talk, *activity));
            line.talks.push_back(std::move(talk));
        }
        std::vector<Line> sorted;
        for (auto& [code, line] : byCode)
            sorted.push_back(std::move(line));
        // What comes most often stands first, long windows and triggers last.
        std::ranges::stable_sort(sorted, {}, [](const Line& line) {
            return std::tuple(
                line.code.empty(), line.hasBars, -static_cast<long>(line.talks.size()));
        });
        return sorted;
    }

    void addRows()
    {
        auto found = lines();
        m_quarter.calendar.talks.clear();
        for (auto& line : found) {
            const int row = static_cast<int>(m_quarter.rows.size());
            const auto* activity
                = line.code.empty() ? nullptr : agreedActivity(m_plan.rhythm, line.code);
            m_quarter.rows.push_back(
                activity ? rowOf(*activity, line.talks) : triggeredRow(line.talks));
            std::ranges::stable_sort(line.talks, {}, [&](const CalendarTalk& talk) {
                return std::tuple(line.hasBars ? talk.due : talk.day, talk.day, talk.start);
            });
            for (auto& talk : line.talks) {
                const int at = static_cast<int>(m_quarter.calendar.talks.size());
                if (line.hasBars)
                    addToBar(row, talk, at);
                m_quarter.calendar.talks.push_back(std::move(talk));
                m_quarter.lines.push_back(row);
            }
        }
        for (auto& bar : m_quarter.bars)
            bar.text = barText(m_quarter.calendar.talks, bar);
    }

    void addToBar(int row, const CalendarTalk& talk, int at)
    {
        const auto window = cut({talk.opens, talk.due}, m_quarter.calendar.days);
        auto& bars = m_quarter.bars;
        // Windows that end together are one bar, also where somebody's opens a little later.
        if (!bars.empty() && bars.back().row == row && bars.back().days.last == window.last)
            bars.back().days.first = std::min(bars.back().days.first, window.first);
        else
            bars.push_back({row, window, QString(), false, {}});
        bars.back().talks.push_back(at);
    }

    /// A line for each activity that only the draft has.
    void addDraft()
    {
        const auto start = draftStart(m_plan.rhythm, m_quarter.calendar.today);
        if (!start || *start > m_quarter.calendar.days.last)
            return;
        const auto& draft = *m_plan.rhythm.draft;
        for (const auto& activity : activitiesOwnedBy(draft, m_plan.roster, m_owner.role, *start)) {
            if (agreedActivity(m_plan.rhythm, activity.code))
                continue;
            const int row = static_cast<int>(m_quarter.rows.size());
            m_quarter.rows.push_back(draftRow(activity, draft.number));
            m_quarter.bars.push_back({row,
                {std::max(*start, m_quarter.calendar.days.first), m_quarter.calendar.days.last},
                draftBarText(activity), true, {}});
        }
    }

    /// Puts the heads of the weeks before the talks.
    void addHeads()
    {
        const int heads = static_cast<int>(m_quarter.weeks.size());
        std::vector<CalendarTalk> all;
        for (const auto& week : m_quarter.weeks) {
            CalendarTalk head;
            head.place = CalendarTalk::Place::Week;
            head.day = week.monday;
            head.until = week.monday + days{6};
            head.activity = weekHead(week);
            head.sentence = weekSentence(m_quarter, week);
            all.push_back(std::move(head));
        }
        std::ranges::move(m_quarter.calendar.talks, std::back_inserter(all));
        m_quarter.calendar.talks = std::move(all);
        m_quarter.lines.insert(m_quarter.lines.begin(), static_cast<std::size_t>(heads), -1);
        for (auto& bar : m_quarter.bars)
            for (int& talk : bar.talks)
                talk += heads;
    }

    const Plan& m_plan;
    const Person& m_owner;
    QuarterContents m_quarter;
};

} // namespace

QuarterContents quarterOf(CalendarContents calendar, const Plan& plan, const Person& owner)
{
    return Quarter(std::move(calendar), plan, owner).made();
}

} // namespace mor::ui
