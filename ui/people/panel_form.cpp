// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/panel_form.h"

#include "shared/button.h"
#include "shared/card.h"
#include "shared/error_text.h"
#include "shared/inline_error.h"
#include "shared/scroll_column.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>

#include <algorithm>

namespace mor::ui {

PanelForm::PanelForm(Desk& desk, const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_work(QStringLiteral("roster-outlook-%1").arg(reinterpret_cast<quintptr>(this)))
    , m_card(new Card)
    , m_title(new Label(title, Type::Section))
    , m_outlookHead(new SectionHeading(tr("What would happen")))
    , m_outlook(new EffectList(tr("What would happen")))
    , m_ok(new Button({}, Button::Kind::Primary))
{
    auto* close = new Button(Icon::Cross, tr("Close"), Button::Kind::Ghost);
    close->setCompact(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title->wrapped(), 1);
    head->addWidget(close, 0, Qt::AlignTop);
    m_card->body()->addLayout(head);

    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    m_fields = new QVBoxLayout;
    column->addLayout(m_fields);
    m_problem = new InlineError(*m_ok);
    column->addWidget(m_problem);
    column->addWidget(m_outlookHead);
    column->addWidget(m_outlook);
    m_below = new QVBoxLayout;
    column->addLayout(m_below);
    column->addStretch(1);
    auto* scroll = scrollColumn(content);
    m_card->body()->addWidget(scroll, 1);
    m_foot = new QVBoxLayout;
    m_card->body()->addLayout(m_foot);
    m_card->body()->addWidget(m_ok);
    m_ok->setKeyCap(tr("Ctrl Enter"));
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(m_card);
    setTitle(title);
    hideOutlook();
    connect(close, &QAbstractButton::clicked, this, &PanelForm::closeWanted);
    connect(m_ok, &QAbstractButton::clicked, this, [this] { act(); });
    space();
}

void PanelForm::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

Label* PanelForm::addField(const QString& name, QWidget* field)
{
    auto* label = new Label(name, Type::Small, &Theme::text2);
    label->setBuddy(field);
    field->setAccessibleName(name);
    m_fields->addWidget(label->wrapped());
    m_fields->addWidget(field);
    return label;
}

QString PanelForm::problem() const { return m_problem->text(); }

void PanelForm::say(const QString& problem, bool locks)
{
    m_problem->say(problem);
    m_ok->setReasonDisabled(locks ? problem : m_readOnly);
}

void PanelForm::setReadOnly(const QString& reason)
{
    m_readOnly = reason;
    m_ok->setReasonDisabled(reason);
}

void PanelForm::lookAt(const RosterEdit& edit, const std::string& person, Day from)
{
    auto after = std::make_shared<const Roster>(edit(m_desk.plan()->roster));
    const auto read = [plan = m_desk.plan(), after, open = m_desk.openReader(), person, from,
                          today = m_desk.today()](const Cancelled&) -> Result<RosterOutlook> {
        const auto practice = open();
        if (!practice)
            return fail(practice);
        return lookAhead(plan, *after, **practice, person, from, today);
    };
    m_desk.runner().run(m_work, read,
        [form = QPointer<PanelForm>(this), after](const Result<RosterOutlook>& outlook) {
            if (form)
                form->showAnswer(outlook, *after);
        });
}

void PanelForm::showAnswer(const Result<RosterOutlook>& outlook, const Roster& after)
{
    if (!outlook) {
        say(errorText(outlook.error()));
        return;
    }
    say(outlook->refused ? errorText(*outlook->refused) : QString(), outlook->refused.has_value());
    if (outlook->refused)
        hideOutlook();
    else
        showOutlook(outlookLines(m_desk.plan()->roster, *outlook, after, m_desk.today()));
}

void PanelForm::showOutlook(std::vector<EffectLine> lines)
{
    m_outlook->setItems(std::move(lines));
    m_outlookHead->show();
    m_outlook->show();
}

void PanelForm::hideOutlook()
{
    m_desk.runner().cancel(m_work);
    m_outlookHead->hide();
    m_outlook->hide();
}

bool PanelForm::save(const QString& name, const RosterEdit& edit, const QString& sentence)
{
    const auto done = changeRoster(m_desk, name, edit);
    if (!done) {
        m_desk.runner().cancel(m_work);
        // The newest plan is here already: the same button saves the same edit on top of it.
        const auto lines = errorLines(done.error());
        say(done.error().causes.empty() ? errorText(done.error()) : lines.value(1, lines.value(0)));
        return false;
    }
    Q_EMIT said(sentence);
    return true;
}

void PanelForm::saveAndClose(const QString& name, const RosterEdit& edit, const QString& sentence)
{
    if (save(name, edit, sentence))
        Q_EMIT closeWanted();
}

void PanelForm::setDrawer(bool drawer)
{
    m_drawer = drawer;
    space();
    update();
}

void PanelForm::space()
{
    const auto& theme = themeOf(*this);
    const int margin = m_drawer ? theme.px(12) : 0;
    layout()->setContentsMargins(margin, margin, margin, margin);
    m_fields->setSpacing(theme.px(4));
    m_foot->setSpacing(theme.px(6));
    const int most = parentWidget() ? parentWidget()->width() : theme.px(kWidth);
    setFixedWidth(m_drawer ? std::min(theme.px(kWidth) + 2 * margin, std::max(most, theme.px(240)))
                           : theme.px(kWidth));
}

void PanelForm::paintEvent(QPaintEvent*)
{
    if (!m_drawer)
        return;
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, 0, 1, height(), theme.border);
}

void PanelForm::changeEvent(QEvent* event)
{
    if (isThemeChange(*event) && m_fields)
        space();
    QFrame::changeEvent(event);
}

void PanelForm::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        m_ok->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace mor::ui
