// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QWidget>

namespace mor::ui {

/// Initials in a circle as a widget.
class Avatar : public QWidget {
    Q_OBJECT

public:
    /// `designPixels`: 28 beside titles, 22 in rows.
    explicit Avatar(int designPixels, QWidget* parent = nullptr);
    void setInitials(const QString& initials);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_initials;
    int m_side;
};

} // namespace mor::ui
