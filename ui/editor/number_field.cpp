// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/number_field.h"

#include "shared/theme.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace mor::ui {

NumberField::NumberField(const QString& name, int lowest, int highest, QWidget* parent)
    : QLineEdit(parent)
    , m_lowest(lowest)
    , m_highest(highest)
    , m_value(lowest)
{
    setAccessibleName(name);
    setMaxLength(5);
    setText(QLocale().toString(m_value));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, [this] {
        bool number = false;
        const int value = QLocale().toInt(text().trimmed(), &number);
        if (number && m_lowest <= value && value <= m_highest)
            m_value = value;
        Q_EMIT typed();
    });
}

void NumberField::setValue(int value)
{
    if (value == m_value)
        return; // also keeps a text that does not count
    m_value = value;
    setText(QLocale().toString(value));
}

void NumberField::setRange(int lowest, int highest)
{
    m_lowest = lowest;
    m_highest = highest;
    setValue(std::clamp(m_value, lowest, highest));
}

bool NumberField::isInRange() const
{
    bool number = false;
    const int value = QLocale().toInt(text().trimmed(), &number);
    return number && m_lowest <= value && value <= m_highest;
}

QString NumberField::problem() const
{
    if (isInRange())
        return {};
    const auto sentence
        = m_teaching.isEmpty() ? tr("Give a whole number from %1 to %2.") : m_teaching;
    if (!sentence.contains(QLatin1String("%1")))
        return sentence;
    return sentence.arg(QLocale().toString(m_lowest), QLocale().toString(m_highest));
}

QSize NumberField::sizeHint() const
{
    return {themeOf(*this).px(96), QLineEdit::sizeHint().height()};
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0 || event->modifiers() != Qt::NoModifier || isReadOnly()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const int value = std::clamp(m_value + step, m_lowest, m_highest);
    setText(QLocale().toString(value));
    m_value = value;
    selectAll();
    Q_EMIT typed();
}

} // namespace mor::ui
