// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/week_cells.h"

#include "core/schedule/exceptions_in_force.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace mor {

namespace {

constexpr int kLongestChain = 8; ///< as settle() follows it

/// Due dates from a merged talk to the one that tells what became of it; none if there is no such.
std::optional<DayRange> daysOfChain(const Ledger& ledger, std::uint32_t position)
{
    const auto& schedule = *ledger.schedule;
    const auto dueOf
        = [&](std::uint32_t at) { return schedule.windowOf(schedule.occurrences[at]).due; };
    DayRange days{dueOf(position), dueOf(position)};
    for (int step = 0; step <= kLongestChain; ++step) {
        const auto& window = schedule.windowOf(schedule.occurrences[position]);
        const auto* merged
            = exceptionsInForce(schedule, position, std::min(ledger.asOf, window.booksClose))
                  .merged;
        if (!merged)
            return days;
        position = schedule.find(merged->into);
        if (position == kNone)
            return std::nullopt;
        days = {std::min(days.first, dueOf(position)), std::max(days.last, dueOf(position))};
    }
    return std::nullopt;
}

std::string joined(const std::vector<std::string>& codes)
{
    std::string text;
    for (const auto& code : codes)
        text.append(code).push_back('\n');
    return text;
}

std::vector<std::string> parted(std::string_view text)
{
    std::vector<std::string> codes;
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        codes.emplace_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    return codes;
}

/// Codes in use, ascending, and the place of each index among them.
struct Names {
    std::vector<std::string> codes;
    std::vector<std::uint32_t> placeOf; ///< by index
};

template <class CodeOf>
Names namesOf(const std::vector<bool>& used, const CodeOf& codeOf)
{
    std::vector<std::pair<std::string, std::uint32_t>> named;
    for (std::uint32_t i = 0; i < used.size(); ++i)
        if (used[i])
            named.emplace_back(codeOf(i), i);
    std::ranges::sort(named);
    Names names;
    names.placeOf.resize(used.size());
    for (const auto& [code, index] : named) {
        if (names.codes.empty() || names.codes.back() != code)
            names.codes.push_back(code);
        names.placeOf[index] = static_cast<std::uint32_t>(names.codes.size() - 1);
    }
    return names;
}

/// Numbers managers and activities of one week.
class Places {
public:
    Places(const Ledger& ledger, const WeekOfTalks& talks, CellsBy by)
        : m_ledger(ledger)
        , m_by(by)
    {
        const auto& plan = *ledger.schedule->plan;
        for (const auto& version : plan.rhythm.versions) {
            m_firstOf.push_back(m_activityCodes.size());
            for (const auto& activity : version.activities)
                m_activityCodes.push_back(activity.code);
        }
        std::vector<bool> managers(plan.roster.people.size() + 1);
        std::vector<bool> activities(m_activityCodes.size());
        for (const auto position : talks.positions) {
            managers[managerAt(position)] = true;
            managers[ownerAt(position)] = true; // of a talk that a deputy held
            activities[activityAt(position)] = true;
        }
        m_managers = namesOf(managers, [&](std::uint32_t i) {
            return i == plan.roster.people.size() ? std::string{} : plan.roster.people[i].code;
        });
        if (by == CellsBy::ManagerAndActivity)
            m_activities = namesOf(activities, [&](std::uint32_t i) { return m_activityCodes[i]; });
    }

    std::uint32_t manager(std::uint32_t position) const
    {
        return m_managers.placeOf[managerAt(position)];
    }
    std::uint32_t activity(std::uint32_t position) const
    {
        return m_by == CellsBy::Manager ? 0 : m_activities.placeOf[activityAt(position)];
    }
    const Names& managers() const { return m_managers; }
    const Names& activities() const { return m_activities; }

private:
    std::size_t managerAt(std::uint32_t position) const
    {
        const auto holder = m_ledger.holderOf(position);
        return holder == kNone ? m_ledger.schedule->plan->roster.people.size() : holder;
    }
    std::size_t ownerAt(std::uint32_t position) const
    {
        const auto& schedule = *m_ledger.schedule;
        const auto owner = schedule.seriesOf(schedule.occurrences[position]).owner;
        return owner == kNone ? schedule.plan->roster.people.size() : owner;
    }
    std::size_t activityAt(std::uint32_t position) const
    {
        const auto& series = m_ledger.schedule->seriesOf(m_ledger.schedule->occurrences[position]);
        return m_firstOf[series.version] + series.activity;
    }

    const Ledger& m_ledger;
    CellsBy m_by;
    std::vector<std::size_t> m_firstOf; ///< by version
    std::vector<std::string> m_activityCodes; ///< by version and activity
    Names m_managers;
    Names m_activities;
};

} // namespace

