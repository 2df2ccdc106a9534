// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/text.h"
#include "core/schedule/plan.h"

#include <string>
#include <string_view>

namespace mor {

/// Days of a week as a text, "mon,tue,wed,thu,fri".
struct Weekdays {
    std::uint8_t bits = 0; ///< bit 0 is Monday

    bool operator==(const Weekdays&) const = default;
};

std::string toText(Weekdays weekdays);
/// Error: "weekdays.malformed" (text).
Result<Weekdays> parseWeekdays(std::string_view text);

std::string_view toText(LeaveKind kind); ///< "leave", "absent"
std::string_view toText(Subject::Kind kind); ///< "account", "deal"
std::string_view toText(GateAnswer::Verdict verdict); ///< "open", "clear", "no"
std::string_view toText(StageDecision::Kind kind); ///< "wait", "go-ahead"
/// These four fail with "field.unknown_word" (text, the words known).
Result<LeaveKind> parseLeaveKind(std::string_view text);
Result<Subject::Kind> parseSubjectKind(std::string_view text);
Result<GateAnswer::Verdict> parseVerdict(std::string_view text);
Result<StageDecision::Kind> parseStageDecision(std::string_view text);

/// A type that documents spell as a text: how it is read and written and what to expect of it.
template <class T>
struct TextForm;

template <>
struct TextForm<std::string> {
    static constexpr std::string_view kExpected = "a text";
    static const std::string& spell(const std::string& text) { return text; }
    static Result<std::string> parse(std::string_view text)
    {
        if (auto fine = checkText("text", text); !fine)
            return fail(fine);
        return std::string{text};
    }
};

template <>
struct TextForm<Day> {
    static constexpr std::string_view kExpected = "a date such as \"2026-11-03\"";
    static std::string spell(Day day) { return toIso(day); }
    static Result<Day> parse(std::string_view text) { return parseDay(text); }
};

template <>
struct TextForm<Instant> {
    static constexpr std::string_view kExpected = "an instant such as \"2026-11-03T09:47:31.250Z\"";
    static std::string spell(Instant instant) { return toIso(instant); }
    static Result<Instant> parse(std::string_view text) { return parseInstant(text); }
};

/// What the specialisations below have in common.
template <class T, Result<T> (*Parse)(std::string_view)>
struct ParsedForm {
    static std::string spell(const T& value) { return std::string{toText(value)}; }
    static Result<T> parse(std::string_view text) { return Parse(text); }
};

template <>
struct TextForm<Weekdays> : ParsedForm<Weekdays, parseWeekdays> {
    static constexpr std::string_view kExpected = "weekdays such as \"mon,tue,wed\"";
};
template <>
struct TextForm<Uuid> : ParsedForm<Uuid, parseUuid> {
    static constexpr std::string_view kExpected = "an identifier of 32 hexadecimal digits";
};
template <>
struct TextForm<OccurrenceKey> : ParsedForm<OccurrenceKey, parseOccurrenceKey> {
    static constexpr std::string_view kExpected = "a key such as \"PIPE/m-07/r-031/2026-11-06\"";
};
template <>
struct TextForm<CadenceRule> : ParsedForm<CadenceRule, parseCadence> {
    static constexpr std::string_view kExpected = "a cadence such as \"weekly\"";
};
template <>
struct TextForm<FiscalCalendar> : ParsedForm<FiscalCalendar, parseFiscalCalendar> {
    static constexpr std::string_view kExpected = "a fiscal calendar such as \"month 1\"";
};
template <>
struct TextForm<Role> : ParsedForm<Role, parseRole> {
    static constexpr std::string_view kExpected = "leader, second-line, manager or rep";
};
template <>
struct TextForm<Counterpart> : ParsedForm<Counterpart, parseCounterpart> {
    static constexpr std::string_view kExpected = "rep, manager, team, account, deal or alone";
};
template <>
struct TextForm<Audience> : ParsedForm<Audience, parseAudience> {
    static constexpr std::string_view kExpected = "everyone or ramping";
};
template <>
struct TextForm<EvidenceType> : ParsedForm<EvidenceType, parseEvidenceType> {
    static constexpr std::string_view kExpected = "a kind of evidence such as \"decision\"";
};
template <>
struct TextForm<LeaveKind> : ParsedForm<LeaveKind, parseLeaveKind> {
    static constexpr std::string_view kExpected = "leave or absent";
};
template <>
struct TextForm<Subject::Kind> : ParsedForm<Subject::Kind, parseSubjectKind> {
    static constexpr std::string_view kExpected = "account or deal";
};
template <>
struct TextForm<GateAnswer::Verdict> : ParsedForm<GateAnswer::Verdict, parseVerdict> {
    static constexpr std::string_view kExpected = "open, clear or no";
};
template <>
struct TextForm<StageDecision::Kind> : ParsedForm<StageDecision::Kind, parseStageDecision> {
    static constexpr std::string_view kExpected = "wait or go-ahead";
};
template <>
struct TextForm<RolloutStage> : ParsedForm<RolloutStage, parseRolloutStage> {
    static constexpr std::string_view kExpected = "a stage such as \"volunteers\"";
};
template <>
struct TextForm<Expectation> : ParsedForm<Expectation, parseExpectation> {
    static constexpr std::string_view kExpected
        = "an expectation such as \"win-rate up 3 within 26 weeks\"";
};

} // namespace mor
