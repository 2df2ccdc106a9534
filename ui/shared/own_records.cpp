// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/own_records.h"

#include "shared/desk.h"

namespace mor::ui {

OwnRecords& OwnRecords::of(Desk& desk)
{
    if (auto* known = desk.findChild<OwnRecords*>({}, Qt::FindDirectChildrenOnly))
        return *known;
    return *new OwnRecords(&desk);
}

void OwnRecords::wrote(const OccurrenceKey& talk, const std::string& kind, const Uuid& record)
{
    m_newest[{talk, kind}] = record;
}

std::optional<Uuid> OwnRecords::newest(const OccurrenceKey& talk, const std::string& kind) const
{
    const auto found = m_newest.find({talk, kind});
    return found == m_newest.end() ? std::nullopt : std::optional(found->second);
}

} // namespace mor::ui
