// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/desk.h"
#include "today/unsaved_talks.h"

#include <QTimer>

namespace mor::ui {

/// Check-offs that could not be written: keeps them, tries again until the file can be written, and
/// tells. Each try has the same identifier, so that none is recorded twice.
class UnsavedCheckOffs : public QObject {
    Q_OBJECT

public:
    explicit UnsavedCheckOffs(Desk& desk, QObject* parent = nullptr);

    /// Records without keeping the window waiting. What can't be written now, for a reason that may
    /// pass, waits from here on (`find`) and is tried again; any other error is left to the caller.
    Result<CheckOff> record(UnsavedTalk talk);
    /// Takes up again what this person could not save before the program ended.
    void resume(const std::string& by);
    /// Tries those that wait at once.
    void tryNow();
    /// It is a draft again.
    void drop(const OccurrenceKey& key);

    const UnsavedTalk* find(const OccurrenceKey& key) const;
    const std::vector<UnsavedTalk>& waiting() const { return m_waiting; }
    /// Which talks are not saved, why, and what helps; empty while nothing waits.
    QString sentence() const;
    /// Whether opening the file again may help.
    bool mayHelpToOpenAgain() const;

Q_SIGNALS:
    void changed(); ///< others wait than before, or for another reason
    void saved(const mor::CheckOff& recorded, const mor::ui::UnsavedTalk& talk);
    /// It waits no longer, because it broke a rule meanwhile: somebody else recorded the talk.
    void refused(const mor::ui::UnsavedTalk& talk, const mor::Error& error);

private:
    Result<CheckOff> write(const UnsavedTalk& talk);
    void wait();

    Desk& m_desk;
    std::vector<UnsavedTalk> m_waiting;
    Error m_why; ///< of the newest try that failed
    bool m_kept = true; ///< also outside this program
    QTimer m_timer;
};

} // namespace mor::ui
