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
struct Overview;

/// Talks held by team and week, for one activity that is chosen here; for a single team by activity
/// and week.
class GridCard : public TableCard {
    Q_OBJECT

public:
    explicit GridCard(QWidget* parent = nullptr);

    void showOverview(std::shared_ptr<const Overview> overview);
    /// Chooses an activity by its code; an unknown one changes nothing.
    void showActivity(const std::string& code);
    const GridModel& model() const { return m_model; }
    QWidget* firstFocus() const;

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void limit();
    void openList();

    std::shared_ptr<const Overview> m_overview;
    std::string m_activity; ///< code; kept while it exists
    GridModel m_model;
    QStringListModel* m_names;
    Label* m_hint;
    Button* m_choose;
    GridView* m_view;
    PickList* m_list = nullptr;
};

} // namespace mor::ui
