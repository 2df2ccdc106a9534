// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/expectation_section.h"

#include "editor/editor_words.h"
#include "editor/field_box.h"
#include "editor/flow_layout.h"
#include "editor/number_field.h"
#include "shared/label.h"
#include "shared/lever_words.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

/// The first published version in which the activity carries its expectation.
std::optional<int> statedIn(const Rhythm& rhythm, const Activity& activity)
{
    for (const auto& version : rhythm.versions)
        if (const auto* stated = findActivity(version, activity.code);
            stated && stated->expectation)
            return version.number;
    return std::nullopt;
}

std::optional<double> sizeOf(const QString& text)
{
    bool number = false;
    const double size = QLocale().toDouble(text.trimmed(), &number);
    return number && size > 0.0 ? std::optional(size) : std::nullopt;
}

} // namespace

ExpectationSection::ExpectationSection(QWidget* parent)
    : SectionEditor(tr("Expectation"), parent)
    , m_lever(new Choice(tr("What should move")))
    , m_direction(new Choice(tr("Direction")))
    , m_size(new QLineEdit)
    , m_sizeBox(new FieldBox(tr("By how much"), m_size))
    , m_lag(new NumberField(tr("Within weeks"), 1, 104))
    , m_lagBox(new FieldBox(tr("Within weeks"), m_lag))
    , m_note((new Label(QString(), Type::Small, &Theme::text2))->wrapped())
{
    const auto& theme = themeOf(*this);
    m_direction->add(tr("Rises"), static_cast<int>(Expectation::Direction::Up));
    m_direction->add(tr("Falls"), static_cast<int>(Expectation::Direction::Down));
    m_size->setMaxLength(12);
    m_size->setMaximumWidth(theme.px(96));
    m_lag->setValue(26);
    auto* line = new FlowLayout(theme.px(16));
    line->addWidget(new FieldBox(tr("What should move"), m_lever));
    line->addWidget(new FieldBox(tr("Direction"), m_direction));
    line->addWidget(m_sizeBox);
    line->addWidget(m_lagBox);
    body()->addLayout(line);
    body()->addWidget(m_note);
    connect(m_lever, &Choice::chosen, this, &ExpectationSection::changed);
    connect(m_direction, &Choice::chosen, this, &ExpectationSection::changed);
    connect(m_size, &QLineEdit::textEdited, this, &ExpectationSection::changed);
    connect(m_lag, &NumberField::typed, this, &ExpectationSection::changed);
}

void ExpectationSection::changed()
{
    const int at = m_lever->value();
    const auto size = sizeOf(m_size->text());
    if (at < 0) {
        m_said.reset();
    } else if (size) {
        m_said = Expectation{m_known[static_cast<std::size_t>(at)].code,
            static_cast<Expectation::Direction>(m_direction->value()), *size, m_lag->value()};
    }
    show();
    Q_EMIT edited(Field::Expectation);
}

void ExpectationSection::show()
{
    const bool some = m_lever->value() >= 0;
    const bool open = !m_readOnly && !m_publishedIn;
    m_lever->setEnabled(open);
    m_direction->setEnabled(open && some);
    m_size->setEnabled(some);
    m_size->setReadOnly(!open);
    m_lag->setEnabled(some);
    m_lag->setReadOnly(!open);
    m_sizeBox->setProblem(
        some && !sizeOf(m_size->text()) ? tr("Say by how much, as a number over 0.") : QString());
    m_lagBox->setProblem(some ? m_lag->problem() : QString());
    if (m_publishedIn)
        m_note->setText(tr("Stated when version %1 was published. It stays as it was, so that it "
                           "can be laid beside what came.")
                            .arg(*m_publishedIn));
    else if (some)
        m_note->setText(
            tr("In %1. Two quarters after the start it is laid beside what was "
               "measured; after publishing it can't be changed.")
                .arg(movementUnitWords(m_known[static_cast<std::size_t>(m_lever->value())].unit)));
    else
        m_note->setText(tr("Nothing stated. Say it before the start, and two quarters later you "
                           "see whether you were right."));
}

void ExpectationSection::load(const Activity& activity, const SectionGround& ground)
{
    const auto& rhythm = ground.plan->rhythm;
    if (m_known != rhythm.levers || m_lever->count() == 0) {
        const int before = m_lever->count() == 0 ? -1 : m_lever->value();
        m_known = rhythm.levers;
        m_lever->clear();
        m_lever->add(tr("Nothing stated"), -1);
        for (std::size_t i = 0; i < m_known.size(); ++i)
            m_lever->add(QString::fromStdString(m_known[i].name), static_cast<int>(i));
        m_lever->setValue(before);
    }
    m_publishedIn = statedIn(rhythm, activity);
    if (activity.expectation != m_said) {
        m_said = activity.expectation;
        const auto found
            = m_said ? std::ranges::find(m_known, m_said->lever, &Lever::code) : m_known.end();
        m_lever->setValue(found == m_known.end() ? -1 : static_cast<int>(found - m_known.begin()));
        if (m_said) {
            m_direction->setValue(static_cast<int>(m_said->direction));
            if (sizeOf(m_size->text()) != m_said->size)
                m_size->setText(QLocale().toString(m_said->size, 'g', 6));
            m_lag->setValue(m_said->lagWeeks);
        }
    }
    show();
}

void ExpectationSection::store(Activity& activity) const { activity.expectation = m_said; }

QWidget* ExpectationSection::firstProblem() const
{
    if (!m_sizeBox->problem().isEmpty())
        return m_size;
    return m_lagBox->problem().isEmpty() ? nullptr : m_lag;
}

Mark ExpectationSection::state(const Activity& activity, const SectionGround&) const
{
    if (firstProblem())
        return Mark::Missed;
    return activity.expectation ? Mark::OnTime : Mark::Planned;
}

QWidget* ExpectationSection::firstFocus() { return m_lever; }

void ExpectationSection::setReadOnly(bool readOnly, const QString& reason)
{
    SectionEditor::setReadOnly(readOnly, reason);
    m_readOnly = readOnly;
    show();
}

} // namespace mor::ui
