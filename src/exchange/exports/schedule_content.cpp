// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/optional_sight.h"
#include "core/adherence/read_ledger.h"
#include "exchange/exports/cells.h"
#include "exchange/exports/export_part.h"
#include "exchange/table/spine_tables.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace mor {

namespace {

using Positions = std::shared_ptr<const std::vector<std::uint32_t>>;
using Ledgers = std::shared_ptr<const Ledger>;

const Person* holderOf(const Ledger& ledger, std::size_t position)
{
    const auto holder = ledger.holderOf(position);
    return holder == kNone ? nullptr : &ledger.schedule->plan->roster.people[holder];
}

std::string holderName(const Ledger& ledger, std::size_t position)
{
    const auto* holder = holderOf(ledger, position);
    return holder != nullptr ? holder->name : "nobody";
}

/// The day is agreed: it has a time, or its rule leaves no other.
bool hasDay(const Schedule& schedule, std::size_t position, const Appointment& appointment)
{
    const auto& window = schedule.windowOf(schedule.occurrences[position]);
    return appointment.start != kNoTime || appointment.moves > 0 || window.opens == window.due;
}

Cell dateCell(const Schedule& schedule, std::size_t position, const Appointment& appointment)
{
    return hasDay(schedule, position, appointment) ? dayCell(appointment.day)
                                                   : textCell("no time yet");
}

/// "open, late": its day is over and it was not held.
std::string scheduleState(const Ledger& ledger, std::size_t position, Day day)
{
    const auto& entry = ledger.entries[position];
    auto text = stateText(entry.state);
    if (entry.state == State::Open && entry.held())
        return text + ", held";
    if (entry.state == State::Open && day < ledger.asOf)
        return text + ", late";
    return text;
}

void tellOf(const Ledger& ledger, std::size_t position, std::set<std::string>& about)
{
    const auto& schedule = *ledger.schedule;
    if (const auto* holder = holderOf(ledger, position))
        about.insert(holder->code);
    if (const auto* person = schedule.person(schedule.occurrences[position]))
        about.insert(person->code);
}

Positions listed(const ExportPart& part, const Ledger& ledger)
{
    using Order = std::tuple<Day, MinuteOfDay, std::uint32_t>;
    std::vector<Order> order;
    for (std::uint32_t i = 0; i < ledger.entries.size(); ++i) {
        if (!isListed(ledger, i, part.request.days) || !part.people.concerns(*ledger.schedule, i))
            continue;
        const auto appointment = appointmentOf(*ledger.schedule, i);
        order.emplace_back(appointment.day, appointment.start, i);
    }
    std::ranges::sort(order);
    auto positions = std::make_shared<std::vector<std::uint32_t>>();
    positions->reserve(order.size());
    for (const auto& place : order)
        positions->push_back(std::get<std::uint32_t>(place));
    return positions;
}

Sheet scheduleSheet(const Ledgers& ledger, const Positions& positions, bool questions, bool holders)
{
    Sheet sheet;
    sheet.name = "Schedule";
    sheet.columns = {{"Date", CellLook::Date}, {"Start", CellLook::Time}, {"Min", CellLook::Whole}};
    if (holders)
        sheet.columns.push_back({"Manager"});
    for (const auto* header : {"Activity", "With"})
        sheet.columns.push_back({header});
    sheet.columns.push_back({"Due", CellLook::Date});
    sheet.columns.push_back({"State", CellLook::State});
    if (questions)
        sheet.columns.push_back({"Guide questions", CellLook::Wrapped, 60});
    sheet.rowCount = positions->size();
    sheet.row = [=](std::size_t row) {
        const auto& schedule = *ledger->schedule;
        const auto position = (*positions)[row];
        const auto& occurrence = schedule.occurrences[position];
        const auto& activity = schedule.activity(occurrence);
        const auto appointment = appointmentOf(schedule, position);
        std::vector<Cell> cells{dateCell(schedule, position, appointment),
            timeCell(appointment.start), wholeCell(activity.minutes.talk)};
        if (holders)
            cells.push_back(textCell(holderName(*ledger, position)));
        cells.push_back(textCell(activity.name));
        cells.push_back(textCell(counterpartName(schedule, occurrence)));
        cells.push_back(dayCell(schedule.windowOf(occurrence).due));
        cells.push_back(
            textCell(scheduleState(*ledger, position, schedule.windowOf(occurrence).due)));
        if (questions)
            cells.push_back(textCell(linesOf(activity.questions)));
        return cells;
    };
    return sheet;
}

/// What one rep's talks come to.
struct PerRep {
    std::int64_t talks = 0, minutes = 0, held = 0, open = 0;
    std::optional<Day> next;
};

Sheet perRepSheet(const Ledger& ledger, const std::vector<std::uint32_t>& positions)
{
    const auto& schedule = *ledger.schedule;
    std::map<std::pair<std::string, std::string>, PerRep> reps; // by holder and rep
    for (const auto position : positions) {
        const auto& occurrence = schedule.occurrences[position];
        const auto* person = schedule.person(occurrence);
        if (person == nullptr || person->role != Role::Rep)
            continue;
        auto& rep = reps[{holderName(ledger, position), person->name}];
        const auto& entry = ledger.entries[position];
        const Day day = appointmentOf(schedule, position).day;
        ++rep.talks;
        rep.minutes += schedule.activity(occurrence).minutes.talk;
        rep.held += entry.held() ? 1 : 0;
        const bool isToCome
            = !entry.held() && (entry.state == State::Open || entry.state == State::Planned);
        rep.open += isToCome ? 1 : 0;
        if (isToCome && day >= ledger.asOf)
            rep.next = std::min(rep.next.value_or(day), day);
    }
    std::vector<std::vector<Cell>> rows;
    for (const auto& [names, rep] : reps)
        rows.push_back({names.second, names.first, rep.talks, rep.held, rep.open, rep.minutes,
            dayCell(rep.next)});
    return sheetOf("Per rep",
        {{"Rep"}, {"Manager"}, {"Talks", CellLook::Whole}, {"Held", CellLook::Whole},
            {"To come", CellLook::Whole}, {"Minutes", CellLook::Whole}, {"Next", CellLook::Date}},
        std::move(rows));
}

/// Due dates of the ledger that the request is about, as the viewer may read it.
Result<Ledgers> toldLedger(const ExportPart& part, DayRange dues)
{
    const auto& source = part.source;
    const auto ledger = readLedger(source.plan, source.practice, dues, source.today);
    return ledger ? Result<Ledgers>(partFor(source.sight, *ledger, Share::Told)) : fail(ledger);
}

std::vector<SheetColumn> ledgerColumns()
{
    return {{"Due", CellLook::Date}, {"State", CellLook::State}, {"Manager"}, {"Activity"},
        {"With"}, {"Opens", CellLook::Date}, {"Grace until", CellLook::Date},
        {"Held on", CellLook::Date}, {"Recorded on", CellLook::Date}, {"Min", CellLook::Whole},
        {"Criteria met", CellLook::Whole}, {"of", CellLook::Whole}, {"Confirmed"}, {"Judged"},
        {"Id", CellLook::Text, 0, false}};
}

std::vector<Cell> ledgerRow(const Ledger& ledger, std::uint32_t position)
{
    const auto& schedule = *ledger.schedule;
    const auto& occurrence = schedule.occurrences[position];
    const auto& window = schedule.windowOf(occurrence);
    const auto& entry = ledger.entries[position];
    const auto* fact = ledger.factOf(position);
    const bool judged = fact != nullptr && entry.criteriaJudged > 0;
    return {window.due, stateText(entry.state), holderName(ledger, position),
        schedule.activity(occurrence).name, textCell(counterpartName(schedule, occurrence)),
        window.opens, window.graceUntil,
        dayCell(fact != nullptr ? std::optional(fact->heldOn) : std::nullopt),
        dayCell(fact != nullptr ? std::optional(fact->recordedOn) : std::nullopt),
        wholeCellIf(fact != nullptr, entry.minutes), wholeCellIf(judged, entry.criteriaMet),
        wholeCellIf(judged, entry.criteriaJudged), textCell(entry.confirmed ? "yes" : ""),
        textCell(entry.closed ? "yes" : "not yet"), toText(schedule.key(occurrence))};
}

Positions byDue(const ExportPart& part, const Ledger& ledger)
{
    auto positions = std::make_shared<std::vector<std::uint32_t>>();
    for (std::uint32_t i = 0; i < ledger.entries.size(); ++i)
        if (part.people.concerns(*ledger.schedule, i))
            positions->push_back(i);
    const auto& schedule = *ledger.schedule;
    std::ranges::stable_sort(*positions, {}, [&](std::uint32_t position) {
        return schedule.windowOf(schedule.occurrences[position]).due;
    });
    return positions;
}

} // namespace

