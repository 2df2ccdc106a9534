// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/button.h"

namespace mor::ui {

/// The header shows all tools of a page; this one is only there while there is a drawer.
class DrawerButton : public Button {
public:
    explicit DrawerButton(const QString& text)
        : Button(text, Kind::Quiet)
        , m_words(text)
    {
        setCheckable(true);
    }

    /// Where there is no room for words the header keeps its title, and the button a mark.
    void setTerse(bool terse)
    {
        setText(terse ? QString() : m_words);
        setToolTip(terse ? m_words : QString());
        setAccessibleName(m_words);
    }

    /// `shown`: the page it belongs to stands in the window, and the button in the header.
    void setWanted(bool wanted, bool shown)
    {
        m_wanted = wanted;
        setVisible(shown);
    }
    void setVisible(bool visible) override { Button::setVisible(visible && m_wanted); }

private:
    QString m_words;
    bool m_wanted = false;
};

} // namespace mor::ui
