// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QVBoxLayout;

namespace mor::ui {

class SectionHeading;

/// The guide questions of the run sheet: three at a time. Help, never a form; hidden without any.
class QuestionList : public QWidget {
    Q_OBJECT

public:
    explicit QuestionList(QWidget* parent = nullptr);

    /// Starts with the first ones.
    void show(const std::vector<std::string>& questions);
    void more();

private:
    void fill();

    std::vector<std::string> m_questions;
    int m_first = 0;
    SectionHeading* m_heading;
    QVBoxLayout* m_rows;
};

} // namespace mor::ui
