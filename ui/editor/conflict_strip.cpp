// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/conflict_strip.h"

#include "shared/button.h"
#include "shared/label.h"
#include "shared/plural.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mor::ui {

ConflictStrip::ConflictStrip(EditSession& session, QWidget* parent)
    : Strip(Mark::Late, parent)
    , m_session(session)
    , m_title((new Label(QString(), Type::Strong))->wrapped())
    , m_rows(new QVBoxLayout)
    , m_all(new QWidget)
{
    const auto& theme = themeOf(*this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    column->setSpacing(theme.px(6));
    column->addWidget(m_title);
    column->addLayout(m_rows);
    auto* all = new QHBoxLayout(m_all);
    all->setContentsMargins({});
    all->setSpacing(theme.px(8));
    auto* mine = new Button(tr("Keep all of mine"), Button::Kind::Quiet);
    auto* theirs = new Button(tr("Take all of theirs"), Button::Kind::Quiet);
    for (auto* button : {mine, theirs}) {
        button->setCompact(true);
        all->addWidget(button);
    }
    all->addStretch();
    column->addWidget(m_all);
    connect(mine, &QAbstractButton::clicked, this, [this] {
        for (const auto field : std::vector(m_session.conflicts()))
            m_session.keepMine(field);
    });
    connect(theirs, &QAbstractButton::clicked, this, [this] {
        for (const auto field : std::vector(m_session.conflicts()))
            m_session.takeTheirs(field);
    });
    hide();
}

void ConflictStrip::refresh(const Rhythm& rhythm)
{
    while (auto* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    const auto& fields = m_session.conflicts();
    const int count = static_cast<int>(fields.size());
    m_title->setText(counted(count,
        tr("Somebody changed this field while you typed. Both are kept until you choose."),
        tr("Somebody changed %1 fields while you typed. Both are kept until you choose.")));
    for (const auto field : fields)
        addRow(field, rhythm);
    m_all->setVisible(count > 1);
    setVisible(count > 0);
    setAccessibleName(m_title->text() + QLatin1Char('\n') + m_lines.join(QLatin1Char('\n')));
}

void ConflictStrip::addRow(Field field, const Rhythm& rhythm)
{
    const auto& theme = themeOf(*this);
    const auto name = labelOf(field);
    const auto mine = tr("%1, yours: %2").arg(name, told(field, m_session.wanted(), rhythm));
    const auto theirs = tr("%1, theirs: %2").arg(name, told(field, m_session.stored(), rhythm));
    m_lines << mine << theirs;
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins({});
    row->setSpacing(theme.px(8));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget((new Label(mine))->wrapped());
    words->addWidget((new Label(theirs))->wrapped());
    row->addLayout(words, 1);
    auto* keep = new Button(tr("Keep mine"), Button::Kind::Quiet);
    keep->setAccessibleName(tr("Keep mine: %1").arg(name));
    auto* take = new Button(tr("Take theirs"), Button::Kind::Quiet);
    take->setAccessibleName(tr("Take theirs: %1").arg(name));
    for (auto* button : {keep, take}) {
        button->setCompact(true);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    connect(keep, &QAbstractButton::clicked, this, [this, field] { m_session.keepMine(field); });
    connect(take, &QAbstractButton::clicked, this, [this, field] { m_session.takeTheirs(field); });
    m_rows->addWidget(all);
}

QString ConflictStrip::text() const { return m_lines.join(QLatin1Char('\n')); }

} // namespace mor::ui
