// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/gate_review.h"

#include "core/adherence/statistics.h"
#include "core/rhythm/lever_unit.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace mor {

namespace {

/// Fewer answers, or from fewer people, would tell who said what (domain rules 9.6).
constexpr int kLeastAnswers = 5;
constexpr std::size_t kLeastPeople = 4;

/// The first day in force of the run of versions that hold the activity up to this one.
Day inForceSince(const Rhythm& rhythm, const RhythmVersion& version, std::string_view code)
{
    auto since = version.effectiveFrom;
    for (auto i = rhythm.versions.size(); i-- > 0;) {
        if (rhythm.versions[i].number > version.number)
            continue;
        if (findActivity(rhythm.versions[i], code) == nullptr)
            break;
        since = rhythm.versions[i].effectiveFrom;
    }
    return since;
}

/// When one of the four questions was last spoken about; no earlier than the activity began.
Day lastWord(
    const Rhythm& rhythm, const RhythmVersion& version, std::string_view code, int question)
{
    auto last = inForceSince(rhythm, version, code);
    const auto gate = std::ranges::find(version.gates, code, &Gate::activity);
    if (gate != version.gates.end())
        last = std::max(
            last, gate->answers[static_cast<std::size_t>(question - 1)].answeredOn.value_or(last));
    for (const auto& review : rhythm.reviews)
        if (review.activity == code && review.question == question)
            last = std::max(last, review.reviewedOn);
    return last;
}

Day oldestWord(const Rhythm& rhythm, const RhythmVersion& version, std::string_view code)
{
    auto oldest = kLastDay;
    for (int question = 1; question <= 4; ++question)
        oldest = std::min(oldest, lastWord(rhythm, version, code, question));
    return oldest;
}

/// "26 of 32 held, likely 65 to 91 %".
std::string shareText(int count, int of, std::string_view what)
{
    const auto likely = wilson(count, of);
    const auto percent = [](double share) { return std::to_string(std::lround(share * 100.0)); };
    return std::to_string(count) + " of " + std::to_string(of) + ' ' + std::string{what}
    + ", likely " + percent(likely.lower) + " to " + percent(likely.upper) + " %";
}

/// "58 % up to 2026-09-30, before it 62 %": the newest reading of the first lever beside the last
/// one from before the day.
std::string leverText(const Rhythm& rhythm, const Activity& activity, Day since, Day today)
{
    const auto* lever
        = activity.levers.empty() ? nullptr : findLever(rhythm, activity.levers.front());
    if (lever == nullptr)
        return {};
    const LeverReading* newest = nullptr;
    const LeverReading* before = nullptr;
    for (const auto& reading : rhythm.strategy.readings) {
        if (reading.lever != lever->code || reading.days.last > today)
            continue;
        if (newest == nullptr || newest->days.last <= reading.days.last)
            newest = &reading;
        if (reading.days.last < since
            && (before == nullptr || before->days.last <= reading.days.last))
            before = &reading;
    }
    if (newest == nullptr)
        return {};
    const auto value
        = [&](const LeverReading& reading) { return valueText(reading.value, lever->unit); };
    return value(*newest) + " up to " + toIso(newest->days.last)
        + (before == nullptr || before == newest ? "" : ", before it " + value(*before));
}

/// What became of the talks of one activity.
class Practice {
public:
    void add(const LedgerEntry& entry)
    {
        const bool judged = entry.closed
            && (entry.done() || entry.state == State::Missed || entry.state == State::Disputed);
        m_expected += judged ? 1 : 0;
        m_held += judged && entry.done() ? 1 : 0;
        if (!entry.done())
            return;
        m_met += entry.criteriaMet;
        m_criteria += entry.criteriaJudged;
        if (entry.minutes > 0)
            m_minutes.push_back(entry.minutes);
        if (entry.usefulness == Usefulness::NotAnswered)
            return;
        ++m_answers;
        m_changed += entry.usefulness == Usefulness::Changed ? 1 : 0;
    }

    void add(const Confirmation& confirmation)
    {
        if (confirmation.usefulness != Usefulness::NotAnswered)
            m_people.insert(confirmation.by);
    }

    std::string standard() const
    {
        return m_criteria == 0 ? std::string{} : shareText(m_met, m_criteria, "criteria met");
    }

    std::string heldAndUseful() const
    {
        if (m_expected == 0)
            return {};
        auto text = shareText(m_held, m_expected, "held");
        if (m_answers >= kLeastAnswers && m_people.size() >= kLeastPeople)
            return text + " · " + std::to_string(m_changed) + " of " + std::to_string(m_answers)
                + " answers: changed what I will do";
        return text + " · too few answers (" + std::to_string(m_answers) + ")";
    }

    std::string time(const Activity& activity) const
    {
        if (m_minutes.empty())
            return {};
        auto minutes = m_minutes;
        const auto middle = minutes.begin() + static_cast<std::ptrdiff_t>(minutes.size() / 2);
        std::ranges::nth_element(minutes, middle);
        return "planned " + std::to_string(activity.minutes.talk) + " min, half of them held in "
            + std::to_string(*middle) + " min or less";
    }

private:
    int m_expected = 0;
    int m_held = 0;
    int m_met = 0;
    int m_criteria = 0;
    int m_answers = 0;
    int m_changed = 0;
    std::set<std::string_view> m_people; ///< who answered
    std::vector<int> m_minutes;
};

bool isDue(Day since, const FiscalCalendar& fiscal, Day today)
{
    return since < fiscalQuarterOf(fiscal, today).days.first;
}

} // namespace

std::vector<std::string> questionsDue(const Rhythm& rhythm, const FiscalCalendar& fiscal, Day today)
{
    std::vector<std::string> due;
    if (const auto* version = versionOn(rhythm, today))
        for (const auto& activity : version->activities)
            if (isDue(oldestWord(rhythm, *version, activity.code), fiscal, today))
                due.push_back(activity.code);
    return due;
}

std::vector<GateEvidence> gateEvidence(const Ledger& ledger,
    const std::vector<Confirmation>& confirmations, const Rhythm& rhythm,
    const FiscalCalendar& fiscal, Day today)
{
    std::vector<GateEvidence> all;
    std::vector<Practice> practice;
    const auto* version = versionOn(rhythm, today);
    if (version == nullptr)
        return all;
    for (const auto& activity : version->activities) {
        const auto since = oldestWord(rhythm, *version, activity.code);
        all.push_back({activity.code, since, isDue(since, fiscal, today), {}});
    }
    practice.resize(all.size());
    const auto find = [&](std::string_view code) -> std::size_t {
        const auto at = std::ranges::lower_bound(all, code, {}, &GateEvidence::activity);
        return at != all.end() && at->activity == code ? static_cast<std::size_t>(at - all.begin())
                                                       : all.size();
    };
    for (const auto& confirmation : confirmations)
        if (const auto at = find(confirmation.occurrence.activity);
            at < all.size() && confirmation.recordedOn >= all[at].since)
            practice[at].add(confirmation);
    const auto& schedule = *ledger.schedule;
    for (std::size_t i = 0; i < schedule.occurrences.size(); ++i) {
        const auto& occurrence = schedule.occurrences[i];
        const auto at = find(schedule.activity(occurrence).code);
        if (at < all.size() && schedule.windowOf(occurrence).due >= all[at].since)
            practice[at].add(ledger.entries[i]);
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].seen = {leverText(rhythm, version->activities[i], all[i].since, today),
            practice[i].standard(), practice[i].heldAndUseful(),
            practice[i].time(version->activities[i])};
    return all;
}

} // namespace mor
