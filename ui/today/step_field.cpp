// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/step_field.h"

#include "shared/chip.h"
#include "shared/paint.h"
#include "shared/period.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mor::ui {

StepField::StepField(QWidget* parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Next step: who, what, by when"));
    setMaxLength(180);
    connect(this, &QLineEdit::textChanged, this, &StepField::readAgain);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (!m_step.doubt.isEmpty())
            Q_EMIT doubted(m_step.doubt);
        else if (!m_step.what.isEmpty())
            Q_EMIT entered(m_step);
    });
}

void StepField::setContext(const QString& otherFirstName, Day today)
{
    m_other = otherFirstName;
    m_today = today;
    setPlaceholderText(m_other.isEmpty() ? tr("I will call the plant manager Thu")
                                         : tr("call the plant manager Thu"));
    readAgain();
}

StepText StepField::step() const { return m_step; }

QString StepField::ownerWord() const
{
    return m_step.who == StepText::Who::Me ? tr("you") : m_other;
}

QString StepField::chipWords() const
{
    return m_step.doubt.isEmpty() ? nearDate(*m_step.due, m_today) : tr("which day?");
}

QString StepField::noteWords() const
{
    return m_step.doubt.isEmpty() ? tr("owner: %1 · Enter to add").arg(ownerWord()) : QString();
}

void StepField::readAgain()
{
    m_step = readStep(text(), m_today, m_other);
    if (m_step.who == StepText::Who::Unsaid)
        m_step.who = m_other.isEmpty() ? StepText::Who::Me : StepText::Who::Other;
    if (!m_step.due)
        m_step.due = m_today + std::chrono::days{7};
    const bool says = !m_step.what.isEmpty();
    const auto note = noteWords();
    setAccessibleDescription(says && !m_step.doubt.isEmpty() ? m_step.doubt
            : says ? tr("Owner %1, due %2. Enter adds it.")
                         .arg(ownerWord(), nearDate(*m_step.due, m_today))
                   : QString());
    const auto& theme = themeOf(*this);
    int margin = 0;
    if (says)
        margin = noteChipSize(theme, chipWords()).width()
            + textWidth(note, theme.font(Type::Caption)) + theme.px(24);
    setTextMargins(0, 0, std::min(margin, width() / 2), 0);
    update();
}

void StepField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_step.what.isEmpty())
        return;
    const auto& theme = themeOf(*this);
    QPainter painter(this);
    const auto date = chipWords();
    const auto font = theme.font(Type::Caption);
    const auto chip = noteChipSize(theme, date);
    const auto note = noteWords();
    const int owner = textWidth(note, font);
    int right = width() - theme.px(10);
    const auto place = [&](int w) {
        right -= w;
        return QStyle::visualRect(layoutDirection(), rect(), QRect(right, 0, w, height()));
    };
    paintNoteChip(painter, theme, place(chip.width()), date);
    right -= theme.px(8);
    paintText(painter, place(owner), note, font, theme.muted);
}

void StepField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    readAgain();
}

} // namespace mor::ui