void MergedAway::addTo(CellSums& sums, DayRange asked) const
{
    const bool seen = asked.first <= due.first && due.last <= asked.last;
    ++sums.counts[seen ? column : kOpen];
    sums.confirmed += seen && column <= kLate && confirmed ? 1 : 0;
}

WeekCells cellsOf(const Ledger& ledger, const WeekOfTalks& talks, CellsBy by)
{
    const Places places(ledger, talks, by);
    WeekCells all;
    all.week = talks.week;
    all.managers = places.managers().codes;
    all.activities = places.activities().codes;
    const auto activities = std::max<std::size_t>(all.activities.size(), 1);
    std::vector<CellSums> sums(all.managers.size() * activities);
    const DayRange week{talks.week, talks.week + std::chrono::days{6}};
    all.hasWindows = std::ranges::any_of(ledger.schedule->windows,
        [&](const Window& window) { return week.first <= window.due && window.due <= week.last; });
    for (const auto position : talks.positions) {
        const auto& entry = ledger.entries[position];
        const auto manager = places.manager(position);
        const auto activity = places.activity(position);
        const auto days = entry.merged ? daysOfChain(ledger, position) : std::nullopt;
        if (days && (days->first < week.first || days->last > week.last))
            all.mergedAway.push_back({manager, activity, columnOf(entry), entry.confirmed, *days});
        else
            count(sums[manager * activities + activity], entry, columnOf(entry));
    }
    for (std::uint32_t i = 0; i < sums.size(); ++i)
        if (!(sums[i] == CellSums{}))
            all.cells.push_back({static_cast<std::uint32_t>(i / activities),
                static_cast<std::uint32_t>(i % activities), sums[i]});
    return all;
}

std::string packCells(const WeekCells& cells, CellsBy by)
{
    PackedWriter out;
    out.add(std::string_view{joined(cells.managers)});
    out.add(std::string_view{joined(cells.activities)});
    out.add(std::uint64_t{cells.hasWindows});
    out.add(std::uint64_t{cells.mergedAway.size()});
    for (const auto& talk : cells.mergedAway) {
        out.add(std::uint64_t{talk.manager});
        out.add(std::uint64_t{talk.activity});
        out.add(std::uint64_t{talk.column} << 1U | (talk.confirmed ? 1U : 0U));
        out.addSigned((talk.due.first - cells.week).count());
        out.addSigned((talk.due.last - cells.week).count());
    }
    const auto activities = std::max<std::uint64_t>(cells.activities.size(), 1);
    std::uint64_t before = 0;
    for (auto cell : cells.cells) {
        const auto place = cell.manager * activities + cell.activity;
        out.add(place - before);
        before = place;
        std::uint64_t mask = 0;
        for (std::size_t i = 0; i < kPackedNumbers; ++i)
            mask |= std::uint64_t{packedNumber(cell.sums, i) != 0} << i;
        out.add(mask);
        for (std::size_t i = 0; i < kPackedNumbers; ++i)
            if (mask >> i & 1)
                out.add(static_cast<std::uint64_t>(packedNumber(cell.sums, i)));
    }
    return out.sealed(meaningOf(cells.week, by));
}

bool CellsReader::readNames(PackedReader& in, bool& differ)
{
    const auto managers = in.text();
    const auto activities = in.text();
    differ = managers != m_managerText || activities != m_activityText;
    if (differ) {
        m_managerText = managers;
        m_activityText = activities;
        m_managers = parted(managers);
        m_activities = parted(activities);
    }
    m_hasWindows = in.number() != 0;
    return in.isGood();
}

bool CellsReader::readMergedAway(PackedReader& in, Day week)
{
    m_mergedAway.clear();
    const auto count = in.number();
    for (std::uint64_t i = 0; i < count && in.isGood(); ++i) {
        MergedAway talk;
        talk.manager = in.as<std::uint32_t>();
        talk.activity = in.as<std::uint32_t>();
        const auto told = in.number();
        talk.column = static_cast<Column>(std::min<std::uint64_t>(told >> 1, kNowhere));
        talk.confirmed = (told & 1) != 0;
        talk.due.first = week + std::chrono::days{in.signedNumber()};
        talk.due.last = week + std::chrono::days{in.signedNumber()};
        if (talk.manager >= m_managers.size()
            || talk.activity >= std::max<std::size_t>(m_activities.size(), 1))
            return false;
        m_mergedAway.push_back(talk);
    }
    return in.isGood();
}

} // namespace mor
