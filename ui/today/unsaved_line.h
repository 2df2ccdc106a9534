// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace mor::ui {

class Button;
class Label;
class UnsavedCheckOffs;

/// One line above the day while check-offs wait for the file: which, why, and the way out.
class UnsavedLine : public QWidget {
    Q_OBJECT

public:
    explicit UnsavedLine(UnsavedCheckOffs& checkOffs, QWidget* parent = nullptr);

    QString sentence() const; ///< empty while nothing waits

Q_SIGNALS:
    void openAgainWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tell();
    void space();

    UnsavedCheckOffs& m_checkOffs;
    Label* m_words;
    Button* m_tryNow;
    Button* m_openAgain;
};

} // namespace mor::ui
