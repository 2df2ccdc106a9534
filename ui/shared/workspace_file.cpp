// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/workspace_file.h"

#include "shared/desk.h"

#include <utility>

namespace mor::ui {

namespace {

constexpr std::chrono::milliseconds kSoon{150};
constexpr std::chrono::milliseconds kUsual{5000};

} // namespace

WorkspaceFile::WorkspaceFile(WaitAtMost waitAtMost, QObject* desk)
    : QObject(desk)
    , m_waitAtMost(std::move(waitAtMost))
{
}

WorkspaceFile* WorkspaceFile::of(const Desk& desk)
{
    return desk.findChild<WorkspaceFile*>(QString(), Qt::FindDirectChildrenOnly);
}

void WorkspaceFile::setWaiting(int count)
{
    if (std::exchange(m_waiting, count) != count)
        Q_EMIT waitingChanged();
}

WorkspaceFile::Hurry::Hurry(WorkspaceFile* file)
    : m_file(file)
{
    if (m_file)
        m_file->m_waitAtMost(kSoon);
}

WorkspaceFile::Hurry::~Hurry()
{
    if (m_file)
        m_file->m_waitAtMost(kUsual);
}

} // namespace mor::ui
