// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/gate_state.h"

#include <QWidget>

class QVBoxLayout;

namespace mor::ui {

class Label;
class OfferButton;

/// A week of hours against its budget: track, fill and a mark for the limit.
class HoursGauge : public QWidget {
    Q_OBJECT

public:
    explicit HoursGauge(QWidget* parent = nullptr);
    void show(const ManagerHours& hours, double scale);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_hours = 0.0;
    double m_budget = 1.0;
    double m_scale = 1.0;
    bool m_over = false;
};

/// Hours a week with the activity for those who own it, and what would make them fit.
class HoursBox : public QWidget {
    Q_OBJECT

public:
    explicit HoursBox(QWidget* parent = nullptr);

    /// `reason` why no offer can be taken; empty: they can.
    void show(const GateState& state, const Activity& activity, const QString& reason);

Q_SIGNALS:
    void offerChosen(const mor::FitOffer& offer);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showHours(const GateState& state);
    void showOffers(const GateState& state, const Activity& activity, const QString& reason);

    Label* m_budget;
    QVBoxLayout* m_rows;
    Label* m_more;
    Label* m_fit;
    std::array<OfferButton*, 3> m_offers{}; ///< kept, so that a press is never lost
    std::vector<FitOffer> m_shown;
};

} // namespace mor::ui
