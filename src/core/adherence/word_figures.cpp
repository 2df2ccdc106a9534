// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/word_figures.h"

#include "core/adherence/occurrence_index.h"
#include "core/adherence/talk_words.h"
#include "core/org/lookup.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace mor {

namespace {

/// A person and the Monday of a week.
using PersonWeek = std::pair<std::string_view, Day>;

/// Gathers the talks asked about and what was said of them.
class Asking {
public:
    Asking(const Ledger& ledger, PersonIndex holder, std::string_view activity)
        : m_ledger(ledger)
        , m_schedule(*ledger.schedule)
        , m_days{ledger.asOf - std::chrono::days{7 * kWordWeeks - 1}, ledger.asOf}
        , m_holder(holder)
        , m_activity(activity)
    {
    }

    bool isAsked(std::uint32_t position) const;
    std::set<PersonWeek> weeksAsked() const;
    /// Everybody's newest word on each talk.
    std::map<std::pair<std::uint32_t, std::string_view>, const Confirmation*> words(
        std::span<const Confirmation> confirmations) const;
    Day weekOf(std::uint32_t position) const
    {
        return mondayOf(m_ledger.entries[position].heldOn());
    }

private:
    const Ledger& m_ledger;
    const Schedule& m_schedule;
    DayRange m_days;
    PersonIndex m_holder;
    std::string_view m_activity;
};

bool Asking::isAsked(std::uint32_t position) const
{
    const auto& entry = m_ledger.entries[position];
    const auto& occurrence = m_schedule.occurrences[position];
    return entry.held() && !entry.merged && m_days.contains(entry.heldOn())
        && (m_holder == kNone || m_ledger.holderOf(position) == m_holder)
        && (m_activity.empty() || m_schedule.activity(occurrence).code == m_activity);
}

std::set<PersonWeek> Asking::weeksAsked() const
{
    std::set<PersonWeek> weeks;
    for (std::uint32_t i = 0; i < m_ledger.entries.size(); ++i) {
        if (!isAsked(i))
            continue;
        const auto& occurrence = m_schedule.occurrences[i];
        const auto* owner = m_schedule.owner(occurrence);
        if (const auto* person = m_schedule.person(occurrence))
            weeks.emplace(person->code, weekOf(i));
        else if (owner && m_schedule.activity(occurrence).counterpart == Counterpart::Team)
            for (const auto* member :
                reportsOn(m_schedule.plan->roster, *owner, m_schedule.windowOf(occurrence).due))
                weeks.emplace(member->code, weekOf(i));
    }
    return weeks;
}

std::map<std::pair<std::uint32_t, std::string_view>, const Confirmation*> Asking::words(
    std::span<const Confirmation> confirmations) const
{
    const OccurrenceIndex index(m_schedule);
    const auto age
        = [](const Confirmation& one) { return std::tie(one.recordedOn, one.recordedAt, one.id); };
    std::map<std::pair<std::uint32_t, std::string_view>, const Confirmation*> newest;
    for (const auto& word : confirmations) {
        const auto position = index.find(word.occurrence);
        if (position == kNone || !isAsked(position) || !isAbout(word, m_ledger.entries[position]))
            continue;
        const auto& window = m_schedule.windowOf(m_schedule.occurrences[position]);
        if (word.recordedOn > std::min(m_ledger.asOf, window.booksClose))
            continue;
        auto& kept = newest[{position, word.by}];
        if (!kept || age(*kept) < age(word))
            kept = &word;
    }
    return newest;
}

} // namespace

std::optional<double> WordFigures::agreement() const
{
    const int said = confirmed + disputed;
    return said == 0 ? std::nullopt : std::optional{static_cast<double>(confirmed) / said};
}

WordFigures wordFigures(const Ledger& ledger, std::span<const Confirmation> confirmations,
    PersonIndex holder, std::string_view activity)
{
    const Asking asking(ledger, holder, activity);
    WordFigures figures;
    WordFigures::Useful useful;
    std::set<std::string_view> people;
    std::set<PersonWeek> weeksAnswered;
    for (const auto& [talk, word] : asking.words(confirmations)) {
        const auto& [position, by] = talk;
        if (word->word == Confirmation::Word::Disputed) {
            ++figures.disputed;
            continue;
        }
        ++figures.confirmed;
        if (word->usefulness == Usefulness::NotAnswered)
            continue;
        ++useful.answers;
        if (word->usefulness == Usefulness::Changed)
            ++useful.changed;
        people.insert(by);
        weeksAnswered.emplace(by, asking.weekOf(position));
    }
    useful.people = static_cast<int>(people.size());
    if (useful.answers < kFewestAnswers || useful.people < kFewestPeople)
        return figures;

    useful.share = static_cast<double>(useful.changed) / useful.answers;
    useful.interval = wilson(useful.changed, useful.answers);
    const auto asked = asking.weeksAsked();
    useful.responseRate
        = static_cast<double>(weeksAnswered.size()) / static_cast<double>(asked.size());
    figures.useful = useful;
    return figures;
}

} // namespace mor
