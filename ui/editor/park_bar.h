// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLineEdit;

namespace mor::ui {

class Button;

/// Park it, with a reason, and Publish with what keeps it locked.
class ParkBar : public QWidget {
    Q_OBJECT

public:
    explicit ParkBar(QWidget* parent = nullptr);

    /// `version` is the number the draft will get; an empty reason frees the button.
    void show(int version, const QString& whyLocked, const QString& whyNoPark);
    bool cancel(); ///< closes the field for a reason; false: it was not open
    Button* publish() const { return m_publish; }

Q_SIGNALS:
    void parkWanted(const QString& reason);
    void publishWanted();

private:
    void ask(bool open);

    QWidget* m_acts;
    Button* m_park;
    Button* m_publish;
    QWidget* m_why;
    QLineEdit* m_reason;
    Button* m_confirm;
};

} // namespace mor::ui
