// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/org_tree.h"

#include "people/people_words.h"
#include "shared/icons.h"
#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>
#include <set>

namespace mor::ui {

namespace {

constexpr int kRow = 34; // design pixels
constexpr int kAvatar = 22;
constexpr int kIndent = 20;

class NodeDelegate : public QStyledItemDelegate {
public:
    explicit NodeDelegate(OrgTree& tree)
        : QStyledItemDelegate(&tree)
        , m_tree(tree)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        const auto& theme = themeOf(m_tree);
        return {theme.px(160),
            std::max(theme.px(kRow), QFontMetrics(theme.font(Type::Body)).height() + theme.px(12))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& theme = themeOf(m_tree);
        const auto& contents = *m_tree.items().contents();
        const auto& node = m_tree.items().node(index);
        const auto name = index.data().toString();
        const auto direction = m_tree.layoutDirection();
        const auto put
            = [&](const QRect& at) { return QStyle::visualRect(direction, option.rect, at); };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto& rect = option.rect;
        const int side = theme.px(kAvatar);
        const int middle = rect.center().y() + 1;
        const QRect mark(rect.left() + theme.px(4), middle - side / 2, side, side);
        if (node.vacancy) {
            const int glyph = theme.px(18);
            paintGlyph(*painter, theme, Mark::Uncovered,
                QRectF(put({mark.center().x() - glyph / 2, middle - glyph / 2, glyph, glyph})),
                theme.surface);
        } else
            paintAvatar(*painter, theme, QRectF(put(mark)), initialsOf(name));
        const auto note = nodeNote(contents, node);
        const auto small = theme.font(Type::Caption);
        const int wide = note.isEmpty() ? 0 : textWidth(note, small) + 2;
        const int right = rect.right() - theme.px(8);
        const int left = mark.right() + theme.px(8);
        const bool leads = !node.children.empty() || node.parent < 0;
        const auto font = theme.font(leads ? Type::Strong : Type::Body);
        const int room = right - left - (wide > 0 ? wide + theme.px(8) : 0);
        const auto near = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter;
        const auto far = QStyle::visualAlignment(direction, Qt::AlignRight) | Qt::AlignVCenter;
        paintText(
            *painter, put({left, rect.top(), room, rect.height()}), name, font, theme.text, near);
        if (wide > 0)
            paintText(*painter, put({right - wide, rect.top(), wide, rect.height()}), note, small,
                node.vacancy ? theme.mark(Mark::Uncovered).strong : theme.muted, far);
        painter->restore();
    }

private:
    const OrgTree& m_tree;
};

} // namespace

void OrgModel::setContents(std::shared_ptr<const PeopleContents> contents)
{
    beginResetModel();
    m_contents = std::move(contents);
    m_roots.clear();
    for (std::size_t i = 0; i < m_contents->nodes.size(); ++i)
        if (m_contents->nodes[i].parent < 0)
            m_roots.push_back(static_cast<int>(i));
    endResetModel();
}

const OrgNode& OrgModel::node(const QModelIndex& index) const
{
    return m_contents->nodes[static_cast<std::size_t>(index.internalId())];
}

QModelIndex OrgModel::indexOf(int node) const
{
    if (node < 0)
        return {};
    const auto& at = m_contents->nodes[static_cast<std::size_t>(node)];
    const auto& siblings
        = at.parent < 0 ? m_roots : m_contents->nodes[static_cast<std::size_t>(at.parent)].children;
    const auto row = std::ranges::find(siblings, node) - siblings.begin();
    return createIndex(static_cast<int>(row), 0, static_cast<quintptr>(node));
}

QModelIndex OrgModel::indexOf(std::string_view code) const
{
    return m_contents ? indexOf(m_contents->nodeOf(code)) : QModelIndex();
}

QModelIndex OrgModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto& siblings = parent.isValid() ? node(parent).children : m_roots;
    return createIndex(row, column, static_cast<quintptr>(siblings[static_cast<std::size_t>(row)]));
}

