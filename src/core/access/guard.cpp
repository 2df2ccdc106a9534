// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/guard.h"

#include "core/access/counts_of_four.h"
#include "core/access/whole_months.h"
#include "core/adherence/ledger_copy.h"
#include "core/base/text.h"

#include <algorithm>
#include <unordered_set>

namespace mor {

namespace {

/// Judges the series of one ledger.
class Judge {
public:
    Judge(const Sight& sight, const Ledger& ledger, Share share)
        : m_sight(sight)
        , m_ledger(ledger)
        , m_share(share)
    {
        for (const auto& [position, deputy] : ledger.deputies)
            m_withDeputy.insert(ledger.schedule->occurrences[position].series);
    }

    /// Whether all or none of its occurrences are kept; none where it depends on the occurrence.
    std::optional<bool> wholeSeries(std::uint32_t at) const
    {
        if (m_withDeputy.contains(at))
            return std::nullopt;
        const auto& series = m_ledger.schedule->series[at];
        const auto sight = m_sight.talk(partiesOf(series, series.owner));
        if (!shared(sight))
            return false;
        if (m_share != Share::Counted || sight.group == kNone
            || m_sight.groups().fewest(sight.group, m_ledger.schedule->range) >= kFewestInGroup)
            return true;
        return std::nullopt;
    }

    bool keeps(std::uint32_t position) const
    {
        const auto& schedule = *m_ledger.schedule;
        const auto& occurrence = schedule.occurrences[position];
        const auto sight
            = m_sight.talk(partiesOf(schedule.seriesOf(occurrence), m_ledger.holderOf(position)));
        return shared(sight)
            && (m_share != Share::Counted || sight.group == kNone
                || m_sight.groups().on(sight.group, schedule.windowOf(occurrence).due)
                    >= kFewestInGroup);
    }

private:
    TalkParties partiesOf(const Series& series, PersonIndex holder) const
    {
        const auto& activity
            = m_ledger.schedule->plan->rhythm.versions[series.version].activities[series.activity];
        return {series.owner, holder, series.person,
            activity.counterpart == Counterpart::Team && series.person == kNone};
    }

    bool shared(const TalkSight& sight) const
    {
        switch (m_share) {
        case Share::Told:
            return sight.told;
        case Share::Counted:
            return sight.counted;
        case Share::LeadersOwn:
            break;
        }
        return sight.leadersOwn;
    }

    const Sight& m_sight;
    const Ledger& m_ledger;
    Share m_share;
    std::unordered_set<std::uint32_t> m_withDeputy; ///< series
};

/// Whether there is a manager of whom the viewer gets a count of reps not reached, without the gap.
bool getsACountOnly(const Sight& sight)
{
    const auto& people = sight.roster().people;
    for (PersonIndex at = 0; at < people.size(); ++at)
        if (people[at].role != Role::Rep
            && sight.formOf(at, DataKind::RepNotReached) == Form::Count)
            return true;
    return false;
}

} // namespace

namespace {

/// Talk by talk.
std::shared_ptr<const Ledger> judged(
    const Sight& sight, const std::shared_ptr<const Ledger>& ledger, Share share)
{
    const Judge judge(sight, *ledger, share);
    const auto& all = ledger->schedule->series;
    std::vector<std::optional<bool>> whole;
    whole.reserve(all.size());
    for (std::uint32_t i = 0; i < all.size(); ++i)
        whole.push_back(judge.wholeSeries(i));
    if (std::ranges::all_of(whole, [](const auto& kept) { return kept == true; }))
        return ledger;
    LedgerCopy copy(*ledger);
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        copy.begin(all[i]);
        if (whole[i] != false)
            for (std::uint32_t at = all[i].first; at < all[i].first + all[i].count; ++at)
                if (whole[i] == true || judge.keeps(at))
                    copy.keep(at);
        copy.end();
    }
    return copy.finished();
}

/// Whether the viewer may have figures by these dimensions of such days at all.
Result<> checkQuestion(const Sight& sight, const Ledger& ledger, std::span<const Dimension> by)
{
    if (!countsByMonth(sight))
        return {};
    if (std::ranges::find(by, Dimension::Rep) != by.end())
        return fail(ErrorKind::Invalid, "access.by_rep");
    if (std::ranges::find(by, Dimension::Week) != by.end())
        return fail(ErrorKind::Invalid, "access.by_week", {inQuotes(sight.viewer())});
    return checkMonths(sight, ledger.schedule->range, ledger.asOf);
}

} // namespace

