// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/coaching/judgement.h"

#include "core/base/text.h"

#include <algorithm>

namespace mor {

namespace {

constexpr std::string_view kSigns = "yn-";

} // namespace

std::string toText(const Judgement& judgement)
{
    std::string text;
    for (const auto judged : judgement)
        text += kSigns[static_cast<std::size_t>(judged)];
    return text;
}

Result<Judgement> parseJudgement(std::string_view text)
{
    Judgement judgement;
    for (const char sign : text) {
        const auto at = kSigns.find(sign);
        if (at == std::string_view::npos)
            return fail(ErrorKind::Invalid, "judgement.malformed", {inQuotes(text)});
        judgement.push_back(static_cast<Finding>(at));
    }
    return judgement;
}

Judgement judgementOf(std::size_t criteria, const std::vector<int>& met,
    const std::vector<int>& notSeen, Problems& problems)
{
    Judgement judgement(criteria, Finding::NotMet);
    const auto mark = [&](int number, Finding as) {
        if (number < 1 || number > static_cast<int>(criteria))
            problems.add({}, "judgement.unknown_criterion",
                {std::to_string(number), std::to_string(criteria)});
        else
            judgement[static_cast<std::size_t>(number - 1)] = as;
    };
    for (const int number : met)
        mark(number, Finding::Met);
    for (const int number : notSeen) {
        if (std::ranges::find(met, number) != met.end())
            problems.add({}, "judgement.both", {std::to_string(number)});
        else
            mark(number, Finding::NotSeen);
    }
    return judgement;
}

void checkJudgement(const Judgement& judgement, std::size_t criteria, Problems& problems)
{
    if (judgement.size() != criteria)
        problems.add({}, "judgement.count_differs",
            {std::to_string(judgement.size()), std::to_string(criteria)});
    else if (std::ranges::all_of(judgement, [](Finding one) { return one == Finding::NotSeen; }))
        problems.add({}, "judgement.nothing_seen");
}

} // namespace mor
