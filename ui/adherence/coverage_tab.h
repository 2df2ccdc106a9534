// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/content.h"
#include "adherence/coverage_model.h"

#include <QBoxLayout>
#include <QWidget>

namespace mor::ui {

class CoverageView;
class Label;
class RowsCard;
class TableCard;

/// The third tab: whether anyone is left out, by team; for a manager also by rep.
class CoverageTab : public QWidget {
    Q_OBJECT

public:
    explicit CoverageTab(QWidget* parent = nullptr);

    void showContent(std::shared_ptr<const AdherenceContent> content);
    QWidget* firstFocus();
    const RowsCard& reps() const { return *m_reps; }
    QString uncovered() const;

Q_SIGNALS:
    void said(const QString& sentence);
    void talksWanted(const mor::ui::TalkQuestion& question);

private:
    void showReps();

    std::shared_ptr<const AdherenceContent> m_content;
    CoverageModel m_model{CoverageModel::Detail::All};
    QBoxLayout* m_column = nullptr;
    TableCard* m_card;
    CoverageView* m_table;
    Label* m_uncovered;
    RowsCard* m_reps;
};

} // namespace mor::ui
