// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/schedule/exception_service.h"

#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/schedule/exceptions_in_force.h"

#include <algorithm>
#include <array>

namespace mor {

namespace {

/// One occurrence and the small schedule that holds it.
struct Talk {
    Schedule schedule;
    std::uint32_t at = kNone;

    const Occurrence& occurrence() const { return schedule.occurrences[at]; }
    const Window& window() const { return schedule.windowOf(occurrence()); }
    const Series& series() const { return schedule.seriesOf(occurrence()); }
};

template <class... Args>
auto refuse(std::string code, Args... args)
{
    return fail(ErrorKind::Invalid, std::move(code), {std::move(args)...});
}

/// The occurrence if it may still be changed.
Result<Talk> changeable(
    std::shared_ptr<const Plan> plan, const OccurrenceKey& key, const std::string& by, Day today)
{
    if (!by.empty() && !findPerson(plan->roster, by))
        return fail(ErrorKind::NotFound, "person.unknown", {inQuotes(by)});
    Talk talk{expandAround(std::move(plan), key), kNone};
    talk.at = talk.schedule.find(key);
    if (talk.at == kNone)
        return fail(ErrorKind::NotFound, "exception.unknown_occurrence", {toText(key)});
    if (talk.series().owner == kNone)
        return refuse("exception.uncovered", toText(key));
    if (today > talk.window().booksClose)
        return refuse("exception.books_closed", toText(key), toIso(talk.window().booksClose));
    return talk;
}

bool worksOn(const Roster& roster, const Person& person, Day day)
{
    const WorkCalendar* calendar = findCalendar(roster, person.calendar);
    return isWorkday(calendar ? *calendar : WorkCalendar{}, day);
}

bool isOpen(const Talk& talk, Day today)
{
    return DayRange{talk.window().opens, talk.window().graceUntil}.contains(today);
}

auto refuseNotOpen(const Talk& talk)
{
    return refuse("exception.not_open", toText(talk.schedule.key(talk.occurrence())),
        toIso(talk.window().opens), toIso(talk.window().graceUntil));
}

bool isInForce(const ExceptionsInForce& exceptions, std::string_view kind)
{
    return (kind == "moved" && exceptions.moved) || (kind == "excused" && exceptions.excused)
        || (kind == "merged" && exceptions.merged)
        || (kind == "reassigned" && exceptions.reassigned);
}

constexpr std::array<std::string_view, 4> kKinds{"moved", "excused", "merged", "reassigned"};

/// What a revocation of it names; a revocation is of the kind that it takes back.
std::string_view kindOf(const PlanException& exception)
{
    if (const auto* revoked = std::get_if<Revoked>(&exception.what))
        return revoked->what;
    return kKinds[exception.what.index()];
}

bool isNewest(
    const Plan& plan, const OccurrenceKey& key, std::string_view kind, const Uuid& exception)
{
    for (auto i = plan.exceptions.size(); i > 0; --i) {
        const auto& one = plan.exceptions[i - 1];
        if (one.occurrence == key && kindOf(one) == kind)
            return one.id == exception;
    }
    return false;
}

} // namespace

Result<std::shared_ptr<const Plan>> ExceptionService::basis(std::shared_ptr<const Plan> plan,
    const OccurrenceKey& key, std::string_view kind, const std::optional<Uuid>& newest) const
{
    if (!newest)
        return plan;
    auto stored = m_repository.load();
    if (!stored)
        return fail(stored);
    if (!isNewest(stored->plan, key, kind, *newest))
        return fail(ErrorKind::Conflict, "exception.changed_since", {toText(key)});
    return std::make_shared<const Plan>(std::move(stored->plan));
}

Result<> ExceptionService::checkNotHeld(const OccurrenceKey& key) const
{
    if (!m_heldOn)
        return {};
    const auto held = m_heldOn(key);
    if (!held)
        return fail(held);
    if (*held)
        return refuse("exception.already_held", toText(key), toIso(**held));
    return {};
}

template <class What>
Result<PlanException> ExceptionService::append(
    const OccurrenceKey& key, const What& what, const std::string& by)
{
    const Instant now = m_clock.now();
    PlanException exception{m_uuids.next(now), key, what, m_clock.today(), now, by};
    if (auto added = m_repository.add(exception); !added)
        return fail(added);
    return exception;
}

Result<PlanException> ExceptionService::excuse(std::shared_ptr<const Plan> plan,
    const OccurrenceKey& key, const std::string& reason, const std::string& by,
    std::optional<Uuid> newest)
{
    if (auto valid = checkName("reason", reason); !valid)
        return fail(valid);
    const auto basedOn = basis(std::move(plan), key, "excused", newest);
    if (!basedOn)
        return fail(basedOn);
    const auto talk = changeable(*basedOn, key, by, m_clock.today());
    if (!talk)
        return fail(talk);
    if (exceptionsInForce(talk->schedule, talk->at).excused)
        return refuse("exception.already_excused", toText(key));
    if (const auto open = checkNotHeld(key); !open)
        return fail(open);
    return append(key, Excused{reason}, by);
}

Result<PlanException> ExceptionService::move(std::shared_ptr<const Plan> plan,
    const OccurrenceKey& key, Moved moved, const std::string& by, std::optional<Uuid> newest)
{
    const auto basedOn = basis(std::move(plan), key, "moved", newest);
    if (!basedOn)
        return fail(basedOn);
    const auto talk = changeable(*basedOn, key, by, m_clock.today());
    if (!talk)
        return fail(talk);
    const Window& window = talk->window();
    const Person& owner = *talk->schedule.owner(talk->occurrence());
    if (!DayRange{window.opens, window.due}.contains(moved.to))
        return refuse(
            "exception.outside_window", toIso(moved.to), toIso(window.opens), toIso(window.due));
    if (!worksOn(talk->schedule.plan->roster, owner, moved.to))
        return refuse("exception.not_a_workday", toIso(moved.to), owner.name);
    if (moved.start < kNoTime || moved.start >= 24 * 60)
        return refuse("exception.time_out_of_range");
    const int minutes = talk->schedule.activity(talk->occurrence()).minutes.talk;
    if (moved.start != kNoTime && moved.start + minutes > 24 * 60)
        return refuse("exception.past_midnight", toText(moved.start), std::to_string(minutes));
    const auto now = appointmentOf(talk->schedule, talk->at);
    if (now.day == moved.to && now.start == moved.start)
        return refuse("exception.already_there", toText(key));
    if (const auto open = checkNotHeld(key); !open)
        return fail(open);
    return append(key, moved, by);
}

Result<PlanException> ExceptionService::reassign(std::shared_ptr<const Plan> plan,
    const OccurrenceKey& key, const std::string& deputy, const std::string& by,
    std::optional<Uuid> newest)
{
    const auto basedOn = basis(std::move(plan), key, "reassigned", newest);
    if (!basedOn)
        return fail(basedOn);
    const auto talk = changeable(*basedOn, key, by, m_clock.today());
    if (!talk)
        return fail(talk);
    const Roster& roster = talk->schedule.plan->roster;
    const Person* to = findPerson(roster, deputy);
    const Day due = talk->window().due;
    if (!to)
        return fail(ErrorKind::NotFound, "person.unknown", {inQuotes(deputy)});
    if (to->code == key.owner)
        return refuse("exception.deputy_is_owner", to->name);
    if (!isEmployed(*to, due))
        return refuse("exception.deputy_not_employed", to->name, toIso(due));
    if (reportsOn(roster, *to, due).empty())
        return refuse("exception.deputy_leads_nobody", to->name, toIso(due));
    return append(key, Reassigned{to->code}, by);
}

Result<PlanException> ExceptionService::merge(std::shared_ptr<const Plan> plan,
    const OccurrenceKey& key, const OccurrenceKey& into, const std::string& by)
{
    const Day today = m_clock.today();
    if (key == into)
        return refuse("exception.merged_into_itself", toText(key));
    const auto talk = changeable(plan, key, by, today);
    if (!talk)
        return fail(talk);
    const auto target = changeable(std::move(plan), into, by, today);
    if (!target)
        return fail(target);
    if (talk->series().owner != target->series().owner
        || talk->series().person != target->series().person)
        return refuse("exception.different_people", toText(key), toText(into));
    if (!isOpen(*talk, today))
        return refuseNotOpen(*talk);
    if (!isOpen(*target, today))
        return refuseNotOpen(*target);
    if (exceptionsInForce(target->schedule, target->at).merged)
        return refuse("exception.target_merged", toText(into));
    return append(key, Merged{into}, by);
}

Result<PlanException> ExceptionService::revoke(std::shared_ptr<const Plan> plan,
    const OccurrenceKey& key, const std::string& what, const std::string& by,
    std::optional<Uuid> newest)
{
    if (std::ranges::find(kKinds, what) == kKinds.end())
        return refuse("exception.unknown_kind", inQuotes(what));
    const auto basedOn = basis(std::move(plan), key, what, newest);
    if (!basedOn)
        return fail(basedOn);
    const auto talk = changeable(*basedOn, key, by, m_clock.today());
    if (!talk)
        return fail(talk);
    if (!isInForce(exceptionsInForce(talk->schedule, talk->at), what))
        return refuse("exception.nothing_to_revoke", what, toText(key));
    return append(key, Revoked{what}, by);
}

} // namespace mor
