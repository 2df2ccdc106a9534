// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/copy_names.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <set>

namespace mor::storage {

namespace {

constexpr std::size_t kDailyKept = 12;
constexpr std::size_t kWeeklyKept = 10;
constexpr std::size_t kMonthlyKept = 9;
constexpr std::size_t kBeforeImportKept = 12;
constexpr int kHighestNumber = 9'999;

constexpr std::string_view kEnding = ".mor";
constexpr std::array<std::string_view, 3> kReasons{"-daily", "-before-import", "-before-upgrade"};

std::string_view wordOf(CopyReason reason) { return kReasons[static_cast<std::size_t>(reason)]; }

std::string inMonth(Day day) { return toIso(day).substr(0, 7); }

/// Removes `front` from the text if it begins with it.
bool took(std::string_view& text, std::string_view front)
{
    if (!text.starts_with(front))
        return false;
    text.remove_prefix(front.size());
    return true;
}

/// A whole number up to the next other character; -1 if there is none.
int tookNumber(std::string_view& text)
{
    int number = -1;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    return read.ec == std::errc{} ? number : -1;
}

} // namespace

CopyName dailyCopy(Day today) { return {today, kNoTime, CopyReason::Daily, 1}; }

CopyName copyBefore(CopyReason reason, Instant now)
{
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(now - day).count();
    return {day, static_cast<MinuteOfDay>(minutes), reason, 1};
}

std::string toText(const CopyName& name)
{
    auto text = toIso(name.day);
    if (name.minute != kNoTime) {
        auto time = mor::toText(name.minute);
        std::erase(time, ':');
        text += 'T' + time + 'Z';
    }
    text += wordOf(name.reason);
    if (name.number > 1)
        text += '-' + std::to_string(name.number);
    return text.append(kEnding);
}

std::optional<CopyName> parseCopyName(std::string_view text)
{
    constexpr std::size_t kDayLength = 10;
    const auto day = parseDay(text.substr(0, kDayLength));
    if (!day)
        return std::nullopt;
    CopyName name{*day};
    auto rest = text.substr(kDayLength);
    if (took(rest, "T")) {
        const int time = tookNumber(rest);
        if (time < 0 || time > 2359 || time % 100 > 59 || !took(rest, "Z"))
            return std::nullopt;
        name.minute = static_cast<MinuteOfDay>(time / 100 * 60 + time % 100);
    }
    const auto reason
        = std::ranges::find_if(kReasons, [&](std::string_view word) { return took(rest, word); });
    if (reason == kReasons.end())
        return std::nullopt;
    name.reason = static_cast<CopyReason>(reason - kReasons.begin());
    if ((name.reason == CopyReason::Daily) != (name.minute == kNoTime))
        return std::nullopt;
    if (took(rest, "-"))
        name.number = tookNumber(rest);
    // Leading zeros, signs and whatever else lets two texts stand for one name.
    const bool exact = name.number >= 1 && name.number <= kHighestNumber && toText(name) == text;
    return exact ? std::optional{name} : std::nullopt;
}

std::vector<CopyName> superfluous(std::vector<CopyName> copies)
{
    std::ranges::sort(copies, std::greater{});
    std::set<Day> days;
    std::set<Day> weeks;
    std::set<std::string> months;
    std::size_t beforeImport = 0;
    const auto isNeeded = [&](const CopyName& copy) {
        switch (copy.reason) {
        case CopyReason::BeforeUpgrade:
            return true;
        case CopyReason::BeforeImport:
            return ++beforeImport <= kBeforeImportKept;
        case CopyReason::Daily:
            break;
        }
        // The newest of a period comes first; each of the three must see it.
        const bool ofDay = days.insert(copy.day).second && days.size() <= kDailyKept;
        const bool ofWeek = weeks.insert(mondayOf(copy.day)).second && weeks.size() <= kWeeklyKept;
        const bool ofMonth
            = months.insert(inMonth(copy.day)).second && months.size() <= kMonthlyKept;
        return ofDay || ofWeek || ofMonth;
    };
    std::erase_if(copies, isNeeded);
    return copies;
}

} // namespace mor::storage
