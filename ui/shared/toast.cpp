// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/toast.h"

#include "shared/button.h"
#include "shared/label.h"
#include "shared/paint.h"

#include <QAccessible>
#include <QApplication>
#include <QEnterEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace mor::ui {

Toast::Toast(QWidget& window)
    : QFrame(&window)
    , m_sentence(new Label(QString(), Type::Body, &Theme::window))
    , m_undo(new Button(tr("Undo"), Button::Kind::Quiet))
    , m_open(new Button(tr("Open"), Button::Kind::Quiet))
    , m_show(new Button(tr("Show in folder"), Button::Kind::Quiet))
{
    const auto& theme = themeOf(*this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(14), theme.px(7), theme.px(8), theme.px(7));
    row->setSpacing(theme.px(14));
    row->addWidget(m_sentence);
    for (auto* button : {m_undo, m_open, m_show}) {
        row->addWidget(button);
        button->setCompact(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->installEventFilter(this);
    }
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT openWanted(m_path); });
    connect(m_show, &QAbstractButton::clicked, this, [this] { Q_EMIT showWanted(m_path); });
    window.installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(qApp, &QApplication::focusChanged, this, &Toast::follow);
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        leave();
        if (m_redoes)
            Q_EMIT redoWanted();
        else
            Q_EMIT undoWanted();
    });
    hide();
}

void Toast::say(const QString& sentence, bool undoable)
{
    m_redoes = false;
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(m_undo->text());
    m_undo->setSymbol(Icon::Undo);
    m_undo->setKeyCap(tr("Ctrl Z"));
    m_undo->setVisible(undoable);
    m_open->hide();
    m_show->hide();
    tell(sentence);
}

void Toast::sayLater(const QString& sentence)
{
    m_waits = sentence;
    sayWhatWaits();
}

void Toast::sayWhatWaits()
{
    // What is being done now may have its own sentence, which comes first.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isHidden() && !m_waits.isEmpty())
                say(std::exchange(m_waits, {}), false);
        },
        Qt::QueuedConnection);
}

void Toast::sayTakenBack(const QString& sentence)
{
    m_redoes = true;
    m_undo->setText(tr("Redo"));
    m_undo->setAccessibleName(m_undo->text());
    m_undo->setSymbol(Icon::Right);
    m_undo->setKeyCap(tr("Ctrl Shift Z"));
    m_undo->show();
    m_open->hide();
    m_show->hide();
    tell(sentence);
}

void Toast::sayWritten(const QString& sentence, const QString& path)
{
    m_path = path;
    m_undo->hide();
    m_open->show();
    m_show->show();
    tell(sentence);
}

void Toast::tell(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
    raise();
    place();
    keepOrGo();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::leave()
{
    if (isAncestorOf(QApplication::focusWidget()))
        giveFocusBack();
    hide();
}

/// What has the focus and is hidden or disabled hands it to the next in the chain of Tab, which the
/// toast may be. Nobody went there.
void Toast::follow(QWidget* old, QWidget* now)
{
    if (!isAncestorOf(now)) {
        if (now)
            m_worked = now;
        return;
    }
    const bool led = old && old->isVisible() && old->isEnabled();
    if (!led) // once whatever is done now has its new rows
        QMetaObject::invokeMethod(this, &Toast::giveFocusBack, Qt::QueuedConnection);
}

void Toast::giveFocusBack()
{
    if (!isAncestorOf(QApplication::focusWidget()))
        return;
    if (m_worked && m_worked->isVisible() && m_worked->isEnabled())
        m_worked->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT focusHomeless();
    if (auto* here = QApplication::focusWidget(); isAncestorOf(here))
        here->clearFocus();
    keepOrGo();
}

QString Toast::sentence() const { return m_sentence->text(); }

void Toast::place()
{
    const auto& theme = themeOf(*this);
    m_sentence->setWordWrap(false);
    adjustSize();
    const int most = parentWidget()->width() - 2 * theme.px(24);
    if (width() > most) {
        m_sentence->setWordWrap(true);
        setFixedWidth(most);
        adjustSize();
    }
    move((parentWidget()->width() - width()) / 2,
        parentWidget()->height() - height() - theme.px(88)); // clear of a page's primary button
}

void Toast::keepOrGo()
{
    if (underMouse() || m_undo->hasFocus() || m_open->hasFocus() || m_show->hasFocus())
        m_timer.stop();
    else if (isVisible())
        m_timer.start();
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    paintPanel(painter, rect(), theme.text, QColor(), theme.px(8));
}

void Toast::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    sayWhatWaits();
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    keepOrGo();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != parentWidget()
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        keepOrGo();
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace mor::ui
