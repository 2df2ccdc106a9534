// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/inline_error.h"

#include "shared/style.h"

#include <QAccessible>

namespace mor::ui {

InlineError::InlineError(QWidget& field, QWidget* parent)
    : Label(QString(), Type::Small, &Theme::text, parent)
    , m_field(field)
{
    setMark(Mark::Missed);
    setBuddy(&field);
    wrapped();
    hide();
}

void InlineError::say(const QString& sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
    m_field.setProperty(kFieldError, !sentence.isEmpty());
    m_field.setAccessibleDescription(sentence);
    m_field.update();
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace mor::ui
