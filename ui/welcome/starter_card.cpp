// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "welcome/starter_card.h"

#include "shared/button.h"
#include "shared/chip.h"
#include "shared/paint.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace mor::ui {

namespace {

/// A letter on a soft square.
class Letter : public QWidget {
public:
    explicit Letter(const QString& letter)
        : m_letter(letter)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {themeOf(*this).px(28), themeOf(*this).px(28)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& theme = themeOf(*this);
        paintPanel(painter, rect(), theme.accentSoft, QColor(), theme.px(6));
        auto font = theme.font(Type::Caption);
        font.setWeight(QFont::DemiBold);
        paintText(painter, rect(), m_letter, font, theme.accentText, Qt::AlignCenter);
    }

private:
    QString m_letter;
};

/// The square dot of a lever.
class LeverDot : public QWidget {
public:
    explicit LeverDot(std::string lever)
        : m_lever(std::move(lever))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {themeOf(*this).px(8), themeOf(*this).px(16)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& theme = themeOf(*this);
        paintLeverDot(painter, theme, leverLook(theme, Rhythm{}, m_lever), QRectF(rect()).center());
    }

private:
    std::string m_lever;
};

/// A remark on the card's alternative ground.
class Remark : public Label {
public:
    explicit Remark(const QString& text)
        : Label(text, Type::Small, &Theme::text2)
    {
        wrapped();
        const int side = themeOf(*this).px(12);
        setContentsMargins(side, themeOf(*this).px(10), side, themeOf(*this).px(10));
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        const auto& theme = themeOf(*this);
        paintPanel(painter, rect(), theme.alt, QColor(), theme.px(6));
        painter.end();
        Label::paintEvent(event);
    }
};

} // namespace

StarterCard::StarterCard(const StarterOffer& starter, bool recommended, QWidget* parent)
    : Card(QString(), parent)
    , m_hours(new Label(QString(), Type::Lead))
    , m_basis(new Label(QString(), Type::Small, &Theme::text2))
    , m_start(new Button(tr("Start with %1").arg(starter.key)))
{
    const auto& theme = themeOf(*this);
    setAccessibleName(tr("%1, %2").arg(starter.key, starter.title));
    setPadding(20);
    setGap(0);
    body()->addWidget(makeHead(starter, recommended));
    body()->addSpacing(theme.px(8));
    auto* title = new Label(starter.title, Type::Lead);
    body()->addWidget(title);
    auto* sentence = (new Label(starter.sentence, Type::Body, &Theme::text2))->wrapped();
    sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    sentence->setMinimumHeight(QFontMetrics(theme.font(Type::Body)).lineSpacing() * 2);
    body()->addWidget(sentence);
    body()->addSpacing(theme.px(12));
    body()->addWidget(new Rule);
    body()->addSpacing(theme.px(8));
    for (const auto& line : starter.lines)
        body()->addWidget(makeLine(line));
    if (!starter.hint.isEmpty()) {
        body()->addSpacing(theme.px(16));
        body()->addWidget(new Remark(starter.hint));
    }
    body()->addStretch(1);
    body()->addSpacing(theme.px(10));
    body()->addWidget(new Rule);
    body()->addSpacing(theme.px(10));
    auto* hours = new QHBoxLayout;
    hours->setSpacing(theme.px(4));
    hours->addWidget(m_hours, 0, Qt::AlignBaseline);
    hours->addWidget(new Label(tr("a week"), Type::Body, &Theme::text2), 0, Qt::AlignBaseline);
    hours->addStretch();
    hours->addWidget(m_basis, 0, Qt::AlignBaseline);
    body()->addLayout(hours);
    body()->addSpacing(theme.px(12));
    body()->addWidget(m_start);
    connect(m_start, &QAbstractButton::clicked, this, &StarterCard::startWanted);
}

QWidget* StarterCard::makeHead(const StarterOffer& starter, bool recommended)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(new Letter(starter.key));
    row->addStretch();
    if (recommended) {
        auto* chip = new Chip;
        chip->showNote(tr("good first choice"));
        row->addWidget(chip);
    }
    return head;
}

QWidget* StarterCard::makeLine(const StarterLine& line)
{
    const auto& theme = themeOf(*this);
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, theme.px(6), 0, theme.px(6));
    row->setSpacing(theme.px(8));
    m_lines.push_back(widget);
    row->addWidget(new LeverDot(line.lever));
    row->addWidget((new Label(line.name))->elided(), 1);
    row->addWidget(new Label(line.cadence, Type::Small, &Theme::muted));
    return widget;
}

void StarterCard::showHours(const StarterHours& hours)
{
    m_hours->setText(tr("%1 h").arg(QLocale().toString(hours.perWeek, 'f', 1)));
    m_basis->setText(hours.basis);
    m_start->setAccessibleDescription(tr("%1 a week, %2").arg(m_hours->text(), hours.basis));
}

void StarterCard::setDense(bool dense)
{
    const int gap = themeOf(*this).px(dense ? 2 : 6);
    for (auto* line : m_lines) {
        line->layout()->setContentsMargins(0, gap, 0, gap);
        line->updateGeometry();
    }
    body()->invalidate();
}

void StarterCard::setChosenStarter(bool chosen)
{
    setChosen(chosen);
    m_start->setKind(chosen ? Button::Kind::Primary : Button::Kind::Normal);
}

void StarterCard::mousePressEvent(QMouseEvent* event)
{
    Q_EMIT touched();
    Card::mousePressEvent(event);
}

} // namespace mor::ui
