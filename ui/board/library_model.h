// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"
#include "shared/rhythm_library.h"

#include <QAbstractListModel>

namespace mor::ui {

/// One line of the library: an activity to take, one set aside, a starter, or a heading.
struct LibraryRow {
    enum class Kind { Heading, Activity, Earlier, Parked, Starter };

    Kind kind = Kind::Activity;
    std::string code; ///< of the activity; of a starter its place
    QString name;
    std::string lever; ///< code; empty: no dot
    QString note; ///< "50 min", "in use", "3 activities"
    bool usable = true; ///< false: it is in the draft already, and Enter leads to its card
    QString tip;
    QString sentence; ///< for screen readers

    bool operator==(const LibraryRow&) const = default;
};

/// Activities that can be taken into the draft of a role: those of the library, those of earlier
/// versions, those set aside. What is in use comes last in the library, and after it the own
/// activities that the draft has, whatever their role. `search` must be in the
/// name, the code or the lever's name.
std::vector<LibraryRow> libraryRows(const RhythmLibrary& library, const Rhythm& rhythm,
    const RhythmVersion& draft, Role role, Day today, const QString& search);
std::vector<LibraryRow> starterRows(const RhythmLibrary& library);

class LibraryModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<LibraryRow> rows);
    const LibraryRow& row(const QModelIndex& index) const;
    /// Whether rows can be dragged away.
    void setEditable(bool editable) { m_editable = editable; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    std::vector<LibraryRow> m_rows;
    bool m_editable = false;
};

} // namespace mor::ui
