// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/key_sheet.h"

#include "shared/button.h"
#include "shared/label.h"
#include "shared/paint.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>

namespace mor::ui {

namespace {

class KeyCap : public QWidget {
public:
    explicit KeyCap(const QString& key)
        : m_key(key)
    {
        setAccessibleName(key);
    }
    QSize sizeHint() const override
    {
        const auto& theme = themeOf(*this);
        return {keyCapWidth(theme, m_key), theme.px(24)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& theme = themeOf(*this);
        paintKeyCap(painter, theme, 0, height() / 2, m_key, theme.text2, theme.control, theme.alt);
    }

private:
    QString m_key;
};

void fill(QGridLayout& grid, const QString& head, const QList<QAction*>& actions)
{
    int row = grid.rowCount();
    bool headed = false;
    for (const auto* action : actions) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        if (!headed)
            grid.addWidget(new Label(head, Type::Section), row++, 0, 1, 2);
        headed = true;
        auto text = action->text();
        text.remove(QLatin1Char('&'));
        grid.addWidget(new KeyCap(action->shortcut().toString(QKeySequence::NativeText)), row, 0);
        grid.addWidget(new Label(text), row++, 1);
    }
}

} // namespace

KeySheet::KeySheet(const QList<QAction*>& window, const QList<QAction*>& page, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    const auto& theme = themeOf(*this);
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(8));
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(4));
    grid->setColumnStretch(1, 1);
    fill(*grid, tr("On this page"), page);
    fill(*grid, tr("Everywhere"), window);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    scroll->setAccessibleName(tr("Keys"));
    auto* close = new Button(tr("Close"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme.px(16));
    column->addWidget(scroll);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    row->addSpacing(theme.px(24));
    column->addLayout(row);
    resize(theme.px(460), theme.px(560));
}

} // namespace mor::ui
