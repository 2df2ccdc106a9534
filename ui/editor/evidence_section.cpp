// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/evidence_section.h"

#include "editor/field_box.h"
#include "editor/number_field.h"
#include "shared/activity_words.h"
#include "shared/card.h"
#include "shared/reading_margins.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kMostFields = 4;

constexpr EvidenceType kShown[]{EvidenceType::NextStep, EvidenceType::RepConfirmation,
    EvidenceType::RecordChange, EvidenceType::Decision, EvidenceType::Note,
    EvidenceType::StoredCall, EvidenceType::CodedReasons, EvidenceType::PlanVersion};

QString repSays() { return EvidenceSection::tr("The rep says so, one tap"); }

} // namespace

EvidenceSection::EvidenceSection(QWidget* parent)
    : SectionEditor(tr("Evidence and usefulness"), parent)
    , m_columns(new QHBoxLayout)
    , m_repSays(new QRadioButton(repSays()))
    , m_other(new QRadioButton(tr("Something that can be seen later:")))
    , m_otherWords(new QLineEdit)
    , m_fields(new NumberField(tr("Fields that must be filled"), 0, kMostFields))
    , m_fieldsBox(new FieldBox(tr("Fields that must be filled"), m_fields))
{
    setNote(tr("one of each at least"));
    m_fields->setTeaching(tr("Four at most. A check-off with five fields is a form, and forms are "
                             "filled in without a talk. Drop one, or make it a guide question."));
    m_columns->setSpacing(themeOf(*this).px(16));
    m_columns->addWidget(evidenceColumn(), 1);
    m_columns->addWidget(usefulColumn(), 1);
    body()->addLayout(m_columns);
    body()->addWidget(m_fieldsBox);
    connect(m_fields, &NumberField::typed, this, [this] {
        m_fieldsBox->setProblem(m_fields->problem());
        Q_EMIT edited(Field::MandatoryFields);
    });
}

QWidget* EvidenceSection::evidenceColumn()
{
    auto* column = new QWidget;
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(themeOf(*this).px(2));
    rows->addWidget(new SectionHeading(tr("Evidence that it happened"), Type::Strong));
    for (const auto type : kShown) {
        auto* tick = new QCheckBox(asSentence(wordOf(type)));
        rows->addWidget(tick);
        m_evidence.emplace_back(type, tick);
        connect(tick, &QAbstractButton::clicked, this, [this, type](bool on) {
            std::erase(m_ticked, type);
            if (on)
                m_ticked.push_back(type);
            Q_EMIT edited(Field::Evidence);
        });
    }
    rows->addStretch();
    return column;
}

QWidget* EvidenceSection::usefulColumn()
{
    auto* column = new QWidget;
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(themeOf(*this).px(2));
    rows->addWidget(new SectionHeading(tr("Sign that it was useful"), Type::Strong));
    rows->addWidget(m_repSays);
    rows->addWidget(m_other);
    auto* indent = new QVBoxLayout;
    indent->setContentsMargins(
        readingMargins(*this, themeOf(*this).px(24), 0, 0, themeOf(*this).px(4)));
    indent->addWidget(m_otherWords);
    rows->addLayout(indent);
    rows->addWidget(
        (new Label(tr("Shown from five answers by four people."), Type::Small, &Theme::muted))
            ->wrapped());
    rows->addStretch();
    m_otherWords->setMaxLength(200);
    m_otherWords->setAccessibleName(tr("Sign that it was useful, in your own words"));
    m_otherWords->setPlaceholderText(tr("The weak point is closed by the next talk"));
    const auto changed = [this] { Q_EMIT edited(Field::UsefulWhen); };
    connect(m_repSays, &QAbstractButton::clicked, this, changed);
    connect(m_other, &QAbstractButton::clicked, this, [this, changed] {
        m_otherWords->setFocus(Qt::OtherFocusReason);
        changed();
    });
    connect(m_otherWords, &QLineEdit::textEdited, this, [this, changed] {
        m_other->setChecked(true);
        changed();
    });
    return column;
}

void EvidenceSection::load(const Activity& activity, const SectionGround&)
{
    m_ticked = activity.evidence;
    for (const auto& [type, tick] : m_evidence)
        tick->setChecked(std::ranges::find(m_ticked, type) != m_ticked.end());
    const auto useful = QString::fromStdString(activity.usefulWhen).trimmed();
    if (useful == repSays()) {
        m_repSays->setChecked(true);
    } else if (useful != m_otherWords->text().trimmed() || !m_other->isChecked()) {
        m_other->setChecked(true);
        if (useful != m_otherWords->text().trimmed())
            m_otherWords->setText(useful);
    }
    m_fields->setValue(activity.mandatoryFields);
    m_fieldsBox->setProblem(m_fields->problem());
}

void EvidenceSection::store(Activity& activity) const
{
    activity.evidence = m_ticked;
    activity.usefulWhen
        = (m_repSays->isChecked() ? repSays() : m_otherWords->text().trimmed()).toStdString();
    activity.mandatoryFields = m_fields->value();
}

QWidget* EvidenceSection::firstProblem() const
{
    return m_fieldsBox->problem().isEmpty() ? nullptr : m_fields;
}

Mark EvidenceSection::state(const Activity& activity, const SectionGround&) const
{
    const bool clear = !activity.evidence.empty() && !activity.usefulWhen.empty();
    return clear && !firstProblem() ? Mark::OnTime : Mark::Missed;
}

QSize EvidenceSection::minimumSizeHint() const
{
    return {themeOf(*this).px(200), SectionEditor::minimumSizeHint().height()};
}

void EvidenceSection::resizeEvent(QResizeEvent* event)
{
    SectionEditor::resizeEvent(event);
    m_columns->setDirection(
        width() < themeOf(*this).px(440) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget* EvidenceSection::firstFocus() { return m_evidence.front().second; }

} // namespace mor::ui
