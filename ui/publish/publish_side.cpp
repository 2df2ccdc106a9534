// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/publish_side.h"

#include "publish/month_grid.h"
#include "shared/button.h"
#include "shared/inline_error.h"
#include "shared/period.h"
#include "shared/state_glyph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QTimer>

#include <algorithm>

namespace mor::ui {

namespace {

/// A mark beside words.
class Glyph : public QWidget {
public:
    explicit Glyph(Mark mark)
        : m_mark(mark)
    {
        const int side = themeOf(*this).px(15);
        setFixedSize(side, side + themeOf(*this).px(3));
        setAccessibleName(wordOf(mark));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& theme = themeOf(*this);
        paintGlyph(painter, theme, m_mark, QRectF(0, theme.px(2), theme.px(15), theme.px(15)),
            theme.surface);
    }

private:
    Mark m_mark;
};

QWidget* rowOf(const Happening& happening)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    const auto& theme = themeOf(*row);
    line->setContentsMargins(0, theme.px(4), 0, theme.px(4));
    line->setSpacing(theme.px(10));
    line->addWidget(new Glyph(happening.mark), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme.px(1));
    words->addWidget((new Label(happening.text))->wrapped());
    if (!happening.more.isEmpty())
        words->addWidget((new Label(happening.more, Type::Small, &Theme::text2))->wrapped());
    line->addLayout(words, 1);
    return row;
}

} // namespace

PublishSide::PublishSide(QWidget* parent)
    : Card(QString(), parent)
    , m_scroll(new QScrollArea)
    , m_content(new QWidget)
    , m_date(new Button(QString()))
    , m_month(new Label(QString(), Type::Strong))
    , m_grid(new MonthGrid)
    , m_note(new Label(QString(), Type::Small, &Theme::text2))
    , m_happenings(new QVBoxLayout)
    , m_reason(new QPlainTextEdit)
    , m_reasonError(new InlineError(*m_reason))
    , m_locked(new Label(QString(), Type::Small))
    , m_error(new Label(QString(), Type::Small))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Ghost))
    , m_publish(new Button(QString(), Button::Kind::Primary))
{
    setAccessibleName(tr("Publish"));
    setPadding(0);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_content->installEventFilter(this);

    m_note->wrapped();
    m_locked->wrapped()->setMark(Mark::Missed);
    m_error->wrapped()->setMark(Mark::Missed);
    auto* why = new Label(tr("Why, in one sentence everyone can read"), Type::Small, &Theme::text2);
    why->wrapped()->setBuddy(m_reason);
    m_reason->setAccessibleName(why->text());
    m_reason->setTabChangesFocus(true);
    m_reason->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_happenings->setSpacing(0);

    auto* column = new QVBoxLayout(m_content);
    column->addWidget(new Label(tr("In force from"), Type::Section));
    column->addLayout(makeDateRows());
    column->addWidget(m_grid);
    column->addWidget(m_note);
    column->addWidget(new Rule);
    column->addWidget(new Label(tr("What will happen"), Type::Section));
    column->addLayout(m_happenings);
    column->addWidget(why);
    column->addWidget(m_reason);
    column->addWidget(m_reasonError);
    column->addStretch(1);
    body()->addWidget(m_scroll, 1);
    body()->addLayout(makeActs());
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        m_reasonError->say({});
        Q_EMIT reasonEdited();
    });
    fit();
}

QLayout* PublishSide::makeDateRows()
{
    auto* rows = new QVBoxLayout;
    m_date->setSymbol(Icon::Calendar);
    auto* back = new Button(Icon::Left, tr("Month before"), Button::Kind::Ghost);
    auto* on = new Button(Icon::Right, tr("Month after"), Button::Kind::Ghost);
    back->setCompact(true);
    on->setCompact(true);
    auto* month = new QHBoxLayout;
    month->addWidget(m_month, 1);
    month->addWidget(back);
    month->addWidget(on);
    rows->addWidget(m_date);
    rows->addLayout(month);
    connect(m_date, &Button::clicked, this, [this] {
        m_grid->showMonth(m_grid->chosen());
        m_grid->setFocus(Qt::OtherFocusReason);
    });
    connect(back, &Button::clicked, m_grid, [this] { m_grid->stepMonth(-1); });
    connect(on, &Button::clicked, m_grid, [this] { m_grid->stepMonth(1); });
    connect(m_grid, &MonthGrid::monthChanged, this, &PublishSide::showMonthName);
    connect(m_grid, &MonthGrid::picked, this, &PublishSide::dayPicked);
    return rows;
}

