// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/pick_list.h"

#include "shared/button.h"
#include "shared/inline_error.h"
#include "shared/paint.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

PickList::PickList(
    const QString& name, const QString& hint, QAbstractItemModel& model, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_search(new QLineEdit)
    , m_problem(new InlineError(*m_search))
    , m_list(new QListView)
{
    setAccessibleName(name);
    m_found.setSourceModel(&model);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
    m_search->installEventFilter(this);
    m_list->setModel(&m_found);
    m_list->setAccessibleName(name);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);

    const auto& theme = themeOf(*this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8));
    column->setSpacing(theme.px(8));
    column->addWidget(m_search);
    column->addWidget(m_problem);
    column->addWidget(m_list);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_moved = false;
        sayProblem({});
        m_found.setFilterFixedString(text);
        m_list->setCurrentIndex(m_found.index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, &PickList::pick);
}

void PickList::setTyped(std::function<QString(const QString& text)> typed, const QString& meaning)
{
    m_typed = std::move(typed);
    m_search->setToolTip(meaning);
    m_search->setWhatsThis(meaning);
    m_search->setAccessibleDescription(meaning);
}

void PickList::enter()
{
    const auto text = m_search->text().trimmed();
    const auto found = m_list->currentIndex();
    if (!m_typed || text.isEmpty() || m_moved)
        return pick(found);
    const auto problem = m_typed(text);
    if (problem.isEmpty())
        close();
    else if (found.isValid())
        pick(found);
    else
        sayProblem(problem);
}

/// The list grows by the sentence, its rows stay.
void PickList::sayProblem(const QString& sentence)
{
    if (m_problem->text() == sentence)
        return;
    m_problem->say(sentence);
    if (sentence.isEmpty())
        m_search->setAccessibleDescription(m_search->whatsThis());
    if (isVisible())
        resize(width(),
            layout()->hasHeightForWidth() ? layout()->heightForWidth(width())
                                          : layout()->sizeHint().height());
}

void PickList::setTop(QWidget* top)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, top);
    top->show();
    setTabOrder(top, m_search);
}

void PickList::setFoot(const QString& text)
{
    if (!m_foot) {
        m_foot = new Button(text, Button::Kind::Ghost, this);
        layout()->addWidget(m_foot);
        connect(m_foot, &Button::clicked, this, [this] {
            close();
            Q_EMIT footWanted();
        });
    }
    m_foot->setText(text);
}

void PickList::openUnder(const QWidget& anchor, int currentRow)
{
    const auto& theme = themeOf(*this);
    m_search->clear();
    const auto current = m_found.mapFromSource(m_found.sourceModel()->index(currentRow, 0));
    const int rows = std::clamp(m_found.rowCount(), 3, 12);
    m_list->setFixedHeight(rows * std::max(theme.px(28), m_list->sizeHintForRow(0)) + 2);
    const int width = std::max({anchor.width(), theme.px(220),
        m_list->sizeHintForColumn(0) + theme.px(48), layout()->sizeHint().width()});
    adjustSize();
    resize(width, height());

    auto at = anchor.mapToGlobal(
        QPoint(anchor.isRightToLeft() ? anchor.width() - width : 0, anchor.height() + theme.px(4)));
    if (const auto* screen = anchor.screen()) {
        const auto free = screen->availableGeometry();
        if (at.y() + height() > free.bottom())
            at.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - height() - theme.px(4));
        at.setX(std::clamp(at.x(), free.left(), std::max(free.left(), free.right() - width)));
    }
    move(at);
    show();
    m_list->setCurrentIndex(current);
    m_list->scrollTo(current, QAbstractItemView::PositionAtCenter);
    m_search->setFocus();
}

void PickList::pick(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const int row = m_found.mapToSource(index).row();
    close();
    Q_EMIT picked(row);
}

bool PickList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            m_moved = true;
            QCoreApplication::sendEvent(m_list, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            enter();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void PickList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.control);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace mor::ui