QModelIndex OrgModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(node(index).parent) : QModelIndex();
}

int OrgModel::rowCount(const QModelIndex& parent) const
{
    if (!m_contents || parent.column() > 0)
        return 0;
    return static_cast<int>(parent.isValid() ? node(parent).children.size() : m_roots.size());
}

int OrgModel::columnCount(const QModelIndex&) const { return 1; }

QVariant OrgModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& person = m_contents->person(node(index).person);
    if (role == Qt::DisplayRole)
        return QString::fromStdString(person.name);
    if (role == Qt::AccessibleTextRole)
        return nodeSpoken(*m_contents, node(index));
    if (role == CodeRole)
        return QString::fromStdString(person.code);
    return {};
}

OrgTree::OrgTree(QWidget* parent)
    : QTreeView(parent)
{
    setAccessibleName(tr("Organisation"));
    setModel(&m_model);
    setItemDelegate(new NodeDelegate(*this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(NoSelection); // the current person is painted by drawRow
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("morFocusRing", false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT personChosen(index.data(OrgModel::CodeRole).toString().toStdString());
    });
    space();
}

void OrgTree::show(std::shared_ptr<const PeopleContents> contents)
{
    const QScopedValueRollback filling(m_filling, true);
    std::set<std::string> open;
    for (std::size_t i = 0; m_model.contents() && i < m_model.contents()->nodes.size(); ++i) {
        const auto& code = m_model.contents()->person(m_model.contents()->nodes[i].person).code;
        if (isExpanded(m_model.indexOf(code)))
            open.insert(code);
    }
    m_model.setContents(std::move(contents));
    const auto& now = *m_model.contents();
    for (const auto& node : now.nodes) {
        const auto& code = now.person(node.person).code;
        if (open.contains(code) || (!m_filled && node.parent < 0))
            expand(m_model.indexOf(code));
    }
    if (now.shown == kNone)
        return;
    const auto shown = m_model.indexOf(now.person(now.shown).code);
    for (auto up = m_filled ? shown.parent() : shown; up.isValid(); up = up.parent())
        expand(up);
    setCurrentIndex(shown);
    scrollTo(shown);
    m_filled = true;
}

std::string OrgTree::current() const
{
    return currentIndex().data(OrgModel::CodeRole).toString().toStdString();
}

void OrgTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_filling && current.isValid())
        Q_EMIT currentPersonChanged(this->current());
}

void OrgTree::drawRow(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& theme = themeOf(*this);
    const bool isCurrent = index == currentIndex();
    if (isCurrent || option.state & QStyle::State_MouseOver) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintPanel(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1),
            isCurrent ? theme.accentSoft : theme.alt,
            isCurrent && hasFocus() ? theme.focus : QColor(), theme.px(6), 2);
        painter->restore();
    }
    QTreeView::drawRow(painter, option, index);
}

void OrgTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (!m_model.hasChildren(index))
        return;
    const auto& theme = themeOf(*this);
    const int side = theme.px(12);
    const int indent = indentation();
    const int left = isRightToLeft() ? rect.left() : rect.right() + 1 - indent;
    painter->save();
    painter->setLayoutDirection(layoutDirection());
    paintIcon(*painter, isExpanded(index) ? Icon::Down : Icon::Right,
        QRectF(left + (indent - side) / 2, rect.center().y() - side / 2 + 1, side, side),
        theme.muted);
    painter->restore();
}

void OrgTree::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT personChosen(current());
    else
        QTreeView::keyPressEvent(event);
}

void OrgTree::space() { setIndentation(themeOf(*this).px(kIndent)); }

void OrgTree::changeEvent(QEvent* event)
{
    if (isThemeChange(*event)) {
        space();
        scheduleDelayedItemsLayout();
    }
    QTreeView::changeEvent(event);
}

} // namespace mor::ui
