// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/people_files.h"

#include "exchange/atomic_file.h"
#include "exchange/csv/people_csv.h"
#include "exchange/ics/ics_reader.h"
#include "exchange/ics/roster_ics.h"
#include "storage/workspace.h"
#include "words/error_text.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace mor::ui {

namespace {

std::filesystem::path pathOf(const QString& text) { return {text.toStdU16String()}; }

class CsvPeopleFile : public PeopleFile {
public:
    CsvPeopleFile(QString path, PeopleCsv csv)
        : m_path(std::move(path))
        , m_csv(std::move(csv))
    {
        const auto& document = m_csv.document;
        m_facts.name = QString::fromStdString(m_csv.source);
        m_facts.rows = static_cast<int>(document.rows.size());
        m_facts.delimiter = document.delimiter;
        m_facts.utf8 = m_csv.utf8;
        m_facts.header = document.header.fields;
        if (!document.rows.empty())
            m_facts.first = document.rows.front().fields;
        m_facts.first.resize(m_facts.header.size());
        m_facts.fields = peopleFields();
        m_facts.suggested = suggestedMapping(m_csv);
    }

    const Facts& facts() const override { return m_facts; }

    std::vector<DateDoubt> doubts(const ImportMapping& mapping) const override
    {
        std::vector<DateDoubt> doubts;
        for (const auto& dates : ambiguousDates(m_csv, mapping))
            doubts.push_back({dates.column, dates.text,
                parseDay(dates.text, DateOrder::DayFirst).value_or(Day{}),
                parseDay(dates.text, DateOrder::MonthFirst).value_or(Day{}), dates.dates});
        return doubts;
    }

    Rows rows(const ImportMapping& mapping) const override
    {
        const auto read = readPeopleCsv(m_csv, mapping);
        if (!read)
            return {{}, read.error().causes};
        return {read->rows, read->problems().all()};
    }

    Result<QString> setAside(const std::vector<Error>& problems) const override
    {
        std::vector<RejectedRow> rejected;
        for (const auto& row : m_csv.document.rows) {
            RejectedRow one{row, {}};
            std::ranges::copy_if(problems, std::back_inserter(one.problems),
                [&](const Error& problem) { return problem.where == placeOf(row); });
            if (!one.problems.empty())
                rejected.push_back(std::move(one));
        }
        const auto file = m_path + QStringLiteral(".rejected.csv");
        const auto written = writeFile(pathOf(file),
            writeRejected(m_csv.document.header, rejected,
                [](const Error& error) { return words::sentence(error); }));
        if (!written)
            return fail(written);
        return file;
    }

private:
    QString m_path;
    PeopleCsv m_csv;
    Facts m_facts;
};

Result<std::shared_ptr<const PeopleFile>> openPeople(const QString& path)
{
    const auto file = pathOf(path);
    const auto bytes = readFile(file, CsvLimits{}.bytes);
    if (!bytes)
        return fail(bytes);
    auto csv = openPeopleCsv(*bytes, file.filename().string());
    if (!csv)
        return fail(csv);
    return std::make_shared<const CsvPeopleFile>(path, std::move(*csv));
}

Result<std::vector<Holiday>> holidaysOf(const QString& path, DayRange days)
{
    const auto file = pathOf(path);
    const auto bytes = readFile(file, kIcsBytes);
    if (!bytes)
        return fail(bytes);
    return readHolidays(file.filename().string(), *bytes, days);
}

Result<std::vector<DayRange>> leaveOf(const QString& path, const Person& person, DayRange days)
{
    const auto file = pathOf(path);
    const auto bytes = readFile(file, kIcsBytes);
    if (!bytes)
        return fail(bytes);
    const auto rows = readLeaveIcs(*bytes, file.filename().string(), person, days);
    if (!rows)
        return fail(rows);
    std::vector<DayRange> leave;
    for (const auto& row : *rows)
        leave.push_back(row.days);
    return leave;
}

Result<std::vector<BusyTime>> busyOf(
    const QString& path, const Roster& roster, const Person& person, Day today)
{
    const auto file = pathOf(path);
    const auto bytes = readFile(file, kIcsBytes);
    if (!bytes)
        return fail(bytes);
    return readBusyIcs(*bytes, file.filename().string(), roster, person, today);
}

} // namespace

std::shared_ptr<const RosterFiles> rosterFiles(Workspace& workspace, const Clock& clock)
{
    auto files = std::make_shared<RosterFiles>();
    files->openPeople = openPeople;
    files->readHolidays = holidaysOf;
    files->readLeave = leaveOf;
    files->readBusy = busyOf;
    files->mappings = &workspace.importMappings();
    files->copyBefore = [&workspace, &clock] { return workspace.copyBeforeImport(clock.now()); };
    return files;
}

} // namespace mor::ui
