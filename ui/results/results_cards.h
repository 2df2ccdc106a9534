// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/results/moved_together.h"
#include "results/results_view.h"
#include "shared/card.h"
#include "shared/card_copies.h"

class QComboBox;

namespace mor::ui {

class DotsView;
class RowTable;

/// Whether talks and results moved together: an activity to choose, the dots, and what may be said.
class TogetherCard : public Card {
    Q_OBJECT

public:
    explicit TogetherCard(QWidget* parent = nullptr);

    /// The activities that can be asked about; the chosen one stays if it is still there.
    void setActivities(const Rhythm& rhythm);
    std::string activity() const; ///< code; empty: all talks
    void choose(const std::string& activity);
    void showTogether(const Together& together, const Roster& roster, const Rhythm& rhythm);
    void showLack(const QString& why);
    QString asText() const;
    const DotsView& dots() const { return *m_dots; }
    const Together& shown() const { return m_shown; }

Q_SIGNALS:
    void activityChosen();
    void dotOpened(int dot); ///< position in what is shown
    void said(const QString& sentence);

private:
    CopyRows copyRows() const;

    Together m_shown;
    QComboBox* m_activity;
    Label* m_finding;
    Label* m_lag;
    DotsView* m_dots;
    Label* m_named;
    Label* m_behind;
    Label* m_rivals;
};

/// How far forecast calls were off, by weeks before the end.
class CallsCard : public Card {
    Q_OBJECT

public:
    explicit CallsCard(QWidget* parent = nullptr);

    void showCalls(const ResultsView& view, const FiscalCalendar& fiscal);
    QString asText() const;
    const DotsView& dots() const { return *m_dots; }
    const RowTable& people() const { return *m_people; }

Q_SIGNALS:
    void personOpened(const QString& code);
    void said(const QString& sentence);

private:
    CopyRows copyRows() const;

    Label* m_sentence;
    DotsView* m_dots;
    Label* m_named;
    RowTable* m_people;
};

} // namespace mor::ui
