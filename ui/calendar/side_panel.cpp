// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/side_panel.h"

#include "calendar/loose_list.h"
#include "calendar/panel_rows.h"
#include "core/rhythm/rhythm.h"
#include "shared/card.h"
#include "shared/state_glyph.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <map>

namespace mor::ui {

namespace {

constexpr std::array kMarksShown{Mark::OnTime, Mark::Late, Mark::Missed, Mark::Excused, Mark::Open,
    Mark::Planned, Mark::Disputed};

} // namespace

SidePanel::SidePanel(QWidget* parent)
    : QFrame(parent)
    , m_plan(std::make_shared<const Plan>())
    , m_scroll(new QScrollArea)
    , m_column(new QWidget)
    , m_looseCard(new Card(tr("No time yet")))
    , m_looseHint(new Label({}, Type::Caption, &Theme::muted))
    , m_loose(new LooseList)
    , m_shown(new Card(tr("Show")))
    , m_marks(new Card(tr("Reading the marks")))
{
    setAccessibleName(tr("Times, filters and marks"));
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_cards = new QVBoxLayout(m_column);
    m_cards->setContentsMargins({});
    m_scroll->setWidget(m_column);
    m_column->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);

    m_looseCard->body()->addWidget(m_looseHint->wrapped());
    m_looseCard->body()->addWidget(m_loose);
    m_cards->addWidget(m_looseCard);
    m_cards->addWidget(m_shown);
    m_cards->addWidget(m_marks);
    m_cards->addStretch(1);
    buildMarks();
    space();
    connect(m_loose, &LooseList::talkWanted, this, &SidePanel::talkWanted);
    connect(m_loose, &LooseList::carried, this, &SidePanel::carried);
    connect(m_loose, &LooseList::dropped, this, &SidePanel::dropped);
    connect(m_loose, &LooseList::carryCancelled, this, &SidePanel::carryCancelled);
    connect(m_loose, &LooseList::moveDialogWanted, this, &SidePanel::moveDialogWanted);
    connect(m_loose, &LooseList::excuseWanted, this, &SidePanel::excuseWanted);
}

void SidePanel::addAct(QWidget* act)
{
    m_cards->insertWidget(1, act);
    setTabOrder(m_loose, act);
    m_act = act;
}

void SidePanel::buildMarks()
{
    const std::pair<Mark, QString> meanings[]
        = {{Mark::OnTime, tr("held on time")}, {Mark::Open, tr("window is open")},
            {Mark::Planned, tr("planned, not open yet")}, {Mark::Late, tr("late, still counts")},
            {Mark::Missed, tr("missed")}, {Mark::Excused, tr("excused, with a reason")},
            {Mark::Disputed, tr("rep says it did not happen")}};
    for (const auto& [mark, meaning] : meanings)
        m_marks->body()->addWidget(new MarkRow(mark, meaning));
    m_marks->body()->setSpacing(themeOf(*this).px(4));
}

void SidePanel::show(
    std::shared_ptr<const Plan> plan, const CalendarContents& contents, bool withLoose)
{
    m_plan = std::move(plan);
    m_contents = contents;
    m_looseCard->setVisible(withLoose);
    fillShown();
}

void SidePanel::showLoose(const std::vector<CalendarTalk>& loose)
{
    m_loose->show(m_plan, loose);
    m_looseCard->setNote(loose.empty() ? QString() : QString::number(loose.size()));
    m_loose->setVisible(!loose.empty());
    m_looseHint->setText(loose.empty() ? tr("Every open talk of this week has its time.")
                                       : tr("Drag one into the week, or press T for a time."));
}

void SidePanel::showAll()
{
    m_filter = {};
    fillShown();
}

void SidePanel::addActivities(QVBoxLayout& rows)
{
    struct Line {
        QString name;
        std::string lever;
        int talks = 0;
    };
    std::map<std::string, Line> lines;
    const auto add = [&](const CalendarTalk& talk) {
        auto& line = lines[talk.key.activity];
        line.name = talk.activity;
        line.lever = talk.lever;
        ++line.talks;
    };
    std::ranges::for_each(m_contents.talks, add);
    for (const auto& talk : m_contents.loose)
        if (talk.start == kNoTime)
            add(talk);
    std::vector<std::pair<std::string, Line>> sorted(lines.begin(), lines.end());
    std::ranges::stable_sort(
        sorted, [](const auto& a, const auto& b) { return a.second.talks > b.second.talks; });
    for (const auto& [code, line] : sorted) {
        const bool isHidden = std::ranges::find(m_filter.hidden, code) != m_filter.hidden.end();
        auto* row = new ShowRow(line.name, !isHidden, line.talks);
        row->showLever(m_plan, line.lever);
        connect(row, &ShowRow::ticked, this,
            [this, activity = code](bool on) { setHidden(activity, !on); });
        rows.addWidget(row);
    }
    if (!sorted.empty()) {
        rows.addSpacing(themeOf(*this).px(6));
        rows.addWidget(new Rule);
        rows.addSpacing(themeOf(*this).px(6));
    }
}

