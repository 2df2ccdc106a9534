// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "exchange/exports/export_document.h"
#include "exchange/exports/export_people.h"
#include "exchange/schedule_runs.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace mor {

/// What the makers of each kind of content work with.
struct ExportPart {
    const ExportSource& source;
    const ExportRequest& request; ///< with the days meant
    const ExportPeople& people;

    const Roster& roster() const { return source.plan->roster; }
};

/// What they answer.
struct ExportContent {
    std::vector<Sheet> sheets; ///< Excel: all but About
    Table table; ///< Csv and Json
    std::string text; ///< Json that is no table
    std::size_t rows = 0;
    DataKind kind = DataKind::Talks;
    std::set<std::string> about; ///< person codes
};

/// Whether the viewer, if there is one, may be told of this talk: also who holds it as a deputy.
bool mayBeTold(const std::optional<Sight>& sight, const Schedule& schedule, std::size_t position);

/// Key and due dates of talks that can take place on these days: a window is at most a quarter
/// long, and a talk may be held a month before it opens.
DayRange datesAround(DayRange days);

Result<ExportContent> scheduleContent(const ExportPart& part);
Result<ExportContent> ledgerContent(const ExportPart& part);
Result<ExportContent> adherenceContent(const ExportPart& part);
Result<ExportContent> coverageContent(const ExportPart& part);
Result<ExportContent> checkOffsContent(const ExportPart& part);
Result<ExportContent> nextStepsContent(const ExportPart& part);
Result<ExportContent> rhythmContent(const ExportPart& part);

/// What the file is, who may read it, and what the words in it mean.
Sheet aboutSheet(const ExportPart& part, const ExportDocument& document);

/// The one rule which talks a schedule tells, in every format: those of these days, and with today
/// among them those from before that are still to be held; none that was withdrawn or merged.
/// Calendars also tell what of these days does not take place, so that it goes from who had it.
bool isListed(const Ledger& ledger, std::size_t position, DayRange days);
/// Of these, the ones from before the days.
bool isLeftOver(const Ledger& ledger, std::size_t position, DayRange days);

/// What the calendars of one export share, whoever they are for.
struct CalendarSource {
    /// Reaches back as far as a file may have told of the past. Errors: those of readLedger().
    static Result<CalendarSource> of(const ExportSource& source, DayRange days);

    std::shared_ptr<const ScheduleRuns> runs;
    /// Keys of what somebody else holds and the viewer may be told of.
    std::shared_ptr<const std::set<std::string>> asDeputy;
    std::shared_ptr<const std::set<std::string>> leftOver; ///< keys, see isLeftOver()
};

/// The talks of the request that the viewer may be told of; adds whom they are about.
ExportCalendar calendarOf(
    const ExportPart& part, const CalendarSource& calendars, std::set<std::string>& about);

} // namespace mor
