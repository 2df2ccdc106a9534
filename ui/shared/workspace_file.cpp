// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/workspace_file.h"

#include "shared/desk.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <utility>

namespace mor::ui {

namespace {

constexpr std::chrono::milliseconds kSoon{150};
constexpr std::chrono::milliseconds kUsual{5000};

} // namespace

WorkspaceFile::WorkspaceFile(WaitAtMost waitAtMost, QObject* desk, const QString& path)
    : QObject(desk)
    , m_waitAtMost(std::move(waitAtMost))
    , m_path(path)
{
}

WorkspaceFile* WorkspaceFile::of(const Desk& desk)
{
    return desk.findChild<WorkspaceFile*>(QString(), Qt::FindDirectChildrenOnly);
}

QString WorkspaceFile::keyOf(const QString& path)
{
    const auto whole = QFileInfo(path).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha1).toHex());
}

QString WorkspaceFile::keyOf(const Desk& desk)
{
    const auto* file = of(desk);
    return file && !file->m_path.isEmpty() ? keyOf(file->m_path) : desk.fileName();
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
