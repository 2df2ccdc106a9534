// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/result_entries.h"

#include "core/base/number_text.h"
#include "core/planning/entry_text.h"

#include <algorithm>
#include <functional>

namespace mor {

namespace {

std::string numberText(const std::optional<double>& number)
{
    return number ? decimalText(*number) : std::string{};
}

std::string instantText(Instant instant)
{
    return std::to_string(instant.time_since_epoch().count());
}

template <class Row>
std::string textBefore(std::span<const Row> known, const Row& row)
{
    const auto found = std::ranges::lower_bound(
        known, subjectOf(row), std::less{}, [](const Row& one) { return subjectOf(one); });
    return found != known.end() && subjectOf(*found) == subjectOf(row) ? entryText(*found)
                                                                       : std::string{};
}

} // namespace

std::string entryText(const PeriodResult& result)
{
    EntryText text;
    text.add("person", result.person)
        .add("from", toIso(result.period.first))
        .add("to", toIso(result.period.last));
    for (const auto& field : kResultFields)
        text.add(field.name, numberText(result.*field.inResult));
    return text.add("currency", result.currency).add("at", instantText(result.importedAt)).text();
}

std::string entryText(const ForecastCall& call)
{
    return EntryText{}
        .add("person", call.person)
        .add("from", toIso(call.period.first))
        .add("to", toIso(call.period.last))
        .add("called_on", toIso(call.calledOn))
        .add("call", decimalText(call.amount))
        .add("at", instantText(call.importedAt))
        .text();
}

std::vector<ImportChange> entriesOf(const NewResults& added, const KnownResults& known)
{
    std::vector<ImportChange> entries;
    for (const auto& one : added.results)
        entries.push_back(
            {std::string{kResultEntry}, textBefore(known.results, one), entryText(one)});
    for (const auto& one : added.calls)
        entries.push_back({std::string{kCallEntry}, textBefore(known.calls, one), entryText(one)});
    return entries;
}

} // namespace mor
