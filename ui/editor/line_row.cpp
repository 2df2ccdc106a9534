// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/line_row.h"

#include "shared/button.h"
#include "shared/label.h"
#include "shared/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace mor::ui {

LineField::LineField(QWidget* parent)
    : QLineEdit(parent)
{
    setMaxLength(300);
}

void LineField::setDoubt(const QString& words)
{
    m_doubt = words;
    setAccessibleDescription(words);
    makeRoom();
    update();
}

void LineField::makeRoom()
{
    const auto& theme = themeOf(*this);
    const int wanted
        = m_doubt.isEmpty() ? 0 : textWidth(m_doubt, theme.font(Type::Caption)) + theme.px(12);
    const bool fits = wanted < width() / 2;
    setTextMargins(0, 0, fits ? wanted : 0, 0);
}

void LineField::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (step != 0 && modifiers == Qt::AltModifier)
        Q_EMIT moveWanted(step);
    else if (step != 0 && modifiers == Qt::NoModifier)
        Q_EMIT stepWanted(step);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && modifiers == Qt::NoModifier)
        Q_EMIT nextWanted();
    else if (event->key() == Qt::Key_Backspace && text().isEmpty() && !isReadOnly())
        Q_EMIT removeWanted();
    else
        QLineEdit::keyPressEvent(event);
}

void LineField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_doubt.isEmpty() || textMargins().right() == 0)
        return;
    const auto& theme = themeOf(*this);
    QPainter painter(this);
    const auto font = theme.font(Type::Caption);
    const int wide = textWidth(m_doubt, font);
    const QRect place(width() - wide - theme.px(10), 0, wide, height());
    paintText(painter, QStyle::visualRect(layoutDirection(), rect(), place), m_doubt, font,
        theme.mark(Mark::Late).strong);
}

void LineField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    makeRoom();
}

DragHandle::DragHandle(QWidget* parent)
    : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag to another place. Alt+Up and Alt+Down do the same."));
}

QSize DragHandle::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(14), theme.px(24)};
}

void DragHandle::paintEvent(QPaintEvent*)
{
    if (!isEnabled())
        return;
    const auto& theme = themeOf(*this);
    QPainter painter(this);
    QRectF square(0, 0, theme.px(14), theme.px(14));
    square.moveCenter(QRectF(rect()).center());
    paintIcon(painter, Icon::Drag, square, theme.muted);
}

void DragHandle::mousePressEvent(QMouseEvent* event)
{
    setCursor(Qt::ClosedHandCursor);
    event->accept();
}

void DragHandle::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT draggedTo(event->globalPosition().toPoint());
}

void DragHandle::mouseReleaseEvent(QMouseEvent*)
{
    setCursor(Qt::OpenHandCursor);
    Q_EMIT dropped();
}

LineRow::LineRow(QWidget* parent)
    : QWidget(parent)
    , m_handle(new DragHandle)
    , m_number(new Label(QString(), Type::Body, &Theme::text2))
    , m_field(new LineField)
    , m_remove(new Button(Icon::Cross, QString(), Button::Kind::Ghost))
{
    const auto& theme = themeOf(*this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme.px(4));
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setMinimumWidth(theme.px(20));
    m_remove->setCompact(true);
    row->addWidget(m_handle);
    row->addWidget(m_number);
    row->addWidget(m_field, 1);
    row->addWidget(m_remove);
    connect(m_remove, &QAbstractButton::clicked, this, &LineRow::removeWanted);
    connect(m_field, &LineField::removeWanted, this, &LineRow::removeWanted);
}

void LineRow::setNumber(int number, const QString& what)
{
    m_number->setText(QLocale().toString(number));
    const auto name = what.arg(QLocale().toString(number));
    m_field->setAccessibleName(name);
    const auto remove = tr("Remove: %1").arg(name);
    m_remove->setAccessibleName(remove);
    m_remove->setToolTip(remove);
    m_handle->setAccessibleName(tr("Move: %1").arg(name));
}

void LineRow::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
    m_handle->setEnabled(!readOnly);
    m_remove->setVisible(!readOnly);
}

} // namespace mor::ui
