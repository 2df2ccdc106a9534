// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <QWidget>

namespace mor::ui {

class Button;
class Choice;
class FlowLayout;
class Label;

/// The lever an activity is counted for, and others that it moves too; own levers like the ten.
class LeverPicker : public QWidget {
    Q_OBJECT

public:
    explicit LeverPicker(QWidget* parent = nullptr);

    /// The first is the one it is counted for.
    const std::vector<std::string>& levers() const { return m_levers; }
    void show(const std::vector<std::string>& levers, const Rhythm& rhythm);
    QWidget* firstFocus() const;

Q_SIGNALS:
    void typed();

private:
    void refill();
    void add();
    void remove(const std::string& code);

    std::vector<Lever> m_known;
    std::vector<std::string> m_levers;
    Choice* m_main;
    Label* m_measure;
    FlowLayout* m_others;
    Button* m_add;
};

} // namespace mor::ui
