// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "demo/outcomes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mor::demo {

namespace {

using std::chrono::days;

constexpr double kCorrelation = 0.2; ///< of two misses in one manager's week
constexpr double kBadWeeks = 0.12; ///< share of a manager's weeks that are bad ones
constexpr double kLate = 0.07;
constexpr int kDriftWeeks = 6;
/// Weeks before this one in which the second team of the pictures debriefs no lost deal.
constexpr int kDebriefsResumed = 5;
constexpr int kDebriefsDropped = 11;

/// How readily an activity is dropped, beside the pipeline review.
double weightOf(const Activity& activity)
{
    if (activity.code == "FCST" || activity.counterpart == Counterpart::Team)
        return 0.4;
    if (activity.code == "CALL")
        return 1.4;
    if (activity.code == "LOSS")
        return 1.3;
    if (activity.code == "QBR")
        return 0.7;
    return activity.code == "ONE" || activity.code == "DEAL" ? 1.1 : 1.0;
}

/// Miss rate of this week for a manager whose rate is `rate` on average. A two-point mixture with
/// variance ρ·rate·(1 − rate), so that two talks of a week are correlated by ρ; square roots are
/// exact to the last bit everywhere, which draws from a beta distribution would not be.
double rateOfWeek(double rate, bool badWeek)
{
    const double spread
        = std::sqrt(kCorrelation * rate * (1 - rate) / (kBadWeeks * (1 - kBadWeeks)));
    return badWeek ? rate + (1 - kBadWeeks) * spread : std::max(0.0, rate - kBadWeeks * spread);
}

} // namespace

Outcomes::Outcomes(const DemoRequest& request, const Organisation& organisation,
    const Presence& presence, const Plan& plan, Scene scene)
    : m_seed(mixed(request.seed, "outcomes"))
    , m_today(request.today)
    , m_presence(presence)
    , m_firstDay(organisation.start)
    , m_scene(std::move(scene))
{
    const auto& people = plan.roster.people;
    for (std::size_t i = 0; i < people.size(); ++i) {
        Random random{mixed(mixed(request.seed, "manner"), people[i].code)};
        m_baseMiss.push_back(0.04 + 0.14 * random.unit());
        m_quality.push_back(0.62 + 0.28 * random.unit());
    }
    m_rank.resize(people.size());
    std::vector<std::uint16_t> used(organisation.managers.size());
    for (const Seat& seat : organisation.reps) {
        for (const Tenure& tenure : seat.tenures)
            m_rank[tenure.person] = used[seat.team];
        ++used[seat.team];
    }
    if (organisation.managers.size() > kDriftingTeam) {
        m_drifting = organisation.managers[kDriftingTeam].tenures.back().person;
        m_baseMiss[m_drifting] = 0.07;
    }
    if (isPictured(request)) {
        m_baseMiss[organisation.managers[0].tenures.back().person] = 0.05;
        m_debriefless = organisation.managers[1].tenures.back().person;
        m_baseMiss[m_debriefless] = 0.13;
    }
    for (Day day = m_firstDay; day <= m_today; day += days{1}) {
        const Day last = fiscalQuarterOf(plan.roster.fiscal, day).days.last;
        m_quarterEnd.push_back(last - day < days{14});
    }
}

Random Outcomes::numbersFor(
    const Schedule& schedule, std::size_t position, std::string_view what) const
{
    const Occurrence& occurrence = schedule.occurrences[position];
    const auto day
        = static_cast<std::uint64_t>(schedule.windowOf(occurrence).date.time_since_epoch().count());
    const auto series = static_cast<std::uint64_t>(schedule.seriesOf(occurrence).id);
    return Random{mixed(mixed(mixed(m_seed, what), series), day * 64 + occurrence.number)};
}

Outcome Outcomes::of(const Schedule& schedule, std::size_t position) const
{
    Outcome outcome;
    const Occurrence& occurrence = schedule.occurrences[position];
    const Series& series = schedule.seriesOf(occurrence);
    const Window& window = schedule.windowOf(occurrence);
    constexpr unsigned kNotExpected = Occurrence::kTooFewDays | Occurrence::kWithdrawn;
    if (series.owner == kNone || (occurrence.flags & kNotExpected) != 0 || window.opens > m_today)
        return outcome;
    if (series.subject != kNone
        && m_scene.open.contains(schedule.plan->roster.subjects[series.subject].code))
        return outcome;

    const Activity& activity = schedule.activity(occurrence);
    Random random = numbersFor(schedule, position, "outcome");
    const bool slipped = slips(series, activity, window);
    if (slipped || isMissed(schedule, position, random)) {
        if (window.graceUntil >= m_today)
            return outcome;
        outcome.kind
            = !slipped && random.chance(0.15) ? Outcome::Kind::Excused : Outcome::Kind::Missed;
        return outcome;
    }
    const bool late = random.chance(kLate);
    outcome.held = late ? lateDay(series, window) : heldDay(series, window, random);
    if (outcome.held == Day{})
        outcome.held = late ? heldDay(series, window, random) : lateDay(series, window);
    const bool early = series.start != kNoTime && series.start <= 10 * 60;
    const bool stillEarly = outcome.held == m_today && (!early || random.chance(0.3));
    if (outcome.held == Day{} || outcome.held > m_today || stillEarly)
        return outcome;
    outcome.kind = Outcome::Kind::Held;
    outcome.moved = outcome.held != window.planned && random.chance(0.6);
    outcome.recorded = recordedDay(series, outcome.held, random);
    const int planned = activity.minutes.talk;
    outcome.minutes = static_cast<std::uint16_t>(std::max(
        5, planned + (random.between(-planned, planned) + random.between(-planned, planned)) / 6));
    outcome.hasNextStep = random.chance(0.86);
    outcome.corrected = random.chance(0.004) && outcome.recorded < m_today;
    judge(series, activity, outcome, random);
    return outcome;
}

