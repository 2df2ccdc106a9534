// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/ics/ics_writer.h"
#include "exchange/ics/pattern_fit.h"
#include "exchange/zone/zone.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace mor {

/// Writes the events of one series after another into a text.
class EventWriter {
public:
    /// `zones` by name; holds every zone of the talks that follow.
    EventWriter(const IcsOptions& options, const std::map<std::string, Zone>& zones);

    /// All talks of one series and number, ascending by date.
    void write(std::span<const Talk> talks, std::string& out);
    const IcsCounts& counts() const { return m_counts; }

private:
    /// What the events of talks with the same texts have in common, ready to be copied.
    struct Block {
        std::shared_ptr<const TalkTexts> texts;
        const Zone* zone = nullptr;
        std::string lines; ///< CATEGORIES, SUMMARY, DESCRIPTION
        std::string alarm;
    };

    void writePart(std::span<const Talk> talks, std::string& out);
    void writeSingle(const Talk& talk, std::string& out);
    bool writeRecurring(std::span<const Talk> talks, const std::string& uid, std::string& out);
    /// Whether one of the rule's instances falls into an hour that the clocks skip.
    bool meetsGap(const FittedPattern& fitted, const Talk& model);
    void writeRule(const FittedPattern& fitted, const Talk& model, std::string& out);
    void begin(
        const Talk& talk, std::string_view uid, int revision, Instant changedAt, std::string& out);
    void end(const Talk& talk, std::string& out);
    void appendTimes(const Talk& talk, std::string& out);
    void appendStart(std::string_view name, const Talk& talk, Day day, std::string& out);
    const Block& blockOf(const Talk& talk);

    const IcsOptions& m_options;
    const std::map<std::string, Zone>& m_zones;
    std::string m_stamp;
    Block m_block;
    std::string m_uid; ///< reused
    IcsCounts m_counts;
};

} // namespace mor
