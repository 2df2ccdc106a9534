// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/figures.h"
#include "core/org/fiscal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

enum class ExportWhat : std::uint8_t {
    Schedule, ///< appointments with times
    CheckOffs, ///< what was held, without private notes
    Adherence, ///< counts, rates and intervals
    Coverage, ///< what each rep was entitled to and got
    Ledger, ///< every occurrence with its state
    Rhythm, ///< activities, standards and questions
    NextSteps,
    Briefs, ///< the Monday briefs, drawn by the window only
};

enum class ExportFormat : std::uint8_t {
    Calendar,
    Excel,
    Csv,
    Json,
    Pdf, ///< drawn by the window only
};

/// Days that are meant anew each time an export is repeated.
enum class ExportPeriod : std::uint8_t {
    Days, ///< those given
    Week, ///< the one of today
    NextWeek,
    SixWeeks, ///< today and the 41 days after it
    Month,
    FiscalQuarter,
    FourWeeks, ///< the four whole weeks before this one
    LastMonth, ///< the fiscal month before this one
};

/// Whether it tells of what has been, not of what is planned.
bool looksBack(ExportWhat what);

enum class ExportPaper : std::uint8_t { A4, Letter };

/// How a schedule is printed: a page for each week, or for each fiscal month.
enum class ExportPages : std::uint8_t { Weeks, Months };

/// What somebody wants to have written, about whom, and how. A value: presets keep it as text.
struct ExportRequest {
    ExportWhat what = ExportWhat::Schedule;
    ExportFormat format = ExportFormat::Excel;
    std::vector<std::string> people; ///< codes; empty: everybody
    bool teams = false; ///< also everybody below the people named
    ExportPeriod period = ExportPeriod::Days;
    DayRange days; ///< the days meant; see resolved()
    std::vector<Dimension> by{Dimension::Manager, Dimension::Week}; ///< rows of Adherence as
                                                                    ///< Csv and Json
    bool names = false; ///< Calendar: says with whom and about which account or deal
    bool questions = false; ///< guide questions: a column of the sheet, the notes of an event
    bool byteOrderMark = false; ///< Csv: in front, for spreadsheets that take it for Windows-1252
    std::optional<int> alarmMinutes; ///< Calendar: reminder so long before, 0 to 1440
    bool attendees = false; ///< Calendar: the people of a talk with their addresses
    bool filePerPerson = false; ///< a file for each person beside the one for all
    ExportPaper paper = ExportPaper::A4; ///< Excel and Pdf
    ExportPages pages = ExportPages::Weeks; ///< Pdf of a schedule

    bool operator==(const ExportRequest&) const = default;
};

/// "schedule", "check-offs", "adherence", "coverage", "ledger", "rhythm", "next-steps", "briefs".
std::string_view toText(ExportWhat what);
/// "ics", "xlsx", "csv", "json", "pdf": also the ending of the file's name.
std::string_view toText(ExportFormat format);
/// Errors: "export.unknown_what" and "export.unknown_format", with the text.
Result<ExportWhat> parseExportWhat(std::string_view text);
Result<ExportFormat> parseExportFormat(std::string_view text);
/// "week", "next-week", "six-weeks", "month", "fiscal-quarter", "four-weeks" or "last-month", and
/// "days" for those given.
std::optional<ExportPeriod> parseExportPeriod(std::string_view text);

/// Whether there is such a file. Errors, with the names of both: "export.calendar_only_schedule",
/// "export.briefs_are_printed", "export.not_printed".
Result<> allowed(ExportWhat what, ExportFormat format);
/// The same, and the range of the alarm ("export.alarm_out_of_range") and days that go backwards
/// ("range.backwards").
Result<> checkExport(const ExportRequest& request);

/// The request with `days` as its period means them today.
ExportRequest resolved(ExportRequest request, Day today, const FiscalCalendar& fiscal);

/// One line of key=value words in a fixed order; what is as usual is left out:
/// "what=schedule format=ics who=m-01,r-002 below=yes period=week names=yes".
std::string toText(const ExportRequest& request);
/// Reads that line back; words may come in any order. Errors: "export.request_malformed" (the
/// word), and those of the values and of checkExport().
Result<ExportRequest> parseExportRequest(std::string_view text);

} // namespace mor
