// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/line_list.h"

#include "editor/line_row.h"
#include "shared/button.h"
#include "shared/theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

LineList::LineList(const QString& rowName, const QString& addText, int most, QWidget* parent)
    : QWidget(parent)
    , m_rowName(rowName)
    , m_most(most)
    , m_column(new QVBoxLayout)
    , m_add(new Button(addText, Button::Kind::Ghost))
{
    const auto& theme = themeOf(*this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme.px(6));
    m_column->setSpacing(theme.px(6));
    all->addLayout(m_column);
    m_add->setSymbol(Icon::Plus);
    m_add->setCompact(true);
    all->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QAbstractButton::clicked, this, &LineList::addRow);
}

QStringList LineList::lines() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row)
        if (const auto text = textAt(row); !text.isEmpty())
            lines.append(text);
    return lines;
}

void LineList::setLines(const QStringList& lines)
{
    if (lines == this->lines() && !m_rows.empty())
        return;
    const int count = std::max(1, static_cast<int>(lines.size()));
    while (rowCount() > count) {
        auto* row = m_rows.back();
        m_rows.pop_back();
        row->hide();
        row->deleteLater();
    }
    while (rowCount() < count)
        insert(rowCount(), {});
    for (int row = 0; row < rowCount(); ++row) {
        auto* field = m_rows[static_cast<std::size_t>(row)]->field();
        const auto text = row < lines.size() ? lines[row] : QString();
        if (field->text().trimmed() != text)
            field->setText(text);
    }
    renumber();
}

QString LineList::textAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)]->field()->text().trimmed();
}

void LineList::setTextAt(int row, const QString& text)
{
    m_rows[static_cast<std::size_t>(row)]->field()->setText(text);
    Q_EMIT edited();
}

void LineList::setDoubt(int row, const QString& words)
{
    m_rows[static_cast<std::size_t>(row)]->field()->setDoubt(words);
}

int LineList::focusedRow() const
{
    const auto found
        = std::ranges::find_if(m_rows, [](LineRow* row) { return row->field()->hasFocus(); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QWidget* LineList::firstFocus()
{
    if (m_rows.empty())
        setLines({});
    return m_rows.front()->field();
}

void LineList::addRow()
{
    if (rowCount() >= m_most || m_readOnly)
        return;
    insert(rowCount(), {})->field()->setFocus(Qt::OtherFocusReason);
    renumber();
}

void LineList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    renumber();
}

LineRow* LineList::insert(int at, const QString& text)
{
    auto* row = new LineRow;
    row->field()->setText(text);
    row->field()->installEventFilter(this);
    connect(row->field(), &QLineEdit::textEdited, this, &LineList::edited);
    connect(row->field(), &LineField::moveWanted, this, [this, row](int step) {
        const int from = rowOf(row);
        const int to = from + step;
        if (m_readOnly || to < 0 || to >= rowCount())
            return;
        move(from, to);
        row->field()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    connect(row->field(), &LineField::stepWanted, this, [this, row](int by) { step(row, by); });
    connect(row->field(), &LineField::nextWanted, this, [this, row] {
        if (rowOf(row) + 1 < rowCount())
            step(row, 1);
        else if (!row->field()->text().trimmed().isEmpty())
            addRow();
    });
    connect(row, &LineRow::removeWanted, this, [this, row] { remove(row); });
    connect(row->handle(), &DragHandle::draggedTo, this,
        [this, row](const QPoint& global) { dragged(row, global); });
    connect(row->handle(), &DragHandle::dropped, this, &LineList::edited);
    m_rows.insert(m_rows.begin() + at, row);
    m_column->insertWidget(at, row);
    return row;
}

void LineList::remove(LineRow* row)
{
    const int at = rowOf(row);
    if (at < 0 || m_readOnly)
        return;
    if (rowCount() == 1) {
        row->field()->clear();
    } else {
        m_rows.erase(m_rows.begin() + at);
        // The focus goes on to the row that takes its place, before the old one loses it.
        m_rows[static_cast<std::size_t>(std::min(at, rowCount() - 1))]->field()->setFocus(
            Qt::OtherFocusReason);
        row->hide();
        row->deleteLater();
        renumber();
    }
    Q_EMIT edited();
}

void LineList::move(int from, int to)
{
    auto* row = m_rows[static_cast<std::size_t>(from)];
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + to, row);
    m_column->removeWidget(row);
    m_column->insertWidget(to, row);
    renumber();
}

void LineList::dragged(LineRow* row, const QPoint& global)
{
    if (m_readOnly)
        return;
    const int y = mapFromGlobal(global).y();
    const int from = rowOf(row);
    int to = 0;
    for (const auto* other : m_rows)
        if (other != row && other->geometry().center().y() < y)
            ++to;
    if (to != from)
        move(from, to);
}

void LineList::step(LineRow* row, int step)
{
    const int to = rowOf(row) + step;
    if (to >= 0 && to < rowCount())
        m_rows[static_cast<std::size_t>(to)]->field()->setFocus(Qt::TabFocusReason);
}

int LineList::rowOf(const LineRow* row) const
{
    const auto found = std::ranges::find(m_rows, row);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void LineList::renumber()
{
    QWidget* last = nullptr;
    for (int row = 0; row < rowCount(); ++row) {
        auto* each = m_rows[static_cast<std::size_t>(row)];
        each->setNumber(row + 1, m_rowName);
        each->setReadOnly(m_readOnly);
        if (last)
            setTabOrder(last, each->field());
        last = each->field();
    }
    m_add->setVisible(rowCount() < m_most && !m_readOnly);
}

bool LineList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT rowFocused();
    return QWidget::eventFilter(watched, event);
}

} // namespace mor::ui
