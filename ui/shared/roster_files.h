// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/org/calendar.h"
#include "core/planning/import_mapping.h"
#include "core/planning/roster_service.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace mor::ui {

/// A date column whose dates can all be read in two ways.
struct DateDoubt {
    std::size_t column = 0; ///< position in the file
    std::string text; ///< the first such date: "03/04/2023"
    Day dayFirst{}; ///< what it means one way
    Day monthFirst{}; ///< and the other
    int dates = 0; ///< of the column
};

/// A file of people that was opened but not brought in.
class PeopleFile {
public:
    virtual ~PeopleFile() = default;

    struct Facts {
        QString name; ///< "people-november.csv"
        int rows = 0;
        char delimiter = ',';
        bool utf8 = true; ///< else Windows-1252
        std::vector<std::string> header;
        std::vector<std::string> first; ///< first row of data; as many as the header
        std::vector<std::string> fields; ///< that a column can become
        ImportMapping suggested; ///< by the names of the columns
    };
    struct Rows {
        std::vector<PersonRow> rows;
        std::vector<Error> problems; ///< of rows that can't be read, each with its line
    };

    virtual const Facts& facts() const = 0;
    virtual std::vector<DateDoubt> doubts(const ImportMapping& mapping) const = 0;
    virtual Rows rows(const ImportMapping& mapping) const = 0;
    /// Writes the rows with these problems beside the file, each with what is wrong; answers where.
    virtual Result<QString> setAside(const std::vector<Error>& problems) const = 0;
};

/// Files that people and calendars come in, by function: pages know neither format nor folder.
/// Filled by ui/app.
struct RosterFiles {
    std::function<Result<std::shared_ptr<const PeopleFile>>(const QString& path)> openPeople;
    /// Public holidays of a calendar file on these days, one each.
    std::function<Result<std::vector<Holiday>>(const QString& path, DayRange days)> readHolidays;
    /// Leave of a person's calendar file on these days.
    std::function<Result<std::vector<DayRange>>(
        const QString& path, const Person& person, DayRange days)>
        readLeave;
    /// Busy times of a person's calendar file, as far ahead as calendars are read.
    std::function<Result<std::vector<BusyTime>>(
        const QString& path, const Roster& roster, const Person& person, Day today)>
        readBusy;
    ImportMappingRepository* mappings = nullptr; ///< null: nothing is remembered
    /// Sets a copy of the workspace aside before an import.
    std::function<Result<>()> copyBefore;
};

} // namespace mor::ui
