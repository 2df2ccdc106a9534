// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/words_asked.h"

#include "core/adherence/agenda.h"
#include "core/adherence/read_ledger.h"
#include "core/adherence/talk_words.h"
#include "core/adherence/words_wanted.h"
#include "core/org/lookup.h"
#include "core/practice/word_service.h"

#include <algorithm>

namespace mor::ui {

namespace {

constexpr std::size_t kHighest = 6; // levels of an organisation
// A key's date lies near its due date, and a talk may be held a month before its window.
constexpr std::chrono::days kAround{31};

/// Whoever leads this person on any of the days, and those above them, each once.
std::vector<const Person*> above(const Roster& roster, const Person& person, DayRange days)
{
    std::vector<const Person*> bosses;
    std::vector<const Person*> level{&person};
    for (std::size_t height = 0; height < kHighest && !level.empty(); ++height) {
        std::vector<const Person*> next;
        for (const auto& line : roster.lines) {
            const auto* boss = findPerson(roster, line.boss);
            if (!boss || line.from > days.last || (line.to && *line.to < days.first)
                || std::ranges::find(level, line.person, &Person::code) == level.end()
                || std::ranges::find(bosses, boss) != bosses.end())
                continue;
            bosses.push_back(boss);
            next.push_back(boss);
        }
        level = std::move(next);
    }
    return bosses;
}

AskedWord asked(const Ledger& ledger, std::uint32_t position)
{
    const auto& schedule = *ledger.schedule;
    const auto& occurrence = schedule.occurrences[position];
    const auto holder = ledger.holderOf(position);
    AskedWord word;
    word.key = schedule.key(occurrence);
    word.activity = QString::fromStdString(schedule.activity(occurrence).name);
    if (holder != kNone)
        word.holder = QString::fromStdString(schedule.plan->roster.people[holder].name);
    word.heldOn = ledger.entries[position].heldOn();
    return word;
}

void addSaid(const Ledger& ledger, const std::vector<Confirmation>& confirmations,
    const std::string& person, std::vector<AskedWord>& said)
{
    const DayRange days{ledger.asOf - std::chrono::days{kAskedDays - 1}, ledger.asOf};
    for (std::uint32_t at = 0; at < ledger.entries.size(); ++at) {
        const auto& entry = ledger.entries[at];
        if (!entry.held() || !days.contains(entry.heldOn()))
            continue;
        auto word = asked(ledger, at);
        const auto* newest = newestWord(confirmations, word.key, person);
        if (!newest || !isAbout(*newest, entry))
            continue;
        word.said = *newest;
        said.push_back(std::move(word));
    }
}

void newestFirst(std::vector<AskedWord>& words)
{
    std::ranges::stable_sort(
        words, [](const AskedWord& a, const AskedWord& b) { return b.heldOn < a.heldOn; });
}

} // namespace

Result<WordsAsked> readWordsAsked(std::shared_ptr<const Plan> plan,
    const PracticeRepository& practice, const std::string& code, Day today)
{
    WordsAsked words;
    const auto* person = findPerson(plan->roster, code);
    if (!person)
        return words;
    auto due = rangeForAgenda(plan->rhythm, today);
    due.first -= std::chrono::days{kAskedDays};
    due.last += kAround;
    const auto confirmations = practice.confirmations({due.first - kAround, due.last + kAround});
    if (!confirmations)
        return fail(confirmations);
    bool askUsefulness = false;
    for (const auto* boss : above(plan->roster, *person, due)) {
        const auto ledger = readLedger(plan, practice, due, today, {boss, {}});
        if (!ledger)
            return fail(ledger);
        for (const auto& wanted : wordsWanted(**ledger, *confirmations, code)) {
            askUsefulness = askUsefulness || wanted.askUsefulness;
            words.wanted.push_back(asked(**ledger, (*ledger)->schedule->find(wanted.occurrence)));
        }
        addSaid(**ledger, *confirmations, code, words.said);
    }
    newestFirst(words.wanted);
    newestFirst(words.said);
    if (!words.wanted.empty())
        words.wanted.front().askUsefulness = askUsefulness;
    // Changing a word asks again what was asked before.
    for (auto& word : words.said)
        word.askUsefulness = word.said->usefulness != Usefulness::NotAnswered;
    return words;
}

} // namespace mor::ui
