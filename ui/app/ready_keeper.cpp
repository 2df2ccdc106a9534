// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/ready_keeper.h"

#include "storage/content_check.h"
#include "storage/workspace.h"

#include <QThreadPool>
#include <QTimer>

#include <utility>

namespace mor::ui {

namespace {

/// The first page goes first.
constexpr std::chrono::milliseconds kFirst{1500};
constexpr std::chrono::minutes kAgain{5};

} // namespace

ReadyKeeper::ReadyKeeper(std::filesystem::path file, std::shared_ptr<ContentCheck> check,
    const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_check(std::move(check))
    , m_clock(clock)
{
    QTimer::singleShot(kFirst, this, &ReadyKeeper::start);
    auto* again = new QTimer(this);
    connect(again, &QTimer::timeout, this, &ReadyKeeper::start);
    again->start(kAgain);
}

void ReadyKeeper::start()
{
    const auto today = m_clock.today();
    if (m_startedOn == today)
        return;
    m_startedOn = today;
    QThreadPool::globalInstance()->start([file = m_file, check = m_check, today] {
        const auto workspace
            = Workspace::open(file, Workspace::Access::ReadWrite, Workspace::Check::BeforeWriting);
        if (!workspace || (*workspace)->access() == Workspace::Access::ReadOnly)
            return;
        (*workspace)->checkWith(check);
        static_cast<void>((*workspace)->makeReady(today).has_value());
    });
}

} // namespace mor::ui
