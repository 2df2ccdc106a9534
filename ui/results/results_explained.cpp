// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// What the tables of the Results page say about themselves.
#include "results/results_page.h"
#include "shared/rows_card.h"

namespace mor::ui {

void ResultsPage::explainParts()
{
    m_attainment->table().explain(
        tr("Attained of quota: the sums of those who have both. Talks held: those whose window is "
           "closed and whose due date lies in the period. Beside adherence stands where it may "
           "truly lie, with 95 % certainty. Both are of the same period and need not hang "
           "together. Enter opens a team, or the rows behind; Esc goes back."),
        {tr("In the order of the organisation; nobody is ranked."),
            tr("The sums of those who have both a quota and a result. Who lacks one of them is "
               "left out of both sums."),
            tr("Attained ÷ quota. Without a quota there is no percentage, which is not 0 %."),
            tr("Talks held of those that were due in the period and whose window is closed. Teams "
               "under four people are not told."),
            tr("Talks held ÷ talks due, and where it may truly lie, with 95 % certainty.")});
    m_levers->table().explain(
        tr("Each lever that an activity serves, in the newest period that is over and in the one "
           "before. People are compared with nobody but themselves: those of whom both periods are "
           "known, who were here through both and ramp no more. Enter holds the talks of a lever "
           "beside its result."));
    m_velocity->table().explain(
        tr("Opportunities are added up; the win rate is theirs by opportunities, deal size and "
           "cycle length theirs by deals won. More unqualified opportunities lower the win rate "
           "and lengthen the cycle, so none of the four is judged alone. Enter opens the rows "
           "behind."),
        {tr("The four parts that make revenue a day, and what they make."),
            tr("Of everybody of whom all four parts are known in this period."),
            tr("The same, of the period right before.")});
}

} // namespace mor::ui
