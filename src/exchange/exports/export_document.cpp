// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/exports/export_document.h"

#include "core/org/lookup.h"
#include "exchange/exports/calendar_feeds.h"
#include "exchange/exports/export_part.h"
#include "exchange/xlsx/xlsx_writer.h"

#include <algorithm>

namespace mor {

namespace {

Result<ExportContent> contentOf(const ExportPart& part)
{
    switch (part.request.what) {
    case ExportWhat::Schedule:
        return scheduleContent(part);
    case ExportWhat::CheckOffs:
        return checkOffsContent(part);
    case ExportWhat::Adherence:
        return adherenceContent(part);
    case ExportWhat::Coverage:
        return coverageContent(part);
    case ExportWhat::Ledger:
        return ledgerContent(part);
    case ExportWhat::Rhythm:
        return rhythmContent(part);
    case ExportWhat::NextSteps:
        return nextStepsContent(part);
    case ExportWhat::Briefs:
        break;
    }
    return fail(ErrorKind::Invalid, "export.briefs_are_printed");
}

ExportReaders readersOf(const ExportPart& part)
{
    const auto& sight = part.source.sight;
    const auto what = part.request.what;
    if (what == ExportWhat::Rhythm)
        return ExportReaders::Everybody;
    if (!sight)
        return ExportReaders::AllHeld;
    const auto* viewer = findPerson(part.roster(), sight->viewer());
    if (viewer != nullptr && viewer->role == Role::Rep)
        return ExportReaders::Themselves;
    const bool isFigures = what == ExportWhat::Adherence || what == ExportWhat::Coverage;
    const bool leadsReps = viewer != nullptr && viewer->role == Role::Manager;
    return isFigures && !leadsReps ? ExportReaders::Counts : ExportReaders::Team;
}

int workingDays(const ExportPart& part)
{
    const auto* person = part.people.first();
    const auto* calendar
        = person != nullptr ? findCalendar(part.roster(), person->calendar) : nullptr;
    const auto& days = part.request.days;
    return calendar != nullptr ? WorkdayTable(*calendar, days).count(days) : 0;
}

void count(const ExportPart& part, const std::set<std::string>& about, ExportDocument& document)
{
    document.counts.people = about.size();
    document.counts.reps
        = static_cast<std::size_t>(std::ranges::count_if(about, [&](const std::string& code) {
              const auto* person = findPerson(part.roster(), code);
              return person != nullptr && person->role == Role::Rep;
          }));
    if (part.request.what != ExportWhat::Rhythm)
        document.counts.workingDays = workingDays(part);
}

Result<> makeTable(const ExportPart& part, ExportDocument& document)
{
    auto content = contentOf(part);
    if (!content)
        return fail(content);
    document.counts.rows = content->rows;
    for (const auto& code : content->about)
        document.tells.push_back({code, content->kind, {}});
    count(part, content->about, document);
    const auto& request = part.request;
    if (request.format == ExportFormat::Excel) {
        Workbook workbook{content->sheets.front().name + ", " + part.people.label(),
            std::move(content->sheets), request.paper == ExportPaper::Letter};
        workbook.sheets.push_back(aboutSheet(part, document));
        workbook.made = part.source.now;
        if (auto fits = checkRows(workbook); !fits)
            return fits;
        document.content = std::move(workbook);
    } else if (!content->text.empty()) {
        document.content = std::move(content->text);
    } else {
        document.content = ExportTable{std::move(content->table),
            request.format == ExportFormat::Csv ? TableFormat::Csv : TableFormat::Json,
            request.byteOrderMark && request.format == ExportFormat::Csv};
    }
    return {};
}

Result<> makeCalendar(const ExportPart& part, ExportDocument& document)
{
    const auto calendars = CalendarSource::of(part.source, part.request.days);
    if (!calendars)
        return fail(calendars);
    std::set<std::string> about;
    auto calendar = calendarOf(part, *calendars, about);
    calendar.schedule.forEachTalk(
        [&](const Talk& talk) { document.counts.rows += takesPlace(talk.state) ? 1 : 0; });
    for (const auto& code : about)
        document.tells.push_back({code, DataKind::Talks, {}});
    count(part, about, document);
    document.content = std::move(calendar);
    return {};
}

} // namespace

std::string_view toText(ExportReaders readers)
{
    switch (readers) {
    case ExportReaders::Everybody:
        return "everybody";
    case ExportReaders::Themselves:
        return "themselves";
    case ExportReaders::Team:
        return "team";
    case ExportReaders::Counts:
        return "counts";
    case ExportReaders::AllHeld:
        return "all-held";
    }
    return {};
}

std::string_view sentence(ExportReaders readers)
{
    switch (readers) {
    case ExportReaders::Everybody:
        return "Everybody: it says nothing about anybody.";
    case ExportReaders::Themselves:
        return "Your own talks. It is yours to pass on.";
    case ExportReaders::Team:
        return "Names of your own people, dates and states. No private notes, no answers about "
               "usefulness. Your people see the same rows about themselves.";
    case ExportReaders::Counts:
        return "Counts and ranges by manager. Teams of fewer than four people are left out, and "
               "no rep is named.";
    case ExportReaders::AllHeld:
        return "All that the workspace holds, without private notes. Pass on only what the reader "
               "may see in the program.";
    }
    return {};
}

Result<ExportDocument> exportDocument(const ExportSource& source, const ExportRequest& request)
{
    if (const auto good = checkExport(request); !good)
        return fail(good);
    if (request.format == ExportFormat::Pdf)
        return fail(ErrorKind::Invalid, "export.not_printed_here");
    const auto meant = resolved(request, source.today, source.plan->roster.fiscal);
    const auto people = ExportPeople::meant(source.plan->roster, meant);
    if (!people)
        return fail(people);
    const ExportPart part{source, meant, *people};
    ExportDocument document;
    document.request = meant;
    document.fileName = exportFileName(meant, *people);
    document.readers = readersOf(part);
    const bool isCalendar = request.format == ExportFormat::Calendar;
    const auto made = isCalendar ? makeCalendar(part, document) : makeTable(part, document);
    if (!made)
        return fail(made);
    return document;
}

Result<std::vector<ExportDocument>> exportPerPerson(
    const ExportSource& source, const ExportRequest& request)
{
    std::vector<ExportDocument> documents;
    if (!request.filePerPerson)
        return documents;
    const auto& roster = source.plan->roster;
    const auto meant = resolved(request, source.today, roster.fiscal);
    const auto people = ExportPeople::meant(roster, meant);
    if (!people)
        return fail(people);
    std::set<std::string> names;
    for (const auto* person : peopleInOrder(roster, *people, meant.days.last)) {
        auto alone = meant;
        alone.people = {person->code};
        alone.teams = alone.filePerPerson = false;
        auto document = exportDocument(source, alone);
        if (!document)
            return fail(document);
        if (document->counts.rows == 0)
            continue;
        if (auto* calendar = std::get_if<ExportCalendar>(&document->content)) {
            document->fileName = feedName(person->code);
            calendar->refreshHours = kFeedRefreshHours;
        }
        if (!names.insert(document->fileName).second)
            document->fileName = exportFileNameWithCode(alone, *ExportPeople::meant(roster, alone));
        documents.push_back(std::move(*document));
    }
    return documents;
}

} // namespace mor
