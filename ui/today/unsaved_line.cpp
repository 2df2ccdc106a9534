// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/unsaved_line.h"

#include "shared/button.h"
#include "shared/label.h"
#include "today/unsaved_check_offs.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace mor::ui {

UnsavedLine::UnsavedLine(UnsavedCheckOffs& checkOffs, QWidget* parent)
    : QWidget(parent)
    , m_checkOffs(checkOffs)
    , m_words(new Label)
    , m_tryNow(new Button(tr("Try now"), Button::Kind::Normal))
    , m_openAgain(new Button(tr("Open the file again"), Button::Kind::Normal))
{
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_words->wrapped(), 1);
    row->addWidget(m_openAgain);
    row->addWidget(m_tryNow);
    m_tryNow->setCompact(true);
    m_openAgain->setCompact(true);
    connect(m_tryNow, &QAbstractButton::clicked, &checkOffs, &UnsavedCheckOffs::tryNow);
    connect(m_openAgain, &QAbstractButton::clicked, this, &UnsavedLine::openAgainWanted);
    connect(&checkOffs, &UnsavedCheckOffs::changed, this, &UnsavedLine::tell);
    space();
    hide();
}

QString UnsavedLine::sentence() const { return m_words->text(); }

void UnsavedLine::tell()
{
    const auto sentence = m_checkOffs.sentence();
    const bool news = sentence != m_words->text() && !sentence.isEmpty();
    m_words->setText(sentence);
    m_openAgain->setVisible(m_checkOffs.mayHelpToOpenAgain());
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (news) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void UnsavedLine::space()
{
    const auto& theme = themeOf(*this);
    layout()->setContentsMargins(theme.px(24), theme.px(6), theme.px(16), theme.px(6));
    layout()->setSpacing(theme.px(12));
}

void UnsavedLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    painter.fillRect(rect(), theme.mark(Mark::Late).tint);
    painter.fillRect(0, height() - 1, width(), 1, theme.mark(Mark::Late).strong);
}

void UnsavedLine::changeEvent(QEvent* event)
{
    if (isThemeChange(*event) && layout())
        space();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
