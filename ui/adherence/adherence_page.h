// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/content.h"
#include "shared/page.h"

class QHBoxLayout;
class QStackedLayout;

namespace mor::ui {

class EmptyState;
class ExplanationLine;
class GridCard;
class OverviewView;
class PeriodKinds;
class PeriodSwitcher;

/// What holds, what drifts, what we cannot tell yet, what to ask; then the figures behind. Sums of
/// closed windows only, never sorted by rate.
class AdherencePage : public Page {
    Q_OBJECT

public:
    explicit AdherencePage(Desk& desk, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    const GridCard& grid() const;
    OverviewView& overview() { return *m_overview; }

Q_SIGNALS:
    /// Wants another page opened, by its id: "mirror".
    void pageWanted(const QString& id);

protected:
    void showFor(const Person* person, const Period& period) override;
    void layOut(bool narrow) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Question;

    void makeTools();
    QWidget* makeContent();
    void ask(const std::string& lead, const Period& period);
    void measure(const LedgerAnswer& answer, const Question& question);
    void showContent(Result<std::shared_ptr<const AdherenceContent>> content);
    void showHeading(const Overview& overview);
    void showLack(const QString& sentence, const QString& why, const QString& button = {});
    void arrange();

    PeriodSwitcher* m_periods = nullptr;
    PeriodKinds* m_kinds = nullptr;
    QStackedLayout* m_stack;
    QWidget* m_body = nullptr;
    OverviewView* m_overview = nullptr;
    ExplanationLine* m_seenBy = nullptr;
    EmptyState* m_lack;
    std::shared_ptr<const AdherenceContent> m_shown;
    bool m_periodFound = false; ///< the last four closed weeks were looked up
};

} // namespace mor::ui
