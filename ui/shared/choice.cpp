// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/choice.h"

#include "shared/paint.h"

#include <QWheelEvent>

#include <algorithm>

namespace mor::ui {

Choice::Choice(const QString& name, QWidget* parent)
    : QComboBox(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(); });
}

void Choice::add(const QString& text, int value) { addItem(text, value); }

void Choice::setValue(int value)
{
    if (const int at = findData(value); at >= 0)
        setCurrentIndex(at);
}

QSize Choice::sizeHint() const
{
    const auto& theme = themeOf(*this);
    int words = 0;
    for (int i = 0; i < count(); ++i) {
        const int icon = itemIcon(i).isNull() ? 0 : theme.px(24);
        words = std::max(words, textWidth(itemText(i), font()) + icon);
    }
    return {words + theme.px(44), QComboBox::sizeHint().height()};
}

QSize Choice::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), themeOf(*this).px(120)), sizeHint().height()};
}

void Choice::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace mor::ui