void SidePanel::addChoices(QVBoxLayout& rows)
{
    const int gap = themeOf(*this).px(6);
    const auto add = [&](FilterChoice* choice, auto choose) {
        connect(choice, &FilterChoice::chosen, this, [this, choose](const QString& value) {
            choose(value);
            Q_EMIT filterChanged();
        });
        rows.addSpacing(gap);
        rows.addWidget(choice);
    };
    auto* people = new FilterChoice(tr("Person"), tr("Everybody"));
    for (const auto& person : peopleIn(m_contents, m_plan->roster))
        people->offer(person.name, QString::fromStdString(person.code));
    people->choose(QString::fromStdString(m_filter.person));
    add(people, [this](const QString& code) { m_filter.person = code.toStdString(); });

    auto* levers = new FilterChoice(tr("Lever"), tr("Every lever"));
    for (const auto* lever : leversIn(m_contents, m_plan->rhythm))
        levers->offer(QString::fromStdString(lever->name), QString::fromStdString(lever->code));
    levers->choose(QString::fromStdString(m_filter.lever));
    add(levers, [this](const QString& code) { m_filter.lever = code.toStdString(); });

    auto* states = new FilterChoice(tr("State"), tr("Every state"));
    for (const auto mark : kMarksShown)
        states->offer(wordOf(mark), QString::number(static_cast<int>(mark)));
    states->choose(m_filter.mark ? QString::number(static_cast<int>(*m_filter.mark)) : QString());
    add(states, [this](const QString& mark) {
        m_filter.mark
            = mark.isEmpty() ? std::nullopt : std::optional(static_cast<Mark>(mark.toInt()));
    });
}

void SidePanel::fillShown()
{
    delete m_shownRows;
    m_shownRows = new QWidget;
    auto* rows = new QVBoxLayout(m_shownRows);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    addActivities(*rows);
    auto* leave = new ShowRow(tr("Leave and holidays"), m_filter.showLeave, -1);
    connect(leave, &ShowRow::ticked, this, [this](bool on) {
        m_filter.showLeave = on;
        Q_EMIT filterChanged();
    });
    rows->addWidget(leave);
    addChoices(*rows);
    m_shown->body()->addWidget(m_shownRows);
    // New rows stand last of all: behind the list, where they are read, is their place.
    QWidget* before = m_act ? m_act : m_loose;
    for (auto* part : m_shownRows->findChildren<QWidget*>())
        if (part->focusPolicy() & Qt::TabFocus) {
            setTabOrder(before, part);
            before = part;
        }
}

void SidePanel::setHidden(const std::string& activity, bool hidden)
{
    if (hidden)
        m_filter.hidden.push_back(activity);
    else
        std::erase(m_filter.hidden, activity);
    Q_EMIT filterChanged();
}

void SidePanel::setDrawer(bool drawer)
{
    m_drawer = drawer;
    space();
    update();
}

QWidget* SidePanel::firstFocus() const
{
    if (m_loose->isVisible())
        return m_loose;
    return m_shownRows ? m_shownRows->findChild<QWidget*>(QString(), Qt::FindChildrenRecursively)
                       : nullptr;
}

void SidePanel::space()
{
    const auto& theme = themeOf(*this);
    const int margin = m_drawer ? theme.px(16) : 0;
    layout()->setContentsMargins(margin, margin, 0, margin);
    m_cards->setSpacing(theme.px(16));
    m_column->setFixedWidth(theme.px(kWidth - kScrollBar));
    setFixedWidth(theme.px(kWidth) + margin);
}

void SidePanel::paintEvent(QPaintEvent*)
{
    if (!m_drawer)
        return;
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, 0, 1, height(), theme.border);
}

void SidePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange && m_cards)
        space();
    QFrame::changeEvent(event);
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    if (m_drawer && event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace mor::ui
