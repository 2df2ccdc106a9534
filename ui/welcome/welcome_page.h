// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/rhythm.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <string>
#include <vector>

class QBoxLayout;
class QSpinBox;

namespace mor::ui {

class StarterCard;

/// One activity of a starter, as its card shows it.
struct StarterLine {
    std::string lever; ///< code of the lever it counts for
    QString name;
    QString cadence; ///< "weekly"
};

/// What a starter costs for a number of reps (or managers, for the leader's own).
struct StarterHours {
    double perWeek = 0;
    QString basis; ///< "13 % of a manager's week"
};

/// A rhythm to begin with. Where it comes from is ui/app's affair.
struct StarterOffer {
    QString key; ///< "A"
    QString title;
    QString sentence;
    QString hint; ///< a remark below the list; may be empty
    std::vector<StarterLine> lines;
    std::function<StarterHours(int led)> hours; ///< for how many reps or managers are led
};

/// First page without a file: three starters with their hours, and the other doors.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// The first one is chosen. Keys A, B, C choose, Enter starts with the chosen one.
    void setStarters(std::vector<StarterOffer> starters);
    /// False hides the door to demo data.
    void setHasDemo(bool has);
    int span() const;
    int chosen() const { return m_chosen; }

Q_SIGNALS:
    void startWanted(int starter, int span);
    void emptyWanted(); ///< a new file without any activity
    void openWanted();
    void demoWanted();
    void closeWanted(); ///< Esc: back to the file that is open, if any

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeSteps();
    QWidget* makeDoors();
    void choose(int starter);
    void showHours();
    void fit();

    std::vector<StarterOffer> m_starters;
    std::vector<StarterCard*> m_cards;
    std::vector<QBoxLayout*> m_rows; ///< side by side, or stacked in a narrow window
    std::vector<QWidget*> m_gaps;
    QWidget* m_column;
    QWidget* m_cardArea;
    QWidget* m_demo = nullptr;
    QSpinBox* m_span = nullptr;
    int m_chosen = 0;
};

} // namespace mor::ui
