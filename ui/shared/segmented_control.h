// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

namespace mor::ui {

/// A row of choices of which one holds: views, tabs, "shared / only me". Left and Right move.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    /// `name` says what is chosen: "View".
    SegmentedControl(const QString& name, const QStringList& choices, QWidget* parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int index);
    /// Other words for the choices; the one that holds stays, as far as it is still there.
    void setChoices(const QStringList& choices);
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRect segment(int index) const;
    int segmentAt(const QPoint& at) const;
    int segmentWidth(int index) const;
    void choose(int index);
    void tell();

    QString m_name;
    QStringList m_choices;
    int m_current = 0;
    int m_hovered = -1;
    bool m_compact = false;
};

} // namespace mor::ui
