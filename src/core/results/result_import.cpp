// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/results/result_import.h"

#include "core/base/problem_limit.h"
#include "core/results/result_check.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace mor {

namespace {

using Kind = RosterChange::Kind;

template <class Row>
const Row* findRow(std::span<const Row> rows, const Row& like)
{
    const auto found = std::ranges::lower_bound(
        rows, subjectOf(like), std::less{}, [](const Row& row) { return subjectOf(row); });
    return found != rows.end() && subjectOf(*found) == subjectOf(like) ? &*found : nullptr;
}

/// Puts the rows of a file together by person and period, and by call.
class ResultImport {
public:
    ResultImport(
        const Roster& roster, const KnownResults& known, Day today, Instant now, Problems& problems)
        : m_roster(roster)
        , m_known(known)
        , m_today(today)
        , m_now(now)
        , m_problems(problems)
        , m_people(roster)
    {
    }

    NewResults run(std::span<const ResultRow> rows, RosterChanges& changes)
    {
        std::vector<Drafts> drafts;
        NewResults added;
        for (const auto& row : rows) {
            if (givesUp(m_problems, row.where))
                return added;
            drafts.push_back(enter(row));
        }
        checkOverlaps(std::move(m_said), m_problems);
        for (auto& [key, draft] : m_results)
            finish(draft, added);
        for (auto& [key, draft] : m_calls)
            finish(draft, added);
        for (std::size_t i = 0; i < rows.size(); ++i)
            changes.rows.push_back(changeOf(rows[i], drafts[i]));
        return added;
    }

private:
    struct DraftResult {
        PeriodResult result; ///< as it would become
        std::map<std::string, ResultRow> byType; ///< what the file said so far
        std::string where;
        Kind kind = Kind::Unchanged;
        std::vector<std::string> fields;
    };
    struct DraftCall {
        ForecastCall call;
        std::string where;
        Kind kind = Kind::Unchanged;
    };
    struct Drafts {
        const DraftResult* result = nullptr;
        const DraftCall* call = nullptr;
        std::string what;
    };

    Drafts enter(const ResultRow& row)
    {
        Drafts drafts;
        const auto* person = personMeant(row, m_people, m_problems);
        const auto period = periodOf(row, m_today, m_roster.fiscal);
        if (!period)
            m_problems.add(row.where, period.error());
        const bool sound = checkNumbers(row, m_today, m_problems);
        if (person == nullptr || !period || !sound)
            return drafts;
        drafts.what = person->code;
        const bool saysResult = row.attainedShare
            || std::ranges::any_of(
                kResultFields, [&](const auto& field) { return (row.*field.inRow).has_value(); });
        if (saysResult) {
            drafts.result = enterResult(row, person->code, *period);
            m_said.push_back({person->code, row.type, row.currency, *period, row.where});
        }
        if (row.call)
            drafts.call = enterCall(row, person->code, *period);
        if (!saysResult && !row.call)
            m_problems.add(row.where, "result.nothing");
        return drafts;
    }

    const DraftResult* enterResult(const ResultRow& row, const std::string& person, DayRange period)
    {
        const auto [at, isNew] = m_results.try_emplace({person, period});
        auto& draft = at->second;
        if (isNew) {
            draft.result.person = person;
            draft.result.period = period;
            draft.where = row.where;
        }
        auto& said = draft.byType.try_emplace(row.type).first->second;
        const auto differs = [&](std::string_view column) {
            m_problems.add(row.where, "result.said_twice", {std::string{column}, said.where});
        };
        for (const auto& [name, inRow, inResult] : kResultFields) {
            if (!(row.*inRow))
                continue;
            if (said.*inRow && said.*inRow != row.*inRow)
                differs(name);
            said.*inRow = row.*inRow;
        }
        if (row.attainedShare) {
            if (said.attainedShare && said.attainedShare != row.attainedShare)
                differs("attained");
            said.attainedShare = row.attainedShare;
        }
        if (said.attained && said.attainedShare)
            differs("attained");
        if (!row.currency.empty() && !draft.result.currency.empty()
            && row.currency != draft.result.currency)
            m_problems.add(row.where, "result.said_twice", {"currency", draft.where});
        if (!row.currency.empty())
            draft.result.currency = row.currency;
        said.where = row.where;
        return &draft;
    }

