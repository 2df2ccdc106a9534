// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace mor::ui {

class Button;
class Label;

/// What stands where nothing is: one bold sentence, one line why, at most one button. Also used for
/// what could not be loaded, with "Try again".
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// An empty button text shows no button.
    void say(const QString& sentence, const QString& why = {}, const QString& button = {});
    QString sentence() const;

Q_SIGNALS:
    void wanted(); ///< the button

private:
    Label* m_sentence;
    Label* m_why;
    Button* m_button;
};

} // namespace mor::ui
