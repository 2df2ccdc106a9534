// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/planning/rollout_service.h"
#include "rollout/rollout_figures.h"
#include "shared/page.h"

#include <QDialog>
#include <QPointer>

#include <array>

class QGridLayout;
class QStackedLayout;
class QVBoxLayout;

namespace mor::ui {

class Button;
class Card;
class ComingCard;
class EmptyState;
class GateCard;
class OwnWordsCard;
class RowsCard;
class RunningCard;
class StageCard;

/// How far the rhythm has come: stages, the gate to the next one, what still runs, waves, and the
/// priority in the managers' own words.
class RolloutPage : public Page {
    Q_OBJECT

public:
    explicit RolloutPage(Desk& desk, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    /// Opens the waves of a stage.
    void openStage(RolloutStage stage);

    const GateCard& gateCard() const { return *m_gate; }
    const RunningCard& runningCard() const { return *m_running; }
    const OwnWordsCard& ownWordsCard() const { return *m_words; }
    const ComingCard& comingCard() const { return *m_coming; }
    const RowsCard& ownTalksCard() const { return *m_own; }
    QWidget* openDialog() const { return m_dialog; }

protected:
    void showFor(const Person* person, const Period& period) override;
    void layOut(bool narrow) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeContent();
    void makeTools();
    void arrange();

    void showPlan();
    void showFirstRun();
    void askLedger();
    void measure(const LedgerAnswer& answer);
    void showFigures(const RolloutFigures& figures);
    void showOwnTalks(const std::vector<OwnTalks>& own);
    void showNoFigures(const QString& why);

    template <class Service, class Act>
    QString done(const QString& name, const QString& sentence, Act act);
    bool decide(StageDecision::Kind kind, const QStringList& unmet, const QString& reason,
        const QString& name, const QString& sentence);
    QString readOnlyReason() const;
    std::string viewerCode() const;
    void wait(const QStringList& unmet);
    void goAhead(const QStringList& unmet, const QString& reason);
    QString saveWave(const std::optional<Wave>& was, const std::optional<Wave>& is);
    void startFirst();
    void plan(const PlannedActivity& idea);
    void drop(const QString& code);
    void write(const QString& priority, const QString& sentence, const QString& was);
    void openWaves(const Wave& suggested);
    void openDecisions(bool overruledOnly);
    void open(QDialog* dialog);

    QStackedLayout* m_stack;
    EmptyState* m_lack;
    QWidget* m_content;
    Button* m_history;
    Button* m_overruled;
    Card* m_first;
    EmptyState* m_firstText;
    QGridLayout* m_stages;
    std::array<StageCard*, kRolloutStages> m_stageCards{};
    QGridLayout* m_grid;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
    GateCard* m_gate;
    RunningCard* m_running;
    OwnWordsCard* m_words;
    ComingCard* m_coming;
    RowsCard* m_decay;
    RowsCard* m_own;
    RowsCard* m_expectations;
    QPointer<QDialog> m_dialog;
    std::optional<StageGate> m_shown; ///< the gate that the card shows
};

} // namespace mor::ui
