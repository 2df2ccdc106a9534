// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/sure_problems.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace mor {

namespace {

/// What texts alone or one number alone are the reason of. Dates, periods and sums are not among
/// them: they may be missing only because they could not be read.
constexpr std::array<std::string_view, 25> kSure{"person.unknown", "person.ambiguous",
    "person.email_twice", "people.no_code_or_email", "people.name_missing", "people.email_of_other",
    "people.row_twice", "people.calendar_missing", "calendar.unknown", "zone.malformed",
    "code.malformed", "email.malformed", "deal.id_missing", "deal.id_malformed",
    "deal.name_missing", "deal.twice", "deal.text_too_long", "result.person_missing",
    "result.below_zero", "result.not_a_share", "result.currency_malformed",
    "checkoff_import.owner_missing", "checkoff_import.activity_missing", "activity.unknown",
    "subject.unknown"};

} // namespace

std::vector<Error> sureProblems(const std::vector<Error>& found, const std::vector<Error>& unread)
{
    std::set<std::string_view> places;
    for (const auto& problem : unread)
        places.insert(problem.where);
    std::vector<Error> sure;
    std::ranges::copy_if(found, std::back_inserter(sure), [&](const Error& problem) {
        return places.contains(problem.where)
            && std::ranges::find(kSure, problem.code) != kSure.end();
    });
    return sure;
}

} // namespace mor
