// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/access/look_service.h"

namespace mor {

Result<> LookService::saw(const std::string& viewer, std::span<const Seen> seen)
{
    std::vector<Look> looks;
    for (const auto& one : seen) {
        Look look{one.about, one.kind, viewer, one.place, m_clock.today(), m_clock.now(),
            m_clock.now(), 1};
        if (isKept(look))
            looks.push_back(std::move(look));
    }
    if (looks.empty())
        return {};
    if (const auto old = m_looks.forgetBefore(m_clock.today() - std::chrono::days{kLookDays}); !old)
        return fail(old);
    return m_looks.add(looks);
}

} // namespace mor
