// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/activities_view.h"

#include "adherence/activity_table.h"
#include "adherence/chain_model.h"
#include "adherence/grid_content.h"
#include "adherence/legend.h"
#include "shared/card_copies.h"
#include "shared/explain.h"
#include "shared/opened.h"
#include "shared/table_card.h"

#include <QVBoxLayout>

namespace mor::ui {

ActivitiesView::ActivitiesView(QWidget* parent)
    : QWidget(parent)
    , m_card(new TableCard(tr("Activities")))
    , m_table(new ActivityTable(m_model))
    , m_noise(new Label({}, Type::Small, &Theme::text2))
    , m_foot(new Label({}, Type::Small, &Theme::text2))
    , m_more(new Label(tr("More columns: Right and Left, or the bar below the table."), Type::Small,
          &Theme::muted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    column->addStretch(1);
    m_card->setView(*m_table);
    m_noise->setToolTip(noiseExplanation());
    m_card->addFoot(m_noise->wrapped());
    m_card->addFoot(m_foot->wrapped());
    m_card->addFoot(new Legend(Legend::Kind::Verdicts));
    m_card->addFoot(m_more->wrapped());
    connect(
        m_table, &ActivityTable::fitted, this, [this] { m_more->setVisible(m_table->isPaged()); });
    makeExplained(*m_table);
    whenOpened(*m_table, this, [this](const QModelIndex& index) {
        Q_EMIT talksWanted({index.siblingAtColumn(ActivityModel::Name).data().toString(), {},
            index.data(ActivityModel::CodeRole).toString().toStdString(), {},
            index.column() == ActivityModel::Before ? m_content->comparison.before
                                                    : m_content->overview.judged});
    });
    auto* copies = new CardCopies(*m_card, [this] { return rowsOf(m_model, tr("Activities")); });
    connect(copies, &CardCopies::copied, this, &ActivitiesView::said);
}

void ActivitiesView::showContent(std::shared_ptr<const AdherenceContent> content)
{
    m_content = std::move(content);
    const auto at = m_table->currentIndex();
    m_model.setContent(m_content);
    m_table->returnTo(at.row(), at.column());
    m_noise->setText(noiseText(m_content->comparison.chain));
    const auto& comparison = m_content->comparison;
    m_card->setNote(tr("before: %1").arg(daysText(comparison.before, m_content->overview.asOf)));
    m_foot->setText(
        tr("All together %1.").arg(changeSentence(comparison.totalBefore, comparison.total)));
    m_foot->setVisible(comparison.totalBefore.expected() > 0 && comparison.total.expected() > 0);
}

QWidget* ActivitiesView::firstFocus() { return m_table; }

} // namespace mor::ui
