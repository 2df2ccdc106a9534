// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/coverage_tab.h"

#include "adherence/coverage_view.h"
#include "core/org/lookup.h"
#include "shared/card_copies.h"
#include "shared/explain.h"
#include "shared/opened.h"
#include "shared/plural.h"
#include "shared/rows_card.h"
#include "shared/table_card.h"

#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kRowsAtLeast = 12; // in sight; more where the page is higher

} // namespace

CoverageTab::CoverageTab(QWidget* parent)
    : QWidget(parent)
    , m_card(new TableCard(tr("Is anyone left out?")))
    , m_table(new CoverageView(m_model))
    , m_uncovered(new Label({}, Type::Small, &Theme::text2))
    , m_reps(new RowsCard(tr("Your reps"), {3, 2, 2, 2}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    column->addWidget(m_reps);
    column->addStretch(1);
    m_column = column;
    m_card->setView(*m_table);
    m_card->addFoot(m_uncovered->wrapped());
    makeExplained(*m_table);
    m_reps->table().setWhatsThis(
        tr("Talks of all activities that reached each rep, of those due to them; a second talk "
           "with one rep never fills the gap of another. Only you see who it is; those above see "
           "how many."));
    makeExplained(m_reps->table());
    whenOpened(*m_table, this, [this](const QModelIndex& index) {
        const auto& team = m_content->overview.teams[static_cast<std::size_t>(index.row())];
        Q_EMIT talksWanted(
            {QString::fromStdString(team.label), team.manager, {}, {}, m_content->overview.judged});
    });
    auto* copies
        = new CardCopies(*m_card, [this] { return rowsOf(m_model, tr("Is anyone left out?")); });
    connect(copies, &CardCopies::copied, this, &CoverageTab::said);
}

QString CoverageTab::uncovered() const { return m_uncovered->text(); }

QWidget* CoverageTab::firstFocus() { return m_table; }

void CoverageTab::showContent(std::shared_ptr<const AdherenceContent> content)
{
    m_content = std::move(content);
    const auto at = m_table->currentIndex();
    m_model.setItems(m_content->overview);
    m_table->setRows(32, std::clamp(m_model.rowCount(), 1, kRowsAtLeast));
    m_column->setStretch(0, m_model.rowCount() > kRowsAtLeast ? 1 : 0);
    m_column->setStretch(2, m_model.rowCount() > kRowsAtLeast ? 0 : 1);
    m_table->returnTo(at.row(), at.column());
    const auto& overview = m_content->overview;
    const auto* viewer = findPerson(overview.plan->roster, overview.viewer);
    const auto& coverage = m_content->coverage;
    const bool leads = viewer && viewer->role == Role::Leader;
    m_uncovered->setVisible(leads);
    m_uncovered->setText(coverage.uncoveredReps == 0
            ? tr("Every rep has a manager in these days.")
            : tr("%1 without a manager in these days, %2 uncovered: a debt of the organisation, "
                 "nobody's miss.")
                  .arg(counted(coverage.uncoveredReps, tr("1 rep"), tr("%1 reps")),
                      counted(coverage.uncoveredTalks, tr("1 talk"), tr("%1 talks"))));
    showReps();
}

void CoverageTab::showReps()
{
    std::vector<Row> rows;
    for (const auto& rep : m_content->coverage.reps) {
        const auto name = QString::fromStdString(rep.name);
        const auto& figure = rep.figure;
        const auto covered = figure.entitled == 0
            ? QStringLiteral("–")
            : tr("%1 of %2").arg(figure.covered).arg(figure.entitled);
        const auto gap = figure.longestGap
            ? counted(*figure.longestGap, tr("1 working day"), tr("%1 working days"))
            : QStringLiteral("–");
        const auto left = figure.belowMinimum > 0
            ? chipCell(Mark::Late, tr("fewer than due"))
            : softCell(figure.entitled == 0 ? tr("none due") : tr("all that was due"));
        rows.push_back({QString::fromStdString(rep.code),
            {strongCell(name), bodyCell(covered), bodyCell(gap), left},
            tr("%1: %2 talks due reached them, longest time without one %3, %4")
                .arg(name, covered, gap, left.text)});
    }
    m_reps->setVisible(!rows.empty());
    m_reps->setRows(
        {tr("rep"), tr("covered"),
            tr("longest without a talk, %1 weeks").arg(m_content->overview.weeks.size()),
            QString()},
        std::move(rows));
}

} // namespace mor::ui
