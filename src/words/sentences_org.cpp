// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

constexpr auto kSentences = std::to_array<Sentence>({
    {"fiscal.malformed", "{0} is not a fiscal calendar. Write it like {1}."},
    {"fiscal.year_out_of_range", "The fiscal year {0} is outside {1} to {2}."},
    {"fiscal.no_such_quarter", "There is no fiscal quarter {0}. Quarters are 1 to 4."},
    {"fiscal.no_such_month", "There is no fiscal month {0}. Months are 1 to 12."},
    {"role.unknown", "{0} is not a role. Write leader, second-line, manager or rep."},
    {"person.unknown", "Nobody here has the code {0}. Check the spelling or add the person first."},
    {"person.too_many",
        "There would be {0} people; {1} are the most in one workspace. Part them by region."},
    {"person.email_twice",
        "The e-mail address {0} belongs to more than one person. Give each person their own."},
    {"person.left_before_joined",
        "{0} would leave on {2}, before joining on {1}. Correct one of the two dates."},
    {"person.ramp_before_joined",
        "The ramp of {0} would end on {2}, before the first day on {1}. Correct one of the two "
        "dates."},
    {"calendar.too_many",
        "There would be more than {0} calendars. Check the column that names the calendar."},
    {"calendar.unknown", "There is no calendar {0}. Check the spelling or add the calendar first."},
    {"calendar.no_weekdays",
        "The calendar {0} has no usable working week. Choose at least one weekday."},
    {"calendar.holiday_twice", "{0} is a holiday twice in the calendar {1}. Keep one of them."},
    {"code.reserved", "{0} has a meaning of its own in the program. Choose another code."},
    {"code.twice", "The {0} {1} is there twice. Give each its own code."},
    {"range.ends_before_it_begins",
        "It ends on {1}, before it begins on {0}. Correct one of the two dates."},
    {"line.boss_is_rep", "{0} is a rep and can't lead anybody. Name a manager or change the role."},
    {"line.circle",
        "Above {0} with the boss {1} the lines of {2} come back to the same person or go over 20 "
        "levels. Correct one of the bosses."},
    {"line.overlaps",
        "{0} would have two bosses on {1}: the line to {2} is still in force. End it the day "
        "before."},
    {"slot.out_of_range",
        "The slot of {0} with {1} has no such weekday, time or week. Choose Monday to Sunday, "
        "00:00 to 23:59 and week 0 to 13."},
    {"busy.out_of_range",
        "The busy time of {0} on {1} ends before it begins or runs past midnight. Give a start and "
        "a later end on the same day."},
    {"busy.overlap",
        "Two busy times of {0} on {1} overlap. Make one of them, from the first start to the last "
        "end."},
    {"slot.twice", "{0} and {1} have two slots for {2}. Keep one of them."},
    {"fiscal.unusable",
        "The fiscal calendar names a month or weekday that does not exist. Months are 1 to 12, "
        "weekdays 1 to 7."},
    {"person.ambiguous", "{0} fits more than one person: {1}. Write the code of the one you mean."},
    {"period.malformed",
        "{0} is not a date or period. Write it like 2026-11-03, today, +2w, 2026-W45, 2026-11, "
        "2026-Q4 or FY2027-Q1."},
    {"period.no_such_week", "{0} does not exist: that year has {1} weeks."},
});

} // namespace

std::span<const Sentence> orgSentences() { return kSentences; }

} // namespace mor::words
