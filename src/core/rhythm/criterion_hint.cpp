// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/rhythm/criterion_hint.h"

#include "core/base/text.h"

namespace mor {

std::optional<CriterionHint> hintFor(std::string_view criterion)
{
    if (lowered(criterion).find("supportive") == std::string::npos)
        return std::nullopt;
    return CriterionHint{
        CriterionHint::Kind::Opinion, "supportive", "The manager asked before advising"};
}

} // namespace mor
