// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/import_kinds.h"
#include "core/base/text.h"
#include "core/org/lookup.h"
#include "core/planning/busy_import.h"
#include "core/planning/import_log.h"
#include "core/planning/roster_service.h"
#include "exchange/ics/ics_events.h"
#include "exchange/ics/ics_time.h"
#include "exchange/ics/roster_ics.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QLocale>

namespace mor::ui {

namespace {

using Fate = ImportLine::Fate;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::ImportWays", text); }

QString worded(Day day)
{
    return QLocale().toString(QDate(1970, 1, 1).addDays(day.time_since_epoch().count()),
        QStringLiteral("ddd d MMM yyyy"));
}

/// What a calendar file would change, and the plan with it.
struct CalendarChange {
    ImportOutlook outlook;
    Roster roster;
    PlanStamp stamp;
};

void add(CalendarChange& change, Fate fate, const QStringList& cells)
{
    auto& outlook = change.outlook;
    ++(fate == Fate::Added          ? outlook.added
            : fate == Fate::Changed ? outlook.changed
                                    : outlook.same);
    if (outlook.lines.size() < static_cast<std::size_t>(ImportOutlook::kMostShown))
        outlook.lines.push_back({fate, {}, cells, {}});
}

class CalendarFile : public ImportFile {
public:
    CalendarFile(const ImportPlace& place, const QString& path, std::string bytes, ImportKind kind)
        : m_place(place)
        , m_bytes(std::move(bytes))
    {
        m_facts.kind = kind;
        m_facts.name = QFileInfo(path).fileName();
        m_facts.encoding = QStringLiteral("iCalendar");
    }

    const Facts& facts() const override { return m_facts; }
    std::vector<DateDoubt> doubts(const ImportMapping&) const override { return {}; }

    Result<ImportOutlook> check(const ImportQuestion& question) const override
    {
        const auto change = find(question);
        if (change)
            return change->outlook;
        ImportOutlook outlook;
        outlook.problems = sentencesOf(change.error());
        return outlook;
    }

    Result<ImportDone> bringIn(const ImportQuestion& question) const override
    {
        const auto change = find(question);
        if (!change)
            return fail(change);
        ImportDone done{change->outlook.added, change->outlook.changed, 0, {}, {}, {}};
        if (done.added + done.changed == 0)
            return done;
        auto& workspace = m_place.workspace;
        if (const auto copied = workspace.copyBeforeImport(m_place.clock.now()); !copied)
            return fail(copied);
        ImportLog log(workspace.imports(), m_place.clock, m_place.ids);
        RosterService service(workspace.plans(), workspace.practice(), m_place.clock, &log);
        if (const auto saved = m_facts.kind == ImportKind::Holidays
                ? holidays(service, question, RosterService::Mode::Apply).map([](auto&&) {})
                : service.saveImport(m_facts.kind, source(), change->roster, change->stamp);
            !saved)
            return fail(Result<>(tl::unexpected<Error>(saved.error())));
        done.batch = log.written();
        return done;
    }

private:
    std::string source() const { return m_facts.name.toStdString(); }

    Result<RosterChanges> holidays(
        RosterService& service, const ImportQuestion& question, RosterService::Mode mode) const
    {
        const auto rows = readHolidaysIcs(m_bytes, source(), question.calendar);
        if (!rows)
            return fail(rows);
        return service.importHolidays(*rows, source(), mode);
    }

    Result<CalendarChange> find(const ImportQuestion& question) const
    {
        auto stored = m_place.workspace.plans().load();
        if (!stored)
            return fail(stored);
        CalendarChange change{{}, std::move(stored->plan.roster), stored->stamp};
        if (m_facts.kind == ImportKind::Holidays)
            return findHolidays(question, std::move(change));
        const auto* person = findPerson(change.roster, question.person);
        if (!person)
            return fail(ErrorKind::Input, "import.whose_calendar");
        return m_facts.kind == ImportKind::Leave ? findLeave(*person, std::move(change))
                                                 : findBusy(*person, std::move(change));
    }

