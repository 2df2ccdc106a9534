// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/funnel_card.h"

#include "adherence/grid_content.h"
#include "adherence/headline_words.h"
#include "shared/card_copies.h"
#include "shared/explain.h"
#include "shared/number_words.h"
#include "shared/opened.h"

#include <QVBoxLayout>

namespace mor::ui {

namespace {

QString fewText(const Spread& spread)
{
    return spread.hintOnly()
        ? FunnelCard::tr(" %1 teams are few, so a hint only.").arg(spread.managers)
        : QString();
}

} // namespace

FunnelChart funnelOf(const AdherenceContent& content)
{
    FunnelChart chart;
    chart.pooled = content.comparison.consistency.spread.pooled;
    const auto countOf = [](const Counts& counts) {
        return CountOf{counts.done(), counts.expected()};
    };
    for (std::size_t i = 0; i < content.overview.teams.size(); ++i)
        if (content.comparison.teams[i].expected() > 0)
            chart.points.push_back({QString::fromStdString(content.overview.teams[i].label),
                countOf(content.comparison.teams[i]), countOf(content.comparison.teamsBefore[i])});
    return chart;
}

QString differText(const Spread& spread, const std::optional<Spread>& beyondBadWeeks)
{
    if (spread.managers < 2)
        return FunnelCard::tr("One team has no other to differ from.");
    const int points = percent(spread.tau);
    if (points == 0)
        return FunnelCard::tr("No more than chance alone would show.") + fewText(spread);
    auto text = points == 1 ? FunnelCard::tr("By about 1 point beyond chance")
                            : FunnelCard::tr("By about %1 points beyond chance").arg(points);
    if (beyondBadWeeks) {
        const int left = percent(beyondBadWeeks->tau);
        if (left == 0)
            text += FunnelCard::tr(", but bad weeks alone would show as much");
        else if (left < points)
            text += FunnelCard::tr(", about %1 beyond bad weeks too").arg(left);
    }
    return text + QLatin1Char('.') + fewText(spread);
}

CopyRows funnelRows(const FunnelChart& chart, const QString& sentence)
{
    CopyRows rows{FunnelCard::tr("Do teams truly differ?"),
        {FunnelCard::tr("team"), FunnelCard::tr("held"), FunnelCard::tr("expected"),
            FunnelCard::tr("held before"), FunnelCard::tr("expected before"),
            FunnelCard::tr("likely range"), FunnelCard::tr("band of 95 of 100 equal teams")},
        {}};
    for (const auto& point : chart.points) {
        const auto limits = funnelLimits(chart.pooled, point.now.expected);
        rows.rows.push_back(
            {point.name, QString::number(point.now.done), QString::number(point.now.expected),
                QString::number(point.before.done), QString::number(point.before.expected),
                likelyText(wilson(point.now.done, point.now.expected)),
                FunnelCard::tr("%1 to %2 %")
                    .arg(percent(limits.lower95))
                    .arg(percent(limits.upper95))});
    }
    rows.rows.push_back({sentence});
    return rows;
}

FunnelCard::FunnelCard(QWidget* parent)
    : Card(tr("Do teams truly differ?"), parent)
    , m_sentence(new Label({}, Type::Small, &Theme::text2))
    , m_legend(new Label({}, Type::Caption, &Theme::muted))
    , m_view(new FunnelView(m_model))
{
    body()->addWidget(m_sentence->wrapped());
    body()->addWidget(m_view, 1);
    body()->addWidget(m_legend->wrapped());
    m_view->setAccessibleName(tr("Do teams truly differ?"));
    m_view->setWhatsThis(tr("How far apart teams lie beyond what chance shows among teams that "
                            "are all alike."));
    makeExplained(*m_view);
    whenOpened(*m_view, this, [this](const QModelIndex& index) {
        Q_EMIT teamWanted(m_managers[static_cast<std::size_t>(index.row())]);
    });
    auto* copies
        = new CardCopies(*this, [this] { return funnelRows(m_model.chart(), m_sentence->text()); });
    connect(copies, &CardCopies::copied, this, &FunnelCard::said);
}

void FunnelCard::showContent(const AdherenceContent& content)
{
    m_managers.clear();
    for (std::size_t i = 0; i < content.overview.teams.size(); ++i)
        if (content.comparison.teams[i].expected() > 0)
            m_managers.push_back(content.overview.teams[i].manager);
    m_model.setChart(funnelOf(content));
    const auto& consistency = content.comparison.consistency;
    m_sentence->setText(differText(consistency.spread,
        consistency.badWeeks.known ? std::optional(consistency.beyondBadWeeks) : std::nullopt));
    m_view->setAccessibleDescription(m_sentence->text());
    auto legend = tr("% held against number expected · band: 95 of 100 equal teams");
    if (content.comparison.totalBefore.expected() > 0)
        legend += (m_model.rowCount() > static_cast<int>(kMostNamedInFunnel)
                ? tr(" · small ring of the team chosen: %1")
                : tr(" · small ring: %1"))
                      .arg(daysText(content.comparison.before, content.overview.asOf));
    m_legend->setText(legend);
}

} // namespace mor::ui
