// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

// Files, tables, CSV and plan documents first, iCalendar after them.
constexpr auto kSentences = std::to_array<Sentence>({
    {"file.not_found", "There is no file {0}. Check the name and the folder."},
    {"file.not_regular",
        "{0} is not an ordinary file. Name a file, or use - for standard input or output."},
    {"file.is_workspace",
        "{0} is a workspace or a copy of one. Nothing is written over it; choose another name."},
    {"file.cannot_read", "{0} can't be read: {1}."},
    {"file.cannot_write", "{0} can't be written: {1}. Nothing was changed there."},
    {"file.too_large", "{0} is too large. At most {1} are read."},
    {"table.unknown_format", "{0} is not an output format. Use table, csv, tsv or json."},
    {"export.unknown_what",
        "{0} can't be exported. Write schedule, check-offs, adherence, coverage, ledger, rhythm, "
        "next-steps or briefs."},
    {"export.unknown_format", "{0} is not a format. Write ics, xlsx, csv, json or pdf."},
    {"export.calendar_only_schedule", "A calendar file holds the schedule only."},
    {"export.briefs_are_printed", "Monday briefs are printed or saved as PDF, from the window."},
    {"export.not_printed",
        "There is no printed page of {0}. Choose Excel, or print the workbook from there."},
    {"export.not_printed_here", "PDF files are made in the window, on the page Export."},
    {"export.alarm_out_of_range", "A reminder can't be {0} minutes before. Choose from 0 to {1}."},
    {"export.request_malformed",
        "The saved export has a word that can't be read: {0}. Choose the export anew and save it."},
    {"export.too_many_rows",
        "The sheet would have {0} rows, and spreadsheets open {1} at most. Choose a shorter "
        "period."},
    {"xlsx.cannot_write",
        "The workbook can't be put together: {0}. Check the space left for temporary files."},
    {"csv.empty", "The file is empty. A first line with the names of the columns is expected."},
    {"csv.too_large", "The file is too large. At most {0} are read."},
    {"csv.utf16",
        "The file is saved as UTF-16 and is cut or damaged. Save it again, best as CSV UTF-8."},
    {"csv.not_text",
        "There is a null character here, so this is not a text file. Save it as CSV again."},
    {"csv.quote_open", "A quote opens here and never closes. Add the closing quote."},
    {"csv.after_quote", "{0} stands behind a closing quote. Double the quotes inside a field."},
    {"csv.field_too_long", "A field here is longer than {0} bytes. Shorten it."},
    {"csv.too_many_columns", "This line has more than {0} columns. Leave some out."},
    {"csv.too_many_rows", "The file has more than {0} rows. Split it."},
    {"csv.field_count",
        "This line has {0} fields, and the first line has {1}. Make them the same."},
    {"csv.column_unknown", "There is no column {0}. Known are {1}."},
    {"csv.column_twice", "The column {0} is there twice. Keep one of them."},
    {"csv.column_missing", "The column {0} is missing. Add it."},
    {"csv.date_ambiguous",
        "{0} could be two different days, and no other date in {1} tells which. Write dates like "
        "2026-11-03."},
    {"import.column_missing",
        "The column {0} is not in the file. The mapping {1} asks for it; add it, or map anew."},
    {"export.entries_withheld",
        "Single talks are told to the people in them and to the manager. Take the adherence "
        "summary, or choose yourself."},
    {"export.notes_withheld",
        "Notes and next steps stay between the two people of a talk. Choose yourself or your own "
        "team."},
    {"export.own_brief_only", "A Monday brief is for its owner alone. Choose yourself."},
    {"export.leads_nobody", "This is about people one leads; nobody reports to you."},
    {"export.figures_withheld",
        "Counts of these people are for those who lead them. Choose yourself or your own team."},
    {"export.preset_name", "Give the preset a name of 1 to {0} bytes."},
    {"export.preset_known", "There is a preset {0} already. Choose another name."},
    {"export.preset_unknown", "{1} keeps no export {0}. There are: {2}."},
    {"export.preset_too_long", "The preset {0} can't be kept. Choose fewer people."},
    {"export.too_many_presets", "{0} presets are the most. Delete one that is not used."},
    {"csv.field_empty", "{0} is empty. Fill it in."},
    {"csv.not_yes_or_no", "{0} is neither yes nor no. Write one of them."},
    {"starter.unknown", "{0} is not a starter rhythm. Write narrow, frontline or leader."},
    {"json.too_large", "The document is too large. At most {0} are read."},
    {"json.malformed", "The JSON breaks off at {0}. Check the comma, quote or bracket before it."},
    {"json.too_deep", "Lists and objects lie more than {0} levels deep. Check the brackets."},
    {"json.too_many_values", "The document holds more than {0} values. Split it."},
    {"json.text_too_long", "A text here is longer than {0} bytes. Shorten it."},
    {"json.duplicate_name", "{0} is there twice in one object. Keep one of them."},
    {"document.wrong_format", "The document says it is {0}, and {1} is expected."},
    {"document.newer",
        "The document has version {0}; this program reads version {1}. Use a newer program."},
    {"field.missing", "The field {0} is missing. Add it."},
    {"field.unknown", "There is no field {0} here. Known are {1}."},
    {"field.wrong_type", "This is {0}, and {1} is expected."},
    {"field.out_of_range", "{0} is out of range. Choose from {1} to {2}."},
    {"field.unknown_word", "{0} does not fit here. Write {1}."},
    {"list.too_long", "This list has {0} entries; {1} are the most."},
    {"list.wrong_count", "This list has {0} entries, and {1} are expected."},
    {"weekdays.malformed", "{0} are not weekdays. Write them like mon,tue,wed, each once."},
    {"zone.unknown",
        "{0} is not a time zone this computer knows. Use an IANA name such as Europe/Berlin."},
    {"rrule.too_long", "The recurrence rule is longer than {0} bytes. Shorten it."},
    {"rrule.part_unknown", "A recurrence rule has no part {0}. Check its spelling."},
    {"rrule.scale_unknown",
        "Recurrence rules follow the Gregorian calendar here; {0} is not known. Take it out."},
    {"rrule.part_twice", "The recurrence rule says {0} twice. Keep one."},
    {"rrule.part_malformed", "{0} of the recurrence rule can't be {1}. Use {2}."},
    {"rrule.value_out_of_range",
        "{0} of the recurrence rule can't be {1}. Use values from {2} to {3}."},
    {"rrule.frequency_missing",
        "The recurrence rule has no FREQ. Begin with FREQ=WEEKLY or alike."},
    {"rrule.frequency_too_high",
        "FREQ={0} is too often for a calendar of talks. Use HOURLY, DAILY, WEEKLY, MONTHLY or "
        "YEARLY."},
    {"rrule.part_not_allowed", "{0} can't stand together with {1} in a recurrence rule."},
    {"rrule.count_and_until", "The recurrence rule has both COUNT and UNTIL. Keep one."},
    {"rrule.position_alone",
        "BYSETPOS of the recurrence rule has nothing to pick from. Add BYDAY, BYMONTHDAY or "
        "alike."},
    {"rrule.too_many_dates",
        "The recurrence rule gives more than {0} dates here. Ask for a shorter range."},
    {"rrule.too_many_steps",
        "Following the recurrence rules up to here takes more than {0} steps. Let this one begin "
        "later, or take it out."},
    {"dates.on_trigger",
        "{0} has no dates of its own. Name a rule that counts days, weeks, months or quarters."},
    {"ics.too_large", "The calendar is larger than {0} MB. Take out past years."},
    {"ics.not_utf8", "The calendar is not UTF-8 text. Save it as UTF-8."},
    {"ics.line_too_long", "A line of the calendar is longer than {0} bytes. Shorten it."},
    {"ics.too_many_lines", "The calendar has more than {0} lines. Split it."},
    {"ics.not_a_calendar", "This is not a calendar file: BEGIN:VCALENDAR is missing in front."},
    {"ics.nested_too_deep", "Components lie more than {0} levels deep. Check the BEGIN lines."},
    {"ics.end_without_begin", "END:{0} has no BEGIN before it. Check the lines in between."},
    {"ics.unfinished", "The calendar ends before END:{0}. Download it again."},
    {"ics.line_malformed", "{0} is not a line of a calendar. NAME:value is expected."},
    {"ics.event_without_start", "The event has no date that can be read. Add its DTSTART."},
    {"ics.event_too_long", "The event lasts more than {0} days. Shorten it."},
    {"ics.zone_unknown",
        "Nobody knows the time zone {0}. Download the calendar again, with its time zones."},
    {"ics.time_malformed",
        "{0} of the event can't be {1}. Use 20261103 for a whole day, or 20261103T094500 or alike "
        "for a time."},
    {"ics.date_malformed", "{0} of the event can't be {1}. Use a date like 20261103."},
    {"ics.duration_malformed", "{0} of the event can't be {1}. Use PT45M, PT1H30M or alike."},
    {"ics.too_many_rules", "The calendar has more than {0} repeated events. Split it."},
    {"ics.too_many_times", "The calendar is busy more than {0} times. Take out what repeats."},
    {"ics.too_many_holidays",
        "The calendar has more than {1} days off in {0}; that is no list of holidays. Choose the "
        "calendar of public holidays."},
    {"ics.too_many_days", "The calendar has more than {0} holidays. Take a shorter range."},
});

} // namespace

std::span<const Sentence> exchangeSentences() { return kSentences; }

} // namespace mor::words
