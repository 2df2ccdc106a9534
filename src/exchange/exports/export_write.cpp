// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/atomic_file.h"
#include "exchange/exports/export_document.h"
#include "exchange/ics/ics_update.h"
#include "exchange/ics/ics_writer.h"
#include "exchange/xlsx/xlsx_writer.h"

#include <algorithm>
#include <filesystem>
#include <type_traits>

namespace mor {

namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

/// Passes bytes on and counts them.
class Counting {
public:
    Counting(const ByteSink& sink, ExportWritten& written)
        : m_sink(sink)
        , m_written(written)
    {
    }

    Result<> operator()(std::string_view bytes)
    {
        m_written.bytes += bytes.size();
        return m_sink(bytes);
    }

private:
    const ByteSink& m_sink;
    ExportWritten& m_written;
};

Result<> writeCalendar(const ExportCalendar& calendar, const TextSink& sink, ExportWritten& written)
{
    IcsOptions options;
    options.stamp = calendar.stamp;
    options.alarmMinutes = calendar.alarmMinutes;
    options.refreshHours = calendar.refreshHours;
    const auto counts = writeIcs(calendar.schedule, options, sink);
    if (!counts)
        return fail(counts);
    written.talks = counts->talks;
    written.events = counts->events;
    return {};
}

Result<> writeTable(const ExportTable& table, const TextSink& sink)
{
    if (table.byteOrderMark)
        if (auto marked = sink(kByteOrderMark); !marked)
            return marked;
    return sink(mor::written(table.table, table.format));
}

/// A calendar that stands at this place; nothing where none does or it is no file of ours to read.
Result<std::string> calendarAt(const std::filesystem::path& path)
{
    constexpr std::size_t kMostBytes = 100'000'000;
    std::error_code failed;
    if (!std::filesystem::is_regular_file(path, failed))
        return std::string{};
    return readFile(path, kMostBytes);
}

Result<ExportWritten> writeOver(
    const std::string& before, const ExportDocument& document, const std::filesystem::path& path)
{
    auto days = document.request.days;
    auto calendar = std::get<ExportCalendar>(document.content);
    const auto told = toldIn(before, calendar.schedule.title);
    for (const auto& [uid, first] : told)
        days.first = std::min(days.first, std::max(first, calendar.keptSince));
    calendar.schedule = calendar.continuing(told);
    std::string fresh;
    ExportWritten done;
    const auto made = writeCalendar(
        calendar,
        [&](std::string_view bytes) -> Result<> {
            fresh += bytes;
            return {};
        },
        done);
    if (!made)
        return fail(made);
    const auto updated = updatedCalendar(before, fresh, calendar.stamp, days);
    done.bytes = updated.size();
    done.changed = updated != before;
    if (!done.changed)
        return done;
    // Others subscribe to it.
    if (const auto put = writeFile(path, updated, AtomicFile::Readers::ByUmask); !put)
        return fail(put);
    return done;
}

} // namespace

Result<ExportWritten> write(const ExportDocument& document, const ByteSink& sink)
{
    ExportWritten written;
    const TextSink counting = Counting(sink, written);
    const auto done = std::visit(
        [&](const auto& content) -> Result<> {
            using Content = std::decay_t<decltype(content)>;
            if constexpr (std::is_same_v<Content, Workbook>)
                return writeXlsx(content, counting);
            else if constexpr (std::is_same_v<Content, ExportCalendar>)
                return writeCalendar(content, counting, written);
            else if constexpr (std::is_same_v<Content, ExportTable>)
                return writeTable(content, counting);
            else
                return counting(content);
        },
        document.content);
    if (!done)
        return fail(done);
    return written;
}

Result<ExportWritten> write(const ExportDocument& document, const std::filesystem::path& path)
{
    const bool isCalendar = std::holds_alternative<ExportCalendar>(document.content);
    if (isCalendar) {
        const auto before = calendarAt(path);
        if (!before)
            return fail(before);
        if (!before->empty())
            return writeOver(*before, document, path);
    }
    auto file = AtomicFile::create(
        path, isCalendar ? AtomicFile::Readers::ByUmask : AtomicFile::Readers::Owner);
    if (!file)
        return fail(file);
    const auto written
        = write(document, [&](std::string_view bytes) { return file->write(bytes); });
    if (!written)
        return written;
    if (const auto committed = file->commit(); !committed)
        return fail(committed);
    return written;
}

} // namespace mor
