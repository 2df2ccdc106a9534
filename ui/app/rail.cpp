// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/rail.h"

#include "app/identity_button.h"
#include "shared/label.h"
#include "shared/paint.h"
#include "shared/reading_margins.h"
#include "shared/workspace_file.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QVBoxLayout>

namespace mor::ui {

namespace {

/// The sign and the program's name.
class Brand : public QWidget {
public:
    using QWidget::QWidget;

    void setNarrow(bool narrow)
    {
        m_narrow = narrow;
        update();
    }
    QSize sizeHint() const override { return {themeOf(*this).px(40), themeOf(*this).px(36)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& theme = themeOf(*this);
        const int side = theme.px(20);
        const int left = m_narrow ? (width() - side) / 2 : theme.px(8);
        const auto place = [this](const QRect& part) {
            return style()->visualRect(layoutDirection(), rect(), part);
        };
        paintBrand(painter, place(QRect(left, 0, side, side)), theme.accent, theme.onAccent);
        if (m_narrow)
            return;
        auto font = theme.font(Type::Strong);
        font.setPixelSize(theme.px(14));
        paintText(painter, place(QRect(left + side + theme.px(8), 0, width(), side)),
            QStringLiteral("MOR Planner"), font, theme.text,
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    }

private:
    bool m_narrow = false;
};

QString fileLine(const Desk& desk)
{
    const auto* file = WorkspaceFile::of(desk);
    return (desk.isReadOnly()             ? Rail::tr("%1 · read only")
            : file && file->waiting() > 0 ? Rail::tr("%1 · not saved yet")
                                          : Rail::tr("%1 · saved"))
        .arg(desk.fileName());
}

} // namespace

Rail::Rail(const std::vector<PageEntry>& pages, Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_model(new RailModel(pages, this))
    , m_delegate(new RailDelegate(this))
    , m_list(new QListView)
    , m_brand(new Brand)
    , m_file(new Label(fileLine(desk), Type::Caption, &Theme::muted))
    , m_identity(new IdentityButton(desk))
{
    setAccessibleName(tr("Pages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_file->elided();

    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_brand);
    column->addWidget(m_list, 1);
    column->addWidget(m_file);
    column->addWidget(m_identity);
    space();

    const auto open = [this](const QModelIndex& index) {
        if (const int page = index.data(RailModel::PageRole).toInt(); page >= 0)
            Q_EMIT wanted(page);
    };
    if (const auto* file = WorkspaceFile::of(desk))
        connect(file, &WorkspaceFile::waitingChanged, this,
            [this, &desk] { m_file->setText(fileLine(desk)); });
    connect(m_identity, &IdentityButton::mirrorWanted, this, &Rail::mirrorWanted);
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
}

QWidget* Rail::firstFocus() const { return m_list; }

void Rail::setOpen(int page)
{
    m_model->setOpen(page);
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(page)));
}

void Rail::setCount(int page, const QString& count) { m_model->setCount(page, count); }

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_delegate->setNarrow(narrow);
    static_cast<Brand*>(m_brand)->setNarrow(narrow);
    m_identity->setNarrow(narrow);
    m_file->setVisible(!narrow);
    m_list->doItemsLayout();
    space();
}

void Rail::space()
{
    const QScopedValueRollback<bool> spacing(m_spacing, true);
    const auto& theme = themeOf(*this);
    setFixedWidth(theme.px(m_narrow ? 56 : 216));
    const int side = theme.px(m_narrow ? 6 : 8);
    layout()->setContentsMargins(readingMargins(*this, side, theme.px(16), side + 1, theme.px(8)));
    m_file->setContentsMargins(
        readingMargins(*this, theme.px(32), theme.px(8), theme.px(8), theme.px(10)));
    QPalette palette;
    palette.setColor(QPalette::Base, theme.rail);
    m_list->setPalette(palette);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    painter.fillRect(rect(), theme.rail);
    if (m_file->isVisible()) {
        const int side = theme.px(14);
        const auto row = m_file->geometry();
        const QRect icon(row.left() + theme.px(12), row.center().y() - side / 2, side, side);
        paintIcon(
            painter, Icon::File, style()->visualRect(layoutDirection(), row, icon), theme.muted);
    }
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), theme.border);
    if (m_identity->isVisible())
        painter.fillRect(
            m_identity->x(), m_identity->y() - theme.px(4), m_identity->width(), 1, theme.border);
}

void Rail::changeEvent(QEvent* event)
{
    if (layout() && !m_spacing && isThemeChange(*event))
        space();
    QFrame::changeEvent(event);
}

} // namespace mor::ui