    Result<CalendarChange> findHolidays(const ImportQuestion& question, CalendarChange change) const
    {
        change.outlook.heads = {tr("Day"), tr("Holiday")};
        RosterService service(
            m_place.workspace.plans(), m_place.workspace.practice(), m_place.clock);
        const auto rows = readHolidaysIcs(m_bytes, source(), question.calendar);
        if (!rows)
            return fail(rows);
        const auto changes = service.importHolidays(*rows, source(), RosterService::Mode::DryRun);
        if (!changes)
            return fail(changes);
        using Kind = RosterChange::Kind;
        for (std::size_t i = 0; i < rows->size() && i < changes->rows.size(); ++i) {
            const auto kind = changes->rows[i].kind;
            add(change,
                kind == Kind::Added         ? Fate::Added
                    : kind == Kind::Changed ? Fate::Changed
                                            : Fate::Same,
                {worded((*rows)[i].day), QString::fromStdString((*rows)[i].name)});
        }
        return change;
    }

    Result<CalendarChange> findLeave(const Person& person, CalendarChange change) const
    {
        change.outlook.heads = {tr("From"), tr("To"), tr("What happens")};
        const auto today = m_place.clock.today();
        const DayRange days{today, calendarHorizon(change.roster.fiscal, today).last};
        const auto read = readLeaveIcs(m_bytes, source(), person, days);
        if (!read)
            return fail(read);
        std::vector<DayRange> leaves;
        for (const auto& row : *read)
            leaves.push_back(row.days);
        const auto changes = replaceLeave(change.roster, std::string{person.code}, days, leaves);
        const auto tell = [&](const std::vector<DayRange>& all, Fate fate, const QString& what) {
            for (const auto& one : all)
                add(change, fate, {worded(one.first), worded(one.last), what});
        };
        tell(changes.added, Fate::Added, tr("comes in"));
        tell(changes.removed, Fate::Changed, tr("no longer in the calendar: goes"));
        tell(changes.kept, Fate::Same, tr("stays"));
        if (leaves.empty())
            change.outlook.remarks << tr("The file covers no whole day from today on. Events with "
                                         "a time count for the days they cover whole.");
        return change;
    }

    Result<CalendarChange> findBusy(const Person& person, CalendarChange change) const
    {
        change.outlook.heads = {tr("What happens")};
        const auto today = m_place.clock.today();
        const auto times = readBusyIcs(m_bytes, source(), change.roster, person, today);
        if (!times)
            return fail(times);
        const auto changes = replaceBusy(change.roster, std::string{person.code},
            calendarHorizon(change.roster.fiscal, today), *times);
        change.outlook.added = changes.added;
        change.outlook.changed = changes.removed;
        change.outlook.same = changes.kept;
        change.outlook.remarks << tr("Only the hours are taken, no word of what they are; those "
                                     "that are no longer in the calendar go.");
        return change;
    }

    ImportPlace m_place;
    std::string m_bytes;
    Facts m_facts;
};

/// The value of a property of an event, empty where there is none.
std::string_view valueOf(std::string_view event, std::string_view property)
{
    for (std::size_t at = 0; at < event.size();) {
        const auto line = event.substr(at, event.find('\n', at) - at);
        at += line.size() + 1;
        const auto colon = line.find(':');
        if (line.starts_with(property) && colon != std::string_view::npos
            && line.find_first_of(";:") == property.size())
            return trimmed(line.substr(colon + 1));
    }
    return {};
}

} // namespace

ImportKind kindOfCalendar(std::string_view bytes)
{
    Problems unread;
    bool lasts = false;
    for (const auto& event : splitEvents(bytes, unread)) {
        const auto first = parseIcsDate(valueOf(event.text, "DTSTART"));
        if (!first)
            return ImportKind::Busy; // it has a time of day
        const auto end = parseIcsDate(valueOf(event.text, "DTEND"));
        lasts = lasts || (end && *end > *first + std::chrono::days{1});
    }
    return lasts ? ImportKind::Leave : ImportKind::Holidays;
}

Result<std::shared_ptr<const ImportFile>> calendarFile(
    const ImportPlace& place, const QString& path, std::string bytes, ImportKind kind)
{
    if (kind != ImportKind::Holidays && kind != ImportKind::Leave && kind != ImportKind::Busy)
        return fail(ErrorKind::Input, "import.kind_needs_table",
            {QFileInfo(path).fileName().toStdString()});
    return std::make_shared<const CalendarFile>(place, path, std::move(bytes), kind);
}

} // namespace mor::ui
