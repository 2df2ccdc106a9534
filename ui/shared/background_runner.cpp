// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/background_runner.h"

#include <QCoreApplication>

namespace mor::ui {

BackgroundRunner::BackgroundRunner(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(2);
}

BackgroundRunner::~BackgroundRunner()
{
    for (const auto& [name, stop] : m_newest)
        stop->store(true);
    m_pool.waitForDone();
}

BackgroundRunner::Stop BackgroundRunner::begin(const QString& name)
{
    cancel(name);
    auto stop = std::make_shared<std::atomic<bool>>(false);
    m_newest[name] = stop;
    if (++m_running == 1)
        Q_EMIT busyChanged(true);
    return stop;
}

bool BackgroundRunner::end(const QString& name, const Stop& stop)
{
    const auto newest = m_newest.find(name);
    if (newest != m_newest.end() && newest->second == stop)
        m_newest.erase(newest);
    if (--m_running == 0)
        Q_EMIT busyChanged(false);
    return !stop->load();
}

void BackgroundRunner::post(std::function<void()> deliver)
{
    QMetaObject::invokeMethod(this, std::move(deliver), Qt::QueuedConnection);
}

void BackgroundRunner::cancel(const QString& name)
{
    if (const auto running = m_newest.find(name); running != m_newest.end()) {
        running->second->store(true);
        m_newest.erase(running);
    }
}

void BackgroundRunner::finish()
{
    while (isBusy()) {
        m_pool.waitForDone();
        QCoreApplication::sendPostedEvents(this);
    }
}

} // namespace mor::ui
