// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/check_off_bar.h"

#include "shared/activity_words.h"
#include "shared/button.h"
#include "shared/inline_error.h"
#include "shared/paint.h"
#include "shared/period.h"
#include "today/talk_draft.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kDaysOffered = 8;

} // namespace

ValueButton::ValueButton(const QString& caption, QWidget* parent)
    : QAbstractButton(parent)
    , m_caption(caption)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("morFocusRing", true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ValueButton::setCaption(const QString& caption)
{
    m_caption = caption;
    setValue(m_value, m_missing);
}

void ValueButton::setValue(const QString& value, bool missing)
{
    m_value = value;
    m_missing = missing;
    setAccessibleName(QStringLiteral("%1: %2").arg(m_caption, value));
    updateGeometry();
    update();
}

QSize ValueButton::sizeHint() const
{
    const auto& theme = themeOf(*this);
    const int arrow = isEnabled() ? theme.px(16) : 0;
    const int width = std::max(textWidth(m_caption, theme.font(Type::Caption)),
        textWidth(m_value, theme.font(Type::Strong)) + arrow);
    return {width,
        QFontMetrics(theme.font(Type::Caption)).height()
            + QFontMetrics(theme.font(Type::Strong)).height()};
}

QSize ValueButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), themeOf(*this).px(64)), sizeHint().height()};
}

void ValueButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const int caption = QFontMetrics(theme.font(Type::Caption)).height();
    const QRect value(0, caption, width(), height() - caption);
    const int arrow = theme.px(14);
    const auto strong = theme.font(m_missing || isEnabled() ? Type::Strong : Type::Body);
    const int room = width() - (isEnabled() ? arrow + theme.px(2) : 0);
    const int text = std::min(room, textWidth(m_value, strong));
    const auto place
        = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    paintText(painter, QRect(0, 0, width(), caption), m_caption, theme.font(Type::Caption),
        theme.muted, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const auto ink = m_missing        ? theme.mark(Mark::Late).strong
        : isEnabled() && underMouse() ? theme.accentText
                                      : theme.text;
    paintText(painter, place(QRect(0, value.top(), room, value.height())), m_value, strong, ink,
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    if (isEnabled())
        paintIcon(painter, Icon::Down,
            place(QRect(
                text + theme.px(2), value.top() + (value.height() - arrow) / 2, arrow, arrow)),
            theme.muted);
}

CheckOffBar::CheckOffBar(QWidget* parent)
    : QWidget(parent)
    , m_heldOn(new ValueButton(tr("Held on")))
    , m_evidence(new ValueButton(tr("Evidence")))
    , m_useful(new ValueButton(tr("Useful?")))
    , m_clock(new ValueButton(tr("Recording")))
    , m_takeBack(new Button(tr("Take back"), Button::Kind::Normal))
    , m_correct(new Button(tr("Correct"), Button::Kind::Normal))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Ghost))
    , m_primary(new Button(tr("Check off"), Button::Kind::Primary))
    , m_error(new InlineError(*m_evidence))
    , m_row(new QHBoxLayout)
{
    m_useful->setEnabled(false);
    m_useful->setFocusPolicy(Qt::NoFocus);
    m_clock->setEnabled(false);
    m_clock->setFocusPolicy(Qt::NoFocus);
    m_takeBack->setSymbol(Icon::Undo);
    m_correct->setSymbol(Icon::Edit);
    m_primary->setSymbol(Icon::Check);
    m_primary->setKeyCap(tr("Ctrl Enter"));

    auto* facts = new QHBoxLayout;
    for (auto* fact : {m_heldOn, m_evidence, m_useful})
        facts->addWidget(fact);
    facts->addStretch(1);
    auto* acts = new QHBoxLayout;
    acts->addStretch(1);
    for (auto* act : {static_cast<QWidget*>(m_clock), static_cast<QWidget*>(m_takeBack),
             static_cast<QWidget*>(m_correct), static_cast<QWidget*>(m_cancel),
             static_cast<QWidget*>(m_primary)})
        acts->addWidget(act);
    m_row->addLayout(facts, 1);
    m_row->addLayout(acts);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_error);
    column->addLayout(m_row);

    connect(m_heldOn, &QAbstractButton::clicked, this, &CheckOffBar::openDays);
    connect(m_evidence, &QAbstractButton::clicked, this, &CheckOffBar::openEvidence);
    connect(m_primary, &QAbstractButton::clicked, this, &CheckOffBar::checkOffWanted);
    connect(m_takeBack, &QAbstractButton::clicked, this, &CheckOffBar::takeBackWanted);
    connect(m_correct, &QAbstractButton::clicked, this, &CheckOffBar::correctWanted);
    connect(m_cancel, &QAbstractButton::clicked, this, &CheckOffBar::cancelWanted);
    setMode(Mode::Record);
    space();
}

