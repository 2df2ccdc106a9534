// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>
#include <QWidget>

namespace mor::ui {

class Button;
class Label;

/// A field for one sentence of a list; may carry a doubt at its end.
class LineField : public QLineEdit {
    Q_OBJECT

public:
    explicit LineField(QWidget* parent = nullptr);

    /// A few words in the field, after what is typed; empty: none.
    void setDoubt(const QString& words);

Q_SIGNALS:
    void moveWanted(int step); ///< Alt+Up, Alt+Down
    void stepWanted(int step); ///< Up, Down
    void nextWanted(); ///< Enter
    void removeWanted(); ///< Backspace in an empty field

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRoom();

    QString m_doubt;
};

/// Where a row is taken hold of with the mouse; the keys are Alt+Up and Alt+Down in the field.
class DragHandle : public QWidget {
    Q_OBJECT

public:
    explicit DragHandle(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void draggedTo(const QPoint& global);
    void dropped();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};

/// Handle, number, field and the cross that takes the row away.
class LineRow : public QWidget {
    Q_OBJECT

public:
    explicit LineRow(QWidget* parent = nullptr);

    LineField* field() const { return m_field; }
    DragHandle* handle() const { return m_handle; }
    /// `what` names the row: "Criterion %1".
    void setNumber(int number, const QString& what);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void removeWanted();

private:
    DragHandle* m_handle;
    Label* m_number;
    LineField* m_field;
    Button* m_remove;
};

} // namespace mor::ui
