// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

namespace mor::ui {

/// A whole number that is typed, or stepped by Up and Down. What is typed is never corrected: it
/// counts only while it is in range, and says so in words where it is not.
class NumberField : public QLineEdit {
    Q_OBJECT

public:
    NumberField(const QString& name, int lowest, int highest, QWidget* parent = nullptr);

    int value() const { return m_value; } ///< the last one in range
    void setValue(int value);
    /// Moves a value that no longer fits to the nearest that does.
    void setRange(int lowest, int highest);
    bool isInRange() const;
    /// What to say of a text that is out of range; %1 and %2 are the limits.
    void setTeaching(const QString& sentence) { m_teaching = sentence; }
    /// Empty while the number counts.
    QString problem() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void typed(); ///< by hand; also when the text does not count

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    int m_lowest;
    int m_highest;
    int m_value;
    QString m_teaching;
};

} // namespace mor::ui
