// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace mor::ui {

class Desk;

/// What a page may ask of the file behind its desk, beside what is in it. Put there by ui/app.
class WorkspaceFile : public QObject {
    Q_OBJECT

public:
    using WaitAtMost = std::function<void(std::chrono::milliseconds)>;

    WorkspaceFile(WaitAtMost waitAtMost, QObject* desk, const QString& path = {});
    /// Null where a desk has no file, as in tests.
    static WorkspaceFile* of(const Desk& desk);

    /// Under which what this computer remembers of a file is kept: made of the path, because names
    /// repeat in other folders.
    static QString keyOf(const QString& path);
    /// Of the file behind a desk; its name where there is none.
    static QString keyOf(const Desk& desk);

    /// Runs an act that rather fails soon with "storage.locked" than keep the window waiting; for
    /// who tries again. Without a file it just runs.
    template <class Act>
    static auto soon(const Desk& desk, Act act)
    {
        const Hurry hurry(of(desk));
        return act();
    }

    /// How many acts wait to be written.
    void setWaiting(int count);
    int waiting() const { return m_waiting; }

Q_SIGNALS:
    void waitingChanged();
    /// The file should be closed and opened again: it was exchanged or its disk came back.
    void openAgainWanted();

private:
    class Hurry {
    public:
        explicit Hurry(WorkspaceFile* file);
        ~Hurry();
        Hurry(const Hurry&) = delete;
        Hurry& operator=(const Hurry&) = delete;

    private:
        WorkspaceFile* m_file;
    };

    WaitAtMost m_waitAtMost;
    int m_waiting = 0;
    const QString m_path;
};

} // namespace mor::ui
