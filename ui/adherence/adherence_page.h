// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/coverage_model.h"
#include "adherence/lever_model.h"
#include "shared/page.h"

#include <array>

class QBoxLayout;
class QGridLayout;
class QHBoxLayout;
class QStackedLayout;

namespace mor::ui {

class Card;
class EmptyState;
class GridCard;
class HeadlineCard;
class Label;
class PeriodSwitcher;
class SegmentedControl;
class TableCard;

/// What holds, what drifts, what we cannot tell yet, what to ask; then the figures behind: teams by
/// week, levers, and whether anyone is left out. Sums of closed windows only, never sorted by rate.
class AdherencePage : public Page {
    Q_OBJECT

public:
    explicit AdherencePage(Desk& desk, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    const GridCard& grid() const { return *m_grid; }

protected:
    void showFor(const Person* person, const Period& period) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeFigures();
    void useKind(PeriodKind kind);
    void ask(const std::string& lead, const Period& period);
    void measure(const LedgerAnswer& answer, const OverviewQuestion& question);
    void showOverview(std::shared_ptr<const Overview> overview);
    void showHeading(const Overview& overview);
    void showLack(const QString& sentence, const QString& why, const QString& button = {});
    void arrange();

    PeriodSwitcher* m_periods;
    SegmentedControl* m_kinds;
    QWidget* m_kindsInHeader; ///< where there is room; else in the page
    QHBoxLayout* m_kindsInPage;
    QStackedLayout* m_stack;
    EmptyState* m_lack;
    QGridLayout* m_headlines;
    std::array<HeadlineCard*, 4> m_cards{};
    GridCard* m_grid;
    Card* m_later; ///< stands where the charts will be
    EmptyState* m_laterText;
    QWidget* m_figures;
    QBoxLayout* m_lower;
    TableCard* m_leverCard;
    LeverModel m_levers;
    CoverageModel m_coverage;
    Label* m_seenBy;
    std::shared_ptr<const Overview> m_shown;
    bool m_periodFound = false; ///< the last four closed weeks were looked up
};

} // namespace mor::ui
