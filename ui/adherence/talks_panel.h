// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/talks_behind.h"
#include "shared/rows_panel.h"

namespace mor::ui {

/// The talks behind a number. Enter opens a talk on Today where the viewer may see each of them.
class TalksPanel : public RowsPanel {
    Q_OBJECT

public:
    explicit TalksPanel(QWidget* parent = nullptr);

    void showTalks(const TalkQuestion& question, TalksBehind behind, Day today);

Q_SIGNALS:
    void talkChosen(const mor::OccurrenceKey& key);

private:
    TalksBehind m_behind;
};

/// "23 held, 1 late, 2 missed, 1 excused"
QString stateCounts(const Counts& counts);

} // namespace mor::ui
