// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/figure_table.h"

#include "shared/paint.h"
#include "shared/table_card.h"
#include "shared/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace mor::ui {

namespace {

/// Heads as words over their columns, nothing else.
class CaptionHeader : public QHeaderView {
public:
    explicit CaptionHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setMinimumSectionSize(1);
    }

    QSize sizeHint() const override { return {0, themeOf(*this).px(24)}; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const auto& theme = themeOf(*this);
        painter->fillRect(rect, theme.surface);
        const auto alignment = model()
                                   ->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole)
                                   .value<Qt::Alignment>();
        const int side = alignment & Qt::AlignHCenter ? 0 : theme.px(TableCard::kEdge);
        paintText(*painter, rect.adjusted(side, 0, -side, -theme.px(4)),
            model()->headerData(section, Qt::Horizontal).toString(), theme.font(Type::Caption),
            theme.muted,
            style()->visualAlignment(layoutDirection(), alignment & Qt::AlignHorizontal_Mask)
                | Qt::AlignVCenter);
    }
    QSize sectionSizeFromContents(int section) const override
    {
        const auto& theme = themeOf(*this);
        return {textWidth(model()->headerData(section, Qt::Horizontal).toString(),
                    theme.font(Type::Caption))
                + theme.px(16),
            theme.px(24)};
    }
};

} // namespace

QString tableText(const QAbstractItemModel& model)
{
    QString text;
    const auto line = [&](auto cell) {
        for (int column = 0; column < model.columnCount(); ++column)
            text += (column > 0 ? QStringLiteral("\t") : QString()) + cell(column).toString();
        text += QLatin1Char('\n');
    };
    line([&](int column) {
        return model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole);
    });
    for (int row = 0; row < model.rowCount(); ++row)
        line([&](int column) { return model.index(row, column).data(); });
    return text;
}

FigureTable::FigureTable(const QString& name, QWidget* parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setHorizontalHeader(new CaptionHeader(this));
    verticalHeader()->hide();
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    space();
}

void FigureTable::setRows(int height, int inSight)
{
    m_rowHeight = height;
    m_inSight = inSight;
    space();
}

void FigureTable::space()
{
    const int height = themeOf(*this).px(m_rowHeight);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    updateGeometry();
}

QSize FigureTable::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {
        theme.px(240), horizontalHeader()->sizeHint().height() + m_inSight * theme.px(m_rowHeight)};
}

QSize FigureTable::minimumSizeHint() const { return sizeHint(); }

void FigureTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        space();
}

void FigureTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && model()) {
        QGuiApplication::clipboard()->setText(tableText(*model()));
        Q_EMIT copied();
        return;
    }
    QTableView::keyPressEvent(event);
}

void FigureTable::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && model())
        setCurrentIndex(firstCell());
    QTableView::focusInEvent(event);
}

void FigureTable::returnTo(int row, int column)
{
    auto cell = model()->index(row, column);
    if (!cell.isValid() && hasFocus())
        cell = firstCell();
    setCurrentIndex(cell);
}

QModelIndex FigureTable::firstCell() const { return model()->index(0, 0); }

} // namespace mor::ui
