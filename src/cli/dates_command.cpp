// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/dates_command.h"

#include "cli/files.h"
#include "core/base/text.h"
#include "core/org/period.h"
#include "exchange/dates.h"
#include "exchange/ics/ics_reader.h"
#include "exchange/ics/ics_time.h"

#include <algorithm>
#include <ostream>

namespace mor::cli {

namespace {

constexpr std::chrono::days kYear{365};

class DatesCommand : public Command {
public:
    std::string name() const override { return "dates"; }
    std::string help() const override
    {
        return "Prints the local start times of one rule; no workspace needed";
    }
    std::string examples() const override
    {
        return "  mor dates --cadence \"monthly on 2nd tue\" --start 2026-01-05T09:00"
               " --from 2026-01-01 --to 2026-06-30\n"
               "  mor dates --rrule \"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO\" --start 2026-01-05T09:00"
               " --from 2026-Q1 --to 2026-Q1 --zone Europe/Berlin";
    }
    void declare(CommandLine& line) override
    {
        line.option(m_cadence, "--cadence", "A cadence, such as \"every 2 weeks on tue\"");
        line.option(m_rrule, "--rrule", "A recurrence rule of RFC 5545");
        line.required(m_start, "--start", "First possible date, or date and time");
        line.option(m_from, "--from", "First day asked for (the start)");
        line.option(m_to, "--to", "Last day asked for (a year after the first)");
        line.option(m_zone, "--zone", "Time zone, such as Europe/Berlin (Etc/UTC)");
        line.option(m_calendar, "--calendar", "Holidays as CSV or iCalendar, for cadences");
        line.option(m_fiscal, "--fiscal", "Fiscal calendar, such as \"month 10 end\"");
    }
    Exit run(Program& program) override
    {
        if (m_cadence.empty() == m_rrule.empty())
            return misused(program, "Give either --cadence or --rrule.");
        const auto question = asked(program);
        if (!question)
            return explain(program, question.error());
        const auto times = datesOf(*question);
        if (!times)
            return misused(program, times.error());
        Table table{{{"start"}}, {}};
        for (const auto time : *times)
            table.rows.push_back({written(time)});
        if (program.format == TableFormat::Csv || program.format == TableFormat::Json)
            return show(program, table);
        for (const auto time : *times)
            program.out << written(time) << '\n';
        return Exit::Done;
    }

private:
    /// A date alone when the start was one.
    std::string written(LocalTime time) const
    {
        auto text = toIso(dayOf(time));
        if (m_start.find('T') == std::string::npos && secondOfDay(time) == 0)
            return text;
        const auto second = secondOfDay(time);
        text += "T" + toText(static_cast<MinuteOfDay>(second / 60));
        if (second % 60 != 0)
            text += (second % 60 < 10 ? ":0" : ":") + std::to_string(second % 60);
        return text;
    }

    /// "2026-01-05T09:00", also with seconds, without the time and as calendars write it,
    /// "20260105T090000"; of any year for rules of calendars. Else a word for a day.
    Result<LocalTime> startMeant(Day today) const
    {
        std::string digits = m_start;
        std::erase_if(digits, [](char c) { return c == '-' || c == ':'; });
        const auto mark = std::min(digits.find('T'), digits.size());
        if (digits.size() == mark + 5)
            digits += "00";
        const bool spelledOut = m_start.find('T') != std::string::npos;
        const auto time = parseIcsDateTimeOfAnyYear(digits);
        if (spelledOut && (!time || time->utc))
            return fail(ErrorKind::Invalid, "time.malformed",
                {inQuotes(m_start.substr(m_start.find('T') + 1))});
        if (!m_rrule.empty() && time)
            return time->local;
        if (const auto date = parseIcsDateOfAnyYear(digits); !m_rrule.empty() && date)
            return localTime(*date, 0);
        const auto day = parseDayWord(m_start.substr(0, m_start.find('T')), today);
        if (!day)
            return fail(day);
        return localTime(*day, 0) + std::chrono::seconds{time ? secondOfDay(time->local) : 0};
    }

    Result<DatesQuestion> asked(Program& program) const
    {
        DatesQuestion question;
        question.kind
            = m_rrule.empty() ? DatesQuestion::Kind::Cadence : DatesQuestion::Kind::RecurrenceRule;
        question.rule = m_rrule.empty() ? m_cadence : m_rrule;
        const auto today = program.clock.today();
        const auto start = startMeant(today);
        if (!start)
            return fail(start);
        question.start = *start;
        question.wholeDays = m_start.find('T') == std::string::npos;
        const Day day = dayOf(*start);
        if (!m_fiscal.empty()) {
            const auto fiscal = parseFiscalCalendar(m_fiscal);
            if (!fiscal)
                return fail(fiscal);
            question.fiscal = *fiscal;
        }
        question.window = {day, day + kYear};
        if (!m_from.empty()) {
            const auto from = parsePeriod(m_from, today, question.fiscal);
            if (!from)
                return fail(from);
            question.window = {from->first, from->first + kYear};
        }
        if (!m_to.empty()) {
            const auto to = parsePeriod(m_to, today, question.fiscal);
            if (!to)
                return fail(to);
            question.window.last = to->last;
        }
        if (question.window.empty())
            return fail(ErrorKind::Invalid, "range.backwards",
                {toIso(question.window.first), toIso(question.window.last)});
        if (!m_zone.empty())
            question.zone = m_zone;
        if (!m_calendar.empty()) {
            const auto bytes = readInput(program, m_calendar, kIcsBytes);
            if (!bytes)
                return fail(bytes);
            auto holidays = holidaysFrom(*bytes, inputName(m_calendar));
            if (!holidays)
                return fail(holidays);
            question.calendar.holidays = std::move(*holidays);
        }
        return question;
    }

    std::string m_cadence, m_rrule, m_start, m_from, m_to, m_zone, m_calendar, m_fiscal;
};

} // namespace

std::unique_ptr<Command> makeDatesCommand() { return std::make_unique<DatesCommand>(); }

} // namespace mor::cli
