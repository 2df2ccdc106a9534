// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/question_row.h"

#include "shared/button.h"
#include "shared/label.h"
#include "shared/paint.h"
#include "shared/reading_margins.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace mor::ui {

namespace {

using Verdict = GateAnswer::Verdict;

constexpr int kTile = 24;
constexpr int kIndent = kTile + 12;

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Clear:
        return QuestionRow::tr("clear");
    case Verdict::No:
        return QuestionRow::tr("no");
    case Verdict::Open:
        break;
    }
    return QuestionRow::tr("not clear yet");
}

} // namespace

QuestionRow::QuestionRow(const QString& question, QWidget* parent)
    : QWidget(parent)
    , m_question(question)
    , m_head(new QHBoxLayout)
    , m_title((new Label(question, Type::Strong))->wrapped())
    , m_object((new Label(QString(), Type::Small, &Theme::text2))->wrapped())
    , m_seen((new Label)->wrapped())
    , m_choices(new QWidget)
    , m_yes(new Button(tr("Still yes"), Button::Kind::Normal))
    , m_no(new Button(tr("No"), Button::Kind::Quiet))
    , m_why(new QWidget)
    , m_reason(new QLineEdit)
    , m_park(new Button(tr("Park it"), Button::Kind::Normal))
    , m_word(new Label(QString(), Type::Small, &Theme::text2))
{
    const auto& theme = themeOf(*this);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("morFocusRing", true);
    setToolTip(tr("Shows where it is answered"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        readingMargins(*this, theme.px(kIndent), theme.px(2), 0, theme.px(2)));
    column->setSpacing(theme.px(4));
    auto* choices = new QHBoxLayout(m_choices);
    auto* why = new QHBoxLayout(m_why);
    for (auto* row : {choices, why}) {
        row->setContentsMargins({});
        row->setSpacing(theme.px(8));
    }
    for (auto* button : {m_yes, m_no, m_park})
        button->setCompact(true);
    m_yes->setAccessibleName(tr("Still yes: %1").arg(question));
    m_no->setAccessibleName(tr("No: %1").arg(question));
    choices->addWidget(m_yes);
    choices->addStretch();
    m_head->setContentsMargins({});
    m_head->setSpacing(theme.px(8));
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_no, 0, Qt::AlignTop);
    column->addLayout(m_head);
    m_reason->setPlaceholderText(tr("Why not? One sentence"));
    m_reason->setAccessibleName(tr("Why the answer is no"));
    m_reason->setMaxLength(300);
    why->addWidget(m_reason, 1);
    why->addWidget(m_park);
    for (QWidget* part :
        std::initializer_list<QWidget*>{m_object, m_seen, m_choices, m_why, m_word})
        column->addWidget(part);
    m_why->hide();
    ask({}, {});
    showWord({});
    connect(m_yes, &QAbstractButton::clicked, this, &QuestionRow::yesSaid);
    connect(m_no, &QAbstractButton::clicked, this, [this] { askWhy(true); });
    const auto say = [this] {
        if (!m_reason->text().trimmed().isEmpty())
            Q_EMIT noSaid(m_reason->text().trimmed());
        else
            m_reason->setFocus(Qt::OtherFocusReason);
    };
    connect(m_park, &QAbstractButton::clicked, this, say);
    connect(m_reason, &QLineEdit::returnPressed, this, say);
}

void QuestionRow::show(Verdict verdict, const QString& object)
{
    m_verdict = verdict;
    m_object->setText(object);
    setAccessibleName(tr("%1 %2. %3").arg(m_question, verdictWord(verdict), object));
    update();
}

void QuestionRow::ask(const QString& seen, const QString& reason)
{
    const bool asked = !seen.isEmpty();
    m_seen->setText(seen);
    m_seen->setVisible(asked);
    auto* choices = static_cast<QHBoxLayout*>(m_choices->layout());
    if (asked != (choices->indexOf(m_no) >= 0)) {
        if (asked)
            choices->insertWidget(1, m_no);
        else
            m_head->addWidget(m_no, 0, Qt::AlignTop);
    }
    m_no->setKind(asked ? Button::Kind::Quiet : Button::Kind::Ghost);
    m_choices->setVisible(asked);
    m_yes->setReasonDisabled(reason);
    m_no->setReasonDisabled(reason);
    m_no->setVisible(asked || reason.isEmpty());
    if (!reason.isEmpty())
        askWhy(false);
}

void QuestionRow::showWord(const QString& word)
{
    m_word->setText(word);
    m_word->setVisible(!word.isEmpty());
}

void QuestionRow::askWhy(bool open)
{
    m_why->setVisible(open);
    if (open)
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        m_reason->clear();
}

bool QuestionRow::isAsked() const { return !m_seen->text().isEmpty(); }

QString QuestionRow::object() const { return m_object->text(); }

QWidget* QuestionRow::firstFocus() const { return isAsked() ? m_yes : m_no; }

void QuestionRow::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT sectionWanted();
}

void QuestionRow::keyPressEvent(QKeyEvent* event)
{
    const auto key = event->key();
    const bool chosen = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (chosen && hasFocus() && (event->modifiers() & ~Qt::KeypadModifier) == 0)
        Q_EMIT sectionWanted();
    else
        QWidget::keyPressEvent(event);
}

bool QuestionRow::cancel()
{
    if (!m_why->isVisibleTo(this))
        return false;
    askWhy(false);
    m_no->setFocus(Qt::OtherFocusReason);
    return true;
}

void QuestionRow::paintEvent(QPaintEvent*)
{
    const auto& theme = themeOf(*this);
    QPainter painter(this);
    const int side = theme.px(kTile);
    const bool clear = m_verdict == Verdict::Clear;
    const auto& colours = theme.mark(clear ? Mark::OnTime : Mark::Missed);
    QRectF tile(0, theme.px(2), side, side);
    if (layoutDirection() == Qt::RightToLeft)
        tile.moveRight(width());
    paintPanel(painter, tile, colours.tint, QColor(), theme.px(4));
    const double inset = theme.px(5);
    paintIcon(painter, clear ? Icon::Check : Icon::Cross,
        tile.adjusted(inset, inset, -inset, -inset), colours.strong, 2.0);
}

} // namespace mor::ui