std::shared_ptr<const Ledger> partFor(
    const Sight& sight, const std::shared_ptr<const Ledger>& ledger, Share share)
{
    auto part = judged(sight, ledger, share);
    return share == Share::Counted && countsByMonth(sight) ? countsOfFour(part) : part;
}

TeamSight teamSight(const Sight& sight, std::string_view boss, DayRange days)
{
    const auto at = sight.indexOf(boss);
    if (at == kNone)
        return TeamSight::NotTheirs;
    switch (formFor(sight.of(at), DataKind::Talks)) {
    case Form::CountsPerManager:
    case Form::CountsOfFour:
        return sight.groups().fewest(at, days) < kFewestInGroup ? TeamSight::TooFew
                                                                : TeamSight::Shown;
    case Form::OwnTeam:
        return TeamSight::Shown;
    case Form::Own:
        return sight.of(at) == Onlooker::Self ? TeamSight::Shown : TeamSight::NotTheirs;
    default:
        return TeamSight::NotTheirs;
    }
}

void withhold(const Sight& sight, PersonIndex manager, Figure& figure)
{
    if (sight.viewer() == kOperations || sight.viewer() == kHumanResources) {
        const auto group = std::move(figure.group);
        const auto counts = figure.counts;
        const auto interval = figure.interval;
        const int minutes = figure.minutes;
        figure = {};
        figure.group = group;
        figure.counts = counts;
        figure.interval = interval;
        figure.minutes = minutes;
        return;
    }
    if (manager == kNone)
        return;
    if (sight.formOf(manager, DataKind::RepNotReached) == Form::Count)
        figure.longestGap.reset();
}

Result<Figures> figuresFor(const Sight& sight, const std::shared_ptr<const Ledger>& ledger,
    std::span<const NextStep> nextSteps, std::span<const Dimension> by)
{
    const bool isPerson = sight.indexOf(sight.viewer()) != kNone;
    if (!isPerson && sight.viewer() != kOperations)
        return fail(ErrorKind::Invalid, "access.nothing", {inQuotes(sight.viewer())});
    if (const auto may = checkQuestion(sight, *ledger, by); !may)
        return fail(may);
    const auto counted = partFor(sight, ledger, Share::Counted);
    const auto byRep = std::ranges::find(by, Dimension::Rep) != by.end();
    if (byRep && counted->entries.size() != partFor(sight, counted, Share::Told)->entries.size())
        return fail(ErrorKind::Invalid, "access.by_rep");
    auto figures = measure(*counted, nextSteps, by);
    const auto manager = std::ranges::find(by, Dimension::Manager);
    const bool countOnly = getsACountOnly(sight);
    for (auto& row : figures.rows) {
        const auto about = manager == by.end()
            ? kNone
            : sight.indexOf(row.group[static_cast<std::size_t>(manager - by.begin())]);
        withhold(sight, about, row);
        if (about == kNone && countOnly)
            row.longestGap.reset();
    }
    withhold(sight, kNone, figures.total);
    if (countOnly)
        figures.total.longestGap.reset();
    return figures;
}

std::optional<CheckOff> readBy(const Sight& sight, CheckOff checkOff)
{
    if (checkOff.recordedBy != sight.viewer()) {
        if (!sight.tells(checkOff.occurrence))
            return std::nullopt;
        checkOff.privateNote.clear();
    }
    return checkOff;
}

std::optional<Confirmation> readBy(const Sight& sight, Confirmation confirmation)
{
    if (confirmation.by == sight.viewer())
        return confirmation;
    const auto by = sight.indexOf(confirmation.by);
    const bool isOfTheirs = confirmation.occurrence.owner == sight.viewer()
        || (by != kNone && sight.of(by) == Onlooker::Manager);
    if (!isOfTheirs || !sight.tells(confirmation.occurrence))
        return std::nullopt;
    confirmation.usefulness = Usefulness::NotAnswered;
    return confirmation;
}

} // namespace mor
