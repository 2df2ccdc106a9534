// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/repositories/sql_practice_repository.h"

#include "storage/repositories/check_off_rows.h"
#include "storage/repositories/history_rows.h"
#include "storage/repositories/week_rows.h"
#include "storage/sql/storage_error.h"
#include "storage/sql/transaction.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace mor::storage {

namespace {

/// One record in a transaction of its own.
template <class Insert>
Result<PracticeRepository::Added> addOne(Connection& connection, Insert insertIt)
{
    return asResult([&] {
        Transaction transaction(connection);
        const PracticeRepository::Added added{insertIt()};
        transaction.commit();
        return added;
    });
}

template <class Change>
Result<> change(Connection& connection, Change changeIt)
{
    return asResult([&] {
        Transaction transaction(connection);
        changeIt();
        transaction.commit();
    });
}

/// In the order of the table's key, so that a large number of them fills page after page.
std::vector<const CheckOff*> inKeyOrder(const std::vector<CheckOff>& checkOffs)
{
    std::vector<const CheckOff*> ordered;
    ordered.reserve(checkOffs.size());
    for (const auto& checkOff : checkOffs)
        ordered.push_back(&checkOff);
    std::ranges::stable_sort(ordered, {}, [](const CheckOff* one) {
        return std::pair{one->fact.date, one->fact.series};
    });
    return ordered;
}

bool sameOccurrence(const CheckOff& one, const CheckOff& other)
{
    return one.fact.date == other.fact.date && one.fact.number == other.fact.number;
}

} // namespace

Result<PracticeRepository::Added> SqlPracticeRepository::add(const CheckOff& checkOff)
{
    return addOne(m_connection, [&] {
        NotedSeries noted;
        return insert(m_connection, checkOff, noted);
    });
}

Result<PracticeRepository::Added> SqlPracticeRepository::add(const NextStep& step)
{
    return addOne(m_connection, [&] { return insert(m_connection, step); });
}

Result<PracticeRepository::Added> SqlPracticeRepository::add(const Confirmation& confirmation)
{
    return addOne(m_connection, [&] {
        noteSeries(m_connection, confirmation.occurrence);
        return insert(m_connection, confirmation);
    });
}

Result<PracticeRepository::Added> SqlPracticeRepository::add(const UnplannedTalk& talk)
{
    return addOne(m_connection, [&] { return insert(m_connection, talk); });
}

Result<PracticeRepository::Added> SqlPracticeRepository::add(const SkillFocus& focus)
{
    return addOne(m_connection, [&] { return insert(m_connection, focus); });
}

Result<PracticeRepository::Added> SqlPracticeRepository::add(const StatedFrequency& stated)
{
    return addOne(m_connection, [&] { return insert(m_connection, stated); });
}

Result<> SqlPracticeRepository::addAll(
    const std::vector<CheckOff>& checkOffs, const std::vector<Confirmation>& confirmations)
{
    return asResult([&] {
        Transaction transaction(m_connection);
        NotedSeries noted;
        for (const auto* checkOff : inKeyOrder(checkOffs))
            insert(m_connection, *checkOff, noted);
        for (const auto& confirmation : confirmations) {
            if (noted.insert(confirmation.occurrence.series()).second)
                noteSeries(m_connection, confirmation.occurrence);
            insert(m_connection, confirmation);
        }
        transaction.commit();
    });
}

Result<> SqlPracticeRepository::markDone(const Uuid& nextStep, Day doneOn)
{
    return change(m_connection, [&] { insertDone(m_connection, nextStep, doneOn); });
}

Result<> SqlPracticeRepository::markOpen(const Uuid& nextStep)
{
    return change(m_connection, [&] { insertDone(m_connection, nextStep, std::nullopt); });
}

Result<> SqlPracticeRepository::takeBack(const Uuid& unplannedTalk, Day recordedOn)
{
    return change(m_connection, [&] { insertTakingBack(m_connection, unplannedTalk, recordedOn); });
}

Result<std::vector<CheckOffFact>> SqlPracticeRepository::facts(DayRange dates) const
{
    return asResult([&] { return readFacts(m_connection, dates); });
}

Result<std::vector<CheckOffFact>> SqlPracticeRepository::facts(const OccurrenceKey& talk) const
{
    return asResult([&] { return readFacts(m_connection, talk); });
}

Result<std::vector<CheckOff>> SqlPracticeRepository::checkOffs(
    const OccurrenceKey& key, std::string_view author) const
{
    return asResult([&] {
        Transaction snapshot(m_connection, Transaction::Kind::Read);
        auto versions = readVersions(m_connection, key);
        for (auto& version : versions)
            version.privateNote = readPrivateNote(m_connection, version.fact.id, author);
        return versions;
    });
}

