// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/look.h"

#include "core/base/text.h"

#include <tuple>
#include <utility>

namespace mor {

namespace {

constexpr std::size_t kCodeBytes = 40;
constexpr std::size_t kPlaceBytes = 80;

} // namespace

bool isKept(const Look& look)
{
    if (look.about.empty() || look.viewer.empty() || look.kind == DataKind::Rhythm
        || look.kind == DataKind::LeadersOwn)
        return false;
    return look.about != look.viewer || look.kind == DataKind::Talks;
}

Result<> checkLooks(std::span<const Look> looks)
{
    for (const auto& look : looks)
        for (const auto& [text, most] : {std::pair{&look.about, kCodeBytes},
                 {&look.viewer, kCodeBytes}, {&look.place, kPlaceBytes}})
            if (text->empty() || text->size() > most)
                return fail(ErrorKind::Invalid, "look.malformed", {inQuotes(*text)});
    return {};
}

bool newerLook(const Look& one, const Look& other)
{
    return std::tie(other.lastAt, one.about, one.kind, one.viewer, one.place)
        < std::tie(one.lastAt, other.about, other.kind, other.viewer, other.place);
}

std::optional<Look> lastLook(std::span<const Look> looks, DataKind kind)
{
    std::optional<Look> last;
    for (const auto& look : looks)
        if (look.kind == kind && look.viewer != look.about && (!last || look.lastAt > last->lastAt))
            last = look;
    return last;
}

SeenFirst seenFirst(
    std::span<const Look> looks, std::string_view manager, DataKind kind, Day complete, Day today)
{
    SeenFirst seen;
    seen.from = complete + std::chrono::days{kDaysAlone};
    for (const auto& look : looks)
        if (look.about == manager && look.viewer == manager && look.kind == kind
            && look.day >= complete && look.day <= today
            && (!seen.seenAt || look.firstAt < *seen.seenAt))
            seen.seenAt = look.firstAt;
    seen.shown = seen.seenAt || today >= seen.from;
    return seen;
}

} // namespace mor
