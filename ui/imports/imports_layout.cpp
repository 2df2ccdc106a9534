// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "imports/check_step.h"
#include "imports/columns_step.h"
#include "imports/earlier_card.h"
#include "imports/import_words.h"
#include "imports/imports_page.h"
#include "imports/owners_step.h"
#include "imports/step_line.h"
#include "shared/button.h"
#include "shared/choice.h"
#include "shared/day_field.h"
#include "shared/inline_error.h"
#include "shared/plural.h"
#include "shared/scroll_column.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

namespace mor::ui {

namespace {

constexpr int kWizardWidth = 1100; ///< design pixels; longer lines read badly

} // namespace

ImportsPage::ImportsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_wizard(new Card)
    , m_steps(new StepLine({tr("File"), tr("Columns"), tr("Check"), tr("Done")}))
    , m_about(new Label({}, Type::Body, &Theme::text2))
    , m_kindLabel(new Label(tr("What the file holds"), Type::Small, &Theme::text2))
    , m_kind(new Choice(tr("What the file holds")))
    , m_hint(new Label({}, Type::Small, &Theme::text2))
    , m_questions(new QWidget)
    , m_whose(new Label(tr("Whose calendar it is"), Type::Small, &Theme::text2))
    , m_person(new Choice(tr("Whose calendar it is")))
    , m_which(new Label(tr("Calendar they belong to"), Type::Small, &Theme::text2))
    , m_calendar(new Choice(tr("Calendar they belong to")))
    , m_when(new Label(tr("The day the file tells of"), Type::Small, &Theme::text2))
    , m_asOf(new DayField(tr("The day the file tells of")))
    , m_columns(new ColumnsStep)
    , m_nameLabel(new Label(tr("Remember these columns as"), Type::Small, &Theme::text2))
    , m_name(new QLineEdit)
    , m_check(new CheckStep)
    , m_done(new Label)
    , m_problem(new InlineError(*m_wizard))
    , m_foot(new Label({}, Type::Small, &Theme::text2))
    , m_back(new Button(tr("Back")))
    , m_act(new Button(tr("Choose a file"), Button::Kind::Primary))
    , m_earlier(new EarlierCard)
{
    setAcceptDrops(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addLayout(m_sides);
    column->addStretch(1);
    m_sides->addWidget(makeWizard(), 3, Qt::AlignTop);
    m_sides->addWidget(m_earlier, 1, Qt::AlignTop);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scrollColumn(content));
    m_asOf->setDay(desk.today());
    connect(m_act, &QAbstractButton::clicked, this, &ImportsPage::act);
    connect(m_back, &QAbstractButton::clicked, this, &ImportsPage::back);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportsPage::reopen);
    connect(m_columns, &ColumnsStep::changed, this, [this] { say({}); });
    connect(&m_check->owners(), &OwnersStep::changed, this, &ImportsPage::showButton);
    connect(m_earlier, &EarlierCard::takeBackWanted, this, &ImportsPage::takeBack);
    layOut(false);
}

QWidget* ImportsPage::makeWizard()
{
    auto* body = m_wizard->body();
    body->addWidget(m_steps);
    m_kindLabel->setBuddy(m_kind);
    body->addWidget(m_about->wrapped());
    body->addWidget(m_kindLabel);
    body->addWidget(m_kind, 0, Qt::AlignLeft);
    body->addWidget(m_hint->wrapped());
    makeQuestions();
    body->addWidget(m_questions);
    body->addWidget(m_columns);
    m_nameLabel->setBuddy(m_name);
    m_name->setAccessibleName(m_nameLabel->text());
    m_name->setMaxLength(static_cast<int>(kLongestMappingName));
    body->addWidget(m_nameLabel);
    body->addWidget(m_name);
    body->addWidget(m_check);
    body->addWidget(m_done->wrapped());
    body->addWidget(m_problem);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_foot->wrapped(), 1);
    foot->addWidget(m_back);
    foot->addWidget(m_act);
    body->addLayout(foot);
    m_act->setKeyCap(tr("Ctrl Enter"));
    m_wizard->setMaximumWidth(themeOf(*this).px(kWizardWidth));
    return m_wizard;
}

void ImportsPage::makeQuestions()
{
    auto* grid = new QGridLayout(m_questions);
    grid->setContentsMargins({});
    int row = 0;
    const auto add = [&](Label* label, QWidget* field) {
        label->setBuddy(field);
        field->setAccessibleName(label->text());
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1, Qt::AlignLeft);
    };
    add(m_whose, m_person);
    add(m_which, m_calendar);
    add(m_when, m_asOf);
    grid->setColumnStretch(1, 1);
}

