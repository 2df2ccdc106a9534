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

/// What the calendars of one export share, whoever they are for.
struct CalendarSource {
    CalendarSource(const ExportSource& source, DayRange days);

    std::shared_ptr<const ScheduleRuns> runs;
    /// Keys of what somebody else holds and the viewer may be told of.
    std::shared_ptr<const std::set<std::string>> asDeputy;
};

/// The talks of the request that the viewer may be told of; adds whom they are about.
ScheduleDocument calendarOf(
    const ExportPart& part, const CalendarSource& calendars, std::set<std::string>& about);

} // namespace mor
