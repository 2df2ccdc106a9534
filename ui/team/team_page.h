// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/page.h"
#include "team/team_model.h"

#include <array>
#include <memory>

class QBoxLayout;
class QGridLayout;
class QHBoxLayout;
class QStackedLayout;

namespace mor::ui {

class CountCard;
class EmptyState;
class Label;
class MarkLegend;
class OwnDebts;
class RepPanel;
class SegmentedControl;
class TableCard;
class TeamMatrix;

/// Who got what: reps over activities with marks, coverage, gaps, promises and time, and one rep's
/// story beside it. Those who lead managers see counts by team; a rep sees what is owed to them.
class TeamPage : public Page {
    Q_OBJECT

public:
    explicit TeamPage(Desk& desk, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    const TeamModel& model() const { return m_model; }
    TeamMatrix& matrix() const { return *m_matrix; }
    RepPanel& panel() const { return *m_panel; }

    void openPanel(PersonIndex rep);
    void closePanel();

protected:
    void showFor(const Person* person, const Period& period) override;
    void layOut(bool narrow) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeMatrixCard();
    void showContents(std::shared_ptr<const TeamContents> contents);
    bool lookAtClosedWeeks(const TeamContents& contents);
    void showTable();
    void showHeading(const TeamContents& contents);
    void showLack(const QString& sentence, const QString& why, const QString& button = {});
    void chooseCell(const QModelIndex& cell);
    void offerTalks(const QModelIndex& cell);
    void openTalk(std::uint32_t position);
    void tickStep(const Uuid& step);
    void planNext(int row, const std::string& activity, const std::string& name);
    void showPanel();
    void place();
    void placeTools(int room);

    std::shared_ptr<const TeamContents> m_contents;
    TeamModel m_model;
    QStackedLayout* m_stack;
    EmptyState* m_lack;
    OwnDebts* m_debts;
    QGridLayout* m_counts = nullptr;
    std::array<CountCard*, 4> m_cards{};
    QHBoxLayout* m_row = nullptr;
    TableCard* m_card = nullptr;
    TeamMatrix* m_matrix = nullptr;
    QBoxLayout* m_tools = nullptr; ///< below the title where there is no room beside it
    SegmentedControl* m_show = nullptr;
    SegmentedControl* m_order = nullptr;
    MarkLegend* m_legend = nullptr;
    QWidget* m_left = nullptr;
    Label* m_context = nullptr;
    Label* m_rule = nullptr;
    Label* m_attention = nullptr;
    Label* m_seenBy = nullptr;
    RepPanel* m_panel = nullptr;
    PersonIndex m_rep = kNone; ///< whose panel is open
    bool m_panelClosed = false; ///< by the person; stays so
    bool m_periodFound = false; ///< the last four closed weeks were looked up
};

} // namespace mor::ui
