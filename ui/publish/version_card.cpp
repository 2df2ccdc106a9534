// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/version_card.h"

#include "shared/button.h"
#include "shared/paint.h"
#include "shared/period.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kRowHeight = 48;
constexpr int kRowsInSight = 5;

class VersionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, themeOf(*option.widget).px(kRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& theme = themeOf(*option.widget);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.accentSoft);
        painter->fillRect(option.rect.x(), option.rect.y(), option.rect.width(), 1, theme.line);
        const int edge = theme.px(TableCard::kEdge);
        const auto leading
            = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        const int middle = option.rect.height() / 2;
        const int line = theme.px(19);
        const QRect head(option.rect.left() + edge, option.rect.top() + middle - line,
            option.rect.width() - 2 * edge, line);
        paintText(
            *painter, head, index.data().toString(), theme.font(Type::Strong), theme.text, leading);
        paintText(*painter, head.translated(0, line),
            index.data(VersionModel::ReasonRole).toString(), theme.font(Type::Small), theme.text2,
            leading);
        if (option.state & QStyle::State_HasFocus)
            paintPanel(*painter, QRectF(option.rect).adjusted(1, 2, -1, -1), Qt::transparent,
                theme.focus, theme.px(6), 2.0);
    }
};

} // namespace

void VersionModel::setVersions(const Rhythm& rhythm, Day today)
{
    beginResetModel();
    m_rows.clear();
    for (auto version = rhythm.versions.rbegin(); version != rhythm.versions.rend(); ++version) {
        const auto from = shortDate(version->effectiveFrom, today);
        const auto days = inForce(rhythm, *version);
        const auto head = version->effectiveFrom > today
            ? tr("v%1, in force from %2").arg(version->number).arg(from)
            : days.last == kLastDay || today <= days.last
            ? tr("v%1, in force since %2").arg(version->number).arg(from)
            : tr("v%1, %2 to %3").arg(version->number).arg(from, shortDate(days.last, today));
        const auto reason = QString::fromStdString(version->reason);
        m_rows.push_back(
            {version->number, head, reason.isEmpty() ? tr("No reason was written.") : reason});
    }
    endResetModel();
}

int VersionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant VersionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.head;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(row.head, row.reason);
    case ReasonRole:
    case Qt::ToolTipRole:
        return row.reason;
    case NumberRole:
        return row.number;
    default:
        return {};
    }
}

VersionCard::VersionCard(QWidget* parent)
    : TableCard(tr("Versions"), parent)
    , m_list(new QListView)
    , m_look(new Button(tr("Look"), Button::Kind::Quiet))
    , m_again(new Button(tr("Put in force again"), Button::Kind::Quiet))
    , m_takeBack(new Button(tr("Take back"), Button::Kind::Quiet))
{
    m_list->setAccessibleName(tr("Versions"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new VersionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setView(*m_list);
    auto* acts = new QWidget;
    auto* row = new QHBoxLayout(acts);
    row->setContentsMargins({});
    row->addWidget(m_look);
    row->addWidget(m_again);
    row->addWidget(m_takeBack);
    row->addStretch();
    addFoot(acts);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &VersionCard::showActs);
    connect(m_list, &QListView::activated, this, [this] { Q_EMIT lookWanted(chosen()); });
    connect(m_look, &Button::clicked, this, [this] { Q_EMIT lookWanted(chosen()); });
    connect(m_again, &Button::clicked, this, [this] { Q_EMIT againWanted(chosen()); });
    connect(m_takeBack, &Button::clicked, this, [this] { Q_EMIT takeBackWanted(chosen()); });
    fit();
}

void VersionCard::showVersions(const Rhythm& rhythm, Day today, const QString& why)
{
    const int before = chosen();
    m_why = why;
    m_today = today;
    m_from.clear();
    for (auto version = rhythm.versions.rbegin(); version != rhythm.versions.rend(); ++version)
        m_from.emplace_back(version->number, version->effectiveFrom);
    m_model.setVersions(rhythm, today);
    setVisible(m_model.rowCount() > 0);
    choose(before);
    fit();
}

void VersionCard::choose(int number)
{
    int row = 0;
    for (int i = 0; i < m_model.rowCount(); ++i)
        if (m_model.index(i).data(VersionModel::NumberRole).toInt() == number)
            row = i;
    m_list->setCurrentIndex(m_model.index(row));
    showActs();
}

int VersionCard::chosen() const
{
    return m_list->currentIndex().data(VersionModel::NumberRole).toInt();
}

void VersionCard::showActs()
{
    const int number = chosen();
    const auto entry = std::ranges::find(m_from, number, &std::pair<int, Day>::first);
    const bool isToCome = entry != m_from.end() && entry->second > m_today;
    const bool isNewest = !m_from.empty() && m_from.front().first == number;
    m_look->setEnabled(number > 0);
    m_again->setReasonDisabled(!m_why.isEmpty() ? m_why
            : isNewest                          ? tr("It is the newest version already.")
                                                : QString());
    m_takeBack->setVisible(isToCome && isNewest);
    m_takeBack->setReasonDisabled(m_why);
}

void VersionCard::fit()
{
    const int rows = std::clamp(m_model.rowCount(), 1, kRowsInSight);
    m_list->setFixedHeight(rows * themeOf(*this).px(kRowHeight) + 1);
}

void VersionCard::changeEvent(QEvent* event)
{
    TableCard::changeEvent(event);
    if (isThemeChange(*event) && m_list)
        fit();
}

} // namespace mor::ui
