// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "results/results_view.h"
#include "shared/page.h"

#include <QPointer>

class QGridLayout;
class QStackedLayout;
class QVBoxLayout;

namespace mor::ui {

class Button;
class CallsCard;
class Card;
class EmptyState;
class ExplanationLine;
class PeriodSwitcher;
struct PanelRows;
class RowsCard;
class RowsPanel;
class TogetherCard;

/// What the business brought, beside the rhythm: attainment, whether both moved together, forecast
/// calls, and revenue a day in its four parts.
class ResultsPage : public Page {
    Q_OBJECT

public:
    explicit ResultsPage(Desk& desk, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    QString asText() const; ///< the whole page

    /// Brings what became of the levers before the eyes, for this person; once it is there.
    void showLevers(const std::string& person);
    const RowsCard& leverCard() const { return *m_levers; }
    const RowsCard& attainmentCard() const { return *m_attainment; }
    const RowsCard& velocityCard() const { return *m_velocity; }
    TogetherCard& togetherCard() const { return *m_together; }
    const CallsCard& callsCard() const { return *m_calls; }
    const RowsPanel& behind() const { return *m_behind; }
    const EmptyState& lack() const { return *m_lackText; }

protected:
    void showFor(const Person* person, const Period& period) override;
    void layOut(bool narrow) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeContent();
    void makeTools();
    void arrange();
    void explainParts();
    void connectParts();
    QString nameOf(const char* work) const;

    void readBook();
    void bookRead(std::shared_ptr<const ResultBook> book);
    void askLedger();
    void measure(const LedgerAnswer& answer);
    void showView(const ResultsView& view);
    void tellLevers();
    void revealLevers();
    void askHistory();
    void compare();
    void showLack(const QString& sentence, const QString& why, const QString& button = {});
    void importResults();
    void copyText();
    void openLine(const QString& code);
    void openBehind(PanelRows content);
    void closeBehind();
    ResultsQuestion question() const;

    QStackedLayout* m_stack;
    QWidget* m_content = nullptr;
    Card* m_lack = nullptr;
    EmptyState* m_lackText = nullptr;
    PeriodSwitcher* m_periods;
    Button* m_import;
    Button* m_copy;
    QGridLayout* m_grid = nullptr;
    QVBoxLayout* m_left = nullptr;
    QVBoxLayout* m_right = nullptr;
    RowsCard* m_attainment = nullptr;
    RowsCard* m_velocity = nullptr;
    RowsCard* m_levers = nullptr;
    TogetherCard* m_together = nullptr;
    CallsCard* m_calls = nullptr;
    ExplanationLine* m_explained = nullptr;
    RowsPanel* m_behind = nullptr;
    QPointer<QWidget> m_openedFrom; ///< gets the focus back
    struct Opened {
        std::string above;
        std::string person;
    };
    std::vector<Opened> m_opened; ///< pages that lead back, the one shown last

    std::shared_ptr<const ResultBook> m_book;
    ResultsView m_view;
    std::shared_ptr<const WeekHistory> m_history; ///< of all periods of the book
    std::string m_shownCode;
    DayRange m_period;
    bool m_leversWanted = false; ///< somebody came for them
    bool m_periodFound = false; ///< the page began with the newest period that has results
};

} // namespace mor::ui
