// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/talks_panel.h"

#include "adherence/grid_content.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/card_copies.h"
#include "shared/explain.h"
#include "shared/period.h"
#include "shared/row_table.h"
#include "shared/state_glyph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kWidth = 372; // design pixels

} // namespace

QString stateCounts(const Counts& counts)
{
    QStringList parts;
    const auto add = [&](int count, const QString& word) {
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(QString::number(count), word));
    };
    add(counts.onTime, TalksPanel::tr("on time"));
    add(counts.late, TalksPanel::tr("late"));
    add(counts.missed, TalksPanel::tr("missed"));
    add(counts.disputed, TalksPanel::tr("disputed"));
    add(counts.excused, TalksPanel::tr("excused"));
    add(counts.uncovered, TalksPanel::tr("uncovered"));
    add(counts.withdrawn, TalksPanel::tr("withdrawn"));
    add(counts.open, TalksPanel::tr("still open"));
    add(counts.planned, TalksPanel::tr("planned"));
    return parts.isEmpty() ? TalksPanel::tr("no talks") : parts.join(QStringLiteral(", "));
}

TalksPanel::TalksPanel(QWidget* parent)
    : QFrame(parent)
    , m_card(new Card(tr("Talks behind")))
    , m_close(new Button(Icon::Cross, tr("Close"), Button::Kind::Ghost))
    , m_days(new Label({}, Type::Small, &Theme::text2))
    , m_sentence(new Label({}, Type::Small, &Theme::text2))
    , m_table(new RowTable(tr("Talks behind"), {3, 4, 0}))
{
    m_close->setCompact(true);
    m_card->head()->addWidget(m_close);
    m_card->body()->addWidget(m_days->wrapped());
    m_card->body()->addWidget(m_sentence->wrapped());
    auto* inside = new QWidget;
    inside->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->addWidget(m_table);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    m_card->body()->addWidget(scroll, 1);
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(m_card);
    m_table->setWhatsThis(
        tr("The talks that the number was counted from. Their manager sees each of them and opens "
           "it with Enter; those above see how many came to what, and no names."));
    makeExplained(*m_table);
    connect(m_close, &QAbstractButton::clicked, this, &TalksPanel::closeWanted);
    connect(m_table, &RowTable::chosen, this, [this](const QString& id) {
        if (m_behind.named && !id.isEmpty())
            Q_EMIT talkChosen(m_behind.talks[id.toUInt()].key);
    });
    auto* copies = new CardCopies(*m_card, [this] {
        CopyRows rows{tr("%1, %2").arg(m_card->accessibleName(), m_days->text()), {}, {}};
        for (const auto& row : m_table->rows()) {
            QStringList cells;
            for (const auto& cell : row.cells)
                cells.append(cell.second.isEmpty() ? cell.text
                                                   : cell.text + QLatin1String(", ") + cell.second);
            rows.rows.push_back(cells);
        }
        return rows;
    });
    connect(copies, &CardCopies::copied, this, &TalksPanel::said);
    space();
}

void TalksPanel::focus()
{
    if (m_table->isHidden() || m_table->rows().empty())
        m_close->setFocus();
    else
        m_table->setFocus();
}

QString TalksPanel::sentence() const { return m_sentence->text(); }

void TalksPanel::showTalks(const TalkQuestion& question, TalksBehind behind, Day today)
{
    m_behind = std::move(behind);
    m_card->setTitle(question.title);
    m_days->setText(tr("Talks due in %1").arg(daysText(question.due, today)));
    std::vector<Row> rows;
    if (m_behind.named)
        for (std::size_t i = 0; i < m_behind.talks.size(); ++i) {
            const auto& talk = m_behind.talks[i];
            const auto due = shortDate(talk.due, today);
            const auto whom = talk.person.isEmpty() ? tr("team") : talk.person;
            rows.push_back({QString::number(i),
                {bodyCell(due), {whom, RowCell::Look::Body, Mark::Planned, {}, {}, talk.activity},
                    chipCell(markOf(talk.state), wordOf(talk.state))},
                tr("%1 with %2, due %3: %4").arg(talk.activity, whom, due, wordOf(talk.state))});
        }
    else
        for (const auto& week : m_behind.weeks) {
            const auto name = tr("week %1").arg(isoWeekOf(week.monday).week);
            const auto counts = stateCounts(week.counts);
            rows.push_back({{}, {bodyCell(name), bodyCell(counts), softCell({})},
                tr("%1: %2").arg(name, counts)});
        }
    m_sentence->setText(m_behind.tooFew ? tr("Fewer than four people: nothing is shown.")
            : m_behind.named
            ? tr("%1. Enter opens a talk on Today.").arg(stateCounts(m_behind.total))
            : tr("%1. Each talk is seen by its manager alone.").arg(stateCounts(m_behind.total)));
    m_table->setRows({{}, {}, {}}, std::move(rows));
    m_table->setVisible(!m_behind.tooFew);
}

void TalksPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    painter.fillRect(rect(), theme.window);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), theme.border);
}

void TalksPanel::place()
{
    if (!parentWidget())
        return;
    const auto room = parentWidget()->rect();
    const int wide = std::min(themeOf(*this).px(kWidth), room.width());
    setGeometry(QStyle::visualRect(
        layoutDirection(), room, QRect(room.width() - wide, 0, wide, room.height())));
}

void TalksPanel::space()
{
    const int margin = themeOf(*this).px(16);
    layout()->setContentsMargins(margin, margin, margin, margin);
    place();
}

void TalksPanel::changeEvent(QEvent* event)
{
    if (isThemeChange(*event) && layout())
        space();
    QFrame::changeEvent(event);
}

} // namespace mor::ui
