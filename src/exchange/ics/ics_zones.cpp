// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/ics/ics_zones.h"

#include "exchange/ics/ics_time.h"
#include "exchange/ics/recurrence_dates.h"
#include "exchange/zone/windows_zones.h"

#include <algorithm>

namespace mor {

namespace {

using std::chrono::days;
using std::chrono::seconds;

constexpr std::size_t kMostObservances = 500;
constexpr std::size_t kMostZones = 1'000;
constexpr std::size_t kLongestZoneId = 255;
constexpr int kMostParts = 3; ///< of a name, as in America/Argentina/Ushuaia

/// "+0100", "-033000".
std::optional<seconds> parseOffset(std::string_view text)
{
    const bool hasSign = !text.empty() && (text.front() == '+' || text.front() == '-');
    if (!hasSign || (text.size() != 5 && text.size() != 7))
        return std::nullopt;
    int parts[3] = {};
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        int& part = parts[(i - 1) / 2];
        part = part * 10 + (text[i] - '0');
    }
    if (parts[0] > 23 || parts[1] > 59 || parts[2] > 59)
        return std::nullopt;
    const seconds value{parts[0] * 3600 + parts[1] * 60 + parts[2]};
    return text.front() == '-' ? -value : value;
}

std::vector<LocalTime> startsOf(const IcsZoneText::Observance& observance, LocalTime start,
    seconds before, const Zone& utc, DayRange range, RecurrenceSteps& steps)
{
    std::vector<LocalTime> starts{start};
    for (const auto& text : observance.dates)
        if (const auto time = parseIcsDateTimeOfAnyYear(text))
            starts.push_back(time->local);
    for (const auto& text : observance.rules) {
        auto rule = parseRecurrenceRule(text);
        if (!rule || rule->frequency > RecurrenceRule::Frequency::Monthly)
            continue;
        // UNTIL is an instant; the rule's times are by the clock before the change.
        if (auto* instant = rule ? std::get_if<std::chrono::sys_seconds>(&rule->until) : nullptr)
            rule->until = LocalTime{instant->time_since_epoch() + before};
        if (const auto dates = datesOf(*rule, start, utc, range, steps))
            starts.insert(starts.end(), dates->begin(), dates->end());
    }
    return starts;
}

} // namespace

std::optional<FileZone> FileZone::read(
    const IcsZoneText& text, DayRange range, RecurrenceSteps& steps)
{
    const auto utc = Zone::find("Etc/UTC");
    if (!utc || text.observances.size() > kMostObservances)
        return std::nullopt;
    // Two years back there is a change in any zone that changes every year.
    const DayRange reach{range.first - days{750}, range.last + days{2}};
    FileZone zone;
    for (const auto& observance : text.observances) {
        const auto start = parseIcsDateTimeOfAnyYear(observance.start);
        const auto to = parseOffset(observance.offsetTo);
        const auto from = parseOffset(observance.offsetFrom);
        if (!start || !to)
            continue;
        const seconds before = from.value_or(*to);
        for (const LocalTime at : startsOf(observance, start->local, before, *utc, reach, steps))
            zone.m_changes.push_back({at, before, *to});
    }
    if (zone.m_changes.empty() || steps.left < 0)
        return std::nullopt;
    std::ranges::stable_sort(zone.m_changes, {}, &Change::at);
    return zone;
}

std::chrono::sys_seconds FileZone::toUtc(LocalTime local) const
{
    const auto next = std::ranges::upper_bound(m_changes, local, {}, &Change::at);
    auto offset = m_changes.front().before;
    if (next != m_changes.begin()) {
        // A time that the clocks skip is by the offset before the gap.
        const Change& last = *std::prev(next);
        offset = local - last.at < last.after - last.before ? last.before : last.after;
    }
    return std::chrono::sys_seconds{local.time_since_epoch() - offset};
}

LocalTime FileZone::toLocal(std::chrono::sys_seconds instant) const
{
    const auto begins = [](const Change& change) {
        return std::chrono::sys_seconds{change.at.time_since_epoch() - change.before};
    };
    const auto next = std::ranges::upper_bound(m_changes, instant, {}, begins);
    const auto offset = next == m_changes.begin() ? next->before : std::prev(next)->after;
    return LocalTime{instant.time_since_epoch() + offset};
}

std::chrono::sys_seconds IcsZone::toUtc(LocalTime local) const
{
    return std::visit([&](const auto& zone) { return zone.toUtc(local); }, m_zone);
}

LocalTime IcsZone::toLocal(std::chrono::sys_seconds instant) const
{
    return std::visit([&](const auto& zone) { return zone.toLocal(instant); }, m_zone);
}

IcsZones::IcsZones(const std::vector<IcsZoneText>& zones, DayRange range)
    : m_days(range)
{
    for (const auto& zone : zones)
        m_texts.emplace(zone.id, &zone);
}

const IcsZone* IcsZones::find(const std::string& id)
{
    auto found = m_found.find(id);
    if (found == m_found.end())
        found = m_found.emplace(id, m_found.size() < kMostZones ? look(id) : std::nullopt).first;
    return found->second ? &*found->second : nullptr;
}

std::optional<IcsZone> IcsZones::look(const std::string& id)
{
    if (id.size() > kLongestZoneId)
        return std::nullopt;
    // "Europe/Berlin", and the same behind the name of who made the file.
    for (std::size_t from = 0; from != std::string::npos;) {
        const auto name = std::string_view{id}.substr(from);
        if (std::ranges::count(name, '/') < kMostParts)
            if (auto zone = Zone::find(name))
                return IcsZone{std::move(*zone)};
        const auto slash = id.find('/', from);
        from = slash == std::string::npos ? slash : slash + 1;
    }
    const auto text = m_texts.find(id);
    if (auto zone
        = text == m_texts.end() ? std::nullopt : FileZone::read(*text->second, m_days, m_steps))
        return IcsZone{std::move(*zone)};
    auto zone = zoneMeant(std::string_view{id}.substr(id.rfind('/') + 1));
    if (!zone)
        zone = zoneMeant(id);
    return zone ? std::optional{IcsZone{std::move(*zone)}} : std::nullopt;
}

} // namespace mor
