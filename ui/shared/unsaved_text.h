// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QObject>
#include <QString>

namespace mor::ui {

class Desk;

/// What was typed into an activity and is not in the workspace: a field that somebody else changed
/// too, until a person chooses, or a text that breaks a rule. Kept in a small file beside the
/// workspace, so that it outlives the program; gone as soon as nothing waits.
class UnsavedText : public QObject {
    Q_OBJECT

public:
    struct Field {
        QString base; ///< what stood there when it was typed
        QString typed;
        bool waits = false; ///< for a choice between this and what somebody else saved

        bool operator==(const Field&) const = default;
    };
    using Fields = QMap<QString, Field>; ///< by name, see activityFields()

    /// Reads the file if there is one; what can't be read counts as nothing.
    explicit UnsavedText(const QString& path, QObject* parent = nullptr);
    /// That of the workspace a desk shows; null: nothing is kept.
    static UnsavedText* of(const Desk& desk);

    const QMap<QString, Fields>& all() const { return m_all; } ///< by code of the activity
    /// Replaces what is kept of an activity; empty: nothing waits there any more.
    void keep(const QString& code, const Fields& fields);
    /// Codes of activities with a field that waits for a choice.
    QStringList undecided() const;
    /// Why the draft of a desk can't be published yet: an activity in it waits for a choice; empty:
    /// none does.
    static QString whyUndecided(const Desk& desk);

private:
    void write() const;

    QString m_path;
    QMap<QString, Fields> m_all;
};

} // namespace mor::ui
