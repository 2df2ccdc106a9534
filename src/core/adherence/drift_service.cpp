// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/drift_service.h"

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/org/oversight.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace mor {

namespace {

constexpr double kFewestWeeksBetween = 10;
constexpr double kMostWeeksBetween = 5000;
constexpr int kMostDays = 60;
constexpr double kLeastApart = 0.05; ///< accepted and caught
constexpr double kRounding = 1e-9; ///< 0.01 and 0.05 are 0.06
constexpr const char* kSentence = "sentence";

auto place(const DriftAlarmKey& key) { return std::tie(key.manager, key.activity, key.week); }

bool isAbout(const DriftWord& word, const DriftWord& other)
{
    return word.kind == other.kind && word.manager == other.manager
        && word.activity == other.activity && word.week == other.week;
}

bool hasTwoWords(std::string_view text)
{
    const auto first = trimmed(text);
    return first.find_first_of(" \t\n") != std::string_view::npos;
}

Result<> checkSentence(std::string_view text)
{
    if (text.size() > kDriftSentenceBytes)
        return fail(ErrorKind::Invalid, "text.too_long",
            {kSentence, std::to_string(text.size()), std::to_string(kDriftSentenceBytes)});
    return checkText(kSentence, text);
}

tl::unexpected<Error> unknownAlarm(const DriftAlarmKey& key)
{
    return fail(ErrorKind::NotFound, "drift.unknown_alarm",
        {inQuotes(key.manager), inQuotes(key.activity.empty() ? "all" : key.activity),
            toIso(isoWeekOf(key.week))});
}

/// As this person sees it.
Result<DriftAlarm> seenAlarm(const DriftWatch& watch, const Roster& roster,
    const DriftAlarmKey& key, std::string_view viewer)
{
    const auto* person = findPerson(roster, viewer);
    const auto seen = seenBy(watch, roster, viewer);
    const auto* alarm = findAlarm(seen, key);
    if (person == nullptr || !isEmployed(*person, watch.asOf) || alarm == nullptr)
        return unknownAlarm(key);
    return *alarm;
}

/// Closed weeks still missing, 1 to kDriftWeeksToJudge.
int weeksUntilRipe(const DriftWatch& watch, const DriftAlarm& alarm)
{
    const auto after = (watch.weeks.back() - alarm.week) / std::chrono::days{7};
    return kDriftWeeksToJudge - static_cast<int>(after);
}

std::string twoDigits(double value) { return decimalText(std::round(value * 100) / 100); }

Problems problemsOf(const DriftSetting& setting)
{
    Problems problems;
    const auto check = [&](const char* code, bool fits, double given, double low, double high) {
        if (!fits)
            problems.add({}, code,
                {std::isfinite(given) ? decimalText(given) : "that", twoDigits(low),
                    decimalText(high)});
    };
    check("drift.accepted_out_of_range", setting.accepted >= 0.01 && setting.accepted <= 0.9,
        setting.accepted, 0.01, 0.9);
    if (problems.none()) // else there is nothing to compare it with
        check("drift.caught_out_of_range",
            setting.caught > setting.accepted + kLeastApart - kRounding && setting.caught <= 0.99,
            setting.caught, setting.accepted + kLeastApart, 0.99);
    check("drift.weeks_out_of_range",
        setting.weeksBetween >= kFewestWeeksBetween && setting.weeksBetween <= kMostWeeksBetween,
        setting.weeksBetween, kFewestWeeksBetween, kMostWeeksBetween);
    check("drift.days_out_of_range",
        setting.leaderAfterDays >= 0 && setting.leaderAfterDays <= kMostDays,
        setting.leaderAfterDays, 0, kMostDays);
    return problems;
}

} // namespace

DriftAlarmKey keyOf(const DriftAlarm& alarm) { return {alarm.manager, alarm.activity, alarm.week}; }

const DriftAlarm* findAlarm(const DriftWatch& watch, const DriftAlarmKey& key)
{
    const auto found = std::ranges::find_if(
        watch.alarms, [&](const DriftAlarm& alarm) { return place(keyOf(alarm)) == place(key); });
    return found == watch.alarms.end() ? nullptr : &*found;
}

DriftWord DriftService::newWord(
    const DriftAlarmKey& alarm, DriftWord::Kind kind, std::string_view author)
{
    const auto now = m_clock.now();
    DriftWord word;
    word.id = m_uuids.next(now);
    word.manager = alarm.manager;
    word.activity = alarm.activity;
    word.week = alarm.week;
    word.kind = kind;
    word.author = author;
    word.recordedOn = m_clock.today();
    word.recordedAt = now;
    return word;
}

Result<DriftWord> DriftService::add(DriftWord word)
{
    if (const auto added = m_repository.add(word); !added)
        return fail(added);
    return word;
}

Result<DriftWord> DriftService::acknowledge(const DriftWatch& watch, const Roster& roster,
    const DriftAlarmKey& key, std::string_view sentence, std::string_view author)
{
    if (const auto alarm = seenAlarm(watch, roster, key, author); !alarm)
        return fail(alarm);
    if (!hasTwoWords(sentence))
        return fail(ErrorKind::Invalid, "drift.sentence_too_short");
    if (const auto fits = checkSentence(sentence); !fits)
        return fail(fits);
    auto word = newWord(key, DriftWord::Kind::Acknowledged, author);
    word.sentence = trimmed(sentence);
    return add(std::move(word));
}

Result<DriftWord> DriftService::judge(const DriftWatch& watch, const Roster& roster,
    const DriftAlarmKey& key, DriftVerdict verdict, std::string_view sentence,
    std::string_view author)
{
    const auto alarm = seenAlarm(watch, roster, key, author);
    if (!alarm)
        return fail(alarm);
    if (verdict == DriftVerdict::None)
        return fail(ErrorKind::Invalid, "drift.verdict_unknown", {inQuotes("")});
    if (!alarm->acknowledged)
        return fail(ErrorKind::Invalid, "drift.not_acknowledged");
    if (!alarm->ripe)
        return fail(ErrorKind::Invalid, "drift.too_early_to_judge",
            {std::to_string(weeksUntilRipe(watch, *alarm))});
    if (alarm->judged && author == alarm->manager && alarm->judged->author != author)
        return fail(ErrorKind::Conflict, "drift.judged_by_other", {alarm->judged->author});
    if (const auto fits = checkSentence(sentence); !fits)
        return fail(fits);
    auto word = newWord(key, DriftWord::Kind::Judged, author);
    word.verdict = verdict;
    word.sentence = trimmed(sentence);
    return add(std::move(word));
}

Result<DriftWord> DriftService::takeBack(const DriftWord& word, std::string_view author)
{
    const auto words = m_repository.words();
    if (!words)
        return fail(words);
    const DriftWord* before = nullptr;
    const DriftWord* newest = nullptr;
    bool known = false;
    for (const auto& one : *words) {
        if (!isAbout(one, word))
            continue;
        if (one.id == word.id && one.author != author)
            return fail(ErrorKind::Invalid, "drift.word_of_other", {one.author});
        known = known || one.id == word.id;
        if (!known)
            before = &one;
        newest = &one;
    }
    if (!known)
        return fail(ErrorKind::NotFound, "drift.word_unknown");
    if (newest->id != word.id)
        return fail(ErrorKind::Conflict, "drift.word_newer");
    auto again = newWord({word.manager, word.activity, word.week}, word.kind, author);
    if (before != nullptr) {
        again.verdict = before->verdict;
        again.sentence = before->sentence;
    }
    return add(std::move(again));
}

Result<DriftSettingWord> DriftService::set(
    const Roster& roster, const DriftSetting& setting, std::string_view author)
{
    if (!overseesAll(roster, author, m_clock.today()))
        return fail(ErrorKind::Invalid, "drift.not_overseer");
    const auto problems = problemsOf(setting);
    if (problems.all().size() == 1) {
        auto error = problems.all().front();
        error.kind = ErrorKind::Invalid;
        return tl::unexpected<Error>(std::move(error));
    }
    if (!problems.none())
        return problems.asError("What was set");
    const auto now = m_clock.now();
    const DriftSettingWord word{m_uuids.next(now), setting, std::string{author}, now};
    if (const auto added = m_repository.add(word); !added)
        return fail(added);
    return word;
}

} // namespace mor
