// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "adherence/content.h"
#include "shared/card.h"
#include "shared/card_copies.h"
#include "shared/funnel_view.h"

namespace mor::ui {

/// Whether teams differ by more than chance: one sentence in points, and the funnel behind it.
class FunnelCard : public Card {
    Q_OBJECT

public:
    explicit FunnelCard(QWidget* parent = nullptr);

    void showContent(const AdherenceContent& content);
    const FunnelModel& model() const { return m_model; }

Q_SIGNALS:
    void said(const QString& sentence);
    /// Team by its place among those shown.
    void teamWanted(const std::string& manager);

private:
    FunnelModel m_model;
    std::vector<std::string> m_managers; ///< by point
    Label* m_sentence;
    Label* m_legend;
    FunnelView* m_view;
};

FunnelChart funnelOf(const AdherenceContent& content);
/// The dots as rows: counts, and between which shares teams that are all alike would lie.
CopyRows funnelRows(const FunnelChart& chart, const QString& sentence);
/// "By about 8 points beyond chance, about 5 beyond bad weeks too. 3 teams are few, so a hint
/// only."
QString differText(const Spread& spread, const std::optional<Spread>& beyondBadWeeks = {});

} // namespace mor::ui
