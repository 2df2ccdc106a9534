// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "today/talk_draft.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace mor::ui {

class Desk;

/// What somebody typed for a talk and what of it is not in the workspace.
struct UnsavedTalk {
    std::string by; ///< person code of who typed it
    OccurrenceKey key;
    TalkDraft draft;
    QString title; ///< with whom, for sentences
    Uuid id; ///< of the check-off that could not be saved yet; null: not checked off
    std::optional<CheckOff> corrected; ///< the version that is being corrected; not kept in files

    bool waits() const { return !id.isNull(); }
};

/// Keeps what is typed for talks in a small file that only its owner can read, because private
/// notes are in it: it outlives the window, a crash and a workspace that can't be written. Several
/// windows share the file: each replaces and removes only entries as it read or wrote them, and
/// leaves a file it can't read alone. Gone as soon as nothing is left to keep.
class UnsavedTalks : public QObject {
    Q_OBJECT

public:
    /// `places`: files to keep it in, the first that can be written; all of them are read.
    explicit UnsavedTalks(const QStringList& places, QObject* parent = nullptr);
    /// That of the workspace a desk shows; null: nothing is kept.
    static UnsavedTalks* of(const Desk& desk);
    /// Beside the workspace, else in the user's own folder.
    static QStringList placesFor(const QString& workspace);

    const std::vector<UnsavedTalk>& all() const { return m_all; }
    const UnsavedTalk* find(const std::string& by, const OccurrenceKey& key) const;
    /// False: no place could be written; then it lives as long as the program.
    bool keep(const UnsavedTalk& talk);
    void forget(const std::string& by, const OccurrenceKey& key);

private:
    struct Stored {
        QJsonObject json; ///< as it stands in a file
        bool isOwn = false; ///< kept by this object, not only read
    };

    /// Position in m_all; its size: not there.
    std::size_t indexOf(const std::string& by, const OccurrenceKey& key) const;
    void know(const UnsavedTalk& talk, const Stored& stored);
    /// Brings what was kept and forgotten into the files. False: no place takes it.
    bool merge();
    bool mergeInto(
        const QString& place, const QJsonArray& wanted, const QList<QJsonObject>& replaced);

    const QStringList m_places;
    std::vector<UnsavedTalk> m_all;
    std::vector<Stored> m_stored; ///< parallel to m_all
    QList<QJsonObject> m_replaced; ///< entries that may still stand in a file
};

} // namespace mor::ui
