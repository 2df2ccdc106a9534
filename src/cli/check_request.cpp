// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/check_request.h"

#include "cli/number_list.h"
#include "cli/session.h"
#include "core/base/text.h"
#include "core/org/lookup.h"

namespace mor::cli {

namespace {

/// Takes what can be read and remembers what can't.
class Gatherer {
public:
    template <class T>
    std::optional<T> take(const Result<T>& read)
    {
        if (read)
            return *read;
        m_errors.push_back(read.error());
        return std::nullopt;
    }
    /// Reads the parts of a list.
    template <class T, class Parse>
    std::vector<T> each(const std::string& list, const Parse& parse)
    {
        std::vector<T> values;
        for (const auto& part : split(list, ','))
            if (const auto value = take<T>(parse(std::string{trimmed(part)})))
                values.push_back(*value);
        return values;
    }
    /// One error as it is, several under one.
    Result<> outcome()
    {
        if (m_errors.empty())
            return {};
        if (m_errors.size() == 1)
            return tl::unexpected<Error>(m_errors.front());
        return tl::unexpected<Error>(
            Error{ErrorKind::Invalid, "arguments.have_errors", {}, {}, {}, std::move(m_errors)});
    }

private:
    std::vector<Error> m_errors;
};

} // namespace

Result<CheckOffRequest> requestOf(const Plan& plan, Day today, const CheckWords& words)
{
    CheckOffRequest request;
    Gatherer gather;
    if (auto key = gather.take(keyMeant(plan, words.key)))
        request.occurrence = std::move(*key);
    request.heldOn
        = gather.take(dayOr(words.heldOn, {today, plan.roster.fiscal}, today, PeriodEnd::None));
    if (!words.minutes.empty())
        request.minutes = gather.take(wholeNumber(words.minutes));
    if (words.criteria == "none")
        request.criteriaMet.emplace();
    else if (!words.criteria.empty())
        request.criteriaMet = gather.each<int>(words.criteria, wholeNumber);
    if (!words.evidence.empty())
        request.evidence = gather.each<EvidenceType>(words.evidence, parseEvidenceType);
    if (!words.id.empty())
        request.id = gather.take(parseUuid(words.id));
    if (words.by.empty())
        request.recordedBy
            = request.occurrence.owner == kVacant ? std::string{} : request.occurrence.owner;
    else if (const auto by = gather.take(personMeant(plan.roster, words.by)))
        request.recordedBy = (*by)->code;
    for (const auto& text : words.next)
        if (auto step = gather.take(parseStep(plan.roster, today, text)))
            request.nextSteps.push_back({step->owner, step->what, step->due});
    if (const auto read = gather.outcome(); !read)
        return fail(read);
    request.note = words.note;
    request.privateNote = words.privateNote;
    request.correctionReason = words.correction;
    return request;
}

CheckWords wordsOf(const std::string& line)
{
    auto columns = split(line, '\t');
    if (columns.front().find('/') != std::string::npos)
        columns.insert(columns.begin(), std::string{});
    CheckWords words;
    std::size_t at = 0;
    for (auto* word : {&words.id, &words.key, &words.heldOn, &words.minutes, &words.criteria,
             &words.evidence, &words.note, &words.privateNote}) {
        if (at == columns.size())
            return words;
        *word = std::move(columns[at++]);
    }
    for (; at < columns.size(); ++at)
        if (!columns[at].empty())
            words.next.push_back(std::move(columns[at]));
    return words;
}

} // namespace mor::cli
