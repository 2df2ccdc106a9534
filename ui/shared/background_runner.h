// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace mor::ui {

/// Asked by long work between two steps: true means nobody wants the result any more.
using Cancelled = std::shared_ptr<const std::atomic<bool>>;

/// Runs functions on another thread and delivers what they return on the interface's thread. Work
/// started under the same name makes earlier work stale: it is asked to stop and its result is
/// dropped. Work must hold everything it needs by value or shared pointer.
class BackgroundRunner : public QObject {
    Q_OBJECT

public:
    explicit BackgroundRunner(QObject* parent = nullptr);
    /// Asks all work to stop and waits for it; nothing is delivered afterwards.
    ~BackgroundRunner() override;

    /// `work` takes a Cancelled and returns a value; `deliver` takes that value.
    template <class Work, class Deliver>
    void run(const QString& name, Work work, Deliver deliver)
    {
        const auto stop = begin(name);
        m_pool.start([this, name, stop, work = std::move(work), deliver = std::move(deliver)] {
            if (stop->load()) {
                post([this, name, stop] { end(name, stop); });
                return;
            }
            auto result = std::make_shared<decltype(work(Cancelled(stop)))>(work(Cancelled(stop)));
            post([this, name, stop, result, deliver] {
                if (end(name, stop))
                    deliver(std::move(*result));
            });
        });
    }

    void cancel(const QString& name);
    bool isBusy() const { return m_running > 0; }
    /// Waits until nothing runs and everything is delivered; for tests and for pictures.
    void finish();

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    using Stop = std::shared_ptr<std::atomic<bool>>;

    Stop begin(const QString& name);
    bool end(const QString& name, const Stop& stop); ///< true if the result is still wanted
    void post(std::function<void()> deliver);

    QThreadPool m_pool;
    std::map<QString, Stop> m_newest;
    int m_running = 0;
};

} // namespace mor::ui
