// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/practice_draft.h"

namespace mor {

namespace {

tl::unexpected<Error> refused() { return fail(ErrorKind::Internal, "import.internal"); }

} // namespace

Result<PracticeRepository::Added> PracticeDraft::add(const CheckOff& checkOff)
{
    m_byTalk[checkOff.occurrence].push_back(m_added.size());
    m_byId[checkOff.fact.id] = m_added.size();
    m_added.push_back(checkOff);
    return Added{};
}

Result<PracticeRepository::Added> PracticeDraft::add(const NextStep&) { return refused(); }
Result<PracticeRepository::Added> PracticeDraft::add(const Confirmation&) { return refused(); }
Result<PracticeRepository::Added> PracticeDraft::add(const UnplannedTalk&) { return refused(); }
Result<PracticeRepository::Added> PracticeDraft::add(const SkillFocus&) { return refused(); }
Result<PracticeRepository::Added> PracticeDraft::add(const StatedFrequency&) { return refused(); }

Result<> PracticeDraft::addAll(const std::vector<CheckOff>&, const std::vector<Confirmation>&)
{
    return refused();
}

Result<> PracticeDraft::markDone(const Uuid&, Day) { return refused(); }
Result<> PracticeDraft::markOpen(const Uuid&) { return refused(); }
Result<> PracticeDraft::takeBack(const Uuid&, Day) { return refused(); }

Result<std::vector<CheckOffFact>> PracticeDraft::facts(DayRange dates) const
{
    return m_stored.facts(dates);
}

Result<std::vector<CheckOffFact>> PracticeDraft::facts(const OccurrenceKey& talk) const
{
    auto versions = m_stored.facts(talk);
    if (const auto more = m_byTalk.find(talk); versions && more != m_byTalk.end())
        for (const auto position : more->second)
            versions->push_back(m_added[position].fact);
    return versions;
}

Result<std::vector<CheckOff>> PracticeDraft::checkOffs(
    const OccurrenceKey& key, std::string_view author) const
{
    auto versions = m_stored.checkOffs(key, author);
    if (const auto more = m_byTalk.find(key); versions && more != m_byTalk.end())
        for (const auto position : more->second)
            versions->push_back(m_added[position]);
    return versions;
}

Result<std::vector<CheckOff>> PracticeDraft::checkOffs(DayRange dates) const
{
    return m_stored.checkOffs(dates);
}

Result<std::optional<CheckOff>> PracticeDraft::checkOff(const Uuid& id) const
{
    const auto here = m_byId.find(id);
    return here == m_byId.end() ? m_stored.checkOff(id)
                                : Result<std::optional<CheckOff>>{m_added[here->second]};
}

Result<std::optional<CheckOff>> PracticeDraft::lastBefore(SeriesId series, Day day) const
{
    return m_stored.lastBefore(series, day);
}

Result<std::vector<NextStep>> PracticeDraft::nextSteps() const { return m_stored.nextSteps(); }

Result<std::vector<NextStep>> PracticeDraft::nextSteps(
    DayRange dates, std::string_view talksOf) const
{
    return m_stored.nextSteps(dates, talksOf);
}

Result<std::vector<NextStep>> PracticeDraft::nextSteps(std::span<const Uuid> checkOffs) const
{
    return m_stored.nextSteps(checkOffs);
}

Result<std::vector<NextStep>> PracticeDraft::openSteps(std::span<const std::string> owners) const
{
    return m_stored.openSteps(owners);
}

Result<std::optional<NextStep>> PracticeDraft::nextStep(const Uuid& id) const
{
    return m_stored.nextStep(id);
}

Result<std::vector<Confirmation>> PracticeDraft::confirmations(DayRange dates) const
{
    return m_stored.confirmations(dates);
}

Result<std::vector<Confirmation>> PracticeDraft::confirmations(const OccurrenceKey& talk) const
{
    return m_stored.confirmations(talk);
}

Result<std::vector<UnplannedTalk>> PracticeDraft::unplannedTalks(DayRange heldOn) const
{
    return m_stored.unplannedTalks(heldOn);
}

Result<std::vector<SkillFocus>> PracticeDraft::skillFocuses() const
{
    return m_stored.skillFocuses();
}

Result<std::vector<StatedFrequency>> PracticeDraft::statedFrequencies(std::string_view author) const
{
    return m_stored.statedFrequencies(author);
}

} // namespace mor
