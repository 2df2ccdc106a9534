// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/plan/rhythm_document.h"

#include "core/base/text.h"
#include "exchange/json/json_reader.h"
#include "exchange/json/json_writer.h"
#include "exchange/plan/document_head.h"
#include "exchange/plan/record_reader.h"
#include "exchange/plan/record_writer.h"
#include "exchange/plan/rhythm_records.h"

#include <set>

namespace mor {

namespace {

constexpr std::string_view kFormat = "mor-rhythm";
constexpr JsonLimits kLimits{kRhythmBytes, 1'000'000, 32, 100'000};

void check(const RhythmDocument& rhythm, Problems& problems)
{
    Rhythm leversOnly;
    leversOnly.levers = rhythm.levers;
    const auto found = checkRhythm(leversOnly);
    for (const auto& problem : found.all())
        problems.add(problem.where, problem);
    std::set<std::string_view> codes;
    for (std::size_t i = 0; i < rhythm.activities.size(); ++i) {
        const auto& activity = rhythm.activities[i];
        const auto pointer = "/activities/" + std::to_string(i);
        checkActivity(activity, rhythm.levers, pointer, problems);
        if (!codes.insert(activity.code).second)
            problems.add(pointer + "/code", "code.twice", {"activity", inQuotes(activity.code)});
    }
}

} // namespace

void describe(auto& io, A<RhythmDocument> auto& rhythm)
{
    io.list("levers", rhythm.levers, kMostItems);
    io.list("activities", rhythm.activities, kMostActivities);
}

std::string writeRhythmDocument(RhythmDocument rhythm)
{
    for (auto& activity : rhythm.activities)
        activity.version = 1;
    return toText(withHead(kFormat, RecordWriter::recordOf(rhythm)));
}

Result<RhythmDocument> readRhythmDocument(std::string_view bytes, std::string_view source)
{
    const auto root = readJson(bytes, source, kLimits);
    if (!root)
        return fail(root);
    Problems problems;
    RhythmDocument rhythm;
    RecordReader document(*root, {}, problems);
    if (readHead(document, kFormat, *root, problems)) {
        describe(document, rhythm);
        document.done();
    }
    if (problems.none())
        check(rhythm, problems);
    if (!problems.none())
        return problems.asError(std::string{source});
    return rhythm;
}

} // namespace mor
