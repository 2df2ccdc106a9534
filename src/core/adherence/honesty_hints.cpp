// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/honesty_hints.h"

#include "core/base/text.h"

#include <algorithm>
#include <bit>
#include <map>
#include <string_view>
#include <tuple>

namespace mor {

namespace {

constexpr std::size_t kManyRecords = 10;
constexpr std::chrono::minutes kMinute{1};
constexpr std::size_t kSameNotes = 3;
constexpr std::ptrdiff_t kNoteCharacters = 12;
constexpr std::size_t kLongRun = 20;

/// A talk that counts: when it was first recorded, and what it says now.
struct Record {
    const CheckOff* first = nullptr;
    const CheckOff* now = nullptr;
};
using Records = std::vector<Record>;

/// In the order of recording.
Records countingRecords(std::span<const CheckOff> versions)
{
    std::vector<const CheckOff*> ordered;
    ordered.reserve(versions.size());
    for (const auto& version : versions)
        ordered.push_back(&version);
    std::ranges::sort(ordered, {}, [](const CheckOff* one) { return one->fact.revision; });
    std::map<OccurrenceKey, Record> byTalk;
    for (const auto* version : ordered) {
        auto& record = byTalk[version->occurrence];
        if (version->fact.withdrawn)
            record = {};
        else
            record = {record.first ? record.first : version, version};
    }
    Records records;
    for (const auto& [key, record] : byTalk)
        if (record.first)
            records.push_back(record);
    std::ranges::sort(records, {}, [](const Record& record) {
        return std::tie(record.first->recordedAt, record.first->fact.id);
    });
    return records;
}

/// `enough`: how many of the records make it one.
HonestyHint hint(HonestyHintKind kind, std::span<const Record> records, std::size_t enough)
{
    HonestyHint made;
    made.kind = kind;
    made.first = made.newest = records.front().first->fact.recordedOn;
    made.since = records[enough - 1].first->fact.recordedOn;
    for (const auto& record : records) {
        made.talks.push_back(record.now->occurrence);
        made.first = std::min(made.first, record.first->fact.recordedOn);
        made.newest = std::max(made.newest, record.first->fact.recordedOn);
    }
    return made;
}

/// Minutes with many records that overlap are one hint.
void addBursts(const Records& records, std::vector<HonestyHint>& hints)
{
    const auto at = [&](std::size_t i) { return records[i].first->recordedAt; };
    std::size_t begin = 0;
    std::size_t end = 0; // of the burst found so far; none while it equals begin
    const auto finish = [&] {
        if (end > begin)
            hints.push_back(hint(HonestyHintKind::ManyInAMinute,
                std::span{records}.subspan(begin, end - begin), kManyRecords));
    };
    for (std::size_t i = 0; i + kManyRecords <= records.size(); ++i) {
        if (at(i + kManyRecords - 1) - at(i) > kMinute)
            continue;
        if (i >= end) {
            finish();
            begin = i;
        }
        end = i + kManyRecords;
    }
    finish();
}

std::ptrdiff_t charactersIn(std::string_view text)
{
    return std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; });
}

void addSameNotes(const Records& records, std::vector<HonestyHint>& hints)
{
    std::map<std::string_view, Records> byNote;
    for (const auto& record : records)
        if (const auto note = trimmed(record.now->note); charactersIn(note) >= kNoteCharacters)
            byNote[note].push_back(record);
    for (const auto& [note, same] : byNote)
        if (same.size() >= kSameNotes)
            hints.push_back(hint(HonestyHintKind::SameNote, same, kSameNotes));
}

bool isBeforeStart(const Record& record, const Schedule& schedule, const LocalTimeOf& localTime)
{
    const auto position = schedule.find(record.first->occurrence);
    if (position == kNone)
        return false;
    const auto& fact = record.first->fact;
    const auto appointment = appointmentOf(schedule, position, fact.recordedOn);
    const auto local = localTime(record.first->recordedAt);
    return appointment.start != kNoTime && appointment.day == local.day && fact.heldOn == local.day
        && local.minute < appointment.start;
}

/// The newest records without a break in what they have in common.
template <class InCommon>
std::span<const Record> lastRun(const Records& records, InCommon inCommon)
{
    std::size_t length = 0;
    while (length < records.size() && inCommon(records[records.size() - 1 - length]))
        ++length;
    return std::span{records}.last(length);
}

} // namespace

std::vector<HonestyHint> honestyHints(
    std::span<const CheckOff> versions, const Schedule& schedule, const LocalTimeOf& localTime)
{
    const Records records = countingRecords(versions);
    std::vector<HonestyHint> hints;
    addBursts(records, hints);
    addSameNotes(records, hints);

    Records early;
    Records judged;
    for (const auto& record : records) {
        if (isBeforeStart(record, schedule, localTime))
            early.push_back(record);
        if (record.now->fact.criteriaJudged > 0)
            judged.push_back(record);
    }
    if (!early.empty())
        hints.push_back(hint(HonestyHintKind::BeforeStart, early, 1));
    const auto allMet = lastRun(judged, [](const Record& record) {
        const auto& fact = record.now->fact;
        return std::popcount(fact.criteriaMet) == fact.criteriaJudged;
    });
    if (allMet.size() >= kLongRun)
        hints.push_back(hint(HonestyHintKind::AlwaysAllMet, allMet, kLongRun));
    const auto noSteps = lastRun(records, [](const Record& record) {
        return !record.now->fact.hasNextStep && record.now->nextSteps.empty();
    });
    if (noSteps.size() >= kLongRun)
        hints.push_back(hint(HonestyHintKind::NeverANextStep, noSteps, kLongRun));

    std::ranges::stable_sort(hints, {}, [](const HonestyHint& one) {
        return std::tuple{one.kind, one.first};
    });
    return hints;
}

} // namespace mor
