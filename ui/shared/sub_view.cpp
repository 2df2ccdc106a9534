// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/sub_view.h"

namespace mor::ui {

SubView::SubView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
}

void SubView::setHeading(const QString& title, const QString& context)
{
    m_title = title;
    m_context = context;
    setAccessibleName(title);
    Q_EMIT headingChanged();
}

void SubView::addTool(QWidget* tool)
{
    tool->setParent(this);
    tool->hide();
    m_tools.append(tool);
}

void SubView::setTools(const QList<QWidget*>& tools)
{
    if (m_tools == tools)
        return;
    for (auto* tool : m_tools)
        if (!tools.contains(tool))
            tool->hide();
    m_tools = tools;
    Q_EMIT toolsChanged();
}

} // namespace mor::ui
