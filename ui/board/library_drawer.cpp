// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/library_drawer.h"

#include "board/library_list.h"
#include "shared/button.h"
#include "shared/plural.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

namespace mor::ui {

LibraryDrawer::LibraryDrawer(QWidget* parent)
    : Card(tr("Library"), parent)
    , m_rows(new LibraryModel(this))
    , m_starterRows(new LibraryModel(this))
    , m_search(new QLineEdit)
    , m_list(new LibraryList(*m_rows))
    , m_starters(new LibraryList(*m_starterRows))
    , m_below(new Label({}, Type::Small, &Theme::text2))
    , m_fixed(new Label({}, Type::Small, &Theme::text2))
{
    setPadding(14);
    setAccessibleName(tr("Library"));
    auto* close = new Button(Icon::Cross, tr("Close the library"), Button::Kind::Ghost);
    close->setCompact(true);
    head()->addWidget(close);
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Activities of the library"));
    m_list->setAccessibleDescription(
        tr("Enter takes one into the draft, or shows the card of one in use"));
    m_starters->setAccessibleName(tr("Starter rhythms"));
    m_starters->setAccessibleDescription(tr("Enter takes all its activities into the draft"));
    m_starters->setWhole(true);
    body()->addWidget(m_search);
    body()->addWidget(m_fixed->wrapped());
    body()->addWidget(m_list, 1);
    body()->addWidget(m_below->wrapped());
    body()->addWidget(new Label(tr("Starter rhythms"), Type::Strong, &Theme::text2));
    body()->addWidget(m_starters);
    m_fixed->hide();

    connect(close, &QAbstractButton::clicked, this, &LibraryDrawer::closeWanted);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryDrawer::fill);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    for (auto* list : {m_list, m_starters}) {
        connect(list, &LibraryList::taken, this, &LibraryDrawer::taken);
        connect(list, &LibraryList::menuWanted, this, &LibraryDrawer::menuWanted);
    }
    const auto* bar = m_list->verticalScrollBar();
    connect(bar, &QAbstractSlider::valueChanged, this, &LibraryDrawer::showBelow);
    connect(bar, &QAbstractSlider::rangeChanged, this, &LibraryDrawer::showBelow);
}

void LibraryDrawer::show(const RhythmLibrary& library, const Rhythm& rhythm,
    const RhythmVersion& draft, Role role, Day today)
{
    m_library = &library;
    m_rhythm.levers = rhythm.levers;
    m_rhythm.versions = rhythm.versions;
    m_rhythm.parked = rhythm.parked;
    m_draft = draft;
    m_role = role;
    m_today = today;
    m_search->setPlaceholderText(counted(
        int(library.activities.size()), tr("Search 1 activity"), tr("Search %1 activities")));
    m_starterRows->setItems(starterRows(library));
    m_starters->updateGeometry();
    auto levers = rhythm.levers;
    for (const auto& lever : library.levers)
        if (std::ranges::find(levers, lever.code, &Lever::code) == levers.end())
            levers.push_back(lever);
    m_list->setLevers(levers);
    fill();
}

void LibraryDrawer::fill()
{
    if (!m_library)
        return;
    const int row = m_list->currentIndex().row();
    m_rows->setItems(libraryRows(*m_library, m_rhythm, m_draft, m_role, m_today, m_search->text()));
    if (row >= 0)
        m_list->setCurrentIndex(m_rows->index(std::min(row, m_rows->rowCount() - 1)));
    showBelow();
}

void LibraryDrawer::showBelow()
{
    if (m_rows->rowCount() == 0) {
        m_below->setText(tr("No activity has this in its name or lever."));
        m_below->show();
        return;
    }
    const int below = m_list->rowsBelow();
    m_below->setText(counted(below, tr("1 more below"), tr("%1 more below")));
    m_below->setVisible(below > 0);
}

void LibraryDrawer::setReasonFixed(const QString& reason)
{
    m_rows->setEditable(reason.isEmpty());
    m_fixed->setText(reason);
    m_fixed->setVisible(!reason.isEmpty());
}

QWidget* LibraryDrawer::firstFocus() const { return m_search; }

QSize LibraryDrawer::minimumSizeHint() const
{
    return {themeOf(*this).px(200), Card::minimumSizeHint().height()};
}

void LibraryDrawer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        Card::keyPressEvent(event);
}

} // namespace mor::ui
