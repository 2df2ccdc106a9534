// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/edit_session.h"
#include "editor/hint_strip.h"

#include <QStringList>

class QVBoxLayout;

namespace mor::ui {

/// Fields that somebody else changed while they were typed here, with both values. Nothing is
/// chosen until a person does.
class ConflictStrip : public Strip {
    Q_OBJECT

public:
    explicit ConflictStrip(EditSession& session, QWidget* parent = nullptr);

    void refresh(const Rhythm& rhythm);
    QString text() const; ///< what stands there, a line each

private:
    void addRow(Field field, const Rhythm& rhythm);

    EditSession& m_session;
    Label* m_title;
    QVBoxLayout* m_rows;
    QWidget* m_all;
    QStringList m_lines;
};

} // namespace mor::ui
