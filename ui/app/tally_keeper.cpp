// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tally_keeper.h"

#include "core/adherence/write_tallies.h"
#include "storage/workspace.h"

#include <QTimer>

#include <utility>

namespace mor::ui {

namespace {

constexpr std::chrono::seconds kFirst{5};
constexpr std::chrono::minutes kAgain{5};
/// Others who write go first.
constexpr std::chrono::milliseconds kPatience{50};

/// Nothing of it is worth telling: who reads does without.
void tally(const std::filesystem::path& file, const std::shared_ptr<ContentCheck>& check, Day today,
    const std::atomic<bool>& stop)
{
    const auto workspace
        = Workspace::open(file, Workspace::Access::ReadWrite, Workspace::Check::BeforeWriting);
    if (!workspace || (*workspace)->access() == Workspace::Access::ReadOnly)
        return;
    (*workspace)->checkWith(check);
    (*workspace)->waitAtMost(kPatience);
    auto& tallies = (*workspace)->tallies();
    bool isKnown = false;
    if (!tallies.visitOpen(today, [&](Day, std::string_view) { isKnown = true; }) || isKnown)
        return;
    auto loaded = (*workspace)->plans().load();
    if (!loaded)
        return;
    const auto plan = std::make_shared<const Plan>(std::move(loaded->plan));
    const auto& practice = (*workspace)->practice();
    if (writeTallies(plan, practice, tallies, today, [&stop] { return stop.load(); }) && !stop)
        static_cast<void>(tallyOpenWeeks(plan, practice, tallies, today));
}

} // namespace

TallyKeeper::TallyKeeper(std::filesystem::path file, std::shared_ptr<ContentCheck> check,
    const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_check(std::move(check))
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowestPriority);
    QTimer::singleShot(kFirst, this, &TallyKeeper::start);
    auto* again = new QTimer(this);
    connect(again, &QTimer::timeout, this, &TallyKeeper::start);
    again->start(kAgain);
}

TallyKeeper::~TallyKeeper()
{
    m_stop = true;
    m_pool.waitForDone();
}

void TallyKeeper::start()
{
    if (m_pool.activeThreadCount() == 0)
        m_pool.start([this, today = m_clock.today()] { tally(m_file, m_check, today, m_stop); });
}

} // namespace mor::ui
