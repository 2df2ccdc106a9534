// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/coaching/calibration_service.h"

#include "core/base/text.h"
#include "core/coaching/coaching_problems.h"
#include "core/coaching/coaching_rights.h"
#include "core/org/lookup.h"

#include <algorithm>

namespace mor {

namespace {

void checkCase(const std::string& text, Problems& problems)
{
    if (trimmed(text).empty())
        problems.add({}, "calibration.case_empty");
    else if (const auto fine = checkText("case", text); !fine)
        problems.add({}, fine.error());
}

void checkJudges(
    const Roster& roster, const std::vector<std::string>& judges, Day today, Problems& problems)
{
    for (const auto& code : judges) {
        const auto* person = findPerson(roster, code);
        if (!person || !mayJudge(*person, today))
            problems.add({}, "calibration.unknown_judge", {inQuotes(code)});
    }
    if (judges.size() < kFewestJudges)
        problems.add({}, "calibration.too_few_judges",
            {std::to_string(judges.size()), std::to_string(kFewestJudges)});
}

bool asksTheSame(const CalibrationRound& one, const CalibrationRound& other)
{
    return one.activity == other.activity && one.caseText == other.caseText
        && one.judges == other.judges && one.openedBy == other.openedBy;
}

bool saysTheSame(const CalibrationJudgement& one, const CalibrationJudgement& other)
{
    return one.id == other.id && one.round == other.round && one.judge == other.judge
        && one.judged == other.judged && one.note == other.note;
}

} // namespace

const Activity* activityOf(const Rhythm& rhythm, int version, std::string_view code)
{
    const auto found = std::ranges::find(rhythm.versions, version, &RhythmVersion::number);
    return found == rhythm.versions.end() ? nullptr : findActivity(*found, code);
}

Result<CalibrationRound> CalibrationService::open(const Plan& plan, const RoundRequest& request)
{
    const Day today = m_clock.today();
    const auto* version = versionOn(plan.rhythm, today);
    CalibrationRound round;
    round.activity = request.activity;
    round.rhythmVersion = version ? version->number : 0;
    round.caseText = std::string{trimmed(request.caseText)};
    round.judges = request.judges;
    std::ranges::sort(round.judges);
    round.judges.erase(std::unique(round.judges.begin(), round.judges.end()), round.judges.end());
    round.openedOn = today;
    round.openedBy = request.openedBy;

    Problems problems;
    if (!version || !findActivity(*version, request.activity))
        problems.add({}, "calibration.unknown_activity", {inQuotes(request.activity)});
    checkCase(request.caseText, problems);
    checkJudges(plan.roster, round.judges, today, problems);
    if (!mayCalibrate(plan.roster, request.openedBy, today))
        problems.add({}, "calibration.may_not_open", {inQuotes(request.openedBy)});
    if (!problems.none())
        return refused(problems, "calibration.has_errors", {});

    if (request.id) {
        const auto same = m_coaching.round(*request.id);
        if (!same)
            return fail(same);
        if (*same && asksTheSame(**same, round))
            return **same;
        round.id = *request.id;
    }
    round.recordedAt = m_clock.now();
    if (!request.id)
        round.id = m_uuids.next(round.recordedAt);
    const auto added = m_coaching.add(round);
    return added ? Result<CalibrationRound>{round} : fail(added);
}

Result<CalibrationRound> CalibrationService::roundOf(const Uuid& id) const
{
    const auto round = m_coaching.round(id);
    if (!round)
        return fail(round);
    if (!*round)
        return fail(ErrorKind::NotFound, "calibration.unknown_round", {toText(id)});
    return **round;
}

Result<std::optional<CalibrationJudgement>> CalibrationService::given(
    const Uuid& round, const std::string& judge) const
{
    const auto all = m_coaching.judgements(round);
    if (!all)
        return fail(all);
    const auto found = std::ranges::find(*all, judge, &CalibrationJudgement::judge);
    return found == all->end() ? std::optional<CalibrationJudgement>{} : std::optional{*found};
}

Result<CalibrationJudgement> CalibrationService::judge(
    const Plan& plan, const JudgementRequest& request)
{
    const auto round = roundOf(request.round);
    if (!round)
        return fail(round);
    const auto* activity = activityOf(plan.rhythm, round->rhythmVersion, round->activity);
    const auto criteria = activity ? activity->criteria.size() : 0;
    CalibrationJudgement wanted;
    wanted.round = request.round;
    wanted.judge = request.judge;
    wanted.judgedOn = m_clock.today();
    wanted.note = std::string{trimmed(request.note)};

    Problems problems;
    const auto* judge = findPerson(plan.roster, request.judge);
    if (!judge || !mayJudge(*judge, wanted.judgedOn)
        || !std::ranges::binary_search(round->judges, request.judge))
        problems.add({}, "calibration.not_invited", {inQuotes(request.judge)});
    wanted.judged = judgementOf(criteria, request.criteriaMet, request.notSeen, problems);
    checkJudgement(wanted.judged, criteria, problems);
    if (const auto fine = checkText("note", wanted.note); !fine)
        problems.add({}, fine.error());
    if (!problems.none())
        return refused(problems, "calibration.has_errors", {});

    const auto before = given(request.round, request.judge);
    if (!before)
        return fail(before);
    if (request.id)
        wanted.id = *request.id;
    if (*before && request.id && saysTheSame(**before, wanted))
        return **before;
    if (*before)
        return fail(ErrorKind::Conflict, "calibration.judged_already", {inQuotes(request.judge)});
    wanted.recordedAt = m_clock.now();
    if (!request.id)
        wanted.id = m_uuids.next(wanted.recordedAt);
    const auto added = m_coaching.add(wanted);
    return added ? Result<CalibrationJudgement>{wanted} : fail(added);
}

Result<> CalibrationService::close(const Roster& roster, const Uuid& id, const std::string& by)
{
    const auto round = roundOf(id);
    if (!round)
        return fail(round);
    const Day today = m_clock.today();
    const auto* opener = findPerson(roster, round->openedBy);
    const bool openerIsHere = opener && isEmployed(*opener, today);
    if (openerIsHere ? round->openedBy != by : !mayCalibrate(roster, by, today))
        return fail(ErrorKind::Invalid, "calibration.not_the_opener", {inQuotes(by)});
    const auto judged = m_coaching.judgements(id);
    if (!judged)
        return fail(judged);
    if (judged->size() == round->judges.size())
        return {};
    const auto added = m_coaching.add(CalibrationClosing{id, today, by, m_clock.now()});
    return added ? Result<>{} : fail(added);
}

Result<> CalibrationService::callOff(const Roster& roster, const Uuid& id, const std::string& by)
{
    const auto judged = m_coaching.judgements(id);
    if (!judged)
        return fail(judged);
    if (!judged->empty())
        return fail(ErrorKind::Conflict, "calibration.begun");
    return close(roster, id, by);
}

} // namespace mor
