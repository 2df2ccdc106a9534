// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/plan/plan_document.h"

#include "exchange/json/json_reader.h"
#include "exchange/json/json_writer.h"
#include "exchange/plan/document_head.h"
#include "exchange/plan/plan_places.h"
#include "exchange/plan/plan_records.h"
#include "exchange/plan/record_reader.h"
#include "exchange/plan/record_writer.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace mor {

namespace {

constexpr std::string_view kFormat = "mor-plan";
constexpr JsonLimits kLimits{kPlanBytes, 4'000'000, 32, 100'000};

bool lieOnOnePath(const std::string& one, const std::string& other)
{
    const auto& [shorter, longer]
        = one.size() < other.size() ? std::tie(one, other) : std::tie(other, one);
    return longer.starts_with(shorter)
        && (longer.size() == shorter.size() || longer[shorter.size()] == '/');
}

/// Adds what core finds wrong, except about places that could not be read in the first place.
void addCheck(const Plan& sorted, const Plan& asRead, Problems& problems)
{
    const auto unread = problems.all();
    const auto found = checkPlan(sorted);
    for (auto error : found.all()) {
        auto place = placeAsRead(error.where, sorted, asRead);
        if (std::ranges::none_of(
                unread, [&](const Error& other) { return lieOnOnePath(place, other.where); }))
            problems.add(std::move(place), std::move(error));
    }
}

} // namespace

std::string writePlan(const Plan& plan)
{
    return toText(withHead(kFormat, RecordWriter::recordOf(plan)));
}

Result<Plan> readPlan(std::string_view bytes, std::string_view source)
{
    auto root = readJson(bytes, source, kLimits);
    if (!root)
        return fail(root);

    Problems problems;
    Plan asRead;
    RecordReader document(*root, {}, problems);
    if (readHead(document, kFormat, *root, problems)) {
        describe(document, asRead);
        document.done();
        auto plan = asRead;
        normalise(plan);
        addCheck(plan, asRead, problems);
        if (problems.none())
            return plan;
    }
    return problems.asError(std::string{source});
}

} // namespace mor
