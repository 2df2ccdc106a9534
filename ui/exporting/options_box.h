// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/export_request.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace mor::ui {

class SegmentedControl;

/// What else a format asks: shows only what the request can use.
class OptionsBox : public QWidget {
    Q_OBJECT

public:
    explicit OptionsBox(QWidget* parent = nullptr);

    void load(const ExportRequest& request);
    void store(ExportRequest& request) const;
    QComboBox& rows() const { return *m_by; } ///< what figures are counted by

Q_SIGNALS:
    void changed();

private:
    QCheckBox* addTick(const QString& text, const QString& tip);
    void makeRows();
    void makeAlarm();
    void makePaper();

    QCheckBox* m_names;
    QCheckBox* m_questions;
    QCheckBox* m_attendees;
    QCheckBox* m_mark;
    QComboBox* m_by;
    QCheckBox* m_remind;
    QSpinBox* m_minutes;
    SegmentedControl* m_pages;
    SegmentedControl* m_paper;
};

} // namespace mor::ui
