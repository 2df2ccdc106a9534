// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/activity_model.h"
#include "adherence/content.h"

#include <QWidget>

namespace mor::ui {

class ActivityTable;
class Label;
class TableCard;

/// The second tab: one line for each activity of the teams shown.
class ActivitiesView : public QWidget {
    Q_OBJECT

public:
    explicit ActivitiesView(QWidget* parent = nullptr);

    void showContent(std::shared_ptr<const AdherenceContent> content);
    QWidget* firstFocus();
    ActivityModel& model() { return m_model; }

Q_SIGNALS:
    void said(const QString& sentence);
    void talksWanted(const mor::ui::TalkQuestion& question);

private:
    std::shared_ptr<const AdherenceContent> m_content;
    ActivityModel m_model;
    TableCard* m_card;
    ActivityTable* m_table;
    Label* m_noise;
    Label* m_foot;
    Label* m_more; ///< how to come to the columns out of sight
};

} // namespace mor::ui
