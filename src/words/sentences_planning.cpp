// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/sentences.h"

#include <array>

namespace mor::words {

namespace {

constexpr auto kSentences = std::to_array<Sentence>({
    {"planning.books_closed",
        "This would change {0} talks whose books are closed, such as {1}. Let the change begin "
        "today or later; what is closed stays as it was."},
    {"planning.no_draft", "There is no draft. Change an activity to start one."},
    {"planning.draft_empty", "The draft has no activities. Add at least one before publishing."},
    {"planning.from_in_past",
        "A version can't take effect on {0}, before today, {1}. Choose today or a later day."},
    {"planning.from_before_newest",
        "A version can't take effect on {0}: version {1} does so only on {2}. Choose that day or a "
        "later one."},
    {"planning.questions_open",
        "Questions that are not clear yet: {0}. Answer each of them, or take the activity "
        "out of the draft."},
    {"planning.question_open",
        "Question {1} of {0} is open; so far there is {2}. Complete the activity."},
    {"planning.question_doubted",
        "Question {1} of {0} is to be looked at again: {2}. Answer it with clear or no."},
    {"planning.question_no",
        "Question {1} of {0} was answered with no: {2}. Take the no back or take the activity out "
        "of the draft."},
    {"planning.changed_since",
        "This can't be taken back: the {0} was changed again since. Look at it as it is now."},
    {"planning.no_such_question", "There is no question {0}. The questions are 1 to 4."},
    {"planning.no_needs_note", "A no needs a note that says why. Write one sentence."},
    {"planning.not_parked", "{0} is not among the activities that were set aside."},
    {"planning.parked_and_drafted",
        "{0} is set aside and in the draft at once. Keep it in one of the two places."},
    {"planning.review_open",
        "A question that is asked again is answered with clear or no. Choose one of them."},
    {"planning.already_in_force",
        "Version {0} is in force since {1} and can't be taken back. Publish another version "
        "instead."},
    {"planning.draft_exists",
        "Version {0} can't become the draft again while there is another draft. Publish that one "
        "or "
        "throw it away first."},
    {"planning.import_refused",
        "The document would change versions of the rhythm that are already agreed. Import it into "
        "a new workspace, or make the change in the draft."},
    {"planning.version_rewritten",
        "Version {0} has begun and would read otherwise: {1}. Its activities stay as they were "
        "published."},
    {"planning.version_not_asked",
        "Version {0} is yet to begin and has activities without four clear answers: {1}. Make it "
        "the draft of the document."},
    {"activity.has_errors", "The activity {0} has errors; nothing was changed."},
    {"activity.field_unknown", "There is no field {0} of an activity. The fields are: {1}."},
    {"activity.number_malformed", "{0} is not a whole number. Write digits only."},
    {"activity.edited_meanwhile",
        "Somebody changed {0} meanwhile: your edit is based on version {1}, the newest is {2}. "
        "Look at both and edit again with --base-version {2}."},
    {"activity.edit_differs", "{0}: the newest says {1}, you wanted {2}."},
    {"import.mapping_damaged",
        "How columns were read last time ({0}) can't be read any more. Choose the columns again."},
    {"import.mapping_too_long",
        "The columns of {0} are too many or too long to be remembered. The import itself is done."},
    {"people.too_many_reports",
        "More than {1} people would report to {0}. Check the column that names the boss."},
    {"people.no_code_or_email", "The row names nobody. Give a code or an e-mail address."},
    {"people.row_twice", "{0} is in the file twice. Keep one row for each person."},
    {"people.email_of_other",
        "The e-mail address {0} belongs to {1}. Correct the code or the address."},
    {"people.name_missing", "{0} is new and has no name. Add the name."},
    {"people.joined_closed",
        "The first day (joined), {0}, would change {1} talks whose books are closed. Leave the "
        "date out or write another one."},
    {"people.joined_led_closed",
        "The first day (joined), {0}, would change {1} talks whose books are closed: their boss "
        "would have owed them since. Leave the date out or write a later one."},
    {"people.joined_unled_closed",
        "The first day (joined), {0}, would change {1} talks whose books are closed: until their "
        "boss leads them (from) they are without a manager. Leave the date out or write a later "
        "one."},
    {"people.from_closed",
        "The day from which the boss leads (from), {0}, would change {1} talks whose books are "
        "closed. Leave the date out or write a later one."},
    {"people.left_closed",
        "The last day (left), {0}, would change {1} talks whose books are closed. Leave the date "
        "out or write a later one."},
    {"people.calendar_missing", "{0} has no work calendar. Name one, or a boss who has one."},
});

} // namespace

std::span<const Sentence> planningSentences() { return kSentences; }

} // namespace mor::words
