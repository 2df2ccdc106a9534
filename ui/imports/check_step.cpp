// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "imports/check_step.h"

#include "imports/import_words.h"
#include "imports/owners_step.h"
#include "shared/figure_table.h"
#include "shared/inline_error.h"
#include "shared/label.h"

#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

using Fate = ImportLine::Fate;

constexpr int kRowHeight = 28; ///< design pixels
constexpr int kGlyph = 13;
constexpr int kRowsInSight = 9;

Mark markOf(Fate fate)
{
    return fate == Fate::Aside  ? Mark::Late
        : fate == Fate::Added   ? Mark::OnTime
        : fate == Fate::Changed ? Mark::Open
                                : Mark::Planned;
}

/// A word with its glyph in the first column, plain words elsewhere.
class PreviewDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& theme = themeOf(*option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
        auto room = option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0);
        const auto mark = index.data(PreviewModel::MarkRole);
        if (mark.isValid() && index.column() == 0) {
            const int glyph = theme.px(kGlyph);
            paintGlyph(*painter, theme, static_cast<Mark>(mark.toInt()),
                QRectF(room.left(), room.center().y() - glyph / 2.0, glyph, glyph), theme.surface);
            room.adjust(glyph + theme.px(6), 0, 0, 0);
        }
        const auto font = theme.font(Type::Small);
        paintText(*painter, room,
            QFontMetrics(font).elidedText(
                index.data().toString().simplified(), Qt::ElideRight, room.width()),
            font, mark.isValid() ? theme.text : theme.text2);
        if (option.state & QStyle::State_HasFocus)
            paintPanel(*painter, option.rect, Qt::transparent, theme.focus, theme.px(6), 2.0);
        painter->restore();
    }
};

} // namespace

void PreviewModel::setOutlook(ImportOutlook outlook)
{
    beginResetModel();
    m_outlook = std::move(outlook);
    m_problems = m_outlook.aside > 0;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_outlook.lines.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstCell() + static_cast<int>(m_outlook.heads.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& line = m_outlook.lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return line.problems.join(QLatin1Char('\n'));
    if (role == MarkRole)
        return index.column() == 0 || (m_problems && index.column() == 2)
            ? QVariant(static_cast<int>(markOf(line.fate)))
            : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == 0)
        return fateName(line.fate);
    if (index.column() == 1)
        return line.place;
    if (m_problems && index.column() == 2)
        return line.problems.join(QLatin1Char(' '));
    return line.cells.value(index.column() - firstCell());
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                             : QVariant();
    if (section == 0)
        return tr("Becomes");
    if (section == 1)
        return tr("Where");
    if (m_problems && section == 2)
        return tr("What is wrong");
    return m_outlook.heads.value(section - firstCell());
}

CheckStep::CheckStep(QWidget* parent)
    : QWidget(parent)
    , m_counts(new Label({}, Type::Lead))
    , m_remarks(new Label({}, Type::Small, &Theme::text2))
    , m_table(new FigureTable(tr("Rows of the file")))
    , m_problems(new InlineError(*m_table))
    , m_owners(new OwnersStep)
    , m_why(new Label({}, Type::Small))
    , m_more(new Label({}, Type::Small, &Theme::muted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_counts->wrapped());
    column->addWidget(m_remarks->wrapped());
    column->addWidget(m_problems);
    column->addWidget(m_owners);
    column->addWidget(m_table, 1);
    column->addWidget(m_why->wrapped());
    column->addWidget(m_more->wrapped());
    m_table->setModel(&m_model);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckStep::sayWhy);
    m_table->setItemDelegate(new PreviewDelegate(m_table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setWordWrap(false);
    setFocusProxy(m_table);
}

void CheckStep::show(const ImportOutlook& outlook)
{
    m_counts->setText(countsOf(outlook));
    m_counts->setVisible(outlook.problems.isEmpty());
    m_remarks->setText(outlook.remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!outlook.remarks.isEmpty());
    m_problems->say(outlook.problems.join(QLatin1Char('\n')));
    m_model.setOutlook(outlook);
    const int all = outlook.added + outlook.changed + outlook.same + outlook.aside;
    const int shown = static_cast<int>(outlook.lines.size());
    m_table->setRows(kRowHeight, std::min(kRowsInSight, shown + 1));
    m_table->setVisible(shown > 0);
    m_more->setText(tr("The first %L1 of %L2 rows, those set aside first.").arg(shown).arg(all));
    m_more->setVisible(shown > 0 && shown < all);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->resizeColumnsToContents();
    const auto& theme = themeOf(*this);
    for (int i = 0; i < m_model.columnCount(); ++i)
        m_table->setColumnWidth(i,
            std::min(m_table->columnWidth(i) + theme.px(i == 0 ? kGlyph + 16 : 8),
                theme.px(i == 2 ? 420 : 220)));
    sayWhy(m_model.index(0, 0));
}

void CheckStep::sayWhy(const QModelIndex& row)
{
    const auto why = row.data(Qt::ToolTipRole).toString();
    const auto place = row.siblingAtColumn(1).data().toString();
    m_why->setText(why.isEmpty() ? QString() : tr("%1: %2").arg(place, why));
    m_why->setVisible(!why.isEmpty());
}

} // namespace mor::ui
