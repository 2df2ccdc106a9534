// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/coaching/judgement.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace mor::ui {

class Label;
class SegmentedControl;

/// The criteria of a standard, each with met, not met or not seen. The keys 1 to 6 step a criterion
/// on, Left and Right choose.
class JudgementEditor : public QWidget {
    Q_OBJECT

public:
    explicit JudgementEditor(QWidget* parent = nullptr);

    /// Other criteria, all not seen.
    void setStandard(const QStringList& criteria);
    void setJudgement(const Judgement& judgement);
    Judgement judgement() const;
    /// A line below each criterion, such as "You ticked it."; empty ones are not shown.
    void setNotes(const QStringList& notes);
    /// Shows the judgement in words and takes no change.
    void setReadOnly(bool readOnly);
    /// The next of the three for a criterion counted from 1; false if there is none.
    bool step(int number);
    QWidget* firstFocus() const;
    /// Criterion, verdict and note, a row each.
    std::vector<QStringList> rows() const;

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line {
        QString criterion;
        SegmentedControl* choice;
        Label* verdict; ///< in place of the choice when read only
        Label* note;
    };

    void addLine(int number, const QString& criterion);
    void showVerdicts();

    QVBoxLayout* m_column;
    std::vector<Line> m_lines;
    bool m_readOnly = false;
};

/// The criteria with this verdict, as numbers from 1.
std::vector<int> numbersOf(const Judgement& judgement, Finding judged);

} // namespace mor::ui
