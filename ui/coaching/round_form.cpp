// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "coaching/round_form.h"

#include "core/coaching/coaching_rights.h"
#include "shared/button.h"
#include "shared/explain.h"
#include "shared/inline_error.h"
#include "shared/org_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPlainTextEdit>

namespace mor::ui {

namespace {

constexpr int kCodeRole = Qt::UserRole + 1;

} // namespace

RoundForm::RoundForm(QWidget* parent)
    : Card(tr("Open a round"), parent)
    , m_activity(new QComboBox)
    , m_case(new QPlainTextEdit)
    , m_judges(new QListView)
    , m_problem(new InlineError(*m_case))
    , m_open(new Button(tr("Open the round")))
{
    const auto field = [this](const QString& name, QWidget* widget, const QString& means) {
        widget->setWhatsThis(means);
        widget->setToolTip(means);
        makeExplained(*widget);
        auto* label = new Label(name, Type::Small, &Theme::text2);
        label->setBuddy(widget);
        widget->setAccessibleName(name);
        body()->addWidget(label->wrapped());
        body()->addWidget(widget);
    };
    m_case->setTabChangesFocus(true);
    m_case->setPlaceholderText(
        tr("What took place in a talk, without names: what was said, asked and agreed"));
    m_judges->setModel(&m_people);
    m_judges->setTabKeyNavigation(false);
    const auto& theme = themeOf(*this);
    m_case->setMinimumHeight(theme.px(110));
    m_judges->setMinimumHeight(theme.px(120));
    m_judges->setSpacing(theme.px(4)); // rows tall enough to be hit
    m_activity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_activity->setMinimumContentsLength(14);
    field(tr("Whose standard is judged"), m_activity,
        tr("The case is judged by the criteria of this talk’s standard."));
    field(tr("The case"), m_case,
        tr("A talk you all could have had, in your own words and without names."));
    field(tr("Who judges: at least three; a result shows from four judgements on"), m_judges,
        tr("Space invites somebody or not. Each judges alone; from four judgements on the result "
           "shows, and never whose they are."));
    body()->addWidget(m_problem);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Ghost);
    m_open->setKeyCap(tr("Ctrl Enter"));
    m_open->setWhatsThis(tr("Whoever is invited finds the case on this page. It can be taken back "
                            "until somebody has judged."));
    cancel->setWhatsThis(tr("Closes the form; what was typed stays."));
    for (auto* button : {m_open, cancel}) {
        button->setToolTip(button->whatsThis());
        makeExplained(*button);
    }
    auto* row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addWidget(cancel);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addStretch(1);
    connect(m_open, &QAbstractButton::clicked, this, &RoundForm::openWanted);
    connect(cancel, &QAbstractButton::clicked, this, &RoundForm::closed);
}

void RoundForm::showPlan(
    const Plan& plan, std::string_view viewer, Day today, const QString& readOnly)
{
    const auto chosen = m_activity->currentData();
    m_activity->clear();
    if (const auto* version = versionOn(plan.rhythm, today))
        for (const auto& activity : version->activities)
            m_activity->addItem(
                QString::fromStdString(activity.name), QString::fromStdString(activity.code));
    auto at = m_activity->findData(chosen);
    if (at < 0) // the talk most are held of
        at = m_activity->findData(QStringLiteral("PIPE"));
    m_activity->setCurrentIndex(at < 0 && m_activity->count() > 0 ? 0 : at);
    if (m_viewer != viewer)
        fillJudges(plan, viewer, today);
    m_open->setReasonDisabled(readOnly);
}

void RoundForm::fillJudges(const Plan& plan, std::string_view viewer, Day today)
{
    m_viewer = viewer;
    m_people.clear();
    for (const auto& person : plan.roster.people) {
        if (!mayJudge(person, today))
            continue;
        auto* item = new QStandardItem(
            tr("%1 · %2").arg(QString::fromStdString(person.name), roleLine(person)));
        item->setCheckable(true);
        item->setEditable(false);
        item->setCheckState(
            isAbove(plan.roster, viewer, person.code, today) ? Qt::Checked : Qt::Unchecked);
        item->setData(QString::fromStdString(person.code), kCodeRole);
        m_people.appendRow(item);
    }
}

RoundRequest RoundForm::request() const
{
    RoundRequest request;
    request.activity = m_activity->currentData().toString().toStdString();
    request.caseText = m_case->toPlainText().toStdString();
    for (int row = 0; row < m_people.rowCount(); ++row)
        if (m_people.item(row)->checkState() == Qt::Checked)
            request.judges.push_back(m_people.item(row)->data(kCodeRole).toString().toStdString());
    return request;
}

void RoundForm::clear()
{
    m_case->clear();
    m_viewer.clear();
    m_problem->say({});
}

void RoundForm::sayProblem(const QString& sentence) { m_problem->say(sentence); }

void RoundForm::open()
{
    if (m_open->isEnabled())
        Q_EMIT openWanted();
}

QWidget* RoundForm::firstFocus() const { return m_case; }

void RoundForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace mor::ui
