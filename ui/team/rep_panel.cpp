// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "team/rep_panel.h"

#include "shared/avatar.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/paint.h"
#include "shared/period.h"
#include "shared/scroll_column.h"
#include "team/panel_lines.h"
#include "team/team_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace mor::ui {

namespace {

constexpr std::size_t kEventsShown = 8;

Label* soft(const QString& text)
{
    return (new Label(text, Type::Small, &Theme::muted))->wrapped();
}

} // namespace

RepPanel::RepPanel(QWidget* parent)
    : QFrame(parent)
    , m_card(new Card)
    , m_avatar(new Avatar(32))
    , m_name(new Label({}, Type::Section))
    , m_since(new Label({}, Type::Caption, &Theme::muted))
    , m_skill(new Label({}, Type::Small, &Theme::text2))
    , m_happened(new MarkList(tr("What happened"), true))
    , m_nothing(soft(tr("Marks appear when the first window closes.")))
    , m_stepsHead(new SectionHeading(tr("Open next steps")))
    , m_steps(new MarkList(tr("Open next steps"), false))
    , m_noSteps(soft(tr("No step is open between you.")))
    , m_seesHead(new SectionHeading({}))
    , m_expected(new MarkList(tr("Talks due this month"), false))
    , m_noTalks(soft(tr("No talk is due this month.")))
    , m_promises(new MarkList(tr("Promises to the rep"), false))
    , m_noPromises(soft(tr("You owe nothing you promised.")))
{
    auto* close = new Button(Icon::Cross, tr("Close"), Button::Kind::Ghost);
    connect(close, &QAbstractButton::clicked, this, &RepPanel::closeWanted);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name->wrapped());
    names->addWidget(m_since->wrapped());
    auto* head = new QHBoxLayout;
    head->addWidget(m_avatar, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    m_card->body()->addLayout(head);
    m_card->body()->addWidget(scrolled(), 1);
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(m_card);
    for (auto* list : {m_happened, m_expected})
        connect(list, &MarkList::talkChosen, this, &RepPanel::talkChosen);
    connect(m_steps, &MarkList::stepTicked, this, &RepPanel::stepTicked);
    space();
}

QWidget* RepPanel::scrolled()
{
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    const auto add = [this](std::initializer_list<QWidget*> widgets) {
        for (auto* widget : widgets)
            m_column->addWidget(widget);
    };
    add({new SectionHeading(tr("Skill in focus")), m_skill->wrapped(),
        new SectionHeading(tr("What happened")), m_happened, m_nothing, new Rule, m_stepsHead,
        m_steps, m_noSteps, new Rule, m_seesHead, m_expected, m_noTalks, m_promises, m_noPromises});
    m_column->addStretch(1);
    m_column->addWidget(soft(seenByWords(TeamContents::Kind::Reps)));
    return scrollColumn(content);
}

void RepPanel::show(const TeamContents& contents, PersonIndex rep, const KeptByBoth& kept)
{
    m_rep = rep;
    const auto name = QString::fromStdString(contents.roster().people[rep].name);
    const auto timeline = contents.timeline(rep);
    const auto owed = contents.owedTo(rep);
    setAccessibleName(name);
    m_avatar->setInitials(initialsOf(name));
    m_name->setText(name);
    m_since->setText(timeline.since
            ? tr("on your team since %1").arg(shortDate(*timeline.since, contents.asked.today))
            : tr("no longer on your team"));
    m_skill->setText(timeline.skill ? QString::fromStdString(timeline.skill->skill)
                                    : tr("None yet. One skill at a time, agreed in a talk."));
    const auto fill = [](MarkList& list, Label& none, std::vector<MarkLine> lines) {
        none.setVisible(lines.empty());
        list.setVisible(!lines.empty());
        list.setItems(std::move(lines));
    };
    fill(*m_happened, *m_nothing, eventLines(contents, timeline, kEventsShown));
    fill(*m_steps, *m_noSteps, stepLines(contents, timeline));
    m_stepsHead->setNote(
        kept.rep.due > 0 ? tr("rep kept %1").arg(ofWords(kept.rep.kept, kept.rep.due)) : QString());
    m_seesHead->setTitle(tr("What %1 sees").arg(firstName(name)));
    m_seesHead->setNote(tr("owed this month"));
    fill(*m_expected, *m_noTalks, expectedLines(contents, owed));
    fill(*m_promises, *m_noPromises, promiseLines(contents, owed));
    setFocusProxy(firstFocus()); // F6 stops at what can be walked through
}

void RepPanel::setDrawer(bool drawer)
{
    m_drawer = drawer;
    space();
    update();
}

QWidget* RepPanel::firstFocus() const
{
    for (auto* list : {m_happened, m_steps, m_expected})
        if (!list->isHidden())
            return list;
    return m_card->findChild<Button*>();
}

void RepPanel::space()
{
    const auto& theme = themeOf(*this);
    const int margin = m_drawer ? theme.px(12) : 0;
    layout()->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(theme.px(6));
    setFixedWidth(theme.px(kWidth) + 2 * margin);
}

void RepPanel::paintEvent(QPaintEvent*)
{
    if (!m_drawer)
        return;
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, 0, 1, height(), theme.border);
}

void RepPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange && m_column)
        space();
    QFrame::changeEvent(event);
}

void RepPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace mor::ui
