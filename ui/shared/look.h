// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QObject>

class QApplication;

namespace mor::ui {

class Style;

/// Light, dark, or whatever the desktop shows.
enum class Appearance { System, Light, Dark };

/// Gives the application its style, palette and font, keeps the focus ring on the focused widget,
/// follows the desktop between light and dark while `Appearance::System` is chosen, and lets Enter
/// press the focused button as Space does. Owned by main.
class Look : public QObject {
    Q_OBJECT

public:
    /// `textPercent` 100 is the system's text size.
    Look(QApplication& application, Appearance appearance, int textPercent = 100);

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    void setTextPercent(int percent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QApplication& m_application;
    Appearance m_appearance;
    int m_textPercent;
    QFont m_systemFont;
    bool m_systemDark;
    bool m_applying = false;
    Style* m_style; ///< owned by the application
};

} // namespace mor::ui
