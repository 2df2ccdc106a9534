// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"
#include "core/planning/activity_fields.h"
#include "core/planning/gate_answers.h"
#include "core/practice/practice_repository.h"
#include "core/schedule/plan_repository.h"

#include <functional>
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
        : m_plans(plans)
        , m_practice(practice)
        , m_clock(clock)
    {
    }

    /// The draft; a copy of the newest version when there was none.
    Result<RhythmVersion> startDraft(const std::string& by = {});
    /// Throws the draft away. Error: "planning.no_draft".
    Result<> discardDraft();

    /// Sets fields of an activity and returns it with its new version. `baseVersion` is the version
    /// the caller saw. Errors: NotFound "activity.unknown"; Conflict "activity.edited_meanwhile"
    /// (code, base version, newest version) whose causes "activity.edit_differs" (field, newest
    /// value, wanted value) show both; those of setField and checkActivity, all at once under
    /// "activity.has_errors" (code).
    Result<Activity> edit(std::string_view code, int baseVersion,
        const std::vector<FieldChange>& changes, const std::string& by = {});
    /// The same with the whole activity as it should be; its `version` is the base version.
    Result<Activity> save(const Activity& wanted, const std::string& by = {});
    /// Errors: "code.twice", "activity.has_errors".
    Result<Activity> add(Activity activity, const std::string& by = {});
    /// Takes the activity out of the draft; published versions keep it.
    Result<> remove(std::string_view code, const std::string& by = {});

    /// The stored answers of an activity in the draft, or in the newest version without a draft.
    Result<Gate> gate(std::string_view code) const;
    /// A person's word on one of the questions 1 to 4: "no" with a note parks the activity; `Open`
    /// takes a "no" back; `Clear` is refused while the object is missing
    /// ("planning.question_open"). Errors: "planning.no_such_question", "planning.no_needs_note",
    /// "activity.unknown".
    Result<Gate> answer(std::string_view code, int question, GateAnswer::Verdict verdict,
        const std::string& note, const std::string& by = {});

    /// Puts the draft in force from a day on. Errors: "planning.no_draft", "planning.draft_empty",
    /// "planning.from_in_past" (from, today), "planning.from_before_newest" (from, number, its
    /// date), "planning.questions_open" (how many) whose causes "planning.question_open" (activity,
    /// question, object) or "planning.question_no" name each one, "planning.books_closed".
    Result<RhythmVersion> publish(Day from, const std::string& reason, const std::string& by = {});

private:
    using Change = std::function<Result<>(Plan&)>;
    Result<Rhythm> change(const Change& change);
    Result<Rhythm> changeDraft(const Change& change, const std::string& by);

    PlanRepository& m_plans;
    const PracticeRepository& m_practice;
    const Clock& m_clock;
};

} // namespace mor