void CheckOffBar::setMode(Mode mode)
{
    const bool editable = mode != Mode::Recorded;
    m_heldOn->setEnabled(editable);
    m_evidence->setEnabled(editable);
    m_clock->setVisible(editable);
    m_takeBack->setVisible(!editable);
    m_correct->setVisible(!editable);
    m_cancel->setVisible(mode == Mode::Correct);
    m_primary->setVisible(editable);
    m_primary->setText(mode == Mode::Correct ? tr("Save correction") : tr("Check off"));
    m_primary->setAccessibleName(m_primary->text());
    say({});
}

void CheckOffBar::showHeldOn(Day heldOn, Day today)
{
    m_day = heldOn;
    m_today = today;
    auto words = nearDate(heldOn, today);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    m_heldOn->setValue(words);
}

void CheckOffBar::showEvidence(
    const std::vector<EvidenceType>& chosen, const std::vector<EvidenceType>& offered)
{
    m_chosen = chosen;
    m_offered = offered;
    QStringList words;
    for (const auto type : chosen)
        words << wordOf(type);
    m_evidence->setValue(words.isEmpty() ? tr("not chosen") : words.join(QStringLiteral(", ")));
    if (!chosen.empty())
        m_error->say({});
}

void CheckOffBar::showUseful(const QString& words)
{
    m_useful->setCaption(tr("Useful?"));
    m_useful->setValue(words);
    m_useful->setVisible(!words.isEmpty());
}

void CheckOffBar::showWord(const QString& whose, const QString& words)
{
    m_useful->setCaption(tr("%1’s word").arg(whose));
    m_useful->setValue(words);
    m_useful->show();
}

void CheckOffBar::showSeconds(int seconds)
{
    m_clock->setValue(
        QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

void CheckOffBar::say(const QString& sentence) { m_error->say(sentence); }

QString CheckOffBar::sentence() const { return m_error->text(); }

void CheckOffBar::askForEvidence()
{
    m_evidence->setValue(tr("missing"), true);
    QStringList asked;
    for (const auto type : m_offered)
        asked << wordOf(type);
    say(tr("Say what shows that it took place: add a next step, write a note, or choose from %1.")
            .arg(asked.join(QStringLiteral(", "))));
    m_evidence->setFocus(Qt::OtherFocusReason);
}

void CheckOffBar::focusRecorded() { m_correct->setFocus(Qt::TabFocusReason); }

void CheckOffBar::openDays()
{
    QMenu menu(this);
    for (int back = 0; back < kDaysOffered; ++back) {
        const Day day = m_today - std::chrono::days{back};
        auto* entry = menu.addAction(nearDate(day, m_today));
        entry->setCheckable(true);
        entry->setChecked(day == m_day);
        connect(entry, &QAction::triggered, this, [this, day] { Q_EMIT heldOnChosen(day); });
    }
    menu.exec(m_heldOn->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
}

void CheckOffBar::openEvidence()
{
    QMenu menu(this);
    for (const auto type : m_offered) {
        auto* entry = menu.addAction(wordOf(type));
        entry->setCheckable(true);
        entry->setChecked(std::ranges::find(m_chosen, type) != m_chosen.end());
        connect(entry, &QAction::toggled, this, [this, type](bool on) {
            auto chosen = m_chosen;
            std::erase(chosen, type);
            if (on)
                chosen.push_back(type);
            Q_EMIT evidenceChosen(chosen);
        });
    }
    menu.exec(m_evidence->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
}

void CheckOffBar::space()
{
    const auto& theme = themeOf(*this);
    layout()->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(12));
    layout()->setSpacing(theme.px(8));
    m_row->setSpacing(theme.px(12));
    for (int i = 0; i < 2; ++i)
        m_row->itemAt(i)->layout()->setSpacing(theme.px(i == 0 ? 24 : 12));
    m_row->setDirection(
        width() < theme.px(540) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CheckOffBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    const double radius = theme.px(8) - 1;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.alt);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0, -2 * radius, 0, 0), radius, radius);
    painter.fillRect(0, 0, width(), 1, theme.border);
}

void CheckOffBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    space();
}

void CheckOffBar::changeEvent(QEvent* event)
{
    if (isThemeChange(*event) && m_row)
        space();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
