// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/agenda_foot.h"

#include "shared/button.h"
#include "shared/theme.h"
#include "today/agenda_list.h"

#include <QHBoxLayout>

namespace mor::ui {

AgendaFoot::AgendaFoot(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    auto* brief = new Button(tr("Brief"), Button::Kind::Quiet);
    brief->setSymbol(Icon::Print);
    brief->setAccessibleName(tr("Monday brief: the week on one page"));
    brief->setToolTip(tr("The week on one page, to print (Ctrl+P)"));
    connect(brief, &Button::clicked, this, &AgendaFoot::briefWanted);
    auto* unplanned = new Button(tr("Unplanned talk"), Button::Kind::Quiet);
    unplanned->setSymbol(Icon::Plus);
    unplanned->setAccessibleName(unplanned->text());
    unplanned->setToolTip(tr("Record a talk nobody planned (U)"));
    connect(unplanned, &Button::clicked, this, &AgendaFoot::unplannedWanted);
    m_row->addWidget(unplanned, 1);
    m_row->addWidget(brief);
    space();
}

void AgendaFoot::space()
{
    const auto& theme = themeOf(*this);
    m_row->setContentsMargins(0, theme.px(12), theme.px(AgendaList::kGap), 0);
    m_row->setSpacing(theme.px(8));
}

void AgendaFoot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(*event) && m_row)
        space();
}

} // namespace mor::ui
