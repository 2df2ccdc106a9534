// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/planning/export_request.h"

#include "core/base/text.h"
#include "core/org/period.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mor {

namespace {

constexpr int kMostAlarmMinutes = 1440;

template <class Value>
struct Name {
    Value value;
    std::string_view text;
};
template <class Value, std::size_t N>
using Names = std::array<Name<Value>, N>;

constexpr auto kWhats = std::to_array<Name<ExportWhat>>(
    {{ExportWhat::Schedule, "schedule"}, {ExportWhat::CheckOffs, "check-offs"},
        {ExportWhat::Adherence, "adherence"}, {ExportWhat::Coverage, "coverage"},
        {ExportWhat::Ledger, "ledger"}, {ExportWhat::Rhythm, "rhythm"},
        {ExportWhat::NextSteps, "next-steps"}, {ExportWhat::Briefs, "briefs"}});
constexpr auto kFormats = std::to_array<Name<ExportFormat>>(
    {{ExportFormat::Calendar, "ics"}, {ExportFormat::Excel, "xlsx"}, {ExportFormat::Csv, "csv"},
        {ExportFormat::Json, "json"}, {ExportFormat::Pdf, "pdf"}});
constexpr auto kPeriods
    = std::to_array<Name<ExportPeriod>>({{ExportPeriod::Days, "days"}, {ExportPeriod::Week, "week"},
        {ExportPeriod::NextWeek, "next-week"}, {ExportPeriod::SixWeeks, "six-weeks"},
        {ExportPeriod::Month, "month"}, {ExportPeriod::FiscalQuarter, "fiscal-quarter"},
        {ExportPeriod::FourWeeks, "four-weeks"}, {ExportPeriod::LastMonth, "last-month"}});
constexpr auto kPapers
    = std::to_array<Name<ExportPaper>>({{ExportPaper::A4, "a4"}, {ExportPaper::Letter, "letter"}});
constexpr auto kPages = std::to_array<Name<ExportPages>>(
    {{ExportPages::Weeks, "weeks"}, {ExportPages::Months, "months"}});
constexpr auto kFlags = std::to_array<Name<bool>>({{true, "yes"}, {false, "no"}});

template <class Value, std::size_t N>
std::string_view nameOf(const Names<Value, N>& names, Value value)
{
    for (const auto& name : names)
        if (name.value == value)
            return name.text;
    return {};
}

template <class Value, std::size_t N>
std::optional<Value> named(const Names<Value, N>& names, std::string_view text)
{
    for (const auto& name : names)
        if (name.text == text)
            return name.value;
    return std::nullopt;
}

constexpr std::array<std::pair<std::string_view, bool ExportRequest::*>, 6> kYesNo{
    {{"below", &ExportRequest::teams}, {"names", &ExportRequest::names},
        {"questions", &ExportRequest::questions}, {"bom", &ExportRequest::byteOrderMark},
        {"attendees", &ExportRequest::attendees}, {"per-person", &ExportRequest::filePerPerson}}};

template <class Value, std::size_t N>
bool take(const Names<Value, N>& names, std::string_view text, Value& into)
{
    const auto value = named(names, text);
    if (value)
        into = *value;
    return value.has_value();
}

bool takePeople(std::string_view text, std::vector<std::string>& people)
{
    people = split(text, ',');
    return std::ranges::all_of(
        people, [](const auto& code) { return checkCode("person", code).has_value(); });
}

bool takeDays(std::string_view text, DayRange& days)
{
    const auto between = text.find("..");
    if (between == std::string_view::npos)
        return false;
    const auto first = parseDay(text.substr(0, between));
    const auto last = parseDay(text.substr(between + 2));
    if (!first || !last)
        return false;
    days = {*first, *last};
    return true;
}

bool takeMinutes(std::string_view text, std::optional<int>& minutes)
{
    const bool isNumber = !text.empty() && text.size() <= 4
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber)
        minutes = std::stoi(std::string{text});
    return isNumber;
}

bool takeBy(std::string_view text, std::vector<Dimension>& by)
{
    auto dimensions = parseDimensions(text);
    if (dimensions)
        by = std::move(*dimensions);
    return dimensions.has_value();
}

bool takeWord(std::string_view key, std::string_view value, ExportRequest& request)
{
    for (const auto& [name, flag] : kYesNo)
        if (key == name)
            return take(kFlags, value, request.*flag);
    return key == "what"  ? take(kWhats, value, request.what)
        : key == "format" ? take(kFormats, value, request.format)
        : key == "who"    ? takePeople(value, request.people)
        : key == "period" ? take(kPeriods, value, request.period)
        : key == "days"   ? takeDays(value, request.days)
        : key == "by"     ? takeBy(value, request.by)
        : key == "alarm"  ? takeMinutes(value, request.alarmMinutes)
        : key == "paper"  ? take(kPapers, value, request.paper)
        : key == "pages"  ? take(kPages, value, request.pages)
                          : false;
}

template <class List, class ToText>
std::string joined(const List& values, ToText text)
{
    std::string all;
    for (const auto& value : values)
        all.append(all.empty() ? "" : ",").append(text(value));
    return all;
}

} // namespace

std::string_view toText(ExportWhat what) { return nameOf(kWhats, what); }

std::string_view toText(ExportFormat format) { return nameOf(kFormats, format); }