void ImportsPage::goTo(Step step)
{
    m_step = step;
    say({});
    m_steps->setCurrent(static_cast<int>(step));
    const bool columns = step == Step::Columns && m_file;
    const bool table = columns && !m_file->facts().header.empty();
    const bool calendarFile = m_file && m_file->facts().rows == 0 && !table;
    m_kindLabel->setVisible(step != Step::Done);
    m_kind->setVisible(step != Step::Done);
    m_kind->setEnabled(step == Step::File || step == Step::Columns);
    m_columns->setVisible(table);
    m_name->setVisible(table);
    m_nameLabel->setVisible(table);
    m_check->setVisible(step == Step::Check);
    m_done->setVisible(step == Step::Done);
    m_back->setVisible(columns || step == Step::Check);
    m_about->setVisible(step != Step::Done);
    m_hint->setVisible(step == Step::File);
    showQuestions(columns, calendarFile);
    if (step == Step::File) {
        m_about->setText(tr("Choose a file or drop it here. Delimiter, encoding, dates and decimal "
                            "comma are found out."));
        QStringList hints;
        for (const auto one : m_kinds)
            hints << QStringLiteral("%1: %2.").arg(kindName(one), kindHint(one));
        if (m_kinds.size() == 1)
            hints << tr("Whoever leads everybody brings in people, leave, holidays, results, deals "
                        "and old check-offs.");
        m_hint->setText(hints.join(QLatin1Char('\n')));
    }
    showButton();
    if (isVisible())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ImportsPage::showQuestions(bool columns, bool calendarFile)
{
    const auto kind = m_file ? std::optional(m_file->facts().kind) : std::nullopt;
    const bool person
        = columns && calendarFile && (kind == ImportKind::Leave || kind == ImportKind::Busy);
    const bool calendar = columns && kind == ImportKind::Holidays;
    const bool day = columns && kind == ImportKind::Deals;
    for (auto* one : {static_cast<QWidget*>(m_whose), static_cast<QWidget*>(m_person)})
        one->setVisible(person);
    for (auto* one : {static_cast<QWidget*>(m_which), static_cast<QWidget*>(m_calendar)})
        one->setVisible(calendar);
    for (auto* one : {static_cast<QWidget*>(m_when), static_cast<QWidget*>(m_asOf)})
        one->setVisible(day);
    m_questions->setVisible(person || calendar || day);
    if (columns)
        fillChoices();
}

void ImportsPage::fillChoices()
{
    const auto& roster = desk().plan()->roster;
    const auto* viewer = desk().viewer();
    const auto chosen = m_person->currentData();
    m_person->clear();
    for (const auto& person : roster.people)
        if (m_kinds.size() > 1 || (viewer && person.code == viewer->code))
            m_person->addItem(QString::fromStdString(person.name),
                QString::fromStdString(std::string{person.code}));
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
    const auto which = m_calendar->currentData();
    m_calendar->clear();
    for (const auto& calendar : roster.calendars)
        m_calendar->addItem(QString::fromStdString(calendar.name),
            QString::fromStdString(std::string{calendar.code}));
    m_calendar->setCurrentIndex(std::max(0, m_calendar->findData(which)));
}

void ImportsPage::showButton()
{
    auto reason = whyNot();
    switch (m_step) {
    case Step::File:
        m_act->setText(tr("Choose a file"));
        m_foot->setText(tr("Nothing is written before you press Import."));
        break;
    case Step::Columns:
        m_act->setText(tr("Check rows"));
        m_foot->setText(tr("Nothing is written before you press Import."));
        break;
    case Step::Check: {
        const int rows = m_outlook.added + m_outlook.changed;
        m_act->setText(rows == 0 && m_outlook.aside > 0
                ? tr("Set %1 aside").arg(counted(m_outlook.aside, tr("1 row"), tr("%1 rows")))
                : tr("Import %1").arg(counted(rows, tr("1 row"), tr("%1 rows"))));
        m_foot->setText(rows == 0 ? tr("Rows set aside go into a file beside this one.")
                : m_outlook.aside > 0
                ? tr("Rows set aside go into a file beside this one. One undo takes the rest back.")
                : tr("One undo takes it all back."));
        if (reason.isEmpty() && !m_outlook.problems.isEmpty())
            reason = tr("Correct the file first, then open it again.");
        else if (reason.isEmpty() && rows + m_outlook.aside == 0)
            reason = tr("Nothing would change.");
        else if (reason.isEmpty() && !m_check->owners().confirmed())
            reason = tr("Say first whose deals these are.");
        break;
    }
    case Step::Done:
        m_act->setText(tr("Import another file"));
        m_foot->setText(m_outlook.added + m_outlook.changed > 0
                ? tr("Ctrl+Z takes it all back, and so does Take back at any later time.")
                : tr("Nothing was changed."));
        break;
    }
    m_act->setReasonDisabled(reason);
}

void ImportsPage::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        return act();
    if (event->key() == Qt::Key_Escape && m_back->isVisible())
        return back();
    Page::keyPressEvent(event);
}

void ImportsPage::layOut(bool narrow)
{
    const auto& theme = themeOf(*this);
    const int margin = theme.px(narrow ? 16 : 24);
    m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sides->setContentsMargins(margin, theme.px(16), margin, theme.px(24));
    m_sides->setSpacing(theme.px(15));
}

} // namespace mor::ui
