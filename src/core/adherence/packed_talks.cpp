// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/packed_talks.h"

#include "core/adherence/packed_bytes.h"

#include <algorithm>

namespace mor {

namespace {

// The first number of a talk: its state in four bits, three marks, and beyond the first byte, where
// there is any, excuse and usefulness.
constexpr std::uint64_t kStateBits = 0x0f;
constexpr std::uint64_t kHeld = 0x10;
constexpr std::uint64_t kConfirmed = 0x20;
constexpr std::uint64_t kHasNextStep = 0x40;
constexpr unsigned kExcuseAt = 7;
constexpr unsigned kUsefulnessAt = 10;
constexpr std::uint64_t kExcuseBits = 7;
constexpr std::uint64_t kUsefulnessBits = 3;
constexpr auto kMergedMark = static_cast<std::uint64_t>(State::Merged);

std::int32_t number(Day day) { return static_cast<std::int32_t>(day.time_since_epoch().count()); }

Day dueOf(const Schedule& schedule, std::uint32_t position)
{
    return schedule.windowOf(schedule.occurrences[position]).due;
}

void pack(PackedWriter& out, const LedgerEntry& entry, std::int32_t due)
{
    if (entry.merged)
        return out.add(kMergedMark);
    out.add(static_cast<std::uint64_t>(entry.state) | (entry.held() ? kHeld : 0)
        | (entry.confirmed ? kConfirmed : 0) | (entry.hasNextStep ? kHasNextStep : 0)
        | static_cast<std::uint64_t>(entry.excuse) << kExcuseAt
        | static_cast<std::uint64_t>(entry.usefulness) << kUsefulnessAt);
    if (!entry.held())
        return;
    out.addSigned(std::int64_t{entry.heldDay} - due);
    out.add(entry.minutes);
    out.add(entry.criteriaJudged);
    if (entry.criteriaJudged > 0)
        out.add(entry.criteriaMet);
}

LedgerEntry unpack(PackedReader& in, std::uint64_t first, std::int32_t due)
{
    LedgerEntry entry;
    entry.closed = true;
    entry.state = static_cast<State>(first & kStateBits);
    entry.excuse = static_cast<ExcuseCause>(first >> kExcuseAt & kExcuseBits);
    entry.usefulness = static_cast<Usefulness>(first >> kUsefulnessAt & kUsefulnessBits);
    entry.confirmed = (first & kConfirmed) != 0;
    entry.hasNextStep = (first & kHasNextStep) != 0;
    if ((first & kHeld) == 0)
        return entry;
    entry.fact = kFactNotRead;
    entry.heldDay = static_cast<std::int32_t>(due + in.signedNumber());
    entry.minutes = in.as<std::uint16_t>();
    entry.criteriaJudged = in.as<std::uint8_t>();
    if (entry.criteriaJudged > 0)
        entry.criteriaMet = in.as<std::uint8_t>();
    return entry;
}

} // namespace

std::vector<WeekOfTalks> talksByWeek(const Schedule& schedule)
{
    std::vector<WeekOfTalks> weeks;
    if (schedule.occurrences.empty())
        return weeks;
    const auto [first, last] = std::ranges::minmax(
        schedule.windows, {}, [](const Window& window) { return window.due; });
    const Day monday = mondayOf(first.due);
    std::vector<std::uint32_t> weekOf;
    weekOf.reserve(schedule.windows.size());
    for (const auto& window : schedule.windows)
        weekOf.push_back(static_cast<std::uint32_t>((window.due - monday).count() / 7));
    weeks.resize(static_cast<std::size_t>((last.due - monday).count() / 7) + 1);
    for (std::size_t i = 0; i < weeks.size(); ++i)
        weeks[i].week = monday + std::chrono::days{7 * i};
    for (std::uint32_t i = 0; i < schedule.occurrences.size(); ++i)
        weeks[weekOf[schedule.occurrences[i].window]].positions.push_back(i);
    std::erase_if(weeks, [](const WeekOfTalks& talks) { return talks.positions.empty(); });
    return weeks;
}

std::uint64_t setOf(const Schedule& schedule, const WeekOfTalks& talks)
{
    auto sum = mixed(static_cast<std::uint64_t>(number(talks.week)), talks.positions.size());
    for (const auto position : talks.positions) {
        const auto& occurrence = schedule.occurrences[position];
        sum = mixed(sum, static_cast<std::uint64_t>(schedule.seriesOf(occurrence).id));
        sum = mixed(sum,
            static_cast<std::uint64_t>(number(schedule.windowOf(occurrence).date)) << 16
                | occurrence.number);
    }
    return sum;
}

std::string packTalks(const Ledger& ledger, const WeekOfTalks& talks)
{
    PackedWriter out;
    for (const auto position : talks.positions)
        pack(out, ledger.entries[position], number(dueOf(*ledger.schedule, position)));
    return out.sealed(setOf(*ledger.schedule, talks));
}

bool unpackTalks(std::string_view packed, const Schedule& schedule, const WeekOfTalks& talks,
    std::vector<LedgerEntry>& entries)
{
    auto in = PackedReader::open(packed, setOf(schedule, talks));
    if (!in)
        return false;
    for (const auto position : talks.positions) {
        const auto first = in->number();
        auto& entry = entries[position];
        entry = unpack(*in, first, number(dueOf(schedule, position)));
        entry.merged = first == kMergedMark;
    }
    return in->isGood() && in->atEnd();
}

std::string packSteps(const Ledger& ledger, const WeekOfTalks& talks,
    std::span<const CountedStep> counted, std::span<const NextStep> steps)
{
    PackedWriter out;
    std::uint64_t before = 0;
    for (std::size_t i = 0; i < talks.positions.size(); ++i) {
        const auto position = talks.positions[i];
        const auto due = dueOf(*ledger.schedule, position);
        auto step = std::ranges::lower_bound(counted, position, {}, &CountedStep::position);
        for (; step != counted.end() && step->position == position; ++step) {
            const auto& its = steps[step->step];
            out.add((i - before) << 1 | (its.doneOn && *its.doneOn <= its.due ? 1U : 0U));
            out.addSigned((its.due - due).count());
            before = i;
        }
    }
    return out.sealed(setOf(*ledger.schedule, talks));
}

bool unpackSteps(std::string_view packed, const Schedule& schedule, const WeekOfTalks& talks,
    Day asOf, std::vector<CountedStep>& counted)
{
    auto in = PackedReader::open(packed, setOf(schedule, talks));
    if (!in)
        return false;
    for (std::uint64_t at = 0; !in->atEnd() && in->isGood();) {
        const auto first = in->number();
        const auto due = in->signedNumber();
        at += first >> 1;
        if (at >= talks.positions.size())
            return false;
        const auto position = talks.positions[static_cast<std::size_t>(at)];
        const bool isDue = dueOf(schedule, position) + std::chrono::days{due} < asOf;
        counted.push_back({position, kNone, isDue, isDue && (first & 1) != 0});
    }
    return in->isGood();
}

} // namespace mor
