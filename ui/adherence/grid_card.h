// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/grid_model.h"
#include "shared/table_card.h"

class QStringListModel;

namespace mor::ui {

class Button;
class GridView;
class PickList;
struct AdherenceContent;
struct Overview;

/// Talks held by team and week, for one activity that is chosen here; for a single team by activity
/// and week.
class GridCard : public TableCard {
    Q_OBJECT

public:
    explicit GridCard(QWidget* parent = nullptr);

    void showContent(const std::shared_ptr<const AdherenceContent>& content);
    /// Chooses an activity by its code; an unknown one changes nothing.
    void showActivity(const std::string& code);
    const GridModel& model() const { return m_model; }
    QWidget* firstFocus() const;

Q_SIGNALS:
    void said(const QString& sentence);
    /// The talks behind a cell are wanted; an empty manager is all teams.
    void cellWanted(const std::string& manager, const std::string& activity, mor::DayRange due,
        const QString& title);

private:
    void fill();
    void openList();
    void openCell(const QModelIndex& index);

    std::shared_ptr<const AdherenceContent> m_content;
    const Overview* m_overview = nullptr; ///< part of it
    std::string m_activity; ///< code; kept while it exists
    GridModel m_model;
    QStringListModel* m_names;
    Label* m_hint;
    Button* m_choose;
    GridView* m_view;
    PickList* m_list = nullptr;
};

} // namespace mor::ui