double Outcomes::missRate(
    const Series& series, const Activity& activity, const Window& window) const
{
    const double rate = m_baseMiss[series.owner] * weightOf(activity);
    const auto day = window.due - m_firstDay;
    const bool doubled = day >= days{0} && day < days{std::ssize(m_quarterEnd)}
        && m_quarterEnd[static_cast<std::size_t>(day.count())];
    return doubled ? std::min(0.8, 2 * rate) : rate;
}

bool Outcomes::isMissed(const Schedule& schedule, std::size_t position, Random& random) const
{
    const Occurrence& occurrence = schedule.occurrences[position];
    const Series& series = schedule.seriesOf(occurrence);
    const Window& window = schedule.windowOf(occurrence);
    const auto week = static_cast<std::uint64_t>(mondayOf(window.due).time_since_epoch().count());
    Random weekly{mixed(mixed(mixed(m_seed, "week"), series.owner), week)};
    const bool badWeek = weekly.chance(kBadWeeks);
    return random.chance(
        rateOfWeek(missRate(series, schedule.activity(occurrence), window), badWeek));
}

/// The drifting manager's pipeline reviews: one of six is dropped six weeks ago, four of six last
/// week, each week with other reps. And the debriefs that one manager gave up for a while.
bool Outcomes::slips(const Series& series, const Activity& activity, const Window& window) const
{
    const auto weeksAgo = (mondayOf(m_today) - mondayOf(window.due)).count() / 7;
    if (series.owner == m_debriefless && activity.code == "LOSS")
        return weeksAgo > kDebriefsResumed && weeksAgo <= kDebriefsDropped;
    if (series.owner != m_drifting || activity.code != "PIPE" || series.person == kNone)
        return false;
    if (weeksAgo < 1 || weeksAgo > kDriftWeeks)
        return false;
    constexpr std::array kDroppedOfSix{0, 4, 4, 3, 2, 2, 1};
    const auto turn = static_cast<int>((m_rank[series.person] + 5 * weeksAgo) % 6);
    return turn < kDroppedOfSix[static_cast<std::size_t>(weeksAgo)];
}

bool Outcomes::bothWork(const Series& series, Day day) const
{
    return m_presence.works(series.owner, day) && m_presence.works(series.person, day);
}

/// The planned day or one near it, inside the window and with both at work; none: the epoch.
Day Outcomes::heldDay(const Series& series, const Window& window, Random& random) const
{
    Day wish = window.planned;
    if (random.chance(0.14))
        wish += days{random.between(-2, 3)};
    wish = std::clamp(wish, window.opens, window.due);
    for (Day day = wish; day <= window.due; day += days{1}) {
        if (bothWork(series, day))
            return day;
    }
    for (Day day = wish; day >= window.opens; day -= days{1}) {
        if (bothWork(series, day))
            return day;
    }
    return {};
}

Day Outcomes::lateDay(const Series& series, const Window& window) const
{
    for (Day day = window.due + days{1}; day <= window.graceUntil; day += days{1}) {
        if (bothWork(series, day))
            return day;
    }
    return {};
}

/// Most talks are recorded on their day, some on the next, a few days later; never on a day off.
Day Outcomes::recordedDay(const Series& series, Day held, Random& random) const
{
    const double luck = random.unit();
    const int workdays = luck < 0.80 ? 0
        : luck < 0.94                ? 1
        : luck < 0.99                ? random.between(2, 4)
                                     : random.between(6, 8);
    Day recorded = held;
    for (int i = 0; i < workdays; ++i) {
        const Day next = m_presence.nextWorkday(series.owner, recorded);
        if (next > m_today)
            break;
        recorded = next;
    }
    return recorded;
}

void Outcomes::judge(
    const Series& series, const Activity& activity, Outcome& outcome, Random& random) const
{
    const std::size_t count = std::min<std::size_t>(8, activity.criteria.size());
    if (random.chance(0.04))
        return; // recorded in a hurry
    outcome.criteriaJudged = static_cast<std::uint8_t>(count);
    for (std::size_t i = 0; i < count; ++i) {
        // Some criteria are harder than others, and each manager has one of their own.
        Random hard{mixed(mixed(mixed(m_seed, "criterion"), activity.code), i)};
        Random own{mixed(mixed(mixed(m_seed, activity.code), series.owner), i)};
        const double share
            = m_quality[series.owner] + 0.24 * hard.unit() - 0.14 + 0.2 * own.unit() - 0.12;
        if (random.chance(std::clamp(share, 0.2, 0.97)))
            outcome.criteriaMet = static_cast<std::uint8_t>(outcome.criteriaMet | (1U << i));
    }
}

} // namespace mor::demo
