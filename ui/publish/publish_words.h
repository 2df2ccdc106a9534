// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "publish/publish_contents.h"
#include "shared/theme.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mor::ui {

/// One line of "What will happen".
struct Happening {
    Mark mark = Mark::OnTime;
    QString text;
    QString more;

    bool operator==(const Happening&) const = default;
};

/// Talks that appear and go, closed windows, the four questions, the pace of the rollout; `held` is
/// none while it is not known yet. `objections` are those of the rollout.
std::vector<Happening> happenings(const PublishContents& contents,
    const std::optional<HeldSoFar>& held, const QStringList& objections = {});

/// Why the draft can't be published as it stands, a sentence each; empty when it can.
QStringList obstacles(const PublishContents& contents);

/// "27 days from now. Everything that opened before keeps being judged by v3."
QString startNote(const PublishContents& contents);

/// "Live v3, since Mon 5 Oct" for the head of a column.
QString versionHead(const RhythmVersion* version, Day today);

/// "1.3 h left", "fits, nothing left", "over by 0.7 h".
QString roomLeft(double hours, double budget);
/// "9.7 h".
QString hoursText(double hours);
/// "Central", or the name where a team has none; below it "8 reps".
QString teamName(const ManagerHours& row);
QString teamSize(const ManagerHours& row);
/// "3 managers, 21 reps".
QString publishContext(const Plan& plan, Day today);

} // namespace mor::ui
