// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/import_service.h"

#include "core/base/text.h"
#include "core/planning/closed_books.h"
#include "core/planning/entry_text.h"
#include "core/planning/practice_draft.h"
#include "core/planning/roster_entries.h"
#include "core/practice/check_off_service.h"

#include <algorithm>
#include <set>

namespace mor {

namespace {

constexpr std::size_t kShortestStart = 4;
constexpr std::string_view kNewest = "last";
constexpr std::string_view kReason = "The import was taken back";

/// Codes of people of whom something is recorded.
Result<std::set<std::string>> peopleRecorded(const PracticeRepository& practice)
{
    constexpr DayRange kAlways{kFirstDay, kLastDay};
    std::set<std::string> codes;
    const auto checkOffs = practice.checkOffs(kAlways);
    if (!checkOffs)
        return fail(checkOffs);
    for (const auto& one : *checkOffs)
        codes.insert({one.occurrence.owner, one.occurrence.counterpart, one.recordedBy});
    const auto talks = practice.unplannedTalks(kAlways);
    if (!talks)
        return fail(talks);
    for (const auto& one : *talks)
        codes.insert({one.owner, one.person});
    const auto focuses = practice.skillFocuses();
    if (!focuses)
        return fail(focuses);
    for (const auto& one : *focuses)
        codes.insert(one.person);
    return codes;
}

ImportBatch withoutChanges(ImportBatch batch)
{
    batch.changes.clear();
    return batch;
}

Result<> refuseIfNothing(const ImportTakenBack& back)
{
    if (back.undone.empty() && !back.left.empty())
        return fail(ErrorKind::Conflict, "import.all_changed_since", {inQuotes(back.batch.source)});
    return {};
}

} // namespace

Result<ImportBatch> ImportService::meant(std::string_view text) const
{
    const auto all = m_imports.batches();
    if (!all)
        return fail(all);
    if (text == kNewest) {
        const auto newest = std::ranges::find_if(
            *all, [](const ImportBatch& batch) { return !batch.takenBackAt; });
        if (newest == all->end())
            return fail(ErrorKind::NotFound, "import.none");
        return *newest;
    }
    std::vector<ImportBatch> fitting;
    const auto start = lowered(text);
    for (const auto& batch : *all)
        if (start.size() >= kShortestStart && toText(batch.id).starts_with(start))
            fitting.push_back(batch);
    if (fitting.empty())
        return fail(ErrorKind::NotFound, "import.unknown", {inQuotes(text)});
    if (fitting.size() > 1)
        return fail(ErrorKind::Invalid, "import.ambiguous", {inQuotes(text)});
    return fitting.front();
}

Result<ImportTakenBack> ImportService::takeBack(const Uuid& id, Mode mode)
{
    const auto found = m_imports.batch(id);
    if (!found)
        return fail(found);
    if (!*found)
        return fail(ErrorKind::NotFound, "import.unknown", {inQuotes(toText(id))});
    const auto& batch = **found;
    if (batch.takenBackAt)
        return fail(ErrorKind::Conflict, "import.taken_back_already", {inQuotes(batch.source)});
    switch (batch.kind) {
    case ImportKind::People:
    case ImportKind::Holidays:
    case ImportKind::Leave:
    case ImportKind::Busy:
        return takeBackRoster(batch, mode);
    case ImportKind::CheckOffs:
        return takeBackCheckOffs(batch, mode);
    case ImportKind::Quota:
    case ImportKind::Deals:
        break;
    }
    return takeBackRows(batch, mode);
}

Result<ImportTakenBack> ImportService::takeBackRoster(const ImportBatch& batch, Mode mode)
{
    const auto stored = m_plans.load();
    if (!stored)
        return fail(stored);
    const bool addedPeople = std::ranges::any_of(batch.changes,
        [](const ImportChange& one) { return one.entry == "person" && one.before.empty(); });
    std::set<std::string> recorded;
    if (addedPeople) {
        auto codes = peopleRecorded(m_practice);
        if (!codes)
            return fail(codes);
        recorded = std::move(*codes);
    }
    auto put = takenBack(stored->plan.roster, batch.changes,
        [&](const std::string& person) { return recorded.contains(person); });
    ImportTakenBack back{withoutChanges(batch), std::move(put.undone), std::move(put.left)};
    if (const auto some = refuseIfNothing(back); !some)
        return fail(some);
    if (const auto problems = checkRoster(put.roster); !problems.none())
        return problems.asError(batch.source);
    auto after = stored->plan;
    after.roster = std::move(put.roster);
    if (const auto kept = keepBooksClosed(stored->plan, after, m_practice, m_clock.today()); !kept)
        return fail(kept);
    if (mode == Mode::DryRun)
        return back;
    const auto done = m_imports.takeBack(batch.id, m_clock.now(), [&]() -> Result<> {
        return back.undone.empty() ? Result<>{} : m_plans.save(after.roster, stored->stamp);
    });
    if (!done)
        return fail(done);
    return back;
}

Result<ImportTakenBack> ImportService::takeBackCheckOffs(const ImportBatch& batch, Mode mode)
{
    PracticeDraft draft(m_practice);
    CheckOffService service(draft, m_clock, m_uuids);
    ImportTakenBack back{withoutChanges(batch), {}, {}};
    for (const auto& change : batch.changes) {
        const EntryText entry(change.after);
        const auto key = parseOccurrenceKey(entry["talk"]);
        const auto id = parseUuid(entry["id"]);
        if (!key || !id) {
            back.left.push_back(change);
            continue;
        }
        const auto withdrawn = service.withdraw(*key, std::string{kReason}, {}, *id);
        if (withdrawn)
            back.undone.push_back(change);
        else if (withdrawn.error().code == "checkoff.newer_exists")
            back.left.push_back(change);
        else if (withdrawn.error().code != "checkoff.none") // taken back by somebody before
            return fail(withdrawn);
    }
    if (const auto some = refuseIfNothing(back); !some)
        return fail(some);
    if (mode == Mode::DryRun)
        return back;
    const auto done = m_imports.takeBack(
        batch.id, m_clock.now(), [&] { return m_practice.addAll(draft.added(), {}); });
    if (!done)
        return fail(done);
    return back;
}

Result<ImportTakenBack> ImportService::takeBackRows(const ImportBatch& batch, Mode mode)
{
    ImportTakenBack back{withoutChanges(batch), batch.changes, {}};
    if (mode == Mode::DryRun)
        return back;
    if (const auto done = m_imports.takeBack(batch.id, m_clock.now(), [] { return Result<>{}; });
        !done)
        return fail(done);
    return back;
}

} // namespace mor
