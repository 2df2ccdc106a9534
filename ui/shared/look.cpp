// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/look.h"

#include "shared/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QFocusFrame>
#include <QFontInfo>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScopedValueRollback>

namespace mor::ui {

namespace {

/// The button with the focus that Enter should press: Qt knows only Space outside of dialogs. A box
/// to tick is no button.
QAbstractButton* pressedBy(const QKeyEvent& key, QObject* watched)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!enter || key.isAutoRepeat() || (key.modifiers() & ~Qt::KeypadModifier) != 0
        || qobject_cast<QCheckBox*>(watched) || qobject_cast<QRadioButton*>(watched))
        return nullptr;
    auto* button = qobject_cast<QAbstractButton*>(watched);
    return button && button->isEnabled() ? button : nullptr;
}

} // namespace

Look::Look(QApplication& application, Appearance appearance, int textPercent)
    : QObject(&application)
    , m_application(application)
    , m_appearance(appearance)
    , m_textPercent(textPercent)
    , m_systemFont(QApplication::font())
    , m_systemDark(looksDark(QApplication::palette()))
    , m_style(new Style(makeTheme(false, m_systemFont, 13)))
{
    QApplication::setStyle(m_style);
    apply();
    application.installEventFilter(this);

    auto* ring = new QFocusFrame;
    connect(this, &QObject::destroyed, ring, &QObject::deleteLater);
    connect(&application, &QApplication::focusChanged, ring, [ring](QWidget*, QWidget* now) {
        ring->setWidget(now && now->property("morFocusRing").toBool() ? now : nullptr);
    });
}

void Look::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    apply();
}

void Look::setTextPercent(int percent)
{
    m_textPercent = percent;
    apply();
}

bool Look::eventFilter(QObject* watched, QEvent* event)
{
    // Qt 6.4 can't be asked for the colour scheme; a palette that we did not set comes from the
    // desktop.
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange
        && !m_applying) {
        const auto palette = QApplication::palette();
        if (palette.color(QPalette::Window) != m_style->theme().window) {
            m_systemDark = looksDark(palette);
            apply();
        }
    }
    if (event->type() == QEvent::KeyPress)
        if (auto* button = pressedBy(*static_cast<QKeyEvent*>(event), watched)) {
            button->click();
            return true;
        }
    return QObject::eventFilter(watched, event);
}

void Look::apply()
{
    const QScopedValueRollback<bool> applying(m_applying, true);
    const bool dark
        = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_systemDark);
    const double pixels = QFontInfo(m_systemFont).pixelSize() * m_textPercent / 100.0;
    auto theme = makeTheme(dark, m_systemFont, pixels);
    const auto palette = theme.palette();
    const auto font = theme.base;
    m_style->setTheme(std::move(theme));
    QApplication::setFont(font);
    QApplication::setPalette(palette);
    // Widgets with a font or colour of their own would not hear of the application's.
    for (auto* widget : QApplication::allWidgets()) {
        QEvent change(QEvent::StyleChange);
        QApplication::sendEvent(widget, &change);
    }
}

} // namespace mor::ui
