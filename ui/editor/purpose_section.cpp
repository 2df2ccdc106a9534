// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/purpose_section.h"

#include "editor/field_box.h"
#include "editor/lever_picker.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mor::ui {

PurposeSection::PurposeSection(QWidget* parent)
    : SectionEditor(tr("Purpose and lever"), parent)
    , m_name(new QLineEdit)
    , m_nameBox(new FieldBox(tr("Name"), m_name))
    , m_purpose(new TextArea(tr("Purpose"), 2))
    , m_levers(new LeverPicker)
    , m_trap(new TextArea(tr("How it usually goes wrong"), 1))
{
    m_name->setMaxLength(60);
    m_purpose->setPlaceholderText(tr("What is better afterwards, in one or two sentences"));
    body()->addWidget(m_nameBox);
    body()->addWidget(new FieldBox(tr("What it is for"), m_purpose));
    body()->addWidget(new FieldBox(tr("Lever it is counted for"), m_levers));
    body()->addWidget(new FieldBox(tr("How it usually goes wrong"), m_trap));
    m_levers->setFocusProxy(m_levers->firstFocus());
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameBox->setProblem(m_name->text().trimmed().isEmpty()
                ? tr("An activity needs a name, so that people can talk about it. The old one "
                     "stays until you give another.")
                : QString());
        Q_EMIT edited(Field::Name);
    });
    connect(m_purpose, &TextArea::typed, this, [this] { Q_EMIT edited(Field::Purpose); });
    connect(m_levers, &LeverPicker::typed, this, [this] { Q_EMIT edited(Field::Levers); });
    connect(m_trap, &TextArea::typed, this, [this] { Q_EMIT edited(Field::Trap); });
}

void PurposeSection::load(const Activity& activity, const SectionGround& ground)
{
    const auto name = QString::fromStdString(activity.name);
    // An empty field is a text that does not count yet, not a name that came from elsewhere.
    const bool typing = m_name->text().trimmed().isEmpty() && !m_nameBox->problem().isEmpty();
    if (m_name->text().trimmed() != name && !typing) {
        m_name->setText(name);
        m_nameBox->setProblem({});
    }
    m_purpose->setTextIfOther(QString::fromStdString(activity.purpose));
    m_levers->show(activity.levers, ground.plan->rhythm);
    m_trap->setTextIfOther(QString::fromStdString(activity.trap));
}

void PurposeSection::store(Activity& activity) const
{
    if (const auto name = m_name->text().trimmed(); !name.isEmpty())
        activity.name = name.toStdString();
    activity.purpose = m_purpose->text().toStdString();
    activity.levers = m_levers->levers();
    activity.trap = m_trap->text().toStdString();
}

QWidget* PurposeSection::firstProblem() const
{
    return m_nameBox->problem().isEmpty() ? nullptr : m_name;
}

Mark PurposeSection::state(const Activity& activity, const SectionGround&) const
{
    return activity.levers.empty() || firstProblem() ? Mark::Missed : Mark::OnTime;
}

QWidget* PurposeSection::firstFocus() { return m_name; }

} // namespace mor::ui
