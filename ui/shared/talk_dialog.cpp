// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/talk_dialog.h"

#include "shared/button.h"
#include "shared/error_text.h"
#include "shared/inline_error.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace mor::ui {

TalkDialog::TalkDialog(Desk& desk, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_explanation((new Label({}, Type::Body, &Theme::text2))->wrapped())
    , m_form(new QVBoxLayout)
    , m_primary(new Button({}, Button::Kind::Primary))
    , m_problem(new InlineError(*m_primary))
{
    const auto& theme = themeOf(*this);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(24);
    column->setContentsMargins(margin, margin, margin, theme.px(16));
    column->setSpacing(theme.px(8));
    column->addWidget((new Label(title, Type::Lead))->wrapped());
    column->addWidget(m_explanation);
    m_explanation->hide();
    m_form->setSpacing(theme.px(4));
    column->addLayout(m_form, 1);
    column->addWidget(m_problem);

    auto* cancel = new Button(tr("Cancel"), Button::Kind::Ghost);
    m_primary->setKeyCap(tr("Ctrl Enter"));
    for (auto* button : {cancel, m_primary})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_primary);
    column->addSpacing(theme.px(8));
    column->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_primary, &QAbstractButton::clicked, this, [this] {
        const auto done = act();
        if (!done) {
            sayProblem(errorText(done.error()));
            return open();
        }
        accept();
        Q_EMIT said(*done);
    });
    setMinimumWidth(theme.px(420));
}

void TalkDialog::primaryAct() { m_primary->click(); }
QString TalkDialog::problem() const { return m_problem->text(); }
QString TalkDialog::explanation() const { return m_explanation->text(); }

void TalkDialog::sayProblem(const QString& sentence)
{
    m_problem->say(sentence);
    makeRoom();
}

void TalkDialog::makeRoom()
{
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(width());
    if (isVisible() && height() < wanted)
        resize(width(), wanted);
}

void TalkDialog::explain(const QString& sentence)
{
    m_explanation->setText(sentence);
    m_explanation->setVisible(!sentence.isEmpty());
    makeRoom();
}

void TalkDialog::addField(const QString& name, QWidget* field, int stretch)
{
    auto* caption = new Label(name, Type::Small, &Theme::text2);
    caption->setBuddy(field);
    field->setAccessibleName(name);
    m_form->addWidget(caption);
    m_form->addWidget(field, stretch);
}

void TalkDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        primaryAct();
    else
        QDialog::keyPressEvent(event);
}

QString talkTitle(const Schedule& schedule, std::uint32_t position)
{
    const auto& occurrence = schedule.occurrences[position];
    const auto& activity = schedule.activity(occurrence);
    const auto name = QString::fromStdString(activity.name);
    if (const auto* person = schedule.person(occurrence))
        return QCoreApplication::translate("mor::ui::TalkDialog", "%1 with %2")
            .arg(name, QString::fromStdString(person->name));
    return activity.counterpart == Counterpart::Team
        ? QCoreApplication::translate("mor::ui::TalkDialog", "%1 with the team").arg(name)
        : name;
}

} // namespace mor::ui
