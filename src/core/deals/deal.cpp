// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/deals/deal.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace mor {

namespace {

constexpr std::array<std::string_view, 3> kSystems{"salesforce", "hubspot", "other"};
constexpr std::size_t kShortId = 15;
constexpr std::size_t kLongId = 18;

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// The three characters that Salesforce adds to an identifier of fifteen: each says which of five
/// letters are capitals.
std::string capitalsOf(std::string_view id)
{
    constexpr std::string_view kSigns = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    std::string signs;
    for (std::size_t part = 0; part < kShortId; part += 5) {
        std::size_t bits = 0;
        for (std::size_t i = 0; i < 5; ++i)
            if (id[part + i] >= 'A' && id[part + i] <= 'Z')
                bits |= std::size_t{1} << i;
        signs += kSigns[bits];
    }
    return signs;
}

} // namespace

std::string_view toText(DealSystem system) { return kSystems[static_cast<std::size_t>(system)]; }

Result<DealSystem> parseDealSystem(std::string_view text)
{
    const auto found = std::ranges::find(kSystems, text);
    if (found == kSystems.end())
        return fail(ErrorKind::Input, "deal.unknown_system", {inQuotes(text)});
    return static_cast<DealSystem>(found - kSystems.begin());
}

Result<std::string> dealId(DealSystem system, std::string_view text)
{
    if (system != DealSystem::Salesforce) {
        const bool oneLine = std::ranges::none_of(
            text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
        if (text.empty() || text.size() > kLongestDealId || !oneLine)
            return fail(ErrorKind::Input, "deal.id_malformed", {inQuotes(text)});
        return std::string{text};
    }
    if ((text.size() != kShortId && text.size() != kLongId)
        || !std::ranges::all_of(text, isLetterOrDigit))
        return fail(ErrorKind::Input, "deal.id_malformed", {inQuotes(text)});
    const auto id = text.substr(0, kShortId);
    if (text.size() == kLongId && text.substr(kShortId) != capitalsOf(id))
        return fail(ErrorKind::Input, "deal.id_case_lost", {inQuotes(text)});
    return std::string{id};
}

} // namespace mor