Result<ExportWhat> parseExportWhat(std::string_view text)
{
    if (const auto what = named(kWhats, text))
        return *what;
    return fail(ErrorKind::Invalid, "export.unknown_what", {inQuotes(text)});
}

Result<ExportFormat> parseExportFormat(std::string_view text)
{
    if (const auto format = named(kFormats, text))
        return *format;
    return fail(ErrorKind::Invalid, "export.unknown_format", {inQuotes(text)});
}

std::optional<ExportPeriod> parseExportPeriod(std::string_view text)
{
    return named(kPeriods, text);
}

Result<> allowed(ExportWhat what, ExportFormat format)
{
    const std::vector<std::string> names{std::string{toText(what)}, std::string{toText(format)}};
    const bool isPrinted = what == ExportWhat::Schedule || what == ExportWhat::Adherence
        || what == ExportWhat::Rhythm || what == ExportWhat::Briefs;
    if (format == ExportFormat::Calendar && what != ExportWhat::Schedule)
        return fail(ErrorKind::Invalid, "export.calendar_only_schedule", names);
    if (what == ExportWhat::Briefs && format != ExportFormat::Pdf)
        return fail(ErrorKind::Invalid, "export.briefs_are_printed", names);
    if (format == ExportFormat::Pdf && !isPrinted)
        return fail(ErrorKind::Invalid, "export.not_printed", names);
    return {};
}

Result<> checkExport(const ExportRequest& request)
{
    if (auto known = allowed(request.what, request.format); !known)
        return known;
    if (request.alarmMinutes
        && (*request.alarmMinutes < 0 || *request.alarmMinutes > kMostAlarmMinutes))
        return fail(ErrorKind::Invalid, "export.alarm_out_of_range",
            {std::to_string(*request.alarmMinutes), std::to_string(kMostAlarmMinutes)});
    if (request.period == ExportPeriod::Days && request.days.empty())
        return fail(ErrorKind::Invalid, "range.backwards",
            {toIso(request.days.first), toIso(request.days.last)});
    return {};
}

bool looksBack(ExportWhat what)
{
    return what == ExportWhat::CheckOffs || what == ExportWhat::Adherence
        || what == ExportWhat::Coverage || what == ExportWhat::Ledger;
}

ExportRequest resolved(ExportRequest request, Day today, const FiscalCalendar& fiscal)
{
    constexpr std::chrono::days kWeek{7};
    const DayRange week{mondayOf(today), mondayOf(today) + kWeek - std::chrono::days{1}};
    switch (request.period) {
    case ExportPeriod::Days:
        break;
    case ExportPeriod::Week:
        request.days = week;
        break;
    case ExportPeriod::NextWeek:
        request.days = {week.first + kWeek, week.last + kWeek};
        break;
    case ExportPeriod::SixWeeks:
        request.days = {today, today + 6 * kWeek - std::chrono::days{1}};
        break;
    case ExportPeriod::Month:
        request.days = periodOf(PeriodKind::Month, today, fiscal).days;
        break;
    case ExportPeriod::FiscalQuarter:
        request.days = fiscalQuarterOf(fiscal, today).days;
        break;
    case ExportPeriod::FourWeeks:
        request.days = {week.first - 4 * kWeek, week.first - std::chrono::days{1}};
        break;
    case ExportPeriod::LastMonth: {
        const auto month = periodOf(PeriodKind::Month, today, fiscal).days;
        request.days = periodOf(PeriodKind::Month, month.first - std::chrono::days{1}, fiscal).days;
        break;
    }
    }
    return request;
}

std::string toText(const ExportRequest& request)
{
    const ExportRequest usual;
    std::string text;
    const auto say = [&](std::string_view key, std::string_view value) {
        text.append(text.empty() ? "" : " ").append(key).append("=").append(value);
    };
    say("what", toText(request.what));
    say("format", toText(request.format));
    if (!request.people.empty())
        say("who", joined(request.people, [](const auto& code) { return code; }));
    say("period", nameOf(kPeriods, request.period));
    if (request.period == ExportPeriod::Days)
        say("days", toIso(request.days.first) + ".." + toIso(request.days.last));
    if (request.by != usual.by)
        say("by", joined(request.by, [](Dimension by) { return std::string{toText(by)}; }));
    for (const auto& [name, flag] : kYesNo)
        if (request.*flag)
            say(name, "yes");
    if (request.alarmMinutes)
        say("alarm", std::to_string(*request.alarmMinutes));
    if (request.paper != usual.paper)
        say("paper", nameOf(kPapers, request.paper));
    if (request.pages != usual.pages)
        say("pages", nameOf(kPages, request.pages));
    return text;
}

Result<ExportRequest> parseExportRequest(std::string_view text)
{
    ExportRequest request;
    std::vector<std::string> seen;
    for (const auto& word : split(text, ' ')) {
        if (word.empty())
            continue;
        const auto equals = word.find('=');
        const auto key = word.substr(0, equals);
        const bool taken = equals != std::string::npos && std::ranges::find(seen, key) == seen.end()
            && takeWord(key, std::string_view{word}.substr(equals + 1), request);
        if (!taken)
            return fail(ErrorKind::Invalid, "export.request_malformed", {inQuotes(word)});
        seen.push_back(key);
    }
    if (auto good = checkExport(request); !good)
        return fail(good);
    return request;
}

} // namespace mor
