// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/look_service.h"
#include "core/access/sight.h"
#include "core/planning/export_request.h"
#include "core/practice/practice_repository.h"
#include "exchange/schedule_document.h"
#include "exchange/table/table.h"
#include "exchange/xlsx/workbook.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mor {

/// Everything an export is made from. What it refers to must outlive the call, not the document.
struct ExportSource {
    std::shared_ptr<const Plan> plan;
    const PracticeRepository& practice;
    Day today{};
    Instant now{};
    /// Who gets it; none: whoever holds the file, and all that the file holds but private notes.
    const std::optional<Sight>& sight;
    /// What managers saw of their own figures before others may; null: days alone decide.
    const LookRepository* looks = nullptr;
};

/// Who may read the file, in a sentence that stands beside it.
enum class ExportReaders : std::uint8_t {
    Everybody, ///< rhythm: nobody's data
    Themselves, ///< the viewer's own talks
    Team, ///< names, dates and states of those led directly, and of the viewer
    Counts, ///< counts by manager, no names of reps
    AllHeld, ///< all that the workspace holds, without private notes
};
std::string_view toText(ExportReaders readers); ///< "everybody", "themselves", "team", ...
/// The English sentence, as it stands in the sheet About.
std::string_view sentence(ExportReaders readers);

struct ExportCounts {
    std::size_t rows = 0; ///< talks, records or figures, of the first sheet; 0 for a rhythm's text
    std::size_t people = 0; ///< the file tells about
    std::size_t reps = 0; ///< among them
    int workingDays = 0; ///< of the period, by the calendar of whom it is about

    bool operator==(const ExportCounts&) const = default;
};

/// A table as text for other programs.
struct ExportTable {
    Table table;
    TableFormat format = TableFormat::Csv; ///< Csv or Json
    bool byteOrderMark = false;
};

/// A calendar, before it is written.
struct ExportCalendar {
    ScheduleDocument schedule;
    /// The same with the earlier talks of events that a file has told since such a day, by UID
    /// without the @ and what follows: as far back as keptSince.
    std::function<ScheduleDocument(std::map<std::string, Day>)> continuing;
    Day keptSince{};
    std::optional<int> alarmMinutes;
    Instant stamp{};
    std::optional<int> refreshHours; ///< of a calendar that others subscribe to
};

/// What will be written, ready to be looked at first.
struct ExportDocument {
    ExportRequest request; ///< with the days meant
    /// "team-north-schedule-2026-11-03.xlsx": a-z, 0-9, dash and the dot, on every system.
    std::string fileName;
    std::variant<Workbook, ExportCalendar, ExportTable, std::string> content;
    ExportCounts counts;
    ExportReaders readers = ExportReaders::AllHeld;
    /// About whom and what it tells, for whoever keeps looks; `place` is empty.
    std::vector<Seen> tells;
};

/// Makes what the request asks for, as far as it is the viewer's to see. Formats Pdf and the
/// Briefs are the window's: "export.not_printed_here". Errors: those of checkExport(), of the
/// repository, of figuresFor() and checkFirstSight(), "access.by_person"; "person.unknown" for a
/// code that nobody has; "export.too_many_rows" (rows, the most) for a sheet that no spreadsheet
/// opens.
Result<ExportDocument> exportDocument(const ExportSource& source, const ExportRequest& request);

/// The file for each person of the request who holds a talk or about whom one is, with their own
/// file names; without filePerPerson none. Calendars are those of writeFeeds(). In the order of the
/// organisation.
Result<std::vector<ExportDocument>> exportPerPerson(
    const ExportSource& source, const ExportRequest& request);

/// What was written.
struct ExportWritten {
    std::size_t talks = 0; ///< Calendar: that take place
    std::size_t events = 0; ///< Calendar: VEVENT components
    std::size_t bytes = 0;
    bool changed = true; ///< false: a calendar that already said all this was left alone

    bool operator==(const ExportWritten&) const = default;
};

/// Takes the next bytes; an error ends the export.
using ByteSink = std::function<Result<>(std::string_view)>;

/// Writes the file whole or not at all. A calendar in place of an earlier one of the same name
/// tells what became of its events (updatedCalendar()) and keeps what it told of the past, back to
/// the fiscal quarter before that of today; when nothing changed, the file stays as it is.
/// Errors: those of AtomicFile, "zone.unknown",
/// "export.too_many_rows", "xlsx.cannot_write".
Result<ExportWritten> write(const ExportDocument& document, const std::filesystem::path& path);
/// The same bytes in pieces.
Result<ExportWritten> write(const ExportDocument& document, const ByteSink& sink);

} // namespace mor
