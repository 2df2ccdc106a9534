// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/export_words.h"

#include "shared/export_files.h"
#include "shared/plural.h"

#include <QCoreApplication>
#include <QLocale>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Export", text); }

int number(std::size_t count) { return static_cast<int>(count); }

} // namespace

QString titleOf(ExportWhat what)
{
    switch (what) {
    case ExportWhat::Schedule:
        return tr("Schedule");
    case ExportWhat::CheckOffs:
        return tr("Check-offs");
    case ExportWhat::Adherence:
        return tr("Adherence summary");
    case ExportWhat::Coverage:
        return tr("Coverage");
    case ExportWhat::Ledger:
        return tr("All talks and states");
    case ExportWhat::Rhythm:
        return tr("Rhythm on one page");
    case ExportWhat::NextSteps:
        return tr("Next steps");
    case ExportWhat::Briefs:
        return tr("Monday brief");
    }
    return {};
}

QString lineOf(ExportWhat what)
{
    switch (what) {
    case ExportWhat::Schedule:
        return tr("planned and open talks with times");
    case ExportWhat::CheckOffs:
        return tr("what was held, without private notes");
    case ExportWhat::Adherence:
        return tr("counts and ranges, no rates alone");
    case ExportWhat::Coverage:
        return tr("what each rep was due and got");
    case ExportWhat::Ledger:
        return tr("each talk of the period and what became of it");
    case ExportWhat::Rhythm:
        return tr("for the wall or the handbook");
    case ExportWhat::NextSteps:
        return tr("who promised what until when");
    case ExportWhat::Briefs:
        return tr("one page for the own week");
    }
    return {};
}

QString titleOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Calendar:
        return tr("Calendar");
    case ExportFormat::Excel:
        return tr("Excel");
    case ExportFormat::Csv:
        return tr("CSV");
    case ExportFormat::Json:
        return tr("JSON");
    case ExportFormat::Pdf:
        return tr("PDF");
    }
    return {};
}

QString endingOf(ExportFormat format)
{
    const auto ending = toText(format);
    return QLatin1Char('.')
        + QString::fromLatin1(ending.data(), static_cast<qsizetype>(ending.size()));
}

QString exportWords(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Calendar:
        return tr("Export to calendar");
    case ExportFormat::Excel:
        return tr("Export to Excel");
    case ExportFormat::Csv:
        return tr("Export to CSV");
    case ExportFormat::Json:
        return tr("Export to JSON");
    case ExportFormat::Pdf:
        return tr("Export to PDF");
    }
    return {};
}

QString fileFilter(ExportFormat format)
{
    return tr("%1 files (*%2)").arg(titleOf(format), endingOf(format));
}

QString countsOf(const ExportRequest& request, const ExportFacts& facts)
{
    QStringList parts;
    if (request.format == ExportFormat::Calendar)
        parts << counted(number(facts.rows), tr("1 talk"), tr("%1 talks"));
    else if (facts.rows > 0 || request.what != ExportWhat::Rhythm)
        parts << counted(number(facts.rows), tr("1 row"), tr("%1 rows"));
    if (facts.reps > 0)
        parts << counted(number(facts.reps), tr("1 rep"), tr("%1 reps"));
    else if (facts.people > 0)
        parts << counted(number(facts.people), tr("1 person"), tr("%1 people"));
    if (facts.workingDays > 0)
        parts << counted(facts.workingDays, tr("1 working day"), tr("%1 working days"));
    return parts.isEmpty() ? tr("The whole rhythm") : parts.join(QStringLiteral(", "));
}

QString shownOf(std::size_t shown, std::size_t all)
{
    const QLocale locale;
    if (shown == all)
        return counted(number(all), tr("1 row, all shown"), tr("%1 rows, all shown"));
    return tr("First %1 of %2 rows shown")
        .arg(locale.toString(number(shown)), locale.toString(number(all)));
}

QString repeatLine(ExportFormat format)
{
    return format == ExportFormat::Calendar
        ? tr("The same export again replaces the file and keeps each talk’s own id.")
        : tr("The same export again replaces the file: Ctrl+Shift+E, from anywhere.");
}

QString paperReaders(ExportWhat what)
{
    switch (what) {
    case ExportWhat::Rhythm:
        return tr("Everybody may read the rhythm: it holds nobody’s data.");
    case ExportWhat::Briefs:
        return tr("For its owner alone. It names reps and what is owed to them.");
    case ExportWhat::Adherence:
        return tr("Counts as far as they are yours to see. No notes, no names of reps, no "
                  "answers about usefulness.");
    default:
        return tr("Names, dates and times as far as they are yours to see. No notes, no answers "
                  "about usefulness.");
    }
}

QString presetProposal(const ExportRequest& request)
{
    return tr("%1, %2").arg(titleOf(request.what), titleOf(request.format));
}

} // namespace mor::ui
