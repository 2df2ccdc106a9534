// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/activity_fields.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace mor {

namespace {

using Get = std::string (*)(const Activity&);
using Set = Result<> (*)(Activity&, std::string_view);

struct Field {
    std::string_view name;
    Get get;
    Set set;
};

template <class Parse, class T>
Result<> parsedInto(T& target, Parse parse, std::string_view text)
{
    auto value = parse(text);
    if (!value)
        return fail(value);
    target = std::move(*value);
    return {};
}

Result<int> parseNumber(std::string_view text)
{
    int value = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (text.empty() || read.ec != std::errc{} || read.ptr != end)
        return fail(ErrorKind::Invalid, "activity.number_malformed", {inQuotes(text)});
    return value;
}

std::string joined(const std::vector<std::string>& parts, char separator)
{
    std::string text;
    for (const auto& part : parts) {
        if (!text.empty())
            text += separator;
        text += part;
    }
    return text;
}

/// The parts between separators, trimmed, empty ones left out.
std::vector<std::string> parts(std::string_view text, char separator)
{
    std::vector<std::string> all;
    for (const auto& part : split(text, separator))
        if (const auto word = trimmed(part); !word.empty())
            all.emplace_back(word);
    return all;
}

std::vector<std::string> sentences(std::string_view text)
{
    std::string lines{text};
    std::ranges::replace(lines, '|', '\n');
    return parts(lines, '\n');
}

Result<> setEvidence(Activity& activity, std::string_view text)
{
    std::vector<EvidenceType> types;
    for (const auto& word : parts(text, ',')) {
        const auto type = parseEvidenceType(word);
        if (!type)
            return fail(type);
        types.push_back(*type);
    }
    activity.evidence = std::move(types);
    return {};
}

std::string evidenceText(const Activity& activity)
{
    std::vector<std::string> words;
    for (const auto type : activity.evidence)
        words.emplace_back(toText(type));
    return joined(words, ',');
}

Result<> setOpens(Activity& activity, std::string_view text)
{
    auto& opens = activity.cadence.window.opensBefore;
    if (text != "period")
        return parsedInto(opens, parseNumber, text);
    opens = WindowRule::kPeriodStart;
    return {};
}

std::string opensText(const Activity& activity)
{
    const int opens = activity.cadence.window.opensBefore;
    return opens == WindowRule::kPeriodStart ? "period" : std::to_string(opens);
}

Result<> setStart(Activity& activity, std::string_view text)
{
    if (!text.empty())
        return parsedInto(activity.cadence.start, parseMinuteOfDay, text);
    activity.cadence.start = kNoTime;
    return {};
}

Result<> setExpectation(Activity& activity, std::string_view text)
{
    if (!text.empty())
        return parsedInto(activity.expectation, parseExpectation, text);
    activity.expectation.reset();
    return {};
}

std::string expectationText(const Activity& activity)
{
    return activity.expectation ? toText(*activity.expectation) : std::string{};
}

template <std::string Activity::*member>
constexpr Field textField(std::string_view name)
{
    return {name, [](const Activity& a) { return a.*member; },
        [](Activity& a, std::string_view text) {
            a.*member = std::string{trimmed(text)};
            return Result<>{};
        }};
}

template <std::vector<std::string> Activity::*member>
constexpr Field sentencesField(std::string_view name)
{
    return {name, [](const Activity& a) { return joined(a.*member, '\n'); },
        [](Activity& a, std::string_view text) {
            a.*member = sentences(text);
            return Result<>{};
        }};
}

template <int Minutes::*member>
constexpr Field minutesField(std::string_view name)
{
    return {name, [](const Activity& a) { return std::to_string(a.minutes.*member); },
        [](Activity& a, std::string_view text) {
            return parsedInto(a.minutes.*member, parseNumber, text);
        }};
}

constexpr std::array<Field, 20> kFields{
    textField<&Activity::name>("name"),
    textField<&Activity::purpose>("purpose"),
    Field{"levers", [](const Activity& a) { return joined(a.levers, ','); },
        [](Activity& a, std::string_view text) {
            a.levers = parts(text, ',');
            return Result<>{};
        }},
    Field{"owner", [](const Activity& a) { return std::string{toText(a.owner)}; },
        [](Activity& a, std::string_view text) { return parsedInto(a.owner, parseRole, text); }},
    Field{"counterpart", [](const Activity& a) { return std::string{toText(a.counterpart)}; },
        [](Activity& a, std::string_view text) {
            return parsedInto(a.counterpart, parseCounterpart, text);
        }},
    Field{"audience", [](const Activity& a) { return std::string{toText(a.audience)}; },
        [](Activity& a, std::string_view text) {
            return parsedInto(a.audience, parseAudience, text);
        }},
    Field{"cadence", [](const Activity& a) { return toText(a.cadence.rule); },
        [](Activity& a, std::string_view text) {
            return parsedInto(a.cadence.rule, parseCadence, text);
        }},
    Field{"opens", opensText, setOpens},
    Field{"grace", [](const Activity& a) { return std::to_string(a.cadence.window.grace); },
        [](Activity& a, std::string_view text) {
            return parsedInto(a.cadence.window.grace, parseNumber, text);
        }},
    Field{"start", [](const Activity& a) { return toText(a.cadence.start); }, setStart},
    minutesField<&Minutes::talk>("talk"),
    minutesField<&Minutes::preparation>("preparation"),
    minutesField<&Minutes::recording>("recording"),
    sentencesField<&Activity::criteria>("criteria"),
    sentencesField<&Activity::questions>("questions"),
    Field{"evidence", evidenceText, setEvidence},
    textField<&Activity::usefulWhen>("usefulWhen"),
    textField<&Activity::trap>("trap"),
    Field{"mandatoryFields", [](const Activity& a) { return std::to_string(a.mandatoryFields); },
        [](Activity& a, std::string_view text) {
            return parsedInto(a.mandatoryFields, parseNumber, text);
        }},
    Field{"expectation", expectationText, setExpectation},
};

constexpr auto kNames = [] {
    std::array<std::string_view, kFields.size()> names{};
    std::ranges::transform(kFields, names.begin(), &Field::name);
    return names;
}();

} // namespace

std::span<const std::string_view> activityFields() { return kNames; }

std::string fieldText(const Activity& activity, std::string_view field)
{
    const auto found = std::ranges::find(kFields, field, &Field::name);
    return found == kFields.end() ? std::string{} : found->get(activity);
}

std::string fieldPlace(std::string_view field)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kInner{
        {{"cadence", "/cadence/rule"}, {"opens", "/cadence/opensBefore"},
            {"grace", "/cadence/grace"}, {"start", "/cadence/start"}, {"talk", "/minutes/talk"},
            {"preparation", "/minutes/preparation"}, {"recording", "/minutes/recording"}}};
    for (const auto& [name, place] : kInner)
        if (name == field)
            return std::string{place};
    return '/' + std::string{field};
}

Result<> setField(Activity& activity, const FieldChange& change)
{
    const auto found = std::ranges::find(kFields, change.field, &Field::name);
    if (found == kFields.end())
        return fail(ErrorKind::Invalid, "activity.field_unknown",
            {inQuotes(change.field), joined({kNames.begin(), kNames.end()}, ' ')});
    return found->set(activity, trimmed(change.value));
}

std::vector<std::string_view> differingFields(const Activity& one, const Activity& other)
{
    std::vector<std::string_view> names;
    for (const auto& field : kFields)
        if (field.get(one) != field.get(other))
            names.push_back(field.name);
    return names;
}

} // namespace mor
