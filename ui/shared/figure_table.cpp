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

/// The narrowest room in which the words take no more lines than that.
int wrappedWidth(const QString& words, const QFont& font, int lines)
{
    const auto parts = words.split(QLatin1Char(' '));
    if (lines == 1 || parts.size() == 1)
        return textWidth(words, font);
    int narrowest = textWidth(words, font);
    for (qsizetype first = 1; first < parts.size(); ++first)
        narrowest = std::min(narrowest,
            std::max(textWidth(parts.mid(0, first).join(QLatin1Char(' ')), font),
                wrappedWidth(parts.mid(first).join(QLatin1Char(' ')), font, lines - 1)));
    return narrowest + 2;
}

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

    int lines() const { return m_lines; }
    void setLines(int lines)
    {
        m_lines = lines;
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        const auto& theme = themeOf(*this);
        const int more = (m_lines - 1) * QFontMetrics(theme.font(Type::Caption)).height();
        return {0, theme.px(24) + more};
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const auto& theme = themeOf(*this);
        painter->fillRect(rect, theme.surface);
        const auto alignment = model()
                                   ->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole)
                                   .value<Qt::Alignment>();
        const int side = alignment & Qt::AlignHCenter ? 0 : theme.px(TableCard::kEdge);
        const auto words = model()->headerData(section, Qt::Horizontal).toString();
        const auto place = rect.adjusted(side, 0, -side, -theme.px(4));
        const auto where
            = style()->visualAlignment(layoutDirection(), alignment & Qt::AlignHorizontal_Mask);
        if (m_lines == 1) {
            paintText(*painter, place, words, theme.font(Type::Caption), theme.muted,
                where | Qt::AlignVCenter);
            return;
        }
        painter->setFont(theme.font(Type::Caption));
        painter->setPen(theme.muted);
        painter->drawText(
            place, static_cast<int>(where | Qt::AlignBottom) | Qt::TextWordWrap, words);
    }
    QSize sectionSizeFromContents(int section) const override
    {
        const auto& theme = themeOf(*this);
        const auto font = theme.font(Type::Caption);
        const auto words = model()->headerData(section, Qt::Horizontal).toString();
        return {wrappedWidth(words, font, m_lines) + theme.px(16), sizeHint().height()};
    }

private:
    int m_lines = 1;
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

void FigureTable::setHeadLines(int lines)
{
    auto& heads = static_cast<CaptionHeader&>(*horizontalHeader());
    if (heads.lines() == lines)
        return;
    heads.setLines(lines);
    updateGeometries();
    updateGeometry();
}

int FigureTable::headWidth(int column, int lines) const
{
    const auto& theme = themeOf(*this);
    return wrappedWidth(model()->headerData(column, Qt::Horizontal).toString(),
               theme.font(Type::Caption), lines)
        + theme.px(16);
}

void FigureTable::setRows(int height, int inSight)
{
    if (m_rowHeight == height && m_inSight == inSight)
        return; // the page would be laid out anew
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
