// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/event_writer.h"

#include "core/schedule/talk_link.h"
#include "exchange/ics/event_texts.h"
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

/// The rule for talks like the model. An event in place of another must be of its kind, with a
/// time or without; else it stands alone and the other is left out.
std::optional<FittedPattern> fittedTo(std::span<const Talk> talks, const Talk& model)
{
    std::vector<PatternDay> pattern;
    pattern.reserve(talks.size());
    for (const auto& talk : talks)
        pattern.push_back({talk.day, talk.ruleDay, takesPlace(talk.state), isAlike(talk, model)});
    auto fitted = fitPattern(pattern);
    if (!fitted)
        return fitted;
    std::erase_if(fitted->replaced, [&](const FittedPattern::Replaced& replaced) {
        const bool fits = (talks[replaced.position].start == kNoTime) == (model.start == kNoTime);
        if (!fits) {
            fitted->leftOut.push_back(replaced.ruleDay);
            fitted->single.push_back(replaced.position);
        }
        return !fits;
    });
    std::ranges::sort(fitted->leftOut);
    return fitted;
}

/// The way back to the talk in the program; codes only, as in the UID.
void appendLink(std::string_view keyOrSeries, std::string& out)
{
    appendIcsLine(out, "URL:" + talkLink(keyOrSeries));
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
    const auto fitted = fittedTo(talks, model);
    if (!fitted || meetsGap(*fitted, model))
        return false;

    int revision = model.seriesRevision;
    Instant changedAt = model.seriesChangedAt;
    for (const auto& talk : talks) {
        revision = std::max(revision, talk.revision);
        changedAt = std::max(changedAt, talk.changedAt);
    }
    Talk master = model;
    master.day = fitted->first;
    master.state = TalkState::Planned;
    begin(master, uid, revision, changedAt, out);
    appendLink(master.texts->series, out);
    writeRule(*fitted, master, out);
    end(master, out);
    for (const auto& replaced : fitted->replaced) {
        const Talk& talk = talks[replaced.position];
        begin(talk, uid, revision, talk.changedAt, out);
        appendLink(keyOf(talk), out);
        appendTimes(talk, out);
        appendStart("RECURRENCE-ID", master, replaced.ruleDay, out);
        end(talk, out);
    }
    const auto given = daysOf(fitted->pattern, fitted->first, fitted->last).size();
    m_counts.talks += given - fitted->leftOut.size();
    for (const auto position : fitted->single)
        writeSingle(talks[position], out);
    return true;
}

bool EventWriter::meetsGap(const FittedPattern& fitted, const Talk& model)
{
    if (model.start == kNoTime)
        return false;
    const Zone& zone = *blockOf(model).zone;
    return std::ranges::any_of(daysOf(fitted.pattern, fitted.first, fitted.last), [&](Day day) {
        const auto local = localTime(day, model.start);
        return zone.existing(local) != local;
    });
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
    appendLink(std::string_view{m_uid}.substr(0, m_uid.find('@')), out);
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
        out += "\r\n";
        return;
    }
    const Zone& zone = *blockOf(talk).zone;
    const std::chrono::minutes length{talk.texts->minutes};
    const auto ends = zone.toUtc(localTime(talk.day, talk.start)) + length;
    const auto local = zone.toLocal(ends);
    if (zone.toUtc(local) == ends) {
        out.append("DTEND;TZID=").append(zone.name()).append(":");
        appendIcsDateTime(out, local);
    } else { // the second of two equal times can't be named
        out.append("DURATION:PT").append(std::to_string(length.count())).append("M");
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
        m_block.lines = eventTexts(*talk.texts);
        if (m_options.alarmMinutes)
            m_block.alarm = alarmTexts(*m_options.alarmMinutes, *talk.texts);
    }
    return m_block;
}

} // namespace mor
