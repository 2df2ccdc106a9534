// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <filesystem>
#include <memory>

namespace mor {
class ContentCheck;
}

namespace mor::ui {

/// Tallies closed weeks of an open file while nobody waits: some seconds after it is shown, and
/// every few minutes from then on, on a thread and a connection of its own. What can't be written
/// is left to the next time; figures are the same without.
class TallyKeeper : public QObject {
    Q_OBJECT

public:
    TallyKeeper(std::filesystem::path file, std::shared_ptr<ContentCheck> check, const Clock& clock,
        QObject* parent);
    /// Stops after the week that is written.
    ~TallyKeeper() override;

    /// Begins now unless it runs.
    void start();
    /// Waits until what runs is done; for tests.
    void finish() { m_pool.waitForDone(); }

private:
    std::filesystem::path m_file;
    std::shared_ptr<ContentCheck> m_check;
    const Clock& m_clock;
    QThreadPool m_pool;
    std::atomic<bool> m_stop = false;
};

} // namespace mor::ui
