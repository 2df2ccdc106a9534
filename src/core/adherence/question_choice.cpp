// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/question_choice.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mor {

namespace {

constexpr std::size_t kFitting = 2; // chosen by the situation; the rest comes by turns
constexpr std::size_t kShortestWord = 4; // letters
constexpr std::size_t kStem = 5;

// What stands in so many sentences that it tells nothing.
constexpr std::array<std::string_view, 52> kCommon{"about", "after", "again", "also", "been",
    "before", "being", "both", "came", "come", "could", "does", "done", "down", "each", "else",
    "ever", "every", "from", "have", "here", "into", "just", "last", "less", "like", "made", "make",
    "more", "most", "much", "next", "only", "other", "over", "should", "some", "than", "that",
    "their", "them", "then", "there", "these", "they", "this", "those", "time", "were", "when",
    "with", "your"};
constexpr std::array<std::string_view, 12> kAsking{"what", "whats", "where", "which", "whose",
    "whom", "would", "will", "want", "need", "thing", "things"};
// What every talk of a sales team is about.
constexpr std::array<std::string_view, 13> kTrade{"call", "calls", "meeting", "month", "quarter",
    "review", "talk", "talks", "team", "today", "week", "weeks", "work"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

bool startsLetter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

std::size_t letters(std::string_view word)
{
    return static_cast<std::size_t>(std::ranges::count_if(word, startsLetter));
}

/// The first five letters.
std::string_view stem(std::string_view word)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (startsLetter(word[i]) && ++count > kStem)
            return word.substr(0, i);
    return word;
}

bool isCommon(std::string_view word)
{
    return std::ranges::find(kCommon, word) != kCommon.end()
        || std::ranges::find(kAsking, word) != kAsking.end()
        || std::ranges::find(kTrade, word) != kTrade.end();
}

/// Words that may tell something, in lower case, in their order.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : lowered(text) + ' ') {
        if (isLetter(c)) {
            word += c;
            continue;
        }
        if (letters(word) >= kShortestWord && !isCommon(word))
            words.push_back(word);
        word.clear();
    }
    return words;
}

bool has(const std::vector<std::string>& words, std::string_view wanted)
{
    return std::ranges::any_of(
        words, [&](const std::string& word) { return stem(word) == stem(wanted); });
}

class Chooser {
public:
    Chooser(std::span<const std::string> questions, std::size_t most)
        : m_most(std::min(most, questions.size()))
    {
        for (const auto& question : questions)
            m_words.push_back(wordsOf(question));
    }

    /// The first question that shares a telling word with the text.
    void fit(ChosenQuestion::Reason reason, const std::string& text)
    {
        const auto wanted = wordsOf(text);
        for (std::size_t i = 0; i < m_words.size(); ++i)
            for (const auto& word : m_words[i])
                if (has(wanted, word) && tells(word) && add({i, reason, word, text}))
                    return;
    }

    void open(ChosenQuestion::Reason reason) { add({0, reason, {}, {}}); }

    void fill(int turn, std::size_t most)
    {
        const auto count = m_words.size();
        const auto first = count == 0 ? 0 : static_cast<std::size_t>(turn) * most % count;
        m_most = std::min(most, count);
        for (std::size_t i = 0; i < count; ++i)
            add({(first + i) % count, ChosenQuestion::Reason::Turn, {}, {}});
    }

    std::vector<ChosenQuestion> take() { return std::move(m_chosen); }

private:
    /// In one question only.
    bool tells(const std::string& word) const
    {
        return std::ranges::count_if(m_words, [&](const auto& words) { return has(words, word); })
            == 1;
    }

    bool add(ChosenQuestion chosen)
    {
        const bool isNew = std::ranges::find(m_chosen, chosen.question, &ChosenQuestion::question)
            == m_chosen.end();
        if (isNew && m_chosen.size() < m_most)
            m_chosen.push_back(std::move(chosen));
        return isNew;
    }

    std::vector<std::vector<std::string>> m_words; ///< by question
    std::vector<ChosenQuestion> m_chosen;
    std::size_t m_most;
};

int weeksSince1970(Day day)
{
    return static_cast<int>((mondayOf(day).time_since_epoch().count() + 3) / 7);
}

int months(Day day)
{
    const std::chrono::year_month_day date(day);
    return static_cast<int>(date.year()) * 12 + static_cast<int>(unsigned(date.month())) - 1;
}

} // namespace

std::vector<ChosenQuestion> chooseQuestions(
    std::span<const std::string> questions, const TalkSituation& situation)
{
    using Reason = ChosenQuestion::Reason;
    Chooser chooser(questions, kFitting);
    for (const auto& promise : situation.openPromises)
        chooser.fit(Reason::Promise, promise);
    if (situation.longGap)
        chooser.open(Reason::Gap);
    chooser.fit(Reason::Skill, situation.skill);
    if (situation.ramping)
        chooser.open(Reason::Ramp);
    chooser.fit(Reason::Criterion, situation.criterion);
    chooser.fill(situation.turn, kQuestionsOffered);
    return chooser.take();
}

int turnOf(const CadenceRule& rule, Day date, int number)
{
    struct Turn {
        Day date;
        int number;

        int day() const { return static_cast<int>(date.time_since_epoch().count()); }
        int operator()(const EveryWorkdays& every) const { return day() / every.interval; }
        int operator()(const Weekly& weekly) const
        {
            return weeksSince1970(date) / weekly.interval;
        }
        int operator()(const Monthly& monthly) const { return months(date) / monthly.interval; }
        int operator()(const Quarterly&) const { return months(date) / 3; }
        int operator()(const TimesPerPeriod& times) const
        {
            const int period = times.period == TimesPerPeriod::Period::Week ? weeksSince1970(date)
                : times.period == TimesPerPeriod::Period::Month             ? months(date)
                                                                            : months(date) / 3;
            return period * times.times + std::max(0, number - 1);
        }
        int operator()(const OnTrigger&) const { return day(); }
    };
    return std::max(0, std::visit(Turn{date, number}, rule));
}

std::optional<int> leastSeenCriterion(std::span<const CheckOffFact> talks, std::size_t criteria)
{
    std::vector<int> met(criteria, 0);
    int judged = 0;
    for (const auto& talk : talks) {
        if (criteria == 0 || talk.criteriaJudged != criteria)
            continue;
        ++judged;
        for (std::size_t i = 0; i < criteria; ++i)
            met[i] += (talk.criteriaMet >> i) & 1U ? 1 : 0;
    }
    const auto least = std::ranges::min_element(met);
    if (judged == 0 || *least == judged)
        return {};
    return static_cast<int>(least - met.begin()) + 1;
}

} // namespace mor
