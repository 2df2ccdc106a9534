// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/edit_burst.h"
#include "editor/edited_field.h"
#include "editor/kept_edit.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

namespace mor::ui {

/// One activity while it is typed: saved into the draft shortly after the last key and every second
/// while typing goes on, merged with what others save meanwhile. Fields that both changed are held
/// back until somebody decides, kept beside the workspace; nothing that was typed is lost.
class EditSession : public QObject {
    Q_OBJECT

public:
    explicit EditSession(Desk& desk, QObject* parent = nullptr);

    static constexpr int kDelayMilliseconds = 400; ///< after the last key
    static constexpr int kLongestMilliseconds = 1000; ///< while typing goes on

    /// Shows another activity; what could not be saved of the last one is kept for its return.
    void open(const std::string& code);
    const std::string& code() const { return m_code; }
    /// False: neither draft, nor newest version, nor shelf knows it.
    bool isKnown() const { return m_known; }
    /// Why it can only be read; empty: it may be edited.
    QString reasonToRead() const { return m_reason; }
    const Activity& wanted() const { return m_wanted; } ///< as typed
    const Activity& stored() const { return m_base; }
    /// The draft, or the version the next draft starts from, with the activity as typed.
    RhythmVersion versionAsTyped() const;

    /// Something was typed into a field; the others of `wanted` are left alone.
    void want(const Activity& wanted, Field field);
    /// Several fields by one act, saved at once.
    void take(const Activity& wanted);
    /// At once instead of shortly; `done` ends the burst that one Undo takes back.
    void save(bool done = false);
    /// Takes what others saved; quietly where nothing was typed.
    void follow();

    bool isDirty() const;
    /// Fields that were changed here and by somebody else, who was faster.
    const std::vector<Field>& conflicts() const { return m_conflicts; }
    void keepMine(Field field);
    void takeTheirs(Field field);
    /// Why the last save did not go through; empty: it did.
    const QString& problem() const { return m_problem; }
    std::optional<Instant> savedAt() const { return m_savedAt; }

Q_SIGNALS:
    void followed(); ///< wanted() reads otherwise than it was typed
    void stateChanged(); ///< saved, refused, a conflict came or went

private:
    const Activity* newest() const;
    QString whyToRead() const;
    Activity savable() const;
    bool trySave(bool again);
    void merge(const Activity& newest);
    void keepAside(); ///< what is not in the workspace
    std::optional<KeptEdit> kept(const Activity& newest);

    Desk& m_desk;
    std::string m_code;
    bool m_known = false;
    QString m_reason;
    Activity m_base; ///< as last read from the workspace
    Activity m_wanted;
    Field m_field = Field::Name; ///< changed last
    std::vector<Field> m_conflicts;
    std::map<std::string, KeptEdit> m_left; ///< by code: not saved when it was left
    QString m_problem;
    std::optional<Instant> m_savedAt;
    EditBurst m_burst;
    QTimer m_timer; ///< since the last key
    QTimer m_latest; ///< since the first that is not saved
};

} // namespace mor::ui
