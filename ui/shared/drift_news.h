// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/drift_watch.h"
#include "shared/desk.h"

#include <QObject>

namespace mor::ui {

/// What is watched for a lasting fall, as the desk's viewer may see it: read in the background,
/// kept for all pages.
class DriftNews : public QObject {
    Q_OBJECT

public:
    /// That of this desk; kept with it.
    static DriftNews& of(Desk& desk);

    /// How new counts must be: as they are now, or as they were when they were read today. What
    /// people said about alarms is always new.
    enum class Fresh { Now, Today };
    using Watch = std::shared_ptr<const DriftWatch>;
    /// Delivers on the interface's thread. Nothing is delivered after `receiver` is gone or has
    /// asked again.
    void ask(Fresh fresh, QObject* receiver, std::function<void(Result<Watch>)> deliver);

private:
    explicit DriftNews(Desk& desk);

    Desk& m_desk;
    std::shared_ptr<const Plan> m_plan; ///< that the history was counted by
    std::shared_ptr<const WeekHistory> m_history;
    std::uint64_t m_revision = 0; ///< of the desk when it was counted
};

} // namespace mor::ui
