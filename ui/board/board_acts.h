// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "board/library_model.h"
#include "core/planning/rhythm_service.h"
#include "shared/desk.h"

#include <QObject>

#include <optional>

namespace mor::ui {

/// What can be done on the board. Each act is saved at once, can be taken back and says what it
/// did; what a service refuses is told by the desk with nothing changed.
class BoardActs : public QObject {
    Q_OBJECT

public:
    explicit BoardActs(Desk& desk, QObject* parent = nullptr);

    /// Whose rhythm is designed: what is added belongs to this role.
    void setRole(Role role) { m_role = role; }

    void move(const QString& code, Beat beat);
    void remove(const QString& code);
    void setAside(const QString& code, const QString& reason);
    /// Takes an activity of the library, an earlier version or the shelf into the draft; into a
    /// column when one is given.
    void take(const QString& code, std::optional<Beat> beat = {});
    void forget(const QString& code);
    /// All activities of a starter that the draft doesn't have.
    void adopt(const StarterRhythm& starter);
    /// The code of the new activity; empty when it was refused.
    QString addOwn(const QString& name, Beat beat);

    void importFrom(const QString& path);
    void exportTo(const QString& path);
    void goBackTo(int version);
    void discard();
    void setBudget(double hours);

Q_SIGNALS:
    void said(const QString& sentence, bool undoable);

private:
    const Rhythm& rhythm() const { return m_desk.plan()->rhythm; }
    std::string by() const;
    RhythmService service();
    std::vector<Lever> leversOf(const std::vector<Activity>& activities) const;
    void bringBack(const QString& code, std::optional<Beat> beat);
    /// Tells of an act that was saved, or of what refused it; true when it was saved.
    template <class T>
    bool told(const Result<T>& result, const RhythmChange& change, const QString& undoName,
        const QString& sentence);

    Desk& m_desk;
    Role m_role = Role::Manager;
};

} // namespace mor::ui
