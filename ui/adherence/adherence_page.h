// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/content.h"
#include "shared/page.h"

#include <QPointer>

class QBoxLayout;
class QScrollArea;
class QStackedLayout;

namespace mor::ui {

class ActivitiesView;
class BandRow;
class Button;
class CoverageTab;
class DriftCard;
class EmptyState;
class ExplanationLine;
class GridCard;
class LeverStep;
class OverviewView;
class PeriodKinds;
class PeriodSwitcher;
class SegmentedControl;
class TalksPanel;

/// What holds, what drifts, what we cannot tell yet, what to ask; then the figures behind. Sums of
/// closed windows only, never sorted by rate.
class AdherencePage : public Page {
    Q_OBJECT

public:
    explicit AdherencePage(Desk& desk, QWidget* parent = nullptr);

    enum class Tab { Overview, Activities, Coverage };

    QWidget* firstFocus() override;
    const GridCard& grid() const;
    OverviewView& overview() { return *m_overview; }
    void showTab(Tab tab);
    /// Asks what got in the way of the first fall, once it is there.
    void answerDrift();
    Tab tab() const { return m_tab; }
    TalksPanel& talks() { return *m_talks; }
    BandRow& bands() { return *m_bands; }

Q_SIGNALS:
    /// Wants another page opened, by its id: "mirror".
    void pageWanted(const QString& id);
    /// Wants what results say of the levers, for the person shown.
    void leversWanted();

protected:
    void showFor(const Person* person, const Period& period) override;
    void layOut(bool narrow) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeTools();
    void makeKeys();
    QWidget* makeContent();
    QScrollArea* makeViews();
    template <class View>
    void connectView(View& view);
    void showTalks(const TalkQuestion& question);
    void closeTalks();
    void findPeriod(const Period& period);
    ContentQuestion questionOf(const std::string& lead, const Period& period);
    void ask(const std::string& lead, const Period& period);
    void count(const LedgerAnswer& answer, const ContentQuestion& question);
    void deliver(Result<std::shared_ptr<const AdherenceContent>> content);
    void readAhead();
    void showContent(Result<std::shared_ptr<const AdherenceContent>> content);
    void openTalk(const OccurrenceKey& key);
    bool waitsForManager(const AdherenceContent& content); ///< and says so
    void showHeading(const Overview& overview);
    void showLack(const QString& sentence, const QString& why, const QString& button = {});
    void arrange();

    SegmentedControl* m_tabs;
    QWidget* m_tabsInHeader; ///< where there is room; else in the page, with the mirror
    QBoxLayout* m_toolsInPage = nullptr;
    Button* m_filter = nullptr;
    Button* m_mirror = nullptr;
    QWidget* m_mirrorInHeader;
    PeriodSwitcher* m_periods = nullptr;
    PeriodKinds* m_kinds = nullptr;
    QStackedLayout* m_stack;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_body = nullptr;
    BandRow* m_bands = nullptr;
    OverviewView* m_overview = nullptr;
    ActivitiesView* m_activities = nullptr;
    CoverageTab* m_coverage = nullptr;
    TalksPanel* m_talks = nullptr;
    QPointer<QWidget> m_askedFrom; ///< gets the focus back
    DriftCard* m_drift = nullptr;
    LeverStep* m_levers = nullptr;
    ExplanationLine* m_seenBy = nullptr;
    Tab m_tab = Tab::Overview;
    EmptyState* m_lack;
    std::string m_lead; ///< whose page was asked for
    std::shared_ptr<const AdherenceContent> m_shown;
    /// Filters add up what is counted in it, shown or not.
    std::shared_ptr<const AdherenceContent> m_known;
    bool m_periodFound = false; ///< the last four closed weeks were looked up
};

} // namespace mor::ui
