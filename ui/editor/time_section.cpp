// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/time_section.h"

#include "editor/field_box.h"
#include "editor/flow_layout.h"
#include "editor/number_field.h"
#include "shared/activity_words.h"
#include "shared/label.h"

#include <QVBoxLayout>

namespace mor::ui {

namespace {

constexpr int kMostMinutes = 480;
constexpr int kMostRecording = 10;

/// What can be chosen here in one step; everything else stands in "When and for whom".
const std::vector<CadenceRule>& usualRules()
{
    static const std::vector<CadenceRule> rules{
        EveryWorkdays{}, Weekly{}, Weekly{2, 0, kFirstDay}, Monthly{}, Monthly{2, {}}, Quarterly{}};
    return rules;
}

} // namespace

TimeSection::Number TimeSection::number(const QString& name, int lowest, int highest, Field what)
{
    auto* field = new NumberField(name, lowest, highest);
    auto* box = new FieldBox(name, field);
    connect(field, &NumberField::typed, this, [this, what] {
        judge();
        Q_EMIT edited(what);
    });
    return {field, box};
}

TimeSection::TimeSection(QWidget* parent)
    : SectionEditor(tr("Time"), parent)
    , m_talk(number(tr("Talk, minutes"), 1, kMostMinutes, Field::Talk))
    , m_preparation(number(tr("Preparation"), 0, kMostMinutes, Field::Preparation))
    , m_recording(number(tr("Recording"), 0, kMostRecording, Field::Recording))
    , m_often(new Choice(tr("How often")))
    , m_hours((new Label(QString(), Type::Small, &Theme::text2))->wrapped())
{
    m_preparation.field->setAccessibleName(tr("Preparation, minutes"));
    m_recording.field->setAccessibleName(tr("Recording, minutes"));
    auto* line = new FlowLayout(themeOf(*this).px(16));
    for (auto* box : {m_talk.box, m_preparation.box, m_recording.box})
        line->addWidget(box);
    line->addWidget(new FieldBox(tr("How often"), m_often));
    body()->addLayout(line);
    body()->addWidget(m_hours);
    connect(m_often, &Choice::chosen, this, [this] {
        if (const int at = m_often->value(); at >= 0)
            m_rule = usualRules()[static_cast<std::size_t>(at)];
        Q_EMIT edited(Field::Rule);
    });
}

void TimeSection::load(const Activity& activity, const SectionGround& ground)
{
    m_talk.field->setValue(activity.minutes.talk);
    m_preparation.field->setValue(activity.minutes.preparation);
    m_recording.field->setValue(activity.minutes.recording);
    if (m_often->count() == 0 || !(activity.cadence.rule == m_rule)) {
        m_rule = activity.cadence.rule;
        m_often->clear();
        int chosen = -1;
        const bool triggered = std::holds_alternative<OnTrigger>(m_rule);
        for (std::size_t i = 0; i < usualRules().size() && !triggered; ++i) {
            m_often->add(asSentence(cadenceWords(usualRules()[i])), static_cast<int>(i));
            if (usualRules()[i] == m_rule)
                chosen = static_cast<int>(i);
        }
        if (chosen < 0)
            m_often->add(asSentence(cadenceWords(m_rule)), -1);
        m_often->setValue(chosen);
    }
    const bool hours = ground.hours != GateAnswer::Verdict::Clear;
    m_over = hours ? ground.hoursOver : QString();
    m_hours->setText(ground.hoursOver);
    m_hours->setVisible(!ground.hoursOver.isEmpty());
    if (hours)
        m_hours->setMark(Mark::Missed);
    else
        m_hours->setColour(&Theme::text2);
    judge();
}

void TimeSection::judge()
{
    for (const auto& each : {m_talk, m_preparation, m_recording})
        each.box->setProblem(each.field->problem());
    const bool wrong = !m_over.isEmpty() || !m_talk.box->problem().isEmpty();
    m_talk.field->setProperty("morFieldError", wrong);
    if (m_talk.box->problem().isEmpty())
        m_talk.field->setAccessibleDescription(m_over);
    m_talk.field->update();
}

void TimeSection::store(Activity& activity) const
{
    activity.minutes.talk = m_talk.field->value();
    activity.minutes.preparation = m_preparation.field->value();
    activity.minutes.recording = m_recording.field->value();
    activity.cadence.rule = m_rule;
}

QWidget* TimeSection::firstProblem() const
{
    for (const auto& each : {m_talk, m_preparation, m_recording})
        if (!each.box->problem().isEmpty())
            return each.field;
    return nullptr;
}

Mark TimeSection::state(const Activity&, const SectionGround& ground) const
{
    return ground.hours != GateAnswer::Verdict::Clear || firstProblem() ? Mark::Missed
                                                                        : Mark::OnTime;
}

QWidget* TimeSection::firstFocus() { return m_talk.field; }

} // namespace mor::ui
