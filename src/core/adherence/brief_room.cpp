// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/adherence/monday_brief.h"

namespace mor {

namespace {

/// Shortens to the room; answers by how many.
template <class Row>
int cut(std::vector<Row>& rows, std::size_t room)
{
    const auto over = rows.size() > room ? rows.size() - room : 0;
    rows.resize(rows.size() - over);
    return static_cast<int>(over);
}

/// The higher, the sooner it is left out.
int dispensable(const BriefTalk& talk)
{
    if (talk.held)
        return 3;
    return talk.when == BriefTalk::When::Timed ? 2 : talk.when == BriefTalk::When::Untimed ? 1 : 0;
}

} // namespace

MondayBrief shortened(MondayBrief whole, const BriefRoom& room)
{
    auto& talks = whole.talks;
    while (talks.size() > room.talks) {
        auto least = talks.begin(); // of equal ones the last
        for (auto talk = talks.begin(); talk != talks.end(); ++talk)
            if (dispensable(*talk) >= dispensable(*least))
                least = talk;
        talks.erase(least);
        ++whole.rest.talks;
    }
    whole.rest.questions += cut(whole.questions, room.questions);
    whole.rest.debts += cut(whole.debts, room.debts);
    cut(whole.gaps, room.gaps);
    whole.rest.leave += cut(whole.leave, room.leave);
    return whole;
}

} // namespace mor
