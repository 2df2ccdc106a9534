// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/drift_word.h"

#include "core/base/text.h"

namespace mor {

std::string_view toText(DriftVerdict verdict)
{
    switch (verdict) {
    case DriftVerdict::Drift:
        return "drift";
    case DriftVerdict::Chance:
        return "chance";
    case DriftVerdict::Unclear:
        return "unclear";
    case DriftVerdict::None:
        break;
    }
    return "";
}

Result<DriftVerdict> parseDriftVerdict(std::string_view text)
{
    for (const auto verdict : {DriftVerdict::Drift, DriftVerdict::Chance, DriftVerdict::Unclear})
        if (text == toText(verdict))
            return verdict;
    return fail(ErrorKind::Invalid, "drift.verdict_unknown", {inQuotes(text)});
}

} // namespace mor