Result<std::vector<CheckOff>> SqlPracticeRepository::checkOffs(DayRange dates) const
{
    return asResult([&] {
        Transaction snapshot(m_connection, Transaction::Kind::Read);
        std::map<Uuid, std::vector<NextStep>> steps;
        visitNextSteps(m_connection, dates, [&](NextStep&& step, const Digest&) {
            steps[step.checkOff].push_back(std::move(step));
        });
        std::vector<CheckOff> found;
        visitCheckOffs(m_connection, dates, [&](CheckOff&& checkOff, const Digest&) {
            if (const auto its = steps.find(checkOff.fact.id); its != steps.end())
                checkOff.nextSteps = std::move(its->second);
            found.push_back(std::move(checkOff));
        });
        std::ranges::sort(
            found, {}, [](const CheckOff& one) { return std::tie(one.recordedAt, one.fact.id); });
        return found;
    });
}

Result<std::optional<CheckOff>> SqlPracticeRepository::checkOff(const Uuid& id) const
{
    return asResult([&] {
        Transaction snapshot(m_connection, Transaction::Kind::Read);
        return readCheckOff(m_connection, id);
    });
}

Result<std::optional<CheckOff>> SqlPracticeRepository::lastBefore(SeriesId series, Day day) const
{
    return asResult([&] {
        Transaction snapshot(m_connection, Transaction::Kind::Read);
        auto versions = readSeries(m_connection, series);
        CheckOff* last = nullptr;
        for (std::size_t i = 0; i < versions.size(); ++i) {
            auto& version = versions[i];
            const bool replaced
                = i + 1 < versions.size() && sameOccurrence(versions[i + 1], version);
            if (replaced || version.fact.withdrawn || version.fact.heldOn >= day)
                continue;
            if (!last || version.fact.heldOn >= last->fact.heldOn)
                last = &version;
        }
        if (!last)
            return std::optional<CheckOff>{};
        last->nextSteps = readNextSteps(m_connection, last->fact.id);
        return std::optional{std::move(*last)};
    });
}

Result<std::vector<NextStep>> SqlPracticeRepository::nextSteps() const
{
    return asResult([&] {
        std::vector<NextStep> steps;
        visitNextSteps(m_connection, {kFirstDay, kLastDay},
            [&](NextStep&& step, const Digest&) { steps.push_back(std::move(step)); });
        return steps;
    });
}

Result<std::vector<NextStep>> SqlPracticeRepository::nextSteps(
    DayRange dates, std::string_view talksOf) const
{
    return asResult([&] { return readNextSteps(m_connection, dates, talksOf); });
}

Result<std::vector<NextStep>> SqlPracticeRepository::nextSteps(
    std::span<const Uuid> checkOffs) const
{
    return asResult([&] {
        Transaction snapshot(m_connection, Transaction::Kind::Read);
        return readNextSteps(m_connection, checkOffs);
    });
}

Result<std::vector<NextStep>> SqlPracticeRepository::openSteps(
    std::span<const std::string> owners) const
{
    return asResult([&] {
        Transaction snapshot(m_connection, Transaction::Kind::Read);
        return readOpenSteps(m_connection, owners);
    });
}

Result<std::optional<NextStep>> SqlPracticeRepository::nextStep(const Uuid& id) const
{
    return asResult([&] { return readNextStep(m_connection, id); });
}

Result<std::vector<Confirmation>> SqlPracticeRepository::confirmations(DayRange dates) const
{
    return asResult([&] { return readConfirmations(m_connection, dates); });
}

Result<std::vector<Confirmation>> SqlPracticeRepository::confirmations(
    const OccurrenceKey& talk) const
{
    return asResult([&] { return readConfirmations(m_connection, talk); });
}

Result<std::vector<UnplannedTalk>> SqlPracticeRepository::unplannedTalks(DayRange heldOn) const
{
    return asResult([&] {
        std::vector<UnplannedTalk> found;
        visitUnplannedTalks(m_connection, heldOn, TakenBack::LeftOut,
            [&](UnplannedTalk&& talk, const Digest&) { found.push_back(std::move(talk)); });
        return found;
    });
}

Result<std::vector<SkillFocus>> SqlPracticeRepository::skillFocuses() const
{
    return asResult([&] {
        std::vector<SkillFocus> found;
        visitSkillFocuses(m_connection,
            [&](SkillFocus&& focus, const Digest&) { found.push_back(std::move(focus)); });
        return found;
    });
}

Result<std::vector<StatedFrequency>> SqlPracticeRepository::statedFrequencies(
    std::string_view author) const
{
    return asResult([&] { return readStatedFrequencies(m_connection, author); });
}

} // namespace mor::storage
