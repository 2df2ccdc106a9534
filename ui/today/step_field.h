// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "today/next_step_text.h"

#include <QLineEdit>

namespace mor::ui {

/// One line for a next step; shows the date it understood, and whose step it will be, before Enter.
class StepField : public QLineEdit {
    Q_OBJECT

public:
    explicit StepField(QWidget* parent = nullptr);

    /// Against whom and from when the line is read. Without a date the step is due a week later.
    void setContext(const QString& otherFirstName, Day today);
    /// What the line says now, with owner and date filled in.
    StepText step() const;

Q_SIGNALS:
    void entered(const mor::ui::StepText& step);
    /// Enter on a line whose date can't be meant; a sentence why.
    void doubted(const QString& doubt);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void readAgain();
    QString ownerWord() const;
    QString chipWords() const;
    QString noteWords() const; ///< who and what to press; empty while the date is in doubt

    QString m_other;
    Day m_today{};
    StepText m_step;
};

} // namespace mor::ui
