// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/talks_panel.h"

#include "adherence/grid_content.h"
#include "shared/period.h"
#include "shared/row_table.h"
#include "shared/state_glyph.h"

namespace mor::ui {

QString stateCounts(const Counts& counts)
{
    QStringList parts;
    const auto add = [&](int count, const QString& word) {
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(QString::number(count), word));
    };
    add(counts.onTime, TalksPanel::tr("on time"));
    add(counts.late, TalksPanel::tr("late"));
    add(counts.missed, TalksPanel::tr("missed"));
    add(counts.disputed, TalksPanel::tr("disputed"));
    add(counts.excused, TalksPanel::tr("excused"));
    add(counts.uncovered, TalksPanel::tr("uncovered"));
    add(counts.withdrawn, TalksPanel::tr("withdrawn"));
    add(counts.open, TalksPanel::tr("still open"));
    add(counts.planned, TalksPanel::tr("planned"));
    return parts.isEmpty() ? TalksPanel::tr("no talks") : parts.join(QStringLiteral(", "));
}

TalksPanel::TalksPanel(QWidget* parent)
    : RowsPanel(tr("Talks behind"), {3, 4, 0}, parent)
{
    rowTable().explain(
        tr("The talks that the number was counted from. Their manager sees each of them and opens "
           "it with Enter; those above see how many came to what, and no names."));
    connect(&rowTable(), &RowTable::chosen, this, [this](const QString& id) {
        if (m_behind.named && !id.isEmpty())
            Q_EMIT talkChosen(m_behind.talks[id.toUInt()].key);
    });
}

void TalksPanel::showTalks(const TalkQuestion& question, TalksBehind behind, Day today)
{
    m_behind = std::move(behind);
    std::vector<Row> rows;
    if (m_behind.named)
        for (std::size_t i = 0; i < m_behind.talks.size(); ++i) {
            const auto& talk = m_behind.talks[i];
            const auto due = shortDate(talk.due, today);
            const auto whom = talk.person.isEmpty() ? tr("team") : talk.person;
            rows.push_back({QString::number(i),
                {bodyCell(due), {whom, RowCell::Look::Body, Mark::Planned, {}, {}, talk.activity},
                    chipCell(markOf(talk.state), wordOf(talk.state))},
                tr("%1 with %2, due %3: %4").arg(talk.activity, whom, due, wordOf(talk.state))});
        }
    else
        for (const auto& week : m_behind.weeks) {
            const auto name = tr("week %1").arg(isoWeekOf(week.monday).week);
            const auto counts = stateCounts(week.counts);
            rows.push_back({{}, {bodyCell(name), bodyCell(counts), softCell({})},
                tr("%1: %2").arg(name, counts)});
        }
    if (m_behind.tooFew)
        rows.clear();
    const auto counts = stateCounts(m_behind.total);
    showRows({question.title, tr("Talks due in %1").arg(daysText(question.due, today)),
        m_behind.tooFew      ? tr("Fewer than four people: nothing is shown.")
            : m_behind.named ? tr("%1. Enter opens a talk on Today.").arg(counts)
                             : tr("%1. Each talk is seen by its manager alone.").arg(counts),
        {{}, {}, {}}, std::move(rows)});
}

} // namespace mor::ui
