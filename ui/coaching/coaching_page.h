// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "coaching/coaching_contents.h"
#include "coaching/observation_panel.h"
#include "shared/page.h"

#include <map>

class QBoxLayout;
class QComboBox;
class QGridLayout;
class QStackedLayout;

namespace mor::ui {

class EmptyState;
class ExplanationLine;
class RoundForm;
class RoundPanel;
class RowsCard;

/// Coaching the coaches: what those above saw of managers' talks, and cases that several judge
/// blind. Leaders and second lines observe and calibrate; managers read what was seen of their
/// talks and judge.
class CoachingPage : public Page {
    Q_OBJECT

public:
    explicit CoachingPage(Desk& desk, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    RowsCard& talksCard() const { return *m_talks; }
    RowsCard& receivedCard() const { return *m_received; }
    RowsCard& managersCard() const { return *m_managers; }
    RowsCard& roundsCard() const { return *m_rounds; }
    ObservationPanel& panel() const { return *m_panel; }
    RoundPanel& roundPanel() const { return *m_round; }
    RoundForm& roundForm() const { return *m_form; }

    void openForm();

protected:
    void showFor(const Person* person, const Period& period) override;
    void layOut(bool narrow) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeContent();
    void connectParts();
    void explainParts();
    void makeCopies();
    void arrange();

    void showLack();
    void showContents();
    void askTalks();
    void showTalks();
    void fillManagers();
    void showReceived();
    void showFigures();
    void showRounds();
    void chooseTalk(int position);
    void chooseReceived(int position);
    void chooseRound(const QString& id);
    void showChosenTalk();
    void closeForm();

    QString readOnlyReason() const;
    std::string viewerCode() const;
    void keepDraft();
    void saveObservation();
    void openRound();
    void handIn();
    void closeRound();
    void primaryAct();

    CoachingContents m_contents;
    std::vector<TalkToObserve> m_all; ///< of everybody led
    std::vector<TalkToObserve> m_shown; ///< rows of the card
    std::size_t m_most; ///< rows
    OccurrenceKey m_chosen; ///< talk in the panel
    bool m_showsReceived = false;
    std::map<OccurrenceKey, ObservationDraft> m_drafts; ///< typed and not saved
    std::map<Uuid, Judgement> m_judging; ///< chosen and not handed in
    std::string m_shownTo; ///< viewer of the drafts

    QStackedLayout* m_stack;
    EmptyState* m_lack;
    QWidget* m_content = nullptr;
    QGridLayout* m_grid = nullptr;
    RowsCard* m_talks = nullptr;
    QComboBox* m_manager = nullptr;
    QWidget* m_more = nullptr;
    RowsCard* m_received = nullptr;
    ObservationPanel* m_panel = nullptr;
    RowsCard* m_managers = nullptr;
    RowsCard* m_criteria = nullptr;
    RowsCard* m_rounds = nullptr;
    QWidget* m_new = nullptr; ///< button that opens the form
    RoundForm* m_form = nullptr;
    RoundPanel* m_round = nullptr;
    QWidget* m_lists = nullptr; ///< talks and received
    QWidget* m_figures = nullptr;
    QBoxLayout* m_beside = nullptr; ///< of the figures
    ExplanationLine* m_explained = nullptr;
    QWidget* m_side = nullptr; ///< form and case
};

} // namespace mor::ui
