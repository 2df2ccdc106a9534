// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/template_decay.h"

#include "core/adherence/statistics.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace mor {

namespace {

using std::chrono::days;

constexpr days kSpan{28};
constexpr int kEnough = 20;
constexpr double kTooRare = 1.0 / 3.0;
constexpr std::array<std::string_view, kRecordFields> kFields{
    "criteria", "evidence", "note", "next-step", "minutes", "usefulness"};

using RecordsById = std::map<Uuid, const CheckOff*>;
/// None: not known, or not asked for in that version.
using Filled = std::array<std::optional<bool>, kRecordFields>;

/// What nobody is asked for can't be filled, and can't be dropped.
bool isAsked(const Activity& activity, RecordField field)
{
    return (field != RecordField::Criteria || !activity.criteria.empty())
        && (field != RecordField::Evidence || !activity.evidence.empty());
}

/// `activity` is that of the version the talk belongs to.
Filled filledIn(const Activity& activity, const CheckOffFact& fact, const LedgerEntry& entry,
    const CheckOff* record)
{
    Filled filled{};
    const auto set = [&](RecordField field, bool is) {
        if (isAsked(activity, field))
            filled[static_cast<std::size_t>(field)] = is;
    };
    if (record != nullptr) {
        set(RecordField::Evidence, !record->evidence.empty());
        set(RecordField::Note, !record->note.empty());
    }
    set(RecordField::Criteria, fact.criteriaJudged > 0);
    set(RecordField::NextStep, fact.hasNextStep);
    set(RecordField::Minutes, fact.minutes > 0);
    set(RecordField::Usefulness, entry.usefulness != Usefulness::NotAnswered);
    return filled;
}

/// The first day on which somebody who owns the activity runs it.
Day launchOf(const Plan& plan, std::string_view code)
{
    for (const auto& version : plan.rhythm.versions) {
        const auto* activity = findActivity(version, code);
        if (activity == nullptr || inForce(plan.rhythm, version).empty())
            continue;
        auto first = kLastDay;
        for (const auto& person : plan.roster.people)
            if (const auto joins = joinsOn(plan.rhythm.rollout, person.code);
                joins && person.role == activity->owner)
                first = std::min(first, *joins);
        return first == kLastDay ? version.effectiveFrom : std::max(first, version.effectiveFrom);
    }
    return kLastDay;
}

/// The activity as it is asked for on a day: in the version in force, else in the last that had it.
const Activity* askedOn(const Rhythm& rhythm, std::string_view code, Day day)
{
    const Activity* asked = nullptr;
    for (const auto& version : rhythm.versions)
        if (const auto* activity = findActivity(version, code);
            activity != nullptr && version.effectiveFrom <= day)
            asked = activity;
    return asked;
}

class Decay {
public:
    Decay(const Plan& plan, const std::string& code, Day asOf)
        : m_asked(askedOn(plan.rhythm, code, asOf))
        , m_asOf(asOf)
        , m_told{code, launchOf(plan, code), {}}
    {
        for (std::size_t i = 0; i < kRecordFields; ++i) {
            FieldDecay field;
            field.field = static_cast<RecordField>(i);
            m_told.fields.push_back(std::move(field));
        }
    }

    void add(Day heldOn, const Filled& filled)
    {
        const auto since = heldOn - m_told.launched;
        if (since < days{0} || heldOn > m_asOf)
            return;
        const auto week = static_cast<std::size_t>(since.count() / 7);
        for (std::size_t i = 0; i < kRecordFields; ++i) {
            if (!filled[i])
                continue;
            auto& field = m_told.fields[i];
            const int one = *filled[i] ? 1 : 0;
            for (auto next = field.weeks.size(); next <= week; ++next)
                field.weeks.push_back({static_cast<int>(next + 1), 0, 0});
            field.weeks[week].filled += one;
            ++field.weeks[week].held;
            if (since < kSpan) {
                field.filledFirst += one;
                ++field.heldFirst;
            }
            if (heldOn > m_asOf - kSpan) {
                field.filledLast += one;
                ++field.heldLast;
            }
        }
    }

    TemplateDecay told()
    {
        for (auto& field : m_told.fields)
            field.suggestsDropping = m_asked != nullptr && isAsked(*m_asked, field.field)
                && field.heldLast >= kEnough
                && wilson(field.filledLast, field.heldLast).upper < kTooRare;
        return std::move(m_told);
    }

    bool hasHeld() const
    {
        return std::ranges::any_of(
            m_told.fields, [](const FieldDecay& field) { return !field.weeks.empty(); });
    }

private:
    const Activity* m_asked; ///< today's wording; null before the first
    Day m_asOf;
    TemplateDecay m_told;
};

} // namespace

std::string_view toText(RecordField field) { return kFields[static_cast<std::size_t>(field)]; }

std::vector<TemplateDecay> templateDecay(
    const Ledger& ledger, std::span<const CheckOff> records, Day asOf)
{
    RecordsById recordOf;
    for (const auto& record : records)
        recordOf.emplace(record.fact.id, &record);

    const auto& schedule = *ledger.schedule;
    std::map<std::string_view, Decay> byActivity;
    for (std::uint32_t i = 0; i < schedule.occurrences.size(); ++i) {
        const auto& entry = ledger.entries[i];
        const auto* fact = ledger.factOf(i);
        if (fact == nullptr || entry.merged)
            continue;
        const auto& activity = schedule.activity(schedule.occurrences[i]);
        auto found = byActivity.find(activity.code);
        if (found == byActivity.end())
            found
                = byActivity.try_emplace(activity.code, *schedule.plan, activity.code, asOf).first;
        const auto record = recordOf.find(fact->id);
        found->second.add(entry.heldOn(),
            filledIn(activity, *fact, entry, record == recordOf.end() ? nullptr : record->second));
    }

    std::vector<TemplateDecay> all;
    for (auto& [code, decay] : byActivity)
        if (decay.hasHeld())
            all.push_back(decay.told());
    return all;
}

} // namespace mor
