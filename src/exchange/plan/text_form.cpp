// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/plan/text_form.h"

#include <array>
#include <span>

namespace mor {

namespace {

constexpr std::array<std::string_view, 7> kWeekdays{
    "mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array<std::string_view, 2> kLeaveKinds{"leave", "absent"};
constexpr std::array<std::string_view, 2> kSubjectKinds{"account", "deal"};
constexpr std::array<std::string_view, 3> kVerdicts{"open", "clear", "no"};
constexpr std::array<std::string_view, 2> kDecisions{"wait", "go-ahead"};

template <class E>
Result<E> parseWord(std::string_view text, std::span<const std::string_view> words)
{
    std::string known;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == text)
            return static_cast<E>(i);
        known += i == 0 ? "" : i + 1 == words.size() ? " or " : ", ";
        known += words[i];
    }
    return fail(ErrorKind::Invalid, "field.unknown_word", {inQuotes(text), known});
}

} // namespace

std::string toText(Weekdays weekdays)
{
    std::string text;
    for (std::size_t i = 0; i < kWeekdays.size(); ++i)
        if (weekdays.bits >> i & 1)
            (text += text.empty() ? "" : ",") += kWeekdays[i];
    return text;
}

Result<Weekdays> parseWeekdays(std::string_view text)
{
    Weekdays weekdays;
    for (const auto& word : split(text, ',')) {
        const auto day = parseWord<unsigned>(word, kWeekdays);
        const auto bit = day ? 1u << *day : 0u;
        if (!day || (weekdays.bits & bit))
            return fail(ErrorKind::Invalid, "weekdays.malformed", {inQuotes(text)});
        weekdays.bits = static_cast<std::uint8_t>(weekdays.bits | bit);
    }
    return weekdays;
}

std::string_view toText(LeaveKind kind) { return kLeaveKinds[static_cast<std::size_t>(kind)]; }
std::string_view toText(Subject::Kind kind)
{
    return kSubjectKinds[static_cast<std::size_t>(kind)];
}
std::string_view toText(GateAnswer::Verdict verdict)
{
    return kVerdicts[static_cast<std::size_t>(verdict)];
}
std::string_view toText(StageDecision::Kind kind)
{
    return kDecisions[static_cast<std::size_t>(kind)];
}

Result<LeaveKind> parseLeaveKind(std::string_view text)
{
    return parseWord<LeaveKind>(text, kLeaveKinds);
}

Result<Subject::Kind> parseSubjectKind(std::string_view text)
{
    return parseWord<Subject::Kind>(text, kSubjectKinds);
}

Result<GateAnswer::Verdict> parseVerdict(std::string_view text)
{
    return parseWord<GateAnswer::Verdict>(text, kVerdicts);
}

Result<StageDecision::Kind> parseStageDecision(std::string_view text)
{
    return parseWord<StageDecision::Kind>(text, kDecisions);
}

} // namespace mor
