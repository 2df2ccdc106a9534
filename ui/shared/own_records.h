// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/uuid.h"
#include "core/schedule/occurrence_key.h"

#include <QObject>

#include <map>
#include <optional>
#include <string>

namespace mor::ui {

class Desk;

/// The newest record that this program wrote on each talk, by kind: what undo and redo are based
/// on. When somebody else wrote another one since, core refuses them.
class OwnRecords : public QObject {
    Q_OBJECT

public:
    /// Those of this desk; kept with it.
    static OwnRecords& of(Desk& desk);

    void wrote(const OccurrenceKey& talk, const std::string& kind, const Uuid& record);
    std::optional<Uuid> newest(const OccurrenceKey& talk, const std::string& kind) const;

private:
    using QObject::QObject;

    std::map<std::pair<OccurrenceKey, std::string>, Uuid> m_newest;
};

} // namespace mor::ui
