// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "core/base/uuid.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace mor {

/// Where deals come from; identifiers of two systems have nothing to do with each other.
enum class DealSystem : std::uint8_t { Salesforce, HubSpot, Other };

std::string_view toText(DealSystem system); ///< "salesforce", "hubspot", "other"
/// Error: "deal.unknown_system" (text).
Result<DealSystem> parseDealSystem(std::string_view text);

/// What a file said about one deal. What it left out is missing: an amount nobody entered is not
/// zero.
struct Deal {
    DealSystem system = DealSystem::Other;
    std::string id; ///< of the other system, in the form of dealId()
    std::string name;
    std::string account;
    std::string owner; ///< person code; empty: nobody of the roster
    std::string ownerText; ///< as the file names them
    std::string pipeline; ///< empty where the system has but one
    std::string stage; ///< stages of two pipelines are different ones, whatever they are called
    std::optional<int> stageOrder; ///< from 0, where the file says it
    std::optional<double> amount; ///< in `currency`
    std::string currency; ///< three letters, "$" or "¥"; empty where the file names none
    std::optional<Day> closes; ///< close date as it stands in the file
    std::optional<Day> created;
    std::optional<Day> lastActivity;
    std::string nextStep;
    std::string category; ///< forecast category
    bool closed = false;
    bool won = false; ///< only with `closed`
    std::string reason; ///< why it was won or lost

    bool operator==(const Deal&) const = default;
};

/// What one file said on a day: a dated snapshot. Its identifier is that of the import.
struct DealSnapshot {
    Uuid id;
    Day asOf{};
    DealSystem system = DealSystem::Other;
    Instant recordedAt{};

    bool operator==(const DealSnapshot&) const = default;
};

/// Tells deals apart.
inline auto subjectOf(const Deal& deal) { return std::tie(deal.system, deal.id); }

/// The identifier by which a system's deals are told apart: of a Salesforce one the first fifteen
/// characters, in upper and lower case as they are; others as they stand.
/// Errors: "deal.id_malformed" (text), "deal.id_case_lost" (text) where the last three of eighteen
/// characters say that letters changed between upper and lower case.
Result<std::string> dealId(DealSystem system, std::string_view text);

inline constexpr std::size_t kLongestDealId = 200; ///< bytes
inline constexpr std::size_t kLongestDealName = 400; ///< bytes; also account and owner text
inline constexpr std::size_t kLongestStage = 200; ///< bytes; also pipeline and category
inline constexpr std::size_t kLongestDealText = 1'000; ///< bytes of next step and reason

} // namespace mor
