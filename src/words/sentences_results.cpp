// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

constexpr auto kSentences = std::to_array<Sentence>({
    {"result.person_missing", "The row names nobody. Give a code, an e-mail address or a name."},
    {"result.period_missing",
        "The row has no period. Write one such as FY2027-Q1, 2026-Q4 or 2026-11, or give its first "
        "and last day."},
    {"result.period_kind",
        "{0} is a day or a week. Results belong to a month, a quarter or a year."},
    {"result.nothing",
        "The row has no number: neither quota nor attained nor a forecast call. Fill one in, or "
        "leave the row out."},
    {"result.number_malformed",
        "{0} in {1} is not a number. Write it like 1200000 or 1,200,000.50."},
    {"result.quota_in_units", "The quota counts units. Give its amount, or leave the row out."},
    {"result.percent_not_meant", "{0} is a percentage here. Write the amount or the count."},
    {"result.currencies_mixed", "One row has {0} and {1}. Use one currency in each row."},
    {"result.currency_malformed", "{0} is not a currency. Write three letters such as EUR."},
    {"result.below_zero", "{0} is below zero. Only what is attained can be."},
    {"result.not_a_share", "{0} is above 100 %. Write a share from 0 to 1, or a percentage."},
    {"result.cycle_out_of_range",
        "cycle_days is not between 1 and 3650 days. Write the days from "
        "qualified to closed."},
    {"result.call_incomplete",
        "A forecast call needs its amount and the day on which it was made. Fill in call and "
        "called_on."},
    {"result.called_late",
        "The call was made on {0}, after its period ended on {1}. Check the day and the period."},
    {"result.called_in_future", "The call is dated {0}, which is yet to come. Check the day."},
    {"result.share_without_quota",
        "What is attained is a percentage, and no quota is known for it. Give the quota too."},
    {"result.said_twice",
        "{0} differs from {1}, which is about the same person and period. Keep one of them."},
    {"result.periods_overlap",
        "{0} overlaps {1} of {2} in part, for the same person. Some days would count twice and "
        "others once; change the days of one of them."},
    {"results.changed_meanwhile",
        "Others were importing results all the while. Nothing was changed; import the file again."},
});

} // namespace

std::span<const Sentence> resultSentences() { return kSentences; }

} // namespace mor::words
