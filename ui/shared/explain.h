// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/label.h"

#include <QFrame>
#include <QPointer>

namespace mor::ui {

/// What a widget says about itself: its current item's Qt::WhatsThisRole where it is a view, else
/// its whatsThis().
QString explanationOf(const QWidget& widget);

/// Lets F1 on the widget open a note with its explanation beside it; F1 elsewhere keeps its
/// meaning. Esc, F1 again, or leaving the widget closes the note. Nothing is modal, and the focus
/// stays where it is. The explanation is also told to screen readers as a description, and by
/// ExplanationLine.
void makeExplained(QWidget& widget);
bool isExplained(const QWidget& widget);

/// The note that F1 opens. One at a time; a child of the window.
class ExplanationNote : public QFrame {
    Q_OBJECT

public:
    /// Opens beside the area, given in the widget's own pixels.
    static void open(QWidget& widget, const QRect& area, const QString& text);
    static ExplanationNote* current(); ///< null while none is open

    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    ExplanationNote(QWidget& window, const QString& text);

    Label* m_text;
};

/// One line that explains whatever part of `scope` has the focus, cut where it does not fit.
class ExplanationLine : public Label {
    Q_OBJECT

public:
    explicit ExplanationLine(QWidget& scope, QWidget* parent = nullptr);

    /// Stands there while nothing that explains itself has the focus.
    void setOtherwise(const QString& text);

private:
    void follow(QWidget* focused);
    void say();

    QWidget& m_scope;
    QString m_otherwise;
    QPointer<QWidget> m_focused;
    QMetaObject::Connection m_moves;
};

} // namespace mor::ui
