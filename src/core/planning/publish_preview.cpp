// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/publish_preview.h"

#include "core/schedule/schedule.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace mor {

namespace {

using std::chrono::days;

constexpr int kFewDays = 21; ///< three weeks
/// A window opens at most a quarter before its grace is over, give or take the grace itself.
constexpr days kLongestWindow{200};

/// Talks of one schedule by what they are, so that two schedules can be laid side by side.
struct Talk {
    SeriesId series = 0;
    Day date{};
    std::uint16_t number = 0;
    std::uint32_t position = 0;

    auto name() const { return std::tie(series, date, number); }
};

std::vector<Talk> talksOf(const Schedule& schedule)
{
    std::vector<Talk> talks;
    talks.reserve(schedule.occurrences.size());
    for (std::uint32_t i = 0; i < schedule.occurrences.size(); ++i) {
        const auto& occurrence = schedule.occurrences[i];
        if ((occurrence.flags & Occurrence::kWithdrawn) == 0)
            talks.push_back({schedule.seriesOf(occurrence).id, schedule.windowOf(occurrence).date,
                occurrence.number, i});
    }
    std::ranges::sort(talks, {}, &Talk::name);
    return talks;
}

DayRange firstMonth(const FiscalCalendar& fiscal, Day from)
{
    auto last = fiscalMonthOf(fiscal, from).days.last;
    if ((last - from).count() + 1 < kFewDays)
        last = fiscalMonthOf(fiscal, last + days{1}).days.last;
    return {from, last};
}

/// The last day of the first period that begins on the day or later.
template <class PeriodOf>
Day firstWhole(const FiscalCalendar& fiscal, Day from, PeriodOf periodOf)
{
    const auto period = periodOf(fiscal, from).days;
    return period.first == from ? period.last : periodOf(fiscal, period.last + days{1}).days.last;
}

/// Up to which due date talks of a beat are counted.
struct Horizon {
    Day usual{};
    Day monthly{};
    Day quarterly{};

    Day of(Beat beat) const
    {
        return beat == Beat::Quarterly ? quarterly : beat == Beat::Monthly ? monthly : usual;
    }
    Day last() const { return std::max({usual, monthly, quarterly}); }
};

/// Gathers what one schedule has and the other has not.
class Count {
public:
    Count(PublishPreview& preview, const Horizon& horizon)
        : m_preview(preview)
        , m_horizon(horizon)
    {
    }

    void add(const Schedule& schedule, const Talk& talk, bool isNew)
    {
        const auto& occurrence = schedule.occurrences[talk.position];
        const auto& activity = schedule.activity(occurrence);
        const auto due = schedule.windowOf(occurrence).due;
        const auto last = m_horizon.of(beatOf(activity.cadence.rule));
        if (due > last)
            return;
        const auto* owner = schedule.owner(occurrence);
        auto& talks = m_talks[activity.code];
        talks.activity = activity.code;
        talks.name = activity.name;
        talks.countedTo = std::max(talks.countedTo, last);
        if (owner != nullptr)
            m_people.insert(owner->code);
        if (!isNew) {
            ++talks.gone;
            return;
        }
        talks.firstDue = talks.added == 0 ? due : std::min(talks.firstDue, due);
        talks.lastDue = std::max(talks.lastDue, due);
        ++talks.added;
        if (owner != nullptr)
            ++talks.addedByOwner[owner->code];
    }

    void finish()
    {
        for (auto& [code, talks] : m_talks)
            m_preview.talks.push_back(std::move(talks));
        m_preview.people.assign(m_people.begin(), m_people.end());
    }

private:
    PublishPreview& m_preview;
    Horizon m_horizon;
    std::map<std::string, PublishPreview::Talks> m_talks;
    std::set<std::string> m_people;
};

void compare(const Schedule& live, const Schedule& then, Count& count)
{
    const auto before = talksOf(live);
    const auto after = talksOf(then);
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        if (now == after.end() || (old != before.end() && old->name() < now->name()))
            count.add(live, *old++, false);
        else if (old == before.end() || now->name() < old->name())
            count.add(then, *now++, true);
        else {
            ++old;
            ++now;
        }
    }
}

int countOpen(const Schedule& schedule, Day today)
{
    return static_cast<int>(
        std::ranges::count_if(schedule.occurrences, [&](const Occurrence& occurrence) {
            const auto& window = schedule.windowOf(occurrence);
            return (occurrence.flags & Occurrence::kWithdrawn) == 0 && window.opens <= today
                && today <= window.graceUntil;
        }));
}

std::shared_ptr<const Plan> published(const Plan& plan, Day from, Day today)
{
    auto then = std::make_shared<Plan>(plan);
    auto version = std::move(*then->rhythm.draft);
    version.effectiveFrom = from;
    version.publishedOn = today;
    if (!then->rhythm.versions.empty())
        version.number = then->rhythm.versions.back().number + 1;
    then->rhythm.versions.push_back(std::move(version));
    then->rhythm.draft.reset();
    return then;
}

} // namespace

PublishPreview previewOf(const Plan& plan, Day from, Day today)
{
    PublishPreview preview;
    preview.from = from;
    preview.daysUntil = static_cast<int>((from - today).count());
    preview.counted = firstMonth(plan.roster.fiscal, from);

    const auto live = std::make_shared<const Plan>(plan);
    preview.openUnderLive
        = countOpen(expand(live, {today - kLongestWindow, today + kLongestWindow}), today);
    const auto& versions = plan.rhythm.versions;
    if (!plan.rhythm.draft || (!versions.empty() && from < versions.back().effectiveFrom))
        return preview;

    const auto& fiscal = plan.roster.fiscal;
    const Horizon horizon{preview.counted.last, firstWhole(fiscal, from, fiscalMonthOf),
        firstWhole(fiscal, from, fiscalQuarterOf)};
    const DayRange due{from, horizon.last()};
    Count count(preview, horizon);
    compare(expand(live, due), expand(published(plan, from, today), due), count);
    count.finish();
    return preview;
}

Day usualStart(const Rhythm& rhythm, Day today)
{
    const auto monday = mondayOf(today + days{13});
    return rhythm.versions.empty() ? monday
                                   : std::max(monday, rhythm.versions.back().effectiveFrom);
}

} // namespace mor