bool isLeftOver(const Ledger& ledger, std::size_t position, DayRange days)
{
    return days.contains(ledger.asOf) && ledger.entries[position].state == State::Open
        && !ledger.entries[position].held()
        && appointmentOf(*ledger.schedule, position).day < days.first;
}

bool isListed(const Ledger& ledger, std::size_t position, DayRange days)
{
    const auto state = ledger.entries[position].state;
    return state != State::Withdrawn && state != State::Merged
        && (days.contains(appointmentOf(*ledger.schedule, position).day)
            || isLeftOver(ledger, position, days));
}

DayRange datesAround(DayRange days)
{
    constexpr std::chrono::days kReach{130};
    const auto earliest = days.first < kFirstDay + kReach ? kFirstDay : days.first - kReach;
    const auto latest = days.last > kLastDay - kReach ? kLastDay : days.last + kReach;
    return {earliest, latest};
}

Result<ExportContent> scheduleContent(const ExportPart& part)
{
    const auto ledger = toldLedger(part, datesAround(part.request.days));
    if (!ledger)
        return fail(ledger);
    const auto positions = listed(part, **ledger);
    ExportContent content;
    std::set<PersonIndex> holders;
    for (const auto position : *positions) {
        holders.insert((*ledger)->holderOf(position));
        tellOf(**ledger, position, content.about);
    }
    content.rows = positions->size();
    if (part.request.format != ExportFormat::Excel) {
        content.table = scheduleTable(**ledger, *positions);
        return content;
    }
    content.sheets.push_back(
        scheduleSheet(*ledger, positions, part.request.questions, holders.size() > 1));
    content.sheets.push_back(perRepSheet(**ledger, *positions));
    return content;
}

Result<ExportContent> ledgerContent(const ExportPart& part)
{
    const auto ledger = toldLedger(part, part.request.days);
    if (!ledger)
        return fail(ledger);
    const auto positions = byDue(part, **ledger);
    ExportContent content;
    for (const auto position : *positions)
        tellOf(**ledger, position, content.about);
    content.rows = positions->size();
    if (part.request.format != ExportFormat::Excel) {
        content.table = ledgerTable(**ledger, [&](const Schedule& schedule, std::size_t position) {
            return part.people.concerns(schedule, position);
        });
        return content;
    }
    Sheet sheet;
    sheet.name = "Ledger";
    sheet.columns = ledgerColumns();
    sheet.rowCount = positions->size();
    sheet.row = [ledger = *ledger, positions](
                    std::size_t row) { return ledgerRow(*ledger, (*positions)[row]); };
    content.sheets.push_back(std::move(sheet));
    return content;
}

} // namespace mor
