// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "team/matrix_delegate.h"

#include "shared/heat_cell.h"
#include "shared/lever_colours.h"
#include "shared/paint.h"
#include "shared/state_glyph.h"
#include "shared/table_card.h"
#include "team/team_matrix.h"
#include "team/team_words.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kAvatar = 28; // design pixels
constexpr int kLine = 18;
constexpr int kDot = 14; // with its gap

Qt::Alignment leading(const QWidget& widget)
{
    return QStyle::visualAlignment(widget.layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

MatrixDelegate::MatrixDelegate(TeamMatrix& matrix, const TeamModel& model)
    : QStyledItemDelegate(&matrix)
    , m_matrix(matrix)
    , m_model(model)
{
}

void MatrixDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = themeOf(m_matrix);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool shown = index.row() == m_matrix.shownRow();
    const auto ground = shown                    ? theme.accentSoft
        : option.state & QStyle::State_MouseOver ? theme.alt
                                                 : theme.surface;
    painter->fillRect(option.rect, ground);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.line);
    const int edge = theme.px(TableCard::kEdge);
    const auto area = option.rect.adjusted(edge, 0, -edge, -1);
    const auto marks = index.data(TeamModel::MarksRole);
    if (m_model.kindOf(index.column()) == TeamModel::Column::Name)
        paintName(*painter, area, index);
    else if (marks.isValid() && !marks.value<QList<int>>().isEmpty())
        paintMarks(*painter, option, marks.value<QList<int>>(), ground);
    else
        paintWords(*painter, area, index);
    if (m_matrix.hasFocus() && m_matrix.currentIndex() == index)
        paintPanel(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), Qt::transparent,
            theme.focus, theme.px(4), 2);
    painter->restore();
}

void MatrixDelegate::paintName(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const auto& theme = themeOf(m_matrix);
    const auto direction = m_matrix.layoutDirection();
    const auto name = index.data().toString();
    QRect words = area;
    if (m_model.table().named) {
        const int side = theme.px(kAvatar);
        const QRect circle(area.left(), area.center().y() - side / 2, side, side);
        paintAvatar(painter, theme, QStyle::visualRect(direction, area, circle), initialsOf(name));
        words.setLeft(words.left() + side + theme.px(10));
    }
    const auto second = index.data(TeamModel::SecondLineRole).toString();
    const int line = theme.px(kLine);
    const int height = second.isEmpty() ? line : 2 * line;
    QRect first(words.left(), words.center().y() - height / 2, words.width(), line);
    paintText(painter, QStyle::visualRect(direction, area, first), name, theme.font(Type::Strong),
        theme.text, leading(m_matrix));
    first.translate(0, line);
    if (!second.isEmpty())
        paintText(painter, QStyle::visualRect(direction, area, first), second,
            theme.font(Type::Caption), theme.muted, leading(m_matrix));
}

void MatrixDelegate::paintMarks(QPainter& painter, const QStyleOptionViewItem& option,
    const QList<int>& marks, const QColor& ground) const
{
    const auto& theme = themeOf(m_matrix);
    for (int i = 0; i < marks.size(); ++i)
        paintGlyph(painter, theme, static_cast<Mark>(marks[i]),
            QRectF(m_matrix.markRect(option.rect, i, static_cast<int>(marks.size()))), ground);
}

void MatrixDelegate::paintWords(
    QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const auto& theme = themeOf(m_matrix);
    const auto direction = m_matrix.layoutDirection();
    const auto kind = m_model.kindOf(index.column());
    const auto text = index.data().toString();
    const auto second = index.data(TeamModel::SecondLineRole).toString();
    const auto share = index.data(TeamModel::ShareRole);
    const auto colour = index.data(TeamModel::ColourRole);
    const int line = theme.px(kLine);
    const int bar = share.isValid() ? theme.px(8) : 0;
    const int height = line + (second.isEmpty() ? 0 : line) + bar;
    QRect at(area.left(), area.center().y() - height / 2, area.width(), line);
    const bool covered = kind == TeamModel::Column::Covered;
    const auto ink = colour.isValid() ? theme.mark(static_cast<Mark>(colour.toInt())).strong
        : text == QStringLiteral("–") ? theme.muted
                                      : theme.text;
    paintText(painter, QStyle::visualRect(direction, area, at), text,
        theme.font(covered && colour.isValid() ? Type::Strong : Type::Body), ink,
        leading(m_matrix));
    at.translate(0, line);
    if (share.isValid()) {
        const QRect track(at.left(), at.top() + theme.px(2), at.width(), theme.px(4));
        paintGauge(painter, theme, QStyle::visualRect(direction, area, track),
            std::min(1.0, share.toDouble()), theme.accent);
        at.translate(0, bar);
    }
    if (!second.isEmpty())
        paintText(painter, QStyle::visualRect(direction, area, at), second,
            theme.font(kind == TeamModel::Column::Steps ? Type::Body : Type::Caption),
            kind == TeamModel::Column::Steps ? theme.text : theme.muted, leading(m_matrix));
}

MatrixHeader::MatrixHeader(const TeamModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(1);
}

QSize MatrixHeader::sizeHint() const { return {0, themeOf(*this).px(32)}; }

int MatrixHeader::wantedWidth(int section) const
{
    const auto& theme = themeOf(*this);
    const int dot = m_model.activityOf(section) ? theme.px(kDot) : 0;
    return textWidth(m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
               theme.font(Type::Caption))
        + dot + 2 * theme.px(TableCard::kEdge) + 2;
}

int MatrixHeader::wordWidth(int section) const
{
    const auto& theme = themeOf(*this);
    const auto choices
        = headingChoices(m_model.table().activities, static_cast<std::size_t>(section - 1));
    int narrowest = wantedWidth(section);
    for (qsizetype i = 0; i + 1 < choices.size(); ++i)
        narrowest = std::min(narrowest,
            textWidth(choices[i], theme.font(Type::Caption)) + theme.px(kDot)
                + 2 * theme.px(TableCard::kEdge) + 2);
    return narrowest;
}

QString MatrixHeader::headingFor(int section, int room) const
{
    const auto name = m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    if (!m_model.activityOf(section))
        return name;
    const auto choices
        = headingChoices(m_model.table().activities, static_cast<std::size_t>(section - 1));
    for (const auto& choice : choices)
        if (textWidth(choice, themeOf(*this).font(Type::Caption)) <= room)
            return choice;
    return choices.back();
}

void MatrixHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto& theme = themeOf(*this);
    painter->fillRect(rect, theme.surface);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.border);
    const int edge = theme.px(TableCard::kEdge);
    QRect words = rect.adjusted(edge, 0, -edge, 0);
    const auto lever = m_model.headerData(section, Qt::Horizontal, TeamModel::LeverRole).toString();
    if (m_model.contents() && m_model.activityOf(section)) {
        const QRect dot(words.left(), rect.center().y() - theme.px(4), theme.px(8), theme.px(8));
        painter->setRenderHint(QPainter::Antialiasing);
        paintLeverDot(*painter, theme,
            leverLook(theme, m_model.contents()->plan().rhythm, lever.toStdString()),
            QRectF(QStyle::visualRect(layoutDirection(), rect, dot)).center());
        words.setLeft(words.left() + theme.px(kDot));
    }
    paintText(*painter, QStyle::visualRect(layoutDirection(), rect, words),
        headingFor(section, words.width()), theme.font(Type::Caption), theme.text2, leading(*this));
}

} // namespace mor::ui
