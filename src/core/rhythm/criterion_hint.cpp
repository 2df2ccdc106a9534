// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/criterion_hint.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace mor {

namespace {

using Kind = CriterionHint::Kind;

struct Phrase {
    std::string_view words; ///< one to four, lower case
    Kind kind = Kind::Opinion;
    std::string_view better;
    bool atEnd = false; ///< only as the last words
    bool unlessCounted = false; ///< "never more than four fields" can be counted
};

/// Offered instead of words that only soften: the criterion without them.
constexpr std::string_view kWithout = "-";

constexpr std::string_view kAsked = "The manager asked before advising";
constexpr std::string_view kNextStep = "The talk ended with a dated next step";
constexpr std::string_view kOwnWords = "The rep said the next step in own words";
constexpr std::string_view kBuyerDate = "The buyer agreed to a next date";

constexpr std::string_view kPrepared = "Records were up to date before the talk";
constexpr std::string_view kOnTime = "It began and ended on time";
constexpr std::string_view kHeard = "Nobody was interrupted";

constexpr auto kPhrases = std::to_array<Phrase>({
    {"always prepared", Kind::Opinion, kPrepared},
    {"was prepared", Kind::Opinion, kPrepared, true},
    {"came prepared", Kind::Opinion, kPrepared, true},
    {"listened well", Kind::Opinion, kHeard},
    {"listened carefully", Kind::Opinion, kHeard},
    {"never interrupted", Kind::Opinion, kHeard},
    {"never late", Kind::Opinion, kOnTime},
    {"supportive", Kind::Opinion, kAsked},
    {"helpful", Kind::Opinion, "The rep named one thing to do differently"},
    {"empathetic", Kind::Opinion, kAsked},
    {"attentive", Kind::Opinion, kAsked},
    {"actively", Kind::Opinion, kAsked},
    {"engaged", Kind::Opinion, "The rep spoke more than the manager"},
    {"motivated", Kind::Opinion, "The rep chose the next step"},
    {"motivating", Kind::Opinion, "The rep chose the next step"},
    {"proactive", Kind::Opinion, "The rep brought the first topic"},
    {"confident", Kind::Opinion, "The rep judged the talk first"},
    {"constructive", Kind::Opinion, "One behaviour to change was described"},
    {"positive", Kind::Opinion, "One moment worth repeating was named"},
    {"respectful", Kind::Opinion, kHeard},
    {"professional", Kind::Opinion, kOnTime},
    {"friendly", Kind::Opinion, kHeard},
    {"honest", Kind::Opinion, "The rep named one weak point"},
    {"open and", Kind::Opinion, "The rep named one weak point"},
    {"was open", Kind::Opinion, "The rep named one weak point", true},
    {"clear", Kind::Opinion, kOwnWords},
    {"clearly", Kind::Opinion, kOwnWords},
    {"effective", Kind::Opinion, kNextStep},
    {"effectively", Kind::Opinion, kNextStep},
    {"productive", Kind::Opinion, kNextStep},
    {"meaningful", Kind::Opinion, kNextStep},
    {"useful", Kind::Opinion, "The rep named one thing to do differently", true},
    {"valuable", Kind::Opinion, "The rep named one thing to do differently", true},
    {"thorough", Kind::Opinion, "Every open deal was spoken about"},
    {"thoroughly", Kind::Opinion, "Every open deal was spoken about"},
    {"well prepared", Kind::Opinion, kPrepared},
    {"good preparation", Kind::Opinion, kPrepared},
    {"well structured", Kind::Opinion, kOnTime},
    {"well", Kind::Opinion, kNextStep},
    {"carefully", Kind::Opinion, {}},
    {"successfully", Kind::Opinion, kNextStep},
    {"good", Kind::Opinion, kNextStep, true},
    {"great", Kind::Opinion, kNextStep, true},
    {"good talk", Kind::Opinion, kNextStep},
    {"good conversation", Kind::Opinion, kNextStep},
    {"good discussion", Kind::Opinion, kNextStep},
    {"good questions", Kind::Opinion, kAsked},
    {"good atmosphere", Kind::Opinion, kHeard},
    {"good relationship", Kind::Opinion, kBuyerDate},
    {"high quality", Kind::Opinion, {}},
    {"appropriate", Kind::Opinion, {}},
    {"appropriately", Kind::Opinion, {}},
    {"properly", Kind::Opinion, {}},
    {"adequate", Kind::Opinion, {}},
    {"adequately", Kind::Opinion, {}},
    {"where possible", Kind::Vague, kWithout},
    {"if possible", Kind::Vague, kWithout},
    {"as far as possible", Kind::Vague, kWithout},
    {"where needed", Kind::Vague, kWithout},
    {"as needed", Kind::Vague, kWithout},
    {"if needed", Kind::Vague, kWithout},
    {"if necessary", Kind::Vague, kWithout},
    {"where appropriate", Kind::Vague, kWithout},
    {"always", Kind::Vague, kWithout, false, true},
    {"every time", Kind::Vague, kWithout, false, true},
    {"at all times", Kind::Vague, kWithout, false, true},
    {"never", Kind::Vague, {}, false, true},
    {"usually", Kind::Vague, kWithout},
    {"generally", Kind::Vague, kWithout},
    {"normally", Kind::Vague, kWithout},
    {"in a timely manner", Kind::Vague, "It was done the same day"},
    {"timely", Kind::Vague, "It was done the same day"},
    {"as soon as possible", Kind::Vague, "It was done the same day"},
    {"enough", Kind::Vague, {}},
    {"sufficient", Kind::Vague, {}},
    {"sufficiently", Kind::Vague, {}},
    {"regularly", Kind::Vague, {}},
    {"often", Kind::Vague, {}},
    {"frequently", Kind::Vague, {}},
    {"a lot", Kind::Vague, {}},
    {"and so on", Kind::Vague, {}},
    {"etc", Kind::Vague, {}},
    {"understood", Kind::NotVisible, kOwnWords},
    {"understands", Kind::NotVisible, kOwnWords},
    {"understand", Kind::NotVisible, kOwnWords},
    {"knows", Kind::NotVisible, kOwnWords},
    {"is aware", Kind::NotVisible, kOwnWords},
    {"was aware", Kind::NotVisible, kOwnWords},
    {"felt", Kind::NotVisible, "The rep said what was in the way"},
    {"feels", Kind::NotVisible, "The rep said what was in the way"},
    {"feel", Kind::NotVisible, "The rep said what was in the way"},
    {"learned", Kind::NotVisible, "One skill was tried out on the spot"},
    {"learnt", Kind::NotVisible, "One skill was tried out on the spot"},
    {"believes", Kind::NotVisible, kOwnWords},
    {"believed", Kind::NotVisible, kOwnWords},
    {"convinced", Kind::NotVisible, kBuyerDate},
    {"interested", Kind::NotVisible, kBuyerDate},
    {"satisfied", Kind::NotVisible, kBuyerDate},
    {"happy", Kind::NotVisible, kBuyerDate},
    {"comfortable", Kind::NotVisible, kAsked},
});

constexpr auto kAuxiliaries = std::to_array<std::string_view>({"are", "can", "could", "did", "do",
    "does", "had", "has", "have", "is", "should", "was", "were", "will", "would"});
constexpr auto kAskingWords
    = std::to_array<std::string_view>({"how", "what", "when", "where", "which", "who", "why"});
constexpr auto kSubjects = std::to_array<std::string_view>({"a", "all", "an", "both", "each",
    "every", "everybody", "everyone", "he", "it", "one", "she", "the", "they", "we"});
constexpr auto kNegations
    = std::to_array<std::string_view>({"neither", "no", "nobody", "none", "not", "nothing"});
/// Beside "well" they make it no judgement: "as well", "well before the talk".
constexpr auto kBesideWell
    = std::to_array<std::string_view>({"above", "after", "as", "before", "below", "over", "under"});
constexpr auto kNumbers = std::to_array<std::string_view>({"one", "once", "two", "twice", "three",
    "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"});
/// Past forms that do not end in "ed" and that are usual in criteria.
constexpr auto kPastForms = std::to_array<std::string_view>({"asked", "began", "brought", "came",
    "chose", "drew", "ended", "found", "gave", "got", "heard", "held", "kept", "led", "left",
    "made", "met", "put", "read", "said", "saw", "set", "spoke", "told", "took", "went", "wrote"});

template <std::size_t N>
bool isIn(const std::array<std::string_view, N>& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

/// A word of the criterion: lower case, and where it stands.
struct Word {
    std::string text;
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Word> wordsOf(std::string_view criterion)
{
    const auto isPart = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || std::isalnum(byte) != 0 || c == '\'' || c == '-';
    };
    std::vector<Word> words;
    for (std::size_t i = 0; i < criterion.size();) {
        const auto begin = i;
        while (i < criterion.size() && isPart(criterion[i]))
            ++i;
        if (i > begin)
            words.push_back({lowered(criterion.substr(begin, i - begin)), begin, i});
        else
            ++i;
    }
    return words;
}

bool standsAt(
    const std::vector<Word>& words, std::size_t at, const std::vector<std::string>& phrase)
{
    if (at + phrase.size() > words.size())
        return false;
    for (std::size_t i = 0; i < phrase.size(); ++i)
        if (words[at + i].text != phrase[i])
            return false;
    return true;
}

std::string withoutPart(std::string_view text, std::size_t begin, std::size_t end)
{
    const auto before = trimmed(text.substr(0, begin));
    const auto after = trimmed(text.substr(end));
    const bool joins = !before.empty() && !after.empty() && after.front() != '.';
    auto rest = std::string{before} + (joins ? " " : "") + std::string{after};
    while (!rest.empty() && rest.back() == ',')
        rest.pop_back();
    return rest;
}

bool isCounted(const std::vector<Word>& words)
{
    return std::ranges::any_of(words, [](const Word& word) {
        return isIn(kNumbers, word.text)
            || std::isdigit(static_cast<unsigned char>(word.text.front())) != 0;
    });
}

/// "well" that compares or adds instead of judging.
bool isNoJudgement(const std::vector<Word>& words, std::size_t at)
{
    return words[at].text == "well"
        && ((at > 0 && isIn(kBesideWell, words[at - 1].text))
            || (at + 1 < words.size() && isIn(kBesideWell, words[at + 1].text)));
}

std::optional<CriterionHint> phraseHint(std::string_view criterion, const std::vector<Word>& words)
{
    for (const auto& phrase : kPhrases) {
        const auto parts = split(phrase.words, ' ');
        for (std::size_t at = 0; at + parts.size() <= words.size(); ++at) {
            const bool placed = !phrase.atEnd || at + parts.size() == words.size();
            if (!placed || !standsAt(words, at, parts) || isNoJudgement(words, at)
                || (phrase.unlessCounted && isCounted(words)))
                continue;
            const auto begin = words[at].begin;
            const auto end = words[at + parts.size() - 1].end;
            return CriterionHint{phrase.kind, std::string{criterion.substr(begin, end - begin)},
                phrase.better == kWithout ? withoutPart(criterion, begin, end)
                                          : std::string{phrase.better}};
        }
    }
    return std::nullopt;
}

bool asks(std::string_view criterion, const std::vector<Word>& words)
{
    if (trimmed(criterion).ends_with('?'))
        return true;
    if (words.size() < 2)
        return false;
    return isIn(kAskingWords, words[0].text) ? isIn(kAuxiliaries, words[1].text)
                                             : isIn(kAuxiliaries, words[0].text);
}

bool isVerb(const Word& word)
{
    return isIn(kAuxiliaries, word.text) || isIn(kPastForms, word.text)
        || (word.text.size() > 4 && word.text.ends_with("ed"));
}

/// Two sentences joined by "and", each with a subject and a verb of its own. Things that both must
/// not happen are one: "nobody was coached and no deal was rescued".
std::optional<CriterionHint> twoInOne(std::string_view criterion, const std::vector<Word>& words)
{
    for (auto joint = words.begin(); joint != words.end(); ++joint) {
        if (joint->text != "and" || words.end() - joint < 4)
            continue;
        const bool newSubject = isIn(kSubjects, std::next(joint)->text);
        const bool verbs = std::any_of(words.begin(), joint, isVerb)
            && std::any_of(std::next(joint), words.end(), isVerb);
        const bool negated = std::any_of(
            words.begin(), joint, [](const Word& word) { return isIn(kNegations, word.text); });
        if (newSubject && verbs && !negated)
            return CriterionHint{Kind::TwoInOne,
                std::string{criterion.substr(joint->begin, joint->end - joint->begin)},
                withoutPart(criterion, joint->begin, criterion.size())};
    }
    return std::nullopt;
}

} // namespace

std::optional<CriterionHint> hintFor(std::string_view criterion)
{
    const auto words = wordsOf(criterion);
    if (words.empty())
        return std::nullopt;
    if (asks(criterion, words))
        return CriterionHint{Kind::Question,
            std::string{criterion.substr(words[0].begin, words[0].end - words[0].begin)}, {}};
    if (auto hint = phraseHint(criterion, words))
        return hint;
    return twoInOne(criterion, words);
}

} // namespace mor
