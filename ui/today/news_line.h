// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/desk.h"

#include <QWidget>

namespace mor::ui {

class Button;
class Label;

/// One calm line above the day: a version of the rhythm that changes what this person holds, from
/// publishing until two weeks after it takes effect. Closing it is remembered for the person and
/// the version on this computer.
class NewsLine : public QWidget {
    Q_OBJECT

public:
    explicit NewsLine(QWidget* parent = nullptr);

    /// Null: nothing to tell.
    void showFor(const Desk& desk, const Person* person);
    QString sentence() const; ///< empty while there is no news

Q_SIGNALS:
    void changesWanted(int version);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void close();
    void space();

    Label* m_words;
    Button* m_see;
    Button* m_close;
    QString m_key; ///< where closing is remembered
    int m_version = 0;
};

} // namespace mor::ui
