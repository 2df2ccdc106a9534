// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/when_section.h"

#include "editor/cadence_controls.h"
#include "editor/dates_view.h"
#include "editor/editor_words.h"
#include "editor/field_box.h"
#include "editor/flow_layout.h"
#include "editor/number_field.h"
#include "shared/activity_words.h"
#include "shared/org_words.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mor::ui {

WhenSection::WhenSection(QWidget* parent)
    : SectionEditor(tr("When and for whom"), parent)
    , m_owner(new Choice(tr("Who holds it")))
    , m_counterpart(new Choice(tr("With whom")))
    , m_counterpartBox(new FieldBox(tr("With whom"), m_counterpart))
    , m_audience(new Choice(tr("Which reps")))
    , m_audienceBox(new FieldBox(tr("Which reps"), m_audience))
    , m_cadence(new CadenceControls)
    , m_cadenceBox(new FieldBox(tr("How often"), m_cadence))
    , m_opens(new Choice(tr("The window opens")))
    , m_before(new NumberField(tr("Working days before"), 0, 60))
    , m_beforeBox(new FieldBox(tr("Working days before"), m_before))
    , m_grace(new NumberField(tr("Working days of grace"), 0, 60))
    , m_graceBox(new FieldBox(tr("Working days of grace"), m_grace))
    , m_start(new QLineEdit)
    , m_startBox(new FieldBox(tr("Usual start"), m_start))
    , m_dates(new DatesView)
{
    build();
    const auto says = [this](auto* field, auto signal, Field what) {
        connect(field, signal, this, [this, what] { Q_EMIT edited(what); });
    };
    says(m_owner, &Choice::chosen, Field::Owner);
    says(m_counterpart, &Choice::chosen, Field::Counterpart);
    says(m_audience, &Choice::chosen, Field::Audience);
    says(m_cadence, &CadenceControls::typed, Field::Rule);
    says(m_opens, &Choice::chosen, Field::Opens);
    says(m_before, &NumberField::typed, Field::Opens);
    says(m_grace, &NumberField::typed, Field::Grace);
    says(m_start, &QLineEdit::textEdited, Field::Start);
}

void WhenSection::build()
{
    for (const auto role : {Role::Manager, Role::SecondLine, Role::Leader})
        m_owner->add(wordOf(role), static_cast<int>(role));
    for (const auto with : {Counterpart::Rep, Counterpart::Manager, Counterpart::Team,
             Counterpart::Account, Counterpart::Deal, Counterpart::Alone})
        m_counterpart->add(asSentence(counterpartLabel(with)), static_cast<int>(with));
    m_audience->add(tr("All of them"), static_cast<int>(Audience::Everyone));
    m_audience->add(tr("Those in their ramp"), static_cast<int>(Audience::Ramping));
    m_opens->add(tr("With its week, month or quarter"), 0);
    m_opens->add(tr("Some working days before"), 1);
    m_start->setMaxLength(5);
    m_start->setPlaceholderText(tr("any time"));
    m_start->setMaximumWidth(themeOf(*this).px(96));
    const int gap = themeOf(*this).px(16);
    auto* people = new FlowLayout(gap);
    people->addWidget(new FieldBox(tr("Who holds it"), m_owner));
    people->addWidget(m_counterpartBox);
    people->addWidget(m_audienceBox);
    body()->addLayout(people);
    m_cadence->setFocusProxy(m_cadence->firstFocus());
    body()->addWidget(m_cadenceBox);
    auto* window = new FlowLayout(gap);
    window->addWidget(new FieldBox(tr("The window opens"), m_opens));
    window->addWidget(m_beforeBox);
    window->addWidget(m_graceBox);
    window->addWidget(m_startBox);
    body()->addLayout(window);
    body()->addWidget(m_dates);
}

void WhenSection::load(const Activity& activity, const SectionGround& ground)
{
    m_owner->setValue(static_cast<int>(activity.owner));
    m_counterpart->setValue(static_cast<int>(activity.counterpart));
    m_audience->setValue(static_cast<int>(activity.audience));
    m_cadence->show(activity.cadence.rule, ground.today);
    const auto& window = activity.cadence.window;
    const bool withPeriod = window.opensBefore == WindowRule::kPeriodStart;
    m_opens->setValue(withPeriod ? 0 : 1);
    if (!withPeriod)
        m_before->setValue(window.opensBefore);
    m_grace->setValue(window.grace);
    const auto typed = parseMinuteOfDay(m_start->text().trimmed().toStdString());
    const auto shown = m_start->text().trimmed().isEmpty() ? kNoTime
        : typed                                            ? *typed
                                                           : MinuteOfDay{-2};
    if (shown != activity.cadence.start && (shown != -2 || !m_start->hasFocus()))
        m_start->setText(QString::fromStdString(toText(activity.cadence.start)));
    judge(activity);
    m_dates->show(nextDates(*ground.plan, activity, ground.today), activity, ground.today);
}

QString WhenSection::startProblem() const
{
    const auto text = m_start->text().trimmed();
    if (text.isEmpty() || parseMinuteOfDay(text.toStdString()))
        return {};
    return tr("Give a time like 09:30, or leave it empty.");
}

void WhenSection::judge(const Activity& activity)
{
    const bool triggered = std::holds_alternative<OnTrigger>(activity.cadence.rule);
    const bool deal = activity.counterpart == Counterpart::Deal;
    m_audienceBox->setVisible(activity.counterpart == Counterpart::Rep);
    m_beforeBox->setVisible(m_opens->value() == 1);
    m_beforeBox->setProblem(m_opens->value() == 1 ? m_before->problem() : QString());
    m_graceBox->setProblem(m_grace->problem());
    m_startBox->setProblem(startProblem());
    m_counterpartBox->setProblem(triggered && !deal && activity.counterpart != Counterpart::Account
            ? tr("What waits for a trigger is about a deal or an account. Choose one of them; "
                 "until then the draft keeps what it had.")
            : QString());
    const auto number = m_cadence->problem();
    m_cadenceBox->setProblem(!number.isEmpty() ? number
            : deal && !triggered ? tr("A talk about a deal starts with a trigger. Choose “On a "
                                      "trigger”; until then the draft keeps what it had.")
                                 : QString());
}

void WhenSection::store(Activity& activity) const
{
    activity.owner = static_cast<Role>(m_owner->value());
    activity.counterpart = static_cast<Counterpart>(m_counterpart->value());
    activity.audience = activity.counterpart == Counterpart::Rep
        ? static_cast<Audience>(m_audience->value())
        : activity.audience;
    activity.cadence.rule = m_cadence->rule();
    activity.cadence.window.opensBefore
        = m_opens->value() == 0 ? WindowRule::kPeriodStart : m_before->value();
    activity.cadence.window.grace = m_grace->value();
    if (startProblem().isEmpty()) {
        const auto text = m_start->text().trimmed();
        activity.cadence.start = text.isEmpty() ? kNoTime : *parseMinuteOfDay(text.toStdString());
    }
}

QWidget* WhenSection::firstProblem() const
{
    for (auto* box : {m_counterpartBox, m_cadenceBox, m_beforeBox, m_graceBox, m_startBox})
        if (!box->problem().isEmpty())
            return box->field();
    return nullptr;
}

Mark WhenSection::state(const Activity&, const SectionGround&) const
{
    return firstProblem() ? Mark::Missed : Mark::OnTime;
}

QWidget* WhenSection::firstFocus() { return m_owner; }

} // namespace mor::ui
