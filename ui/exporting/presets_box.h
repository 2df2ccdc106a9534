// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/export_preset.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace mor::ui {

class Label;

/// Presets with their keys. F2 renames the one that has the focus, Delete drops it.
class PresetsBox : public QWidget {
    Q_OBJECT

public:
    explicit PresetsBox(QWidget* parent = nullptr);

    void setPresets(const std::vector<ExportPreset>& presets, bool editable);

    static constexpr int kKeys = 3; ///< Ctrl+1 to Ctrl+3

Q_SIGNALS:
    void wanted(int preset);
    void renameWanted(int preset);
    void dropWanted(int preset);

private:
    QWidget* makeRow(int preset, const QString& name);

    QVBoxLayout* m_rows;
    Label* m_none;
    bool m_editable = true;
};

} // namespace mor::ui
