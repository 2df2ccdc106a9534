// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/who_field.h"

#include "shared/icons.h"
#include "shared/paint.h"
#include "shared/pick_list.h"
#include "shared/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mor::ui {

WhoField::WhoField(QWidget* parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &WhoField::openList);
}

void WhoField::setChoices(std::vector<WhoChoice> choices)
{
    m_choices = std::move(choices);
    QStringList labels;
    for (const auto& choice : m_choices)
        labels << choice.label;
    m_labels.setStringList(labels);
}

void WhoField::showOf(const ExportRequest& request)
{
    const auto found = std::ranges::find_if(
        m_choices, [&](const WhoChoice& choice) { return choice.isOf(request); });
    m_current = found == m_choices.end() ? -1 : static_cast<int>(found - m_choices.begin());
    QStringList codes;
    for (const auto& code : request.people)
        codes << QString::fromStdString(code);
    setText(m_current >= 0 ? found->label : codes.join(QStringLiteral(", ")));
    setAccessibleName(tr("Who: %1").arg(text()));
    setToolTip(text());
    update();
}

QSize WhoField::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(200), theme.px(32)};
}

void WhoField::openList()
{
    if (!m_list) {
        m_list = new PickList(tr("Who the file is about"), tr("Type a name"), m_labels, this);
        connect(m_list, &PickList::picked, this, &WhoField::chosen);
    }
    m_list->openUnder(*this, m_current);
}

void WhoField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const auto place
        = [&](const QRect& at) { return style()->visualRect(layoutDirection(), rect(), at); };
    paintPanel(
        painter, rect(), underMouse() ? theme.alt : theme.surface, theme.control, theme.px(6));
    int left = theme.px(10);
    if (m_current >= 0 && !m_choices[static_cast<std::size_t>(m_current)].initials.isEmpty()) {
        const int side = theme.px(22);
        paintAvatar(painter, theme, place({left, (height() - side) / 2, side, side}),
            m_choices[static_cast<std::size_t>(m_current)].initials);
        left += side + theme.px(8);
    }
    const int arrow = theme.px(14);
    const int right = width() - arrow - theme.px(10);
    paintText(painter, place({left, 0, right - left - theme.px(8), height()}), text(),
        theme.font(Type::Body), theme.text,
        isRightToLeft() ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    paintIcon(
        painter, Icon::Down, place({right, (height() - arrow) / 2, arrow, arrow}), theme.text2);
}

} // namespace mor::ui
