// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/activity_fields.h"
#include "core/planning/gate_answers.h"
#include "core/planning/rhythm_store.h"

#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// The one door for changes of the rhythm: the draft, its activities and their gates, publishing.
/// Every act that changes an activity starts a draft from the newest version if there is none.
/// `by` is the code of the person who acts and may be empty.
///
/// All errors are told with nothing changed. "plan.changed_meanwhile" is tried again on the newest
/// state, so that two people may edit different activities at once.
class RhythmService {
public:
    RhythmService(PlanRepository& plans, const PracticeRepository& practice, const Clock& clock)
        : m_store(plans, practice, clock)
    {
    }

    /// The draft; a copy of the newest version when there was none.
    Result<RhythmVersion> startDraft(const std::string& by = {});
    /// A draft that reads as a published version, to put that one in force again; an older draft is
    /// replaced, and what it holds leaves the shelf. Error: "version.unknown" (number).
    Result<RhythmVersion> startDraftFrom(int number, const std::string& by = {});
    /// Throws the draft away. Error: "planning.no_draft".
    Result<> discardDraft();

    /// Sets fields of an activity and returns it with its new version. `baseVersion` is the version
    /// the caller saw. Errors: NotFound "activity.unknown"; Conflict "activity.edited_meanwhile"
    /// (code, base version, newest version) whose causes "activity.edit_differs" (field, newest
    /// value, wanted value) show both; those of setField and checkActivity, all at once under
    /// "activity.has_errors" (code).
    Result<Activity> edit(std::string_view code, int baseVersion,
        const std::vector<FieldChange>& changes, const std::string& by = {});
    /// The same with the whole activity as it should be and as the caller saw it: they are compared
    /// by value, because a draft that was thrown away takes its version numbers with it.
    Result<Activity> save(const Activity& wanted, const Activity& base, const std::string& by = {});
    /// Errors: "code.twice", "activity.has_errors".
    Result<Activity> add(Activity activity, const std::string& by = {});
    /// Puts activities of a library, a starter or another organisation into the draft: those whose
    /// code is new are added, the others replaced; levers that are not known are added. All or
    /// nothing. Error: "activity.has_errors".
    Result<RhythmVersion> adopt(const std::vector<Lever>& levers,
        const std::vector<Activity>& activities, const std::string& by = {});
    /// Takes the activity out of the draft; published versions keep it.
    Result<> remove(std::string_view code, const std::string& by = {});

    /// Sets an activity aside with a reason: it leaves the draft and waits on the shelf. Errors:
    /// "activity.unknown", "planning.no_needs_note".
    Result<> park(std::string_view code, const std::string& reason, const std::string& by = {});
    /// Back into the draft, to be asked again. Error: "planning.not_parked" (code).
    Result<Activity> bringBack(std::string_view code, const std::string& by = {});
    /// Removes it from the shelf for good. Error: "planning.not_parked".
    Result<> forget(std::string_view code);

    /// The stored answers of an activity in the draft, or in the newest version without a draft.
    Result<Gate> gate(std::string_view code) const;
    /// A person's word on one of the questions 1 to 4: "no" with a note parks the activity (it
    /// leaves the draft); `Open` is a word that it must be looked at again; `Clear` is refused
    /// while the object is missing ("planning.question_open"). Errors:
    /// "planning.no_such_question", "planning.no_needs_note", "activity.unknown".
    Result<Gate> answer(std::string_view code, int question, GateAnswer::Verdict verdict,
        const std::string& note, const std::string& by = {});
    /// The quarterly word on a question of an activity in force, with what the data said. A no
    /// parks it: it leaves the draft, and the version in force when the draft is published. Errors:
    /// "planning.no_such_question", "planning.no_needs_note", "activity.unknown".
    Result<> review(const GateReview& review);

    /// Puts the draft in force from a day on. Errors: "planning.no_draft", "planning.draft_empty",
    /// "planning.from_in_past" (from, today), "planning.from_before_newest" (from, number, its
    /// date), "planning.questions_open" (how many) whose causes "planning.question_open" (activity,
    /// question, object), "planning.question_doubted" (activity, question, note) or
    /// "planning.question_no" name each one, "planning.books_closed".
    Result<RhythmVersion> publish(Day from, const std::string& reason, const std::string& by = {});

    /// Puts an older version in force again from a day on, beside the draft and the shelf, which
    /// stay as they are: an activity that is parked and part of that version is in force until the
    /// next draft, which leaves it out, is published. Errors: "version.unknown" (number); those of
    /// publish.
    Result<RhythmVersion> publishAgain(
        int number, Day from, const std::string& reason, const std::string& by = {});

    /// Takes back a version that is not in force yet: it is the draft again, without what has been
    /// set aside since. Errors:
    /// "version.unknown", "planning.already_in_force" (number, its date), "planning.draft_exists".
    Result<> unpublish(int number);

    /// What the last act changed, for taking it back by RhythmStore::takeBack.
    const RhythmChange& lastChange() const { return m_last; }

private:
    Result<Rhythm> change(const RhythmStore::Change& change);
    Result<Rhythm> changeDraft(const RhythmStore::Change& change, const std::string& by);

    RhythmStore m_store;
    RhythmChange m_last;
};

} // namespace mor
