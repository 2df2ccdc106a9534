// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// How the parts of the page stand in the window.
#include "people/effect_list.h"
#include "people/leave_card.h"
#include "people/org_tree.h"
#include "people/panel_form.h"
#include "people/people_page.h"
#include "people/person_card.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/day_field.h"
#include "shared/empty_state.h"
#include "shared/scroll_column.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>

namespace mor::ui {

namespace {

constexpr int kTree = 276; // design pixels
constexpr int kSmallestCards = 380;
constexpr int kText = 760; ///< a line is never stretched beyond

} // namespace

PeoplePage::PeoplePage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_on(desk.today())
    , m_stack(new QStackedLayout(this))
    , m_lack(new EmptyState)
    , m_add(new Button(tr("Person"), Button::Kind::Quiet))
    , m_import(new Button(tr("Import"), Button::Kind::Quiet))
{
    setHeading(tr("People and calendars"), {});
    usePeriod(PeriodKind::Day);
    m_add->setSymbol(Icon::Plus);
    m_add->setAccessibleName(tr("Add a person"));
    m_import->setSymbol(Icon::File);
    m_import->setAccessibleName(tr("Import people from a file"));
    addTool(m_add);
    addTool(m_import);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_lack);
    connect(m_add, &QAbstractButton::clicked, this, &PeoplePage::addPerson);
    connect(m_import, &QAbstractButton::clicked, this, &PeoplePage::importPeople);
    connect(m_lack, &EmptyState::wanted, this, [this] {
        if (this->desk().plan()->roster.people.empty())
            Q_EMIT peopleWanted();
        else
            stepPeriod(0);
    });
    place();
}

QWidget* PeoplePage::makeContent()
{
    auto* content = new QWidget;
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_treeCard = new Card(tr("Organisation"));
    m_day = new DayField(tr("The organisation on this day"));
    m_day->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_treeCard->head()->addWidget(m_day);
    m_tree = new OrgTree;
    m_tree->setProperty("morPane", true); // F6 stops here
    m_cover = new Label({}, Type::Small, &Theme::text2);
    m_treeCard->body()->addWidget(m_tree, 1);
    m_treeCard->body()->addWidget(m_cover->wrapped());

    m_cards = new QWidget;
    m_cards->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(m_cards);
    column->setContentsMargins({});
    m_card = new PersonCard;
    m_leave = new LeaveCard;
    column->addWidget(m_card);
    column->addWidget(m_leave, 1);
    m_scroll = scrollColumn(m_cards);
    m_row->addWidget(m_treeCard);
    m_row->addWidget(m_scroll, 1);

    connect(m_day, &DayField::dayChanged, this, [this] {
        showPeriod({PeriodKind::Day, {m_day->day(), m_day->day()}});
    });
    connect(m_tree, &OrgTree::currentPersonChanged, this, [this](const std::string& code) {
        m_shown = code;
        read();
    });
    connect(m_tree, &OrgTree::personChosen, this, [this](const std::string&) { editPerson(); });
    connect(m_card, &PersonCard::editWanted, this, &PeoplePage::editPerson);
    connect(m_leave, &LeaveCard::addWanted, this, &PeoplePage::addLeave);
    connect(m_leave, &LeaveCard::holidaysWanted, this, &PeoplePage::editHolidays);
    connect(m_leave, &LeaveCard::calendarWanted, this, &PeoplePage::importCalendar);
    connect(m_leave, &LeaveCard::leaveChosen, this, &PeoplePage::changeLeave);
    connect(m_leave, &LeaveCard::leaveDropped, this, &PeoplePage::removeLeave);
    connect(m_leave, &LeaveCard::personChosen, this, [this](const std::string& code) {
        m_shown = code;
        read();
    });
    return content;
}

void PeoplePage::layOut(bool narrow)
{
    m_add->setText(narrow ? QString() : tr("Person"));
    m_import->setText(narrow ? QString() : tr("Import"));
    place();
}

void PeoplePage::place()
{
    if (!m_row)
        return;
    const auto& theme = themeOf(*this);
    const int margin = theme.px(isNarrow() ? 16 : 24);
    const int gap = theme.px(16);
    const bool beside = width() >= theme.px(kTree + kSmallestCards) + 2 * margin + gap;
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setContentsMargins(margin, theme.px(16), margin, margin);
    m_row->setSpacing(gap);
    m_cards->layout()->setSpacing(gap);
    m_treeCard->setMinimumWidth(beside ? theme.px(kTree) : 0);
    m_treeCard->setMaximumWidth(beside ? theme.px(kTree) : QWIDGETSIZE_MAX);
    m_leave->effects().setMaximumWidth(theme.px(kText));
    m_row->setStretch(0, beside ? 0 : 2);
    m_row->setStretch(1, beside ? 1 : 3);
    if (!m_form)
        return;
    const bool room = !isNarrow()
        && width() >= theme.px(kTree + kSmallestCards + PanelForm::kWidth) + 2 * margin + 2 * gap
        && m_stack->currentIndex() == 0;
    if (room && m_row->indexOf(m_form) < 0)
        m_row->addWidget(m_form);
    else if (!room && m_row->indexOf(m_form) >= 0) {
        m_row->removeWidget(m_form);
        m_form->setParent(this);
        m_form->show();
    }
    m_form->setDrawer(!room);
    if (!room) {
        const int left = isRightToLeft() ? 0 : width() - m_form->width();
        m_form->setGeometry(left, 0, m_form->width(), height());
        m_form->raise();
    }
}

void PeoplePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    place();
}

void PeoplePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (isThemeChange(*event))
        place();
}

} // namespace mor::ui