QLayout* PublishSide::makeActs()
{
    auto* acts = new QVBoxLayout;
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_publish, 1);
    acts->addWidget(m_locked);
    acts->addWidget(m_error);
    acts->addLayout(buttons);
    m_locked->hide();
    m_error->hide();
    connect(m_cancel, &Button::clicked, this, &PublishSide::cancelled);
    connect(m_publish, &Button::clicked, this, &PublishSide::publishWanted);
    return acts;
}

void PublishSide::showDay(Day chosen, Day today, Day first, const WorkCalendar& calendar)
{
    m_grid->show(chosen, today, first, calendar);
    m_date->setText(tr("%1   week %2")
                        .arg(label({PeriodKind::Day, {chosen, chosen}}))
                        .arg(isoWeekOf(chosen).week));
    m_date->setAccessibleName(tr("In force from %1, choose another day").arg(longDate(chosen)));
    showMonthName();
}

void PublishSide::showMonthName()
{
    const Day month = m_grid->month();
    m_month->setText(label({PeriodKind::Month, {month, month}}));
}

void PublishSide::showNote(const QString& note) { m_note->setText(note); }

void PublishSide::showHappenings(const std::vector<Happening>& all)
{
    while (auto* item = m_happenings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_happeningTexts.clear();
    for (const auto& happening : all) {
        m_happenings->addWidget(rowOf(happening));
        m_happeningTexts << happening.text << happening.more;
    }
}

void PublishSide::showAct(const QString& act, const QStringList& obstacles)
{
    m_publish->setText(act);
    m_publish->setAccessibleName(act);
    m_publish->setReasonDisabled(obstacles.join(QLatin1Char('\n')));
    if (obstacles.isEmpty())
        m_publish->setKeyCap({});
    m_locked->setText(obstacles.join(QLatin1Char('\n')));
    m_locked->setVisible(!obstacles.isEmpty());
}

bool PublishSide::isLocked() const { return !m_publish->isEnabled(); }

QString PublishSide::reason() const { return m_reason->toPlainText().simplified(); }

void PublishSide::setReason(const QString& reason)
{
    const QSignalBlocker quiet(m_reason); // nobody typed it
    if (reason != m_reason->toPlainText())
        m_reason->setPlainText(reason);
}

void PublishSide::sayReasonError(const QString& sentence)
{
    m_reasonError->say(sentence);
    if (sentence.isEmpty())
        return;
    focusReason();
    // Once more when the sentence has its room.
    QTimer::singleShot(0, m_reasonError, [this] { revealReason(); });
}

/// The field and what is said about it, wherever they are scrolled.
void PublishSide::revealReason()
{
    for (auto* above = m_reason->parentWidget(); above; above = above->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(above)) {
            scroll->ensureWidgetVisible(m_reason);
            if (!m_reasonError->isHidden())
                scroll->ensureWidgetVisible(m_reasonError);
        }
}

void PublishSide::setReadOnly(const QString& why)
{
    m_reason->setReadOnly(!why.isEmpty());
    m_reason->setToolTip(why);
    m_reason->viewport()->setAutoFillBackground(why.isEmpty()); // the style shows it
}

void PublishSide::say(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void PublishSide::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_reason);
}

void PublishSide::setWhole(bool whole)
{
    m_whole = whole;
    fit();
}

void PublishSide::fit()
{
    const auto& theme = themeOf(*this);
    const int side = theme.px(18);
    m_content->layout()->setContentsMargins(side, theme.px(16), side, theme.px(8));
    m_content->layout()->setSpacing(theme.px(8));
    if (auto* acts = body()->itemAt(1)->layout()) {
        acts->setContentsMargins(side, theme.px(4), side, theme.px(16));
        acts->setSpacing(theme.px(8));
    }
    const int lines = m_reason->fontMetrics().lineSpacing() * 3;
    m_reason->setFixedHeight(lines + theme.px(14));
    const int height = m_content->layout()->hasHeightForWidth()
        ? m_content->layout()->totalHeightForWidth(std::max(1, m_scroll->viewport()->width()))
        : m_content->sizeHint().height();
    m_scroll->setMinimumHeight(m_whole ? height : theme.px(160));
}

void PublishSide::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (isThemeChange(*event) && m_scroll && body()->count() > 1)
        fit();
}

bool PublishSide::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_content && m_whole
        && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        fit();
    return Card::eventFilter(watched, event);
}

} // namespace mor::ui
