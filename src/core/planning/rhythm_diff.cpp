// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/rhythm_diff.h"

#include "core/planning/activity_fields.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace mor {

namespace {

using Kind = ActivityDifference::Kind;
using Lines = std::vector<std::string>;

/// Lengths of the longest common part of what follows each pair of lines.
std::vector<std::vector<int>> commonLengths(const Lines& before, const Lines& after)
{
    std::vector<std::vector<int>> lengths(before.size() + 1, std::vector<int>(after.size() + 1, 0));
    for (std::size_t i = before.size(); i-- > 0;)
        for (std::size_t j = after.size(); j-- > 0;)
            lengths[i][j] = before[i] == after[j] ? lengths[i + 1][j + 1] + 1
                                                  : std::max(lengths[i + 1][j], lengths[i][j + 1]);
    return lengths;
}

/// Lines that stand between two common ones are told in pairs, the rest as new or gone.
class LineDifferences {
public:
    LineDifferences(std::string_view field, const Lines& before, const Lines& after)
        : m_field(field)
        , m_before(before)
        , m_after(after)
    {
        const auto common = commonLengths(before, after);
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before[i] == after[j]) {
                tell(i++, j++);
                m_firstBefore = i;
                m_firstAfter = j;
            } else if (j == after.size()
                || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                ++i;
            } else {
                ++j;
            }
        }
        tell(i, j);
    }

    std::vector<FieldDifference> take() { return std::move(m_found); }

private:
    /// Everything from the last common pair of lines up to this one.
    void tell(std::size_t before, std::size_t after)
    {
        for (auto i = m_firstBefore, j = m_firstAfter; i < before || j < after; ++i, ++j)
            m_found.push_back({std::string{m_field}, static_cast<int>((j < after ? j : i) + 1),
                i < before ? m_before[i] : std::string{}, j < after ? m_after[j] : std::string{}});
    }

    std::string_view m_field;
    const Lines& m_before;
    const Lines& m_after;
    std::size_t m_firstBefore = 0;
    std::size_t m_firstAfter = 0;
    std::vector<FieldDifference> m_found;
};

std::vector<FieldDifference> fieldDifferences(const Activity& before, const Activity& after)
{
    std::vector<FieldDifference> all;
    for (const auto field : differingFields(before, after)) {
        if (field != "criteria" && field != "questions") {
            all.push_back(
                {std::string{field}, 0, fieldText(before, field), fieldText(after, field)});
            continue;
        }
        const bool criteria = field == "criteria";
        auto lines = LineDifferences(field, criteria ? before.criteria : before.questions,
            criteria ? after.criteria : after.questions)
                         .take();
        std::ranges::move(lines, std::back_inserter(all));
    }
    return all;
}

int minutesOf(const Activity& activity)
{
    return activity.minutes.talk + activity.minutes.preparation;
}

} // namespace

int ActivityDifference::minutesMore() const
{
    return kind == Kind::Changed ? minutesOf(*after) - minutesOf(*before) : 0;
}

std::vector<ActivityDifference> differences(const RhythmVersion* before, const RhythmVersion& after)
{
    std::vector<ActivityDifference> all;
    for (const auto& activity : after.activities) {
        const auto* was = before == nullptr ? nullptr : findActivity(*before, activity.code);
        if (was == nullptr) {
            all.push_back({Kind::Added, nullptr, &activity, {}});
            continue;
        }
        auto fields = fieldDifferences(*was, activity);
        const auto kind = fields.empty() ? Kind::Unchanged : Kind::Changed;
        all.push_back({kind, was, &activity, std::move(fields)});
    }
    if (before != nullptr)
        for (const auto& activity : before->activities)
            if (findActivity(after, activity.code) == nullptr)
                all.push_back({Kind::Removed, &activity, nullptr, {}});

    constexpr auto rank = [](Kind kind) {
        constexpr std::array order{0, 2, 1, 3};
        return order[static_cast<std::size_t>(kind)];
    };
    std::ranges::stable_sort(all, {}, [&](const ActivityDifference& difference) {
        return std::tuple{rank(difference.kind), std::string_view{difference.activity().code}};
    });
    return all;
}

std::size_t countChanges(const std::vector<ActivityDifference>& differences)
{
    return static_cast<std::size_t>(std::ranges::count_if(differences,
        [](const ActivityDifference& difference) { return difference.kind != Kind::Unchanged; }));
}

} // namespace mor
