// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/zone/posix_rule.h"

#include <charconv>

namespace mor {

namespace {

/// Reads a rule from left to right; after the first thing that does not fit, `failed` stays set.
class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_text.empty(); }
    bool next(char c)
    {
        if (m_text.empty() || m_text.front() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    void expect(char c) { m_failed = !next(c) || m_failed; }

    int number()
    {
        int value = 0;
        const auto* end = m_text.data() + m_text.size();
        const auto read = std::from_chars(m_text.data(), end, value);
        m_failed = m_failed || read.ec != std::errc{} || value < 0;
        m_text.remove_prefix(static_cast<std::size_t>(read.ptr - m_text.data()));
        return value;
    }

    std::string abbreviation()
    {
        const bool quoted = next('<');
        const auto isPart = [quoted](char c) {
            return quoted ? c != '>' : (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        };
        std::string name;
        while (!m_text.empty() && isPart(m_text.front())) {
            name += m_text.front();
            m_text.remove_prefix(1);
        }
        if (quoted)
            expect('>');
        m_failed = m_failed || name.empty();
        return name;
    }

    /// [+-]h[:m[:s]]
    std::chrono::seconds time()
    {
        const bool negative = next('-');
        if (!negative)
            next('+');
        std::chrono::seconds value = std::chrono::hours{number()};
        if (next(':'))
            value += std::chrono::minutes{number()};
        if (next(':'))
            value += std::chrono::seconds{number()};
        return negative ? -value : value;
    }

    PosixRule::Change change()
    {
        PosixRule::Change change;
        expect(',');
        expect('M');
        change.month = static_cast<unsigned>(number());
        expect('.');
        change.week = static_cast<unsigned>(number());
        expect('.');
        change.weekday = static_cast<unsigned>(number());
        change.at = next('/') ? time() : std::chrono::hours{2};
        m_failed = m_failed || change.month < 1 || change.month > 12 || change.week < 1
            || change.week > 5 || change.weekday > 6;
        return change;
    }

    bool startsTime() const { return !m_text.empty() && m_text.front() != ','; }

private:
    std::string_view m_text;
    bool m_failed = false;
};

std::chrono::sys_seconds instantOf(
    const PosixRule::Change& change, std::chrono::year year, std::chrono::seconds offset)
{
    const std::chrono::month month{change.month};
    const std::chrono::weekday weekday{change.weekday};
    const Day day = change.week == 5 ? Day{year / month / weekday[std::chrono::last]}
                                     : Day{year / month / weekday[change.week]};
    return std::chrono::sys_seconds{day} + change.at - offset;
}

} // namespace

std::optional<PosixRule> parsePosixRule(std::string_view text)
{
    Reader reader{text};
    PosixRule rule;
    rule.standard.abbreviation = reader.abbreviation();
    rule.standard.offset = -reader.time();
    if (reader.failed() || reader.atEnd())
        return std::nullopt;
    rule.summer.summer = true;
    rule.summer.abbreviation = reader.abbreviation();
    rule.summer.offset
        = reader.startsTime() ? -reader.time() : rule.standard.offset + std::chrono::hours{1};
    rule.toSummer = reader.change();
    rule.toStandard = reader.change();
    if (reader.failed() || !reader.atEnd())
        return std::nullopt;
    return rule;
}

std::array<ZoneSpan, 2> spansOf(const PosixRule& rule, std::chrono::year year)
{
    ZoneSpan summer = rule.summer;
    ZoneSpan standard = rule.standard;
    summer.begin = instantOf(rule.toSummer, year, rule.standard.offset);
    standard.begin = instantOf(rule.toStandard, year, rule.summer.offset);
    if (standard.begin < summer.begin)
        return {standard, summer};
    return {summer, standard};
}

} // namespace mor
