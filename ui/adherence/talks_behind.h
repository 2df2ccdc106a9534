// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/content.h"

namespace mor::ui {

/// The talks behind a number, as far as the viewer may see them: each of them where the table of
/// access says so, else how many came to what in each week.
struct TalksBehind {
    struct Talk {
        OccurrenceKey key;
        Day due{};
        QString person; ///< name, or whom the talk is with
        QString activity;
        State state = State::Planned;
    };
    struct Week {
        Day monday{};
        Counts counts;
    };

    bool named = false;
    bool tooFew = false; ///< a group under four people: nothing is told
    std::vector<Talk> talks; ///< ascending by due date; only when named
    std::vector<Week> weeks; ///< ascending; only when not named
    Counts total;
};

TalksBehind talksBehind(const AdherenceContent& content, const TalkQuestion& question);

} // namespace mor::ui
