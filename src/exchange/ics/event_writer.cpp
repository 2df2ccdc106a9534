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

/// Where the part of the series ends that one version of the rhythm, or several alike, tell.
std::size_t endOfPart(std::span<const Talk> talks)
{
    const auto other = std::ranges::find_if(
        talks, [&](const Talk& talk) { return talk.texts->since != talks.front().texts->since; });
    return static_cast<std::size_t>(other - talks.begin());
}

/// The talk as its rule has it and most of the others are; null where none is of a rule.
const Talk* modelOf(std::span<const Talk> talks)
{
    const Talk* model = nullptr;
    std::ptrdiff_t most = 0;
    const auto left = [&](const Talk& talk) { return talks.data() + talks.size() - &talk; };
    for (const auto& talk : talks) {
        if (most * 2 >= std::ssize(talks) || most >= left(talk))
            break;
        if (!talk.texts->repeats)
            continue;
        const auto alike = std::ranges::count_if(talks, [&](const Talk& other) {
            return other.ruleStart == talk.ruleStart
                && (other.texts == talk.texts || *other.texts == *talk.texts);
        });
        if (alike > most) {
            most = alike;
            model = &talk;
        }
    }
    return model;
}

/// The rule for talks like the model; for those that don't take place if none does.
std::optional<FittedPattern> fittedTo(std::span<const Talk> talks, const Talk& model, bool isGone)
{
    std::vector<PatternDay> pattern;
    pattern.reserve(talks.size());
    for (const auto& talk : talks) {
        const bool isAlike = talk.start == model.start
            && (talk.texts == model.texts || *talk.texts == *model.texts);
        pattern.push_back(
            {talk.date, talk.day, talk.ruleDay, isGone || takesPlace(talk.state), isAlike});
    }
    return fitPattern(pattern);
}

/// The way back to the talk in the program; codes only, as in the UID.
void appendLink(std::string_view keyOrSeries, std::string& out)
{
    appendIcsLine(out, "URL:" + talkLink(keyOrSeries));
}

} // namespace

std::string seriesName(const Talk& talk)
{
    auto name = talk.texts->series;
    if (talk.number > 0)
        name += '#' + std::to_string(talk.number);
    if (talk.texts->since)
        name += "/from-" + toIso(*talk.texts->since);
    return name;
}

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
    while (!talks.empty()) {
        const auto size = endOfPart(talks);
        writePart(talks.first(size), out);
        talks = talks.subspan(size);
    }
}

void EventWriter::writePart(std::span<const Talk> talks, std::string& out)
{
    if (writeRecurring(talks, seriesName(talks.front()) + '@' + m_options.uidDomain, out))
        return;
    for (const auto& talk : talks)
        writeSingle(talk, out);
}

bool EventWriter::writeRecurring(
    std::span<const Talk> talks, const std::string& uid, std::string& out)
{
    const Talk* model = modelOf(talks);
    if (model == nullptr)
        return false;
    Talk master = *model;
    master.start = master.ruleStart;
    const bool isGone
        = std::ranges::none_of(talks, [](const Talk& talk) { return takesPlace(talk.state); });
    const auto fitted = fittedTo(talks, master, isGone);
    if (!fitted || meetsGap(*fitted, master))
        return false;

    int revision = master.seriesRevision;
    Instant changedAt = master.seriesChangedAt;
    for (const auto& talk : talks) {
        revision = std::max(revision, talk.revision);
        changedAt = std::max(changedAt, talk.changedAt);
    }
    master.day = fitted->first;
    master.state = isGone ? TalkState::Withdrawn : TalkState::Planned;
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
    const auto given
        = daysOf(fitted->pattern, fitted->first, fitted->last).size() - fitted->leftOut.size();
    (isGone ? m_counts.cancelled : m_counts.talks) += given;
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
