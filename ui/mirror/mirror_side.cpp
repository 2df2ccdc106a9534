// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "mirror/mirror_side.h"

#include "mirror/mirror_words.h"
#include "shared/button.h"
#include "shared/rows_card.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr std::size_t kLooksShown = 6;
constexpr std::chrono::days kBefore{7};

/// Whether the person saw the same kind of data in the week before somebody else did.
bool sawItFirst(const Mirror& mirror, const Look& look)
{
    return std::ranges::any_of(mirror.looks, [&](const Look& own) {
        return own.viewer == own.about && own.kind == look.kind && own.firstAt < look.firstAt
            && look.day - own.day <= kBefore;
    });
}

} // namespace

MirrorSide::MirrorSide(QWidget* parent)
    : QWidget(parent)
    , m_seen(new Card)
    , m_title(new Label({}, Type::Section))
    , m_lines(new QVBoxLayout)
    , m_note(new Label({}, Type::Small, &Theme::text2))
    , m_looks(new RowsCard(tr("Opened lately"), {1, 0}, 16))
    , m_ask(new Button(tr("Ask about an entry"), Button::Kind::Quiet))
    , m_all(new Button(tr("All entries"), Button::Kind::Quiet))
{
    m_seen->body()->addWidget(m_title->wrapped());
    m_seen->body()->addLayout(m_lines);
    m_seen->body()->addWidget(m_note->wrapped());
    m_ask->setToolTip(tr("Copies a question on the chosen look, to be sent to whoever looked"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_ask, 1);
    buttons->addWidget(m_all);
    m_looks->under()->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_seen);
    column->addWidget(m_looks);
    column->addStretch(1);
    connect(m_ask, &Button::clicked, this, &MirrorSide::ask);
    connect(m_all, &Button::clicked, this, [this] { Q_EMIT allWanted(!m_showsAll); });
    connect(&m_looks->table(), &RowTable::chosen, this, &MirrorSide::ask);
    space();
}

void MirrorSide::showAll(bool all) { m_showsAll = all; }

void MirrorSide::showLooks(const Mirror& mirror, const Roster& roster, Day today)
{
    std::vector<Row> rows;
    std::size_t others = 0;
    for (const auto& look : mirror.looks) {
        if (look.viewer == mirror.person)
            continue; // told beside the looks of others
        if (++others > kLooksShown && !m_showsAll)
            continue;
        auto second = lookPlace(look, roster, mirror.person);
        if (look.times > 1)
            second += tr(", %1 times").arg(look.times);
        if (sawItFirst(mirror, look))
            second += tr("; you saw it first");
        const auto when = lookTime(look, today);
        auto what = bodyCell(seenWords(
            look.kind, audienceOf(roster, look.viewer, mirror.person, look.day), mirror.role));
        what.second = second;
        rows.push_back({QString::number(others), {what, softCell(when)},
            tr("%1, %2, %3").arg(what.text, second, when)});
    }
    m_ask->setReasonDisabled(rows.empty() ? tr("Nobody has looked yet.") : QString());
    m_all->setVisible(others > kLooksShown);
    m_all->setText(m_showsAll ? tr("Only the last") : tr("All entries"));
    m_looks->setRows({{}, {}}, std::move(rows), tr("Nobody has opened anything about you yet."));
}

void MirrorSide::ask()
{
    const auto id = m_looks->table().currentId();
    const auto& rows = m_looks->table().rows();
    if (rows.empty())
        return;
    const auto chosen = std::ranges::find(rows, id, &Row::id);
    const auto& row = chosen == rows.end() ? rows.front() : *chosen;
    QApplication::clipboard()->setText(
        tr("A question on a look at data about me in MOR Planner: %1. What was it for?")
            .arg(row.spoken));
    Q_EMIT asked();
}

void MirrorSide::setSeen(const QString& title, const QString& note)
{
    m_seen->setVisible(!title.isEmpty());
    m_title->setText(title);
    m_note->setText(note);
}

void MirrorSide::showSentences(const std::vector<TeamSentence>& told)
{
    while (auto* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](Label* label) { m_lines->addWidget(label->wrapped()); };
    for (const auto& one : told) {
        if (&one != &told.front())
            m_lines->addWidget(new Rule);
        add(new Label(one.sentence, Type::Strong));
        add(new Label(one.behind, Type::Small, &Theme::text2));
    }
    if (told.empty())
        add(new Label(tr("Nothing about your team was on it.")));
}

void MirrorSide::space()
{
    const auto& theme = themeOf(*this);
    layout()->setSpacing(theme.px(16));
    m_lines->setSpacing(theme.px(4));
}

void MirrorSide::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(*event) && m_lines)
        space();
}

} // namespace mor::ui
