// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "team/own_debts.h"

#include "team/panel_lines.h"

#include <QVBoxLayout>

namespace mor::ui {

OwnDebts::OwnDebts(QWidget* parent)
    : Card(tr("What my manager owes me this month"), parent)
    , m_talks(new MarkList(tr("Talks due this month"), false))
    , m_noTalks(new Label(tr("No talk is due this month."), Type::Small, &Theme::text2))
    , m_promises(new MarkList(tr("Promises to me"), false))
    , m_noPromises(new Label(tr("No promise to you is open."), Type::Small, &Theme::text2))
{
    body()->addWidget(new SectionHeading(tr("Talks due")));
    body()->addWidget(m_talks);
    body()->addWidget(m_noTalks->wrapped());
    body()->addWidget(new Rule);
    body()->addWidget(new SectionHeading(tr("Promised in talks")));
    body()->addWidget(m_promises);
    body()->addWidget(m_noPromises->wrapped());
    body()->addStretch(1);
}

void OwnDebts::show(const TeamContents& contents)
{
    const auto owed = contents.owedTo(contents.personAt(contents.asked.lead));
    const auto fill = [](MarkList& list, Label& none, std::vector<MarkLine> lines) {
        for (auto& line : lines)
            line.position = kNone; // a rep looks; the talk's sheet is the manager's
        none.setVisible(lines.empty());
        list.setVisible(!lines.empty());
        list.setItems(std::move(lines));
    };
    fill(*m_talks, *m_noTalks, expectedLines(contents, owed));
    fill(*m_promises, *m_noPromises, promiseLines(contents, owed));
}

QWidget* OwnDebts::firstFocus() const { return m_talks->isHidden() ? m_promises : m_talks; }

} // namespace mor::ui
