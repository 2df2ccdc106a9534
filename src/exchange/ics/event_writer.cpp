// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/event_writer.h"

#include "exchange/ics/ics_text.h"
#include "exchange/ics/ics_time.h"

#include <algorithm>

namespace mor {

namespace {

using std::chrono::days;

std::chrono::sys_seconds toSeconds(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant);
}

/// Same time, length, zone and texts: may stand in one recurring event.
bool isAlike(const Talk& one, const Talk& other)
{
    return one.start == other.start && (one.texts == other.texts || *one.texts == *other.texts);
}

/// Position from which the series goes on differently for good: the first of three talks in a row
/// that differ from the one at the beginning and are alike among themselves.
std::size_t endOfSegment(std::span<const Talk> talks)
{
    constexpr std::size_t kForGood = 3;
    std::size_t different = 0;
    for (std::size_t i = 1; i < talks.size(); ++i) {
        const bool goesOn = different > 0 && isAlike(talks[i], talks[i - 1]);
        if (isAlike(talks[i], talks.front()))
            different = 0;
        else
            different = goesOn ? different + 1 : 1;
        if (different == kForGood)
            return i + 1 - kForGood;
    }
    return talks.size();
}

/// A talk that most of the others are like: the first one or the one after it.
const Talk& modelOf(std::span<const Talk> talks)
{
    const auto alikeTo = [&](const Talk& model) {
        return std::ranges::count_if(talks, [&](const Talk& talk) { return isAlike(talk, model); });
    };
    if (alikeTo(talks.front()) * 2 >= static_cast<std::ptrdiff_t>(talks.size()))
        return talks.front();
    return *std::ranges::max_element(talks, {}, [&](const Talk& talk) { return alikeTo(talk); });
}

std::string commonLines(const TalkTexts& texts)
{
    std::string out;
    if (!texts.levers.empty()) {
        std::string line = "CATEGORIES";
        for (std::size_t i = 0; i < texts.levers.size(); ++i) {
            line += i == 0 ? ':' : ',';
            appendIcsText(line, texts.levers[i]);
        }
        appendIcsLine(out, line);
    }
    appendIcsTextLine(out, "SUMMARY", texts.title);
    if (!texts.questions.empty()) {
        std::string all;
        for (const auto& question : texts.questions)
            all.append(all.empty() ? "" : "\n").append("- ").append(question);
        appendIcsTextLine(out, "DESCRIPTION", all);
    }
    return out;
}

std::string alarmLines(int minutes, const TalkTexts& texts)
{
    std::string out
        = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT" + std::to_string(minutes) + "M\r\n";
    appendIcsTextLine(out, "DESCRIPTION", texts.title);
    return out + "END:VALARM\r\n";
}

} // namespace

EventWriter::EventWriter(const IcsOptions& options, const std::map<std::string, Zone>& zones)
    : m_options(options)
    , m_zones(zones)
{
    appendIcsDateTime(m_stamp, toSeconds(options.stamp));
}

void EventWriter::write(std::span<const Talk> talks, std::string& out)
{
    if (!m_options.recurring) {
        for (const auto& talk : talks)
            writeSingle(talk, out);
        return;
    }
    bool first = true;
    while (!talks.empty()) {
        const auto size = endOfSegment(talks);
        writeSegment(talks.first(size), first, out);
        talks = talks.subspan(size);
        first = false;
    }
}

void EventWriter::writeSegment(std::span<const Talk> talks, bool first, std::string& out)
{
    const Talk& front = talks.front();
    std::string uid = front.texts->series;
    if (front.number > 0)
        uid += '#' + std::to_string(front.number);
    if (!first)
        uid += "/from-" + toIso(front.date);
    if (writeRecurring(talks, uid + '@' + m_options.uidDomain, out))
        return;
    for (const auto& talk : talks)
        writeSingle(talk, out);
}

