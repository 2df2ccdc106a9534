// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/identity_button.h"

#include "core/org/lookup.h"
#include "shared/icons.h"
#include "shared/org_words.h"
#include "shared/paint.h"
#include "shared/person_switcher.h"
#include "shared/pick_list.h"

#include <QPainter>
#include <QStyle>

namespace mor::ui {

IdentityButton::IdentityButton(Desk& desk, QWidget* parent)
    : QPushButton(parent)
    , m_desk(desk)
    , m_people(new PersonModel(this))
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&desk, &Desk::planChanged, this, &IdentityButton::showViewer);
    connect(&desk, &Desk::viewerChanged, this, &IdentityButton::showViewer);
    connect(this, &QAbstractButton::clicked, this, &IdentityButton::openList);
    showViewer();
}

void IdentityButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize IdentityButton::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(m_narrow ? 40 : 200), theme.px(44)};
}

void IdentityButton::showViewer()
{
    const auto* viewer = m_desk.viewer();
    m_name = viewer ? QString::fromStdString(viewer->name) : QString();
    m_role = viewer ? roleLine(*viewer) : QString();
    setVisible(viewer != nullptr);
    setAccessibleName(tr("You are %1, %2").arg(m_name, m_role));
    setToolTip(tr("%1, %2. Choose who you are").arg(m_name, m_role));
    update();
}

void IdentityButton::openList()
{
    std::vector<PersonChoice> choices;
    for (const bool reps : {false, true})
        for (const auto& person : m_desk.plan()->roster.people)
            if ((person.role == Role::Rep) == reps && isEmployed(person, m_desk.today()))
                choices.push_back(
                    {person.code, QString::fromStdString(person.name), roleLine(person)});
    m_people->setItems(std::move(choices));
    if (!m_list) {
        m_list = new PickList(tr("Who you are"), tr("Type a name"), *m_people, this);
        m_list->setFoot(tr("What others see about me"));
        connect(m_list, &PickList::footWanted, this, &IdentityButton::mirrorWanted);
        connect(m_list, &PickList::picked, this, [this](int row) {
            m_desk.setViewer(m_people->items()[static_cast<std::size_t>(row)].code);
        });
    }
    const auto* viewer = m_desk.viewer();
    m_list->openUnder(*this, viewer ? m_people->rowOf(viewer->code) : -1);
}

void IdentityButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    if (underMouse() || isDown())
        paintPanel(painter, rect(), theme.sunken, QColor(), theme.px(6));
    const int side = theme.px(28);
    const int left = m_narrow ? (width() - side) / 2 : theme.px(8);
    const auto place
        = [&](const QRect& part) { return style()->visualRect(layoutDirection(), rect(), part); };
    paintAvatar(
        painter, theme, place(QRect(left, (height() - side) / 2, side, side)), initialsOf(m_name));
    if (m_narrow)
        return;
    const int arrow = theme.px(14);
    const QRect text(theme.px(46), 0, width() - theme.px(46 + 26), height());
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    paintText(painter, place(text.adjusted(0, theme.px(4), 0, -height() / 2)), m_name,
        theme.font(Type::Strong), theme.text, align | Qt::AlignVCenter);
    paintText(painter, place(text.adjusted(0, height() / 2, 0, -theme.px(5))), m_role,
        theme.font(Type::Caption), theme.muted, align | Qt::AlignVCenter);
    paintIcon(painter, Icon::Down,
        place(QRect(width() - theme.px(8) - arrow, (height() - arrow) / 2, arrow, arrow)),
        theme.text2);
}

} // namespace mor::ui
