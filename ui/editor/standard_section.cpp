// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/standard_section.h"

#include "editor/editor_words.h"
#include "editor/hint_strip.h"
#include "editor/line_list.h"
#include "shared/activity_words.h"
#include "shared/label.h"
#include "shared/plural.h"
#include "shared/reading_margins.h"

#include <QVBoxLayout>

namespace mor::ui {

namespace {

constexpr int kLeast = 3;
constexpr int kMost = 6;

QString why(const CriterionHint& hint)
{
    const auto word = asSentence(QString::fromStdString(hint.word));
    switch (hint.kind) {
    case CriterionHint::Kind::Opinion:
        return StandardSection::tr("“%1” is an opinion.").arg(word);
    case CriterionHint::Kind::Vague:
        return StandardSection::tr("“%1” means something else to everybody.").arg(word);
    case CriterionHint::Kind::TwoInOne:
        return StandardSection::tr("“%1” joins two things, and one of them may be missing.")
            .arg(word);
    case CriterionHint::Kind::NotVisible:
        return StandardSection::tr("“%1” is something nobody can see.").arg(word);
    case CriterionHint::Kind::Question:
        return StandardSection::tr("This asks something. A criterion says what was done.");
    }
    return {};
}

} // namespace

StandardSection::StandardSection(QWidget* parent)
    : SectionEditor(tr("Standard"), parent)
    , m_criteria(new LineList(tr("Criterion %1"), tr("Add a criterion"), kMost))
    , m_hint(new HintStrip)
{
    body()->addWidget(
        (new Label(tr("Write each one so that someone who was there could answer yes or no."),
             Type::Small, &Theme::text2))
            ->wrapped());
    body()->addWidget(m_criteria);
    auto* indent = new QVBoxLayout;
    indent->setContentsMargins(readingMargins(*this, themeOf(*this).px(26), 0, 0, 0));
    indent->addWidget(m_hint);
    body()->addLayout(indent);
    m_hint->hide();
    connect(m_criteria, &LineList::edited, this, [this] {
        judge();
        Q_EMIT edited(Field::Criteria);
    });
    connect(m_criteria, &LineList::rowFocused, this, &StandardSection::judge);
    connect(m_hint, &HintStrip::useWanted, this, [this] {
        if (m_hintRow >= 0 && m_hintRow < m_criteria->rowCount())
            m_criteria->setTextAt(m_hintRow, m_hint->better());
    });
}

void StandardSection::load(const Activity& activity, const SectionGround&)
{
    QStringList lines;
    for (const auto& criterion : activity.criteria)
        lines.append(QString::fromStdString(criterion).trimmed());
    m_criteria->setLines(lines);
    judge();
}

void StandardSection::store(Activity& activity) const
{
    activity.criteria.clear();
    for (const auto& line : m_criteria->lines())
        activity.criteria.push_back(line.toStdString());
}

void StandardSection::judge()
{
    const int count = static_cast<int>(m_criteria->lines().size());
    setNote(counted(count, tr("1 criterion, three to six are allowed"),
        tr("%1 criteria, three to six are allowed")));
    const int focused = m_criteria->focusedRow();
    int shown = -1;
    std::optional<CriterionHint> found;
    for (int row = 0; row < m_criteria->rowCount(); ++row) {
        auto hint = hintFor(m_criteria->textAt(row).toStdString());
        m_criteria->setDoubt(row, hint ? tr("can two people agree on this?") : QString());
        if (hint && (shown < 0 || row == focused)) {
            shown = row;
            found = std::move(hint);
        }
    }
    m_hintRow = shown;
    if (found)
        m_hint->say(why(*found), QString::fromStdString(found->better), !m_readOnly);
    m_hint->setVisible(found.has_value());
}

Mark StandardSection::state(const Activity& activity, const SectionGround&) const
{
    const auto count = static_cast<int>(activity.criteria.size());
    return count < kLeast || count > kMost ? Mark::Missed : Mark::OnTime;
}

QWidget* StandardSection::firstFocus() { return m_criteria->firstFocus(); }

void StandardSection::setReadOnly(bool readOnly, const QString& reason)
{
    SectionEditor::setReadOnly(readOnly, reason);
    m_readOnly = readOnly;
    m_criteria->setReadOnly(readOnly);
    judge();
}

} // namespace mor::ui
