// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/ledger.h"
#include "core/practice/check_off.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mor {

/// A part of a check-off that can be left empty.
enum class RecordField : std::uint8_t { Criteria, Evidence, Note, NextStep, Minutes, Usefulness };
inline constexpr std::size_t kRecordFields = 6;
std::string_view toText(RecordField field); ///< "criteria", "evidence", "note", "next-step", …

/// How often a field was filled, week by week since the activity was launched. Criteria and
/// evidence are counted over talks of those versions that asked for them.
struct FieldDecay {
    RecordField field = RecordField::Criteria;
    struct Week {
        int week = 0; ///< since launch, from 1
        int filled = 0;
        int held = 0; ///< check-offs in that week that had the field
    };
    std::vector<Week> weeks;
    int filledFirst = 0, heldFirst = 0; ///< in the first four weeks
    int filledLast = 0, heldLast = 0; ///< in the last four weeks
    /// Too little use to keep asking: at least 20 check-offs in the last four weeks, and the upper
    /// end of the likely range under a third. Never for what is no longer asked for.
    bool suggestsDropping = false;
};

struct TemplateDecay {
    std::string activity; ///< code
    Day launched{};
    std::vector<FieldDecay> fields; ///< in the order of RecordField
};

/// For each activity with check-offs in the ledger, ascending by code. `records` are the whole
/// check-offs of the ledger's range, for what facts do not say (evidence, note).
std::vector<TemplateDecay> templateDecay(
    const Ledger& ledger, std::span<const CheckOff> records, Day asOf);

} // namespace mor
