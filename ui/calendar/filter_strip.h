// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace mor::ui {

class Button;
class Label;

/// A line above the calendar that says what of it is left out, with the way back to all of it.
class FilterStrip : public QWidget {
    Q_OBJECT

public:
    explicit FilterStrip(QWidget* parent = nullptr);

    /// An empty sentence hides the line; `canShowAll` false is for what others do not see.
    void say(const QString& sentence, bool canShowAll);

Q_SIGNALS:
    void showAllWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_sentence;
    Button* m_all;
};

} // namespace mor::ui
