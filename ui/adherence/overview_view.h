// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/chain_view.h"
#include "adherence/content.h"
#include "adherence/coverage_model.h"
#include "adherence/lever_model.h"

#include <array>

class QBoxLayout;
class QGridLayout;

namespace mor::ui {

class Card;
class CoverageView;
class EmptyState;
class FunnelCard;
class GridCard;
class HeadlineCard;
class Label;
class LeverView;
class TableCard;

/// The first tab: four sentences, then the figures behind: teams by week, where the chain breaks,
/// whether teams differ, levers, who is left out, and what drifts.
class OverviewView : public QWidget {
    Q_OBJECT

public:
    explicit OverviewView(QWidget* parent = nullptr);

    void showContent(std::shared_ptr<const AdherenceContent> content);
    QWidget* firstFocus();
    const GridCard& grid() const { return *m_grid; }
    ChainModel& chain() { return m_chain; }
    const FunnelCard& funnel() const { return *m_funnel; }
    /// Stands under "Is anyone left out?".
    void setDriftCard(QWidget* card);
    /// What was noticed, as far as the viewer may see it: part of the sentences on top.
    void showAlarms(std::vector<DriftAlarm> alarms);
    /// Arranges for the width the page has.
    void arrange(int width);

Q_SIGNALS:
    void said(const QString& sentence);
    void talksWanted(const mor::ui::TalkQuestion& question);
    void resultsWanted(); ///< behind the last step of the chain

private:
    void makeHeadlines();
    void makeGrid();
    void makeChain();
    void makeFunnel();
    void makeLevers();
    void makeCoverage();
    void showTexts();
    void place(int columns);
    void shareRows();
    void ask(const QString& title, const std::string& manager, const std::string& activity,
        DayRange due, const std::string& lever = {});
    QString teamName(const std::string& manager) const;

    std::shared_ptr<const AdherenceContent> m_content;
    std::vector<DriftAlarm> m_alarms;
    std::array<HeadlineCard*, 4> m_headlines{};
    QGridLayout* m_top;
    QWidget* m_figures;
    QGridLayout* m_cards;
    Card* m_later; ///< stands where the charts will be
    EmptyState* m_laterText;
    GridCard* m_grid = nullptr;
    TableCard* m_chainCard = nullptr;
    ChainModel m_chain;
    Label* m_loss = nullptr;
    FunnelCard* m_funnel = nullptr;
    TableCard* m_leverCard = nullptr;
    LeverModel m_levers;
    TableCard* m_coverageCard = nullptr;
    CoverageModel m_coverage;
    CoverageView* m_coverageView = nullptr;
    QWidget* m_right;
    int m_columns = 0; ///< as the cards stand now
};

} // namespace mor::ui
