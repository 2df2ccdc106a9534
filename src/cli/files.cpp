// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/files.h"

#include "core/base/text.h"
#include "exchange/atomic_file.h"
#include "exchange/csv/roster_csv.h"
#include "exchange/ics/ics_reader.h"

#include <algorithm>
#include <filesystem>
#include <istream>
#include <ostream>

namespace mor::cli {

Result<std::string> readInput(Program& program, const std::string& file, std::size_t mostBytes)
{
    return file == "-" ? readStream(program.in, inputName(file), mostBytes)
                       : readFile(file, mostBytes);
}

std::string inputName(const std::string& file) { return file == "-" ? "standard input" : file; }

Result<> checkFolder(const std::string& file)
{
    std::error_code failed;
    const auto folder = std::filesystem::path{file}.parent_path();
    if (folder.empty() || std::filesystem::is_directory(folder, failed))
        return {};
    return fail(
        ErrorKind::Invalid, "file.cannot_write", {file, "there is no folder " + folder.string()});
}

Result<> writeOutput(Program& program, const std::string& file, std::string_view bytes)
{
    if (file == "-") {
        program.out << bytes;
        return {};
    }
    const auto place = checkFolder(file);
    return place ? writeFile(file, bytes) : place;
}

bool isCalendarFile(std::string_view bytes)
{
    constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
    if (bytes.starts_with(kByteOrderMark))
        bytes.remove_prefix(kByteOrderMark.size());
    return trimmed(bytes.substr(0, 64)).starts_with("BEGIN:VCALENDAR");
}

Result<std::vector<Holiday>> holidaysFrom(std::string_view bytes, const std::string& source)
{
    if (isCalendarFile(bytes))
        return readHolidays(source, bytes, {kFirstDay, kLastDay});
    const auto read = readHolidaysCsv(bytes, source, "any");
    if (!read)
        return fail(read);
    if (!read->rejected.empty())
        return read->problems().asError(source);
    std::vector<Holiday> holidays;
    for (const auto& row : read->rows)
        holidays.push_back({row.day, row.name});
    std::ranges::sort(holidays);
    const auto sameDay
        = [](const Holiday& one, const Holiday& other) { return one.day == other.day; };
    holidays.erase(std::unique(holidays.begin(), holidays.end(), sameDay), holidays.end());
    return holidays;
}

} // namespace mor::cli
