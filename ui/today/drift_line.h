// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/desk.h"

#include <QTimer>
#include <QWidget>

namespace mor::ui {

class Button;
class Label;

/// One calm line above the day: own talks that fell and were not acknowledged yet. The manager
/// reads it before anybody else does.
class DriftLine : public QWidget {
    Q_OBJECT

public:
    explicit DriftLine(QWidget* parent = nullptr);

    /// Null: nothing to tell. Asks a little later, once the day stands, and then once a day.
    void showFor(Desk& desk, const Person* person);
    void askNow();
    QString sentence() const; ///< empty while nothing fell

Q_SIGNALS:
    void wanted(); ///< the place where it is acknowledged

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void say(const QString& sentence);
    void space();

    Desk* m_desk = nullptr;
    std::string m_person;
    Label* m_words;
    Button* m_see;
    QTimer m_later;
};

} // namespace mor::ui
