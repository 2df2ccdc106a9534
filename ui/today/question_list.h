// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/question_choice.h"

#include <QWidget>

#include <string>
#include <vector>

class QVBoxLayout;

namespace mor::ui {

class Label;
class SectionHeading;

/// The guide questions of the run sheet: three that fit this talk and why they do, or all of them.
/// Help, never a form; hidden without any.
class QuestionList : public QWidget {
    Q_OBJECT

public:
    explicit QuestionList(QWidget* parent = nullptr);

    /// Those of another talk start with the ones chosen. `otherFirstName` may be empty.
    void show(const std::vector<std::string>& questions, const std::vector<ChosenQuestion>& chosen,
        const QString& otherFirstName);
    /// Between those chosen and all.
    void more();
    QString reason() const; ///< why these, as a sentence

private:
    void fill();
    void addLine(const std::string& question);

    std::vector<std::string> m_questions;
    std::vector<ChosenQuestion> m_chosen;
    QString m_other;
    bool m_all = false;
    SectionHeading* m_heading;
    QVBoxLayout* m_rows;
    Label* m_reason;
};

} // namespace mor::ui
