// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/error_text.h"

#include "words/sentences.h"

#include <algorithm>
#include <charconv>

namespace mor::words {

namespace {

constexpr std::size_t kMostBytes = 4'000;

const std::vector<Sentence>& table()
{
    static const std::vector<Sentence> all = [] {
        std::vector<Sentence> rows;
        for (const auto part : {baseSentences(), orgSentences(), rhythmSentences(),
                 scheduleSentences(), practiceSentences(), adherenceSentences(),
                 coachingSentences(), planningSentences(), resultSentences(), importSentences(),
                 storageSentences(), exchangeSentences(), programSentences()})
            rows.insert(rows.end(), part.begin(), part.end());
        std::ranges::sort(rows, {}, &Sentence::code);
        return rows;
    }();
    return all;
}

} // namespace

std::string_view pattern(std::string_view code)
{
    const auto found = std::ranges::lower_bound(table(), code, {}, &Sentence::code);
    return found != table().end() && found->code == code ? found->pattern : std::string_view{};
}

std::string filled(std::string_view pattern, const std::vector<std::string>& args)
{
    std::string text;
    for (std::size_t at = 0; at < pattern.size();) {
        const auto close = pattern[at] == '{' ? pattern.find('}', at) : std::string_view::npos;
        std::size_t number = 0;
        const auto digits = close == std::string_view::npos
            ? std::string_view{}
            : pattern.substr(at + 1, close - at - 1);
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (!digits.empty() && read.ptr == digits.data() + digits.size()) {
            text += number < args.size() ? args[number] : std::string{"?"};
            at = close + 1;
        } else {
            text += pattern[at++];
        }
    }
    return text;
}

std::string sentence(const Error& error)
{
    const auto known = pattern(error.code);
    std::string text = error.where.empty() ? std::string{} : error.where + ": ";
    if (!known.empty())
        return text + filled(known, error.args);
    text += "Something went wrong inside the program (" + error.code + ").";
    return text;
}

std::vector<std::string> sentences(const Error& error)
{
    std::vector<std::string> lines{sentence(error)};
    std::size_t bytes = lines.front().size();
    for (std::size_t i = 0; i < error.causes.size(); ++i) {
        auto line = sentence(error.causes[i]);
        bytes += line.size();
        if (bytes > kMostBytes) {
            lines.push_back("and " + std::to_string(error.causes.size() - i) + " more");
            break;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string_view> knownCodes()
{
    std::vector<std::string_view> codes;
    for (const auto& row : table())
        codes.push_back(row.code);
    return codes;
}

} // namespace mor::words