    const DraftCall* enterCall(const ResultRow& row, const std::string& person, DayRange period)
    {
        if (*row.calledOn > period.last) {
            m_problems.add(
                row.where, "result.called_late", {toIso(*row.calledOn), toIso(period.last)});
            return nullptr;
        }
        const auto [at, isNew] = m_calls.try_emplace({person, period, *row.calledOn});
        auto& draft = at->second;
        if (!isNew && draft.call.amount != *row.call)
            m_problems.add(row.where, "result.said_twice", {"call", draft.where});
        draft.call = {person, period, *row.calledOn, *row.call, {}};
        draft.where = row.where;
        return &draft;
    }

    /// A share is one of the quota of its type; of what was known where the file has but one type.
    void fillInShares(DraftResult& draft, const PeriodResult* before)
    {
        for (auto& [type, said] : draft.byType) {
            if (!said.attainedShare)
                continue;
            auto quota = said.quota;
            if (!quota && before && draft.byType.size() == 1)
                quota = before->quota;
            if (quota)
                said.attained = *said.attainedShare * *quota;
            else
                m_problems.add(said.where, "result.share_without_quota");
        }
    }

    /// Later than what it follows, also where the clock is behind.
    template <class Row>
    Instant timeAfter(const Row* before) const
    {
        constexpr std::chrono::milliseconds kNext{1};
        return before ? std::max(m_now, before->importedAt + kNext) : m_now;
    }

    /// Amounts of several types are added up; the other numbers are those of the last type.
    static void putTogether(DraftResult& draft)
    {
        for (const auto& [type, said] : draft.byType)
            for (const auto& [name, inRow, inResult] : kResultFields) {
                if (!(said.*inRow))
                    continue;
                auto& sum = draft.result.*inResult;
                const bool adds = inRow == &ResultRow::quota || inRow == &ResultRow::attained;
                sum = (adds ? sum.value_or(0.0) : 0.0) + *(said.*inRow);
            }
    }

    void finish(DraftResult& draft, NewResults& added)
    {
        auto& result = draft.result;
        const auto* before = findRow(m_known.results, result);
        fillInShares(draft, before);
        putTogether(draft);
        if (before) {
            for (const auto& [name, inRow, inResult] : kResultFields)
                if (!(result.*inResult))
                    result.*inResult = before->*inResult;
            if (result.currency.empty())
                result.currency = before->currency;
        }
        for (const auto& [name, inRow, inResult] : kResultFields)
            if (before ? result.*inResult != before->*inResult : (result.*inResult).has_value())
                draft.fields.emplace_back(name);
        if (before && result.currency != before->currency)
            draft.fields.emplace_back("currency");
        if (before && draft.fields.empty())
            return;
        draft.kind = before ? Kind::Changed : Kind::Added;
        result.importedAt = timeAfter(before);
        added.results.push_back(result);
    }

    void finish(DraftCall& draft, NewResults& added)
    {
        const auto* before = findRow(m_known.calls, draft.call);
        if (before && before->amount == draft.call.amount)
            return;
        draft.kind = before ? Kind::Changed : Kind::Added;
        draft.call.importedAt = timeAfter(before);
        added.calls.push_back(draft.call);
    }

    RosterChange changeOf(const ResultRow& row, const Drafts& drafts) const
    {
        RosterChange change{Kind::Unchanged, row.where, drafts.what, {}};
        if (drafts.result) {
            change.kind = drafts.result->kind;
            change.fields = drafts.result->fields;
        }
        if (drafts.call && drafts.call->kind != Kind::Unchanged) {
            change.fields.emplace_back("call");
            if (change.kind == Kind::Unchanged)
                change.kind = drafts.call->kind;
        }
        if (change.kind == Kind::Added)
            change.fields.clear();
        return change;
    }

    const Roster& m_roster;
    const KnownResults& m_known;
    Day m_today;
    Instant m_now;
    Problems& m_problems;
    PeopleMeant m_people;
    std::vector<SaidPeriod> m_said; ///< of results, in the order of the rows
    std::map<std::tuple<std::string, DayRange>, DraftResult> m_results;
    std::map<std::tuple<std::string, DayRange, Day>, DraftCall> m_calls;
};

} // namespace

NewResults newResults(std::span<const ResultRow> rows, const Roster& roster,
    const KnownResults& known, Day today, Instant now, RosterChanges& changes, Problems& problems)
{
    return ResultImport{roster, known, today, now, problems}.run(
        withLastDays(rows, roster.fiscal), changes);
}

} // namespace mor
