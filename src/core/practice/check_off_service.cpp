// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/practice/check_off_service.h"

#include "core/base/text.h"
#include "core/schedule/exceptions_in_force.h"

#include <algorithm>
#include <span>

namespace mor {

namespace {

constexpr int kLongestTalk = 720;
constexpr int kLongestRecording = 24 * 60 * 60;

/// One problem is the error; several are its causes. Problems of a single act are not an input's.
tl::unexpected<Error> refused(const Problems& problems, const OccurrenceKey& key)
{
    std::vector<Error> all = problems.all();
    for (auto& error : all)
        error.kind = ErrorKind::Invalid;
    if (all.size() == 1)
        return tl::unexpected<Error>(std::move(all.front()));
    return tl::unexpected<Error>(
        Error{ErrorKind::Invalid, "checkoff.has_errors", {toText(key)}, {}, {}, std::move(all)});
}

/// Whether the occurrence can be held at all; says who should look elsewhere.
Result<> checkOccurrence(const Schedule& schedule, std::uint32_t position, const OccurrenceKey& key)
{
    if (position == kNone)
        return fail(ErrorKind::NotFound, "checkoff.unknown_occurrence", {toText(key)});
    const auto& occurrence = schedule.occurrences[position];
    if (occurrence.flags & Occurrence::kWithdrawn)
        return fail(ErrorKind::Invalid, "checkoff.withdrawn", {toText(key)});
    const auto exceptions = exceptionsInForce(schedule, position);
    if (exceptions.merged)
        return fail(
            ErrorKind::Invalid, "checkoff.merged", {toText(key), toText(exceptions.merged->into)});
    if (!schedule.owner(occurrence) && !exceptions.reassigned)
        return fail(ErrorKind::Invalid, "checkoff.uncovered", {toText(key)});
    return {};
}

void checkDates(const Window& window, Day heldOn, Day today, Problems& problems)
{
    if (heldOn > today)
        problems.add({}, "checkoff.held_in_future", {toIso(heldOn)});
    else if (heldOn < window.opens - std::chrono::days{CheckOffService::kEarliestDays})
        problems.add({}, "checkoff.held_too_early", {toIso(heldOn), toIso(window.opens)});
}

void checkRange(int value, int lowest, int highest, const char* code, Problems& problems)
{
    if (value < lowest || value > highest)
        problems.add(
            {}, code, {std::to_string(value), std::to_string(lowest), std::to_string(highest)});
}

/// One bit per criterion met.
std::uint8_t criteriaBits(
    const Activity& activity, const std::vector<int>& numbers, Problems& problems)
{
    unsigned bits = 0;
    const int highest = static_cast<int>(std::min<std::size_t>(activity.criteria.size(), 8));
    for (const int number : numbers) {
        if (number < 1 || number > highest)
            problems.add({}, "checkoff.unknown_criterion",
                {std::to_string(number), std::to_string(highest)});
        else
            bits |= 1U << (number - 1);
    }
    return static_cast<std::uint8_t>(bits);
}

void checkTexts(const Plan& plan, const CheckOffRequest& request, Problems& problems)
{
    const auto check = [&](std::string_view what, const std::string& text) {
        if (auto fine = checkText(what, text); !fine)
            problems.add({}, fine.error());
    };
    check("note", request.note);
    check("private note", request.privateNote);
    check("reason", request.correctionReason);
    const auto& people = plan.roster.people;
    if (!request.recordedBy.empty()
        && std::ranges::find(people, request.recordedBy, &Person::code) == people.end())
        problems.add({}, "checkoff.unknown_recorder", {inQuotes(request.recordedBy)});
}

/// The request as a first version, without identifiers, instants and revision.
CheckOff drafted(const Schedule& schedule, std::uint32_t position, const CheckOffRequest& request,
    Day today, Problems& problems)
{
    const auto& occurrence = schedule.occurrences[position];
    const Activity& activity = schedule.activity(occurrence);
    const Day heldOn = request.heldOn.value_or(today);
    const int minutes = request.minutes.value_or(activity.minutes.talk);

    checkDates(schedule.windowOf(occurrence), heldOn, today, problems);
    checkRange(minutes, 1, kLongestTalk, "checkoff.minutes_out_of_range", problems);
    checkRange(request.recordingSeconds, 0, kLongestRecording, "checkoff.recording_out_of_range",
        problems);
    checkTexts(*schedule.plan, request, problems);
    for (const auto& step : request.nextSteps)
        checkNewStep(schedule.plan->roster, step, heldOn, problems);

    CheckOff draft;
    draft.occurrence = request.occurrence;
    draft.fact.series = request.occurrence.series();
    draft.fact.date = request.occurrence.date;
    draft.fact.number = request.occurrence.number;
    draft.fact.minutes = static_cast<std::uint16_t>(std::clamp(minutes, 0, kLongestTalk));
    draft.fact.heldOn = heldOn;
    draft.fact.recordedOn = today;
    draft.fact.hasNextStep = !request.nextSteps.empty();
    if (request.criteriaMet) {
        draft.fact.criteriaMet = criteriaBits(activity, *request.criteriaMet, problems);
        draft.fact.criteriaJudged
            = static_cast<std::uint8_t>(std::min<std::size_t>(activity.criteria.size(), 8));
    }
    draft.evidence = request.evidence;
    std::ranges::sort(draft.evidence);
    draft.evidence.erase(
        std::unique(draft.evidence.begin(), draft.evidence.end()), draft.evidence.end());
    draft.note = request.note;
    draft.privateNote = request.privateNote;
    draft.recordedBy = request.recordedBy;
    draft.recordingSeconds = request.recordingSeconds;
    draft.correctionReason = request.correctionReason;
    for (const auto& step : request.nextSteps)
        draft.nextSteps.push_back({{}, {}, step.owner, step.what, step.due, std::nullopt, today});
    return draft;
}

/// Whether two versions tell the same of the talk, whoever recorded them; promises apart.
bool tellsTheSame(const CheckOff& one, const CheckOff& other)
{
    const auto& a = one.fact;
    const auto& b = other.fact;
    return one.occurrence == other.occurrence && a.heldOn == b.heldOn && a.minutes == b.minutes
        && a.criteriaMet == b.criteriaMet && a.criteriaJudged == b.criteriaJudged
        && a.withdrawn == b.withdrawn && one.evidence == other.evidence && one.note == other.note
        && one.privateNote == other.privateNote;
}

bool isAmong(const std::vector<NextStep>& steps, const NextStep& wanted)
{
    return std::ranges::any_of(steps, [&](const NextStep& step) {
        return step.owner == wanted.owner && step.what == wanted.what && step.due == wanted.due;
    });
}

/// Promises that stand with the newest of these versions of a talk.
std::vector<NextStep> standingIn(std::span<const CheckOff> versions)
{
    std::vector<NextStep> steps;
    for (const auto& version : versions) {
        if (version.fact.withdrawn)
            steps.clear();
        steps.insert(steps.end(), version.nextSteps.begin(), version.nextSteps.end());
    }
    return steps;
}

/// Whether a stored check-off says what a repeated request says; what the program adds itself
/// (instants, revision, identifiers of steps) may differ.
bool saysTheSame(
    const CheckOff& stored, const CheckOff& wanted, const std::vector<NextStep>& standing)
{
    return stored.recordedBy == wanted.recordedBy
        && stored.recordingSeconds == wanted.recordingSeconds
        && stored.correctionReason == wanted.correctionReason && tellsTheSame(stored, wanted)
        && std::ranges::all_of(
            wanted.nextSteps, [&](const NextStep& step) { return isAmong(standing, step); });
}

} // namespace

Result<Recorded> CheckOffService::record(
    std::shared_ptr<const Plan> plan, const CheckOffRequest& request)
{
    return record(expandAround(std::move(plan), request.occurrence), request);
}

Result<std::optional<Recorded>> CheckOffService::repeated(const CheckOff& wanted) const
{
    const auto taken = m_repository.checkOff(wanted.fact.id);
    if (!taken)
        return fail(taken);
    if (!*taken)
        return std::optional<Recorded>{};
    // Read again by its author, so that the private note is compared too.
    const auto versions = m_repository.checkOffs((*taken)->occurrence, wanted.recordedBy);
    if (!versions)
        return fail(versions);
    // Steps may have been added to the talk later, and a correction repeats none.
    for (std::size_t i = 0; i < versions->size(); ++i) {
        const auto& version = (*versions)[i];
        if (version.fact.id == wanted.fact.id
            && saysTheSame(version, wanted, standingIn(std::span(*versions).first(i + 1))))
            return std::optional<Recorded>{Recorded{version, true}};
    }
    return fail(ErrorKind::Conflict, "record.id_taken", {toText(wanted.fact.id)});
}

Result<Recorded> CheckOffService::record(const Schedule& schedule, const CheckOffRequest& request)
{
    const std::string key = toText(request.occurrence);
    const auto position = schedule.find(request.occurrence);
    if (const auto holdable = checkOccurrence(schedule, position, request.occurrence); !holdable)
        return fail(holdable);
    Problems problems;
    CheckOff wanted = drafted(schedule, position, request, m_clock.today(), problems);
    if (!problems.none())
        return refused(problems, request.occurrence);

    if (request.id) {
        wanted.fact.id = *request.id;
        auto before = repeated(wanted);
        if (!before)
            return fail(before);
        if (*before)
            return **before;
    }

    const auto versions = m_repository.checkOffs(request.occurrence, request.recordedBy);
    if (!versions)
        return fail(versions);
    const CheckOff* newest = versions->empty() ? nullptr : &versions->back();
    if (request.replaces && (!newest || newest->fact.id != *request.replaces))
        return fail(ErrorKind::Conflict, "checkoff.newer_exists", {key});
    const bool counts = newest && !newest->fact.withdrawn;
    if (counts && request.correctionReason.empty())
        return fail(
            ErrorKind::Conflict, "checkoff.already_recorded", {key, toIso(newest->fact.heldOn)});
    if (!counts && !request.correctionReason.empty())
        return fail(ErrorKind::Conflict, "checkoff.nothing_to_correct", {key});

    wanted.recordedAt = m_clock.now();
    if (!request.id)
        wanted.fact.id = m_uuids.next(wanted.recordedAt);
    if (newest)
        wanted.fact.revision = newest->fact.revision + 1;
    if (counts) { // what was promised stays promised, once
        std::erase_if(
            wanted.nextSteps, [&, standing = standingIn(*versions)](const NextStep& step) {
                return isAmong(standing, step);
            });
        if (wanted.nextSteps.empty() && tellsTheSame(*newest, wanted))
            return fail(ErrorKind::Conflict, "checkoff.unchanged", {key});
        if (newest->fact.hasNextStep)
            wanted.fact.hasNextStep = true;
    }
    for (auto& step : wanted.nextSteps) {
        step.id = m_uuids.next(wanted.recordedAt);
        step.checkOff = wanted.fact.id;
    }

    const auto added = m_repository.add(wanted);
    if (added)
        return Recorded{std::move(wanted), added->alreadyThere};
    // The same request may have been sent twice at once; then the other one made it.
    if (request.id && added.error().kind == ErrorKind::Conflict)
        if (auto before = repeated(wanted); before && *before)
            return **before;
    return fail(added);
}

Result<CheckOff> CheckOffService::withdraw(const OccurrenceKey& key, const std::string& reason,
    const std::string& by, std::optional<Uuid> newest)
{
    if (auto told = checkName("reason", reason); !told)
        return fail(told);
    const auto versions = m_repository.checkOffs(key, by);
    if (!versions)
        return fail(versions);
    if (versions->empty() || versions->back().fact.withdrawn)
        return fail(ErrorKind::NotFound, "checkoff.none", {toText(key)});
    if (newest && versions->back().fact.id != *newest)
        return fail(ErrorKind::Conflict, "checkoff.newer_exists", {toText(key)});

    CheckOff back = versions->back();
    back.recordedAt = m_clock.now();
    back.fact.id = m_uuids.next(back.recordedAt);
    back.fact.revision += 1;
    back.fact.recordedOn = m_clock.today();
    back.fact.withdrawn = true;
    back.recordedBy = by;
    back.recordingSeconds = 0;
    back.correctionReason = reason;
    back.privateNote.clear();
    back.nextSteps.clear();
    if (const auto added = m_repository.add(back); !added)
        return fail(added);
    return back;
}

} // namespace mor
