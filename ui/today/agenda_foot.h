// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace mor::ui {

/// Below the agenda: what can be done without choosing a talk.
class AgendaFoot : public QWidget {
    Q_OBJECT

public:
    explicit AgendaFoot(QWidget* parent = nullptr);

Q_SIGNALS:
    void briefWanted();
    void unplannedWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void space();

    QHBoxLayout* m_row;
};

} // namespace mor::ui
