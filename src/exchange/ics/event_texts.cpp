// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/event_texts.h"

#include "exchange/ics/ics_text.h"

namespace mor {

namespace {

/// Quotes and control characters can't be in a parameter or an address (RFC 5545, 3.2).
std::string withoutControls(std::string_view text)
{
    std::string clean;
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != 0x7f)
            clean += c;
    return clean;
}

void appendAttendees(std::string& out, const TalkTexts& texts)
{
    for (std::size_t i = 0; i < texts.attendees.size(); ++i) {
        const auto& person = texts.attendees[i];
        const auto who = ";CN=\"" + withoutControls(person.name) + '"';
        const auto address = ":mailto:" + withoutControls(person.email);
        if (i == 0)
            appendIcsLine(out, "ORGANIZER" + who + address);
        appendIcsLine(out,
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT="
                + std::string{i == 0 ? "ACCEPTED" : "NEEDS-ACTION"} + ";RSVP=FALSE" + who
                + address);
    }
}

} // namespace

std::string eventTexts(const TalkTexts& texts)
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
    if (!texts.colour.empty())
        out.append("COLOR:").append(texts.colour).append("\r\n");
    appendAttendees(out, texts);
    appendIcsTextLine(out, "SUMMARY", texts.title);
    if (!texts.questions.empty()) {
        std::string all;
        for (const auto& question : texts.questions)
            all.append(all.empty() ? "" : "\n").append("- ").append(question);
        appendIcsTextLine(out, "DESCRIPTION", all);
    }
    return out;
}

std::string alarmTexts(int minutes, const TalkTexts& texts)
{
    std::string out
        = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT" + std::to_string(minutes) + "M\r\n";
    appendIcsTextLine(out, "DESCRIPTION", texts.title);
    return out + "END:VALARM\r\n";
}

} // namespace mor
