// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/look_keeper.h"

#include "shared/desk.h"

#include <QPointer>

#include <utility>

namespace mor::ui {

namespace {

constexpr int kLaterMilliseconds = 1500;
constexpr std::chrono::minutes kSameLook{15};

} // namespace

LookKeeper::LookKeeper(LookStore store, Desk& desk)
    : QObject(&desk)
    , m_store(std::move(store))
    , m_desk(desk)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kLaterMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &LookKeeper::flush);
}

LookKeeper::~LookKeeper()
{
    // The window closes: nothing runs any more that could be in the way.
    for (const auto& [viewer, seen] : m_waiting)
        static_cast<void>(m_store.write(viewer, seen).has_value());
}

LookKeeper* LookKeeper::of(const Desk& desk)
{
    return desk.findChild<LookKeeper*>(QString(), Qt::FindDirectChildrenOnly);
}

void LookKeeper::saw(const std::vector<Seen>& seen)
{
    const auto* viewer = m_desk.viewer();
    if (!viewer)
        return;
    const auto now = m_desk.now();
    for (const auto& one : seen) {
        const auto key = std::pair{viewer->code, one};
        const auto known = m_known.find(key);
        if (known != m_known.end() && now - known->second < kSameLook)
            continue;
        m_known[key] = now;
        m_waiting[viewer->code].push_back(one);
    }
    if (!m_waiting.empty() && !m_later.isActive())
        m_later.start();
}

void LookKeeper::flush()
{
    if (m_writing || m_waiting.empty())
        return;
    m_writing = true;
    begin();
}

void LookKeeper::begin()
{
    std::map<std::string, std::vector<Seen>> waiting;
    if (!m_ready) {
        waiting[{}] = {};
    } else {
        waiting = std::exchange(m_waiting, {});
        if (m_store.before)
            m_store.before();
        m_desk.lookForWrites();
    }
    m_desk.runner().run(
        QStringLiteral("looks"),
        [write = m_store.write, waiting = std::move(waiting)](const Cancelled&) -> Result<> {
            for (const auto& [viewer, seen] : waiting)
                if (auto done = write(viewer, seen); !done)
                    return done;
            return {};
        },
        [keeper = QPointer<LookKeeper>(this)](Result<> done) {
            if (keeper)
                keeper->finish(done);
        });
}

void LookKeeper::finish(const Result<>& done)
{
    if (!m_ready && done) {
        m_ready = true;
        begin();
        return;
    }
    if (m_ready && m_store.after)
        m_store.after();
    m_writing = false;
    if (done)
        Q_EMIT written();
    else
        m_waiting.clear();
    if (!m_waiting.empty())
        m_later.start();
}

void saw(Desk& desk, DataKind kind, const std::vector<std::string>& about, const char* place)
{
    auto* keeper = LookKeeper::of(desk);
    if (!keeper)
        return;
    std::vector<Seen> seen;
    for (const auto& code : about)
        seen.push_back({code, kind, place});
    keeper->saw(seen);
}

} // namespace mor::ui