bool EventWriter::writeRecurring(
    std::span<const Talk> talks, const std::string& uid, std::string& out)
{
    const Talk& model = modelOf(talks);
    std::vector<PatternDay> pattern;
    pattern.reserve(talks.size());
    for (const auto& talk : talks)
        pattern.push_back({talk.day, talk.ruleDay, takesPlace(talk.state), isAlike(talk, model)});
    const auto fitted = fitPattern(pattern);
    if (!fitted)
        return false;
    const Zone& zone = *blockOf(model).zone;
    const auto ruleDays = daysOf(fitted->pattern, fitted->first, fitted->last);
    const bool skipped = model.start != kNoTime && std::ranges::any_of(ruleDays, [&](Day day) {
        const auto local = localTime(day, model.start);
        return zone.existing(local) != local;
    });
    if (skipped)
        return false;

    // An event in place of another must be of its kind, with a time or without.
    const auto fits = [&](const FittedPattern::Replaced& replaced) {
        return (talks[replaced.position].start == kNoTime) == (model.start == kNoTime);
    };
    FittedPattern written = *fitted;
    std::erase_if(written.replaced, [&](const auto& replaced) { return !fits(replaced); });
    for (const auto& replaced : fitted->replaced) {
        if (!fits(replaced)) {
            written.leftOut.push_back(replaced.ruleDay);
            written.single.push_back(replaced.position);
        }
    }
    std::ranges::sort(written.leftOut);

    int revision = 0;
    Instant changedAt{};
    for (const auto& talk : talks) {
        revision += talk.revision;
        changedAt = std::max(changedAt, talk.changedAt);
    }
    const auto given = ruleDays.size() - written.leftOut.size() - written.replaced.size();
    m_counts.talks += given;
    Talk master = model;
    master.day = written.first;
    master.state = TalkState::Planned;
    begin(master, uid, revision, changedAt, out);
    writeRule(written, master, out);
    end(master, out);
    for (const auto& replaced : written.replaced) {
        const Talk& talk = talks[replaced.position];
        ++m_counts.talks;
        begin(talk, uid, talk.revision, talk.changedAt, out);
        appendTimes(talk, out);
        appendStart("RECURRENCE-ID", master, replaced.ruleDay, out);
        end(talk, out);
    }
    for (const auto position : written.single)
        writeSingle(talks[position], out);
    return true;
}

void EventWriter::writeRule(const FittedPattern& fitted, const Talk& model, std::string& out)
{
    appendTimes(model, out);
    std::string line = "RRULE:" + ruleTextOf(fitted.pattern) + ";UNTIL=";
    if (model.start == kNoTime)
        appendIcsDate(line, fitted.last);
    else
        appendIcsDateTime(line, blockOf(model).zone->toUtc(localTime(fitted.last, model.start)));
    appendIcsLine(out, line);
    for (const Day day : fitted.leftOut)
        appendStart("EXDATE", model, day, out);
}

void EventWriter::writeSingle(const Talk& talk, std::string& out)
{
    ++(takesPlace(talk.state) ? m_counts.talks : m_counts.cancelled);
    m_uid = keyOf(talk);
    m_uid += '@';
    m_uid += m_options.uidDomain;
    begin(talk, m_uid, talk.revision, talk.changedAt, out);
    appendTimes(talk, out);
    end(talk, out);
}

void EventWriter::begin(
    const Talk& talk, std::string_view uid, int revision, Instant changedAt, std::string& out)
{
    ++m_counts.events;
    out += "BEGIN:VEVENT\r\n";
    appendIcsTextLine(out, "UID", uid);
    out.append("DTSTAMP:").append(m_stamp).append("\r\n");
    if (changedAt != Instant{}) {
        out += "LAST-MODIFIED:";
        appendIcsDateTime(out, toSeconds(changedAt));
        out += "\r\n";
    }
    out.append("SEQUENCE:").append(std::to_string(revision));
    out += takesPlace(talk.state) ? "\r\nSTATUS:CONFIRMED\r\n" : "\r\nSTATUS:CANCELLED\r\n";
    const bool busy = talk.start != kNoTime && takesPlace(talk.state);
    out += busy ? "TRANSP:OPAQUE\r\n" : "TRANSP:TRANSPARENT\r\n";
    out += blockOf(talk).lines;
}

void EventWriter::end(const Talk& talk, std::string& out)
{
    if (talk.start != kNoTime && takesPlace(talk.state))
        out += blockOf(talk).alarm;
    out += "END:VEVENT\r\n";
}

void EventWriter::appendTimes(const Talk& talk, std::string& out)
{
    appendStart("DTSTART", talk, talk.day, out);
    if (talk.start == kNoTime) {
        out += "DTEND;VALUE=DATE:";
        appendIcsDate(out, talk.day + days{1});
    } else {
        const Zone& zone = *blockOf(talk).zone;
        const auto ends = zone.toUtc(localTime(talk.day, talk.start))
            + std::chrono::minutes{talk.texts->minutes};
        out.append("DTEND;TZID=").append(zone.name()).append(":");
        appendIcsDateTime(out, zone.toLocal(ends));
    }
    out += "\r\n";
}

void EventWriter::appendStart(std::string_view name, const Talk& talk, Day day, std::string& out)
{
    out += name;
    if (talk.start == kNoTime) {
        out += ";VALUE=DATE:";
        appendIcsDate(out, day);
    } else {
        out.append(";TZID=").append(talk.texts->zone).append(":");
        appendIcsDateTime(out, localTime(day, talk.start));
    }
    out += "\r\n";
}

const EventWriter::Block& EventWriter::blockOf(const Talk& talk)
{
    if (m_block.texts != talk.texts) {
        m_block.texts = talk.texts;
        m_block.zone = &m_zones.at(talk.texts->zone);
        m_block.lines = commonLines(*talk.texts);
        if (m_options.alarmMinutes)
            m_block.alarm = alarmLines(*m_options.alarmMinutes, *talk.texts);
    }
    return m_block;
}

} // namespace mor
