// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/access/look_service.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace mor::ui {

class Desk;

/// Where looks are written; by ui/app.
struct LookStore {
    /// Called on another thread; with nothing to write it only makes ready.
    std::function<Result<>(const std::string& viewer, const std::vector<Seen>& seen)> write;
    /// Called on the interface's thread around each writing, so that the own writing is not taken
    /// for somebody else's.
    std::function<void()> before = {};
    std::function<void()> after = {};
};

/// Writes down what the viewer was shown about others: some time later, many at once, on another
/// thread. A page that is only refreshed is not another look: the same is written again after a
/// quarter of an hour at the earliest. What can't be written is dropped.
class LookKeeper : public QObject {
    Q_OBJECT

public:
    LookKeeper(LookStore store, Desk& desk);
    ~LookKeeper() override;

    /// Null where none are kept: in a file that can only be read.
    static LookKeeper* of(const Desk& desk);

    void saw(const std::vector<Seen>& seen);
    /// Writes now what waits.
    void flush();

Q_SIGNALS:
    void written();

private:
    void begin();
    void finish(const Result<>& done);

    LookStore m_store;
    Desk& m_desk;
    QTimer m_later;
    std::map<std::string, std::vector<Seen>> m_waiting; ///< by viewer
    std::map<std::pair<std::string, Seen>, Instant> m_known; ///< when last taken down
    bool m_ready = false;
    bool m_writing = false;
};

/// Tells the desk's keeper that the viewer was shown this kind of data about these people at a
/// place: the id of the page.
void saw(Desk& desk, DataKind kind, const std::vector<std::string>& about, const char* place);

} // namespace mor::ui
