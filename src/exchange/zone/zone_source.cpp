// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/zone/zone_source.h"

#include <stdexcept>

#ifdef MOR_STD_ZONES
namespace zones = std::chrono;
#else
#include "exchange/zone/posix_rule.h"

#include <date/tz.h>

#include <filesystem>
#include <fstream>
#include <iterator>
namespace zones = date;
#endif

namespace mor {

namespace {

using Seconds = std::chrono::sys_seconds;

const Seconds kBegin{kFirstDay - std::chrono::days{1}};
const Seconds kEnd{kLastDay + std::chrono::days{2}};

template <class Info>
ZoneSpan toSpan(const Info& info)
{
    return {info.begin, info.offset, info.save != std::chrono::minutes{0}, info.abbrev};
}

/// Walks from span to span; those that differ in nothing become one.
template <class Source>
void collect(const Source& source, std::vector<ZoneSpan>& spans)
{
    auto at = kBegin;
    while (at < kEnd) {
        const auto info = source.get_info(at);
        if (info.end <= at)
            break;
        auto span = toSpan(info);
        const bool repeats = !spans.empty() && spans.back().offset == span.offset
            && spans.back().summer == span.summer && spans.back().abbreviation == span.abbreviation;
        if (!repeats)
            spans.push_back(std::move(span));
        at = info.end;
    }
}

#ifndef MOR_STD_ZONES
/// date-tz reads the transitions of a compiled zone file, which end in 2037, and leaves out its
/// last line: the rule for all later years.
std::string ruleForLaterYears(const std::string& name)
{
    std::ifstream file{std::filesystem::path{"/usr/share/zoneinfo"} / name, std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
    if (bytes.size() < 3 || bytes.back() != '\n')
        return {};
    const auto before = bytes.rfind('\n', bytes.size() - 2);
    return before == std::string::npos ? std::string{}
                                       : bytes.substr(before + 1, bytes.size() - before - 2);
}

void addLaterYears(const std::string& name, std::vector<ZoneSpan>& spans)
{
    constexpr std::chrono::year kLastListed{2037};
    if (spans.back().begin < Seconds{Day{kLastListed / 1 / 1}})
        return;
    const auto rule = parsePosixRule(ruleForLaterYears(name));
    if (!rule)
        return;
    for (auto year = kLastListed + std::chrono::years{1}; Seconds{Day{year / 1 / 1}} < kEnd;
         ++year) {
        for (auto& span : spansOf(*rule, year))
            spans.push_back(std::move(span));
    }
}
#endif

} // namespace

std::optional<std::vector<ZoneSpan>> loadZoneSpans(const std::string& name)
{
    std::vector<ZoneSpan> spans;
    try {
        collect(*zones::locate_zone(name), spans);
#ifndef MOR_STD_ZONES
        if (!spans.empty())
            addLaterYears(name, spans);
#endif
    } catch (const std::exception&) {
        return std::nullopt;
    }
    if (spans.empty())
        return std::nullopt;
    return spans;
}

} // namespace mor
