// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "welcome/welcome_page.h"

#include "shared/button.h"
#include "shared/label.h"
#include "shared/paint.h"
#include "welcome/starter_card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSpinBox>

namespace mor::ui {

namespace {

class BrandSign : public QWidget {
public:
    BrandSign() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {themeOf(*this).px(40), themeOf(*this).px(40)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBrand(painter, rect(), themeOf(*this).accent, themeOf(*this).onAccent);
    }
};

/// The number of a step in a circle; filled for the step one is at.
class StepNumber : public QWidget {
public:
    StepNumber(int number, bool here)
        : m_number(number)
        , m_here(here)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {themeOf(*this).px(24), themeOf(*this).px(24)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto& theme = themeOf(*this);
        paintPanel(painter, rect(), m_here ? theme.accent : QColor(Qt::transparent),
            m_here ? theme.accent : theme.control, height() / 2.0);
        auto font = theme.font(Type::Small);
        font.setWeight(QFont::DemiBold);
        paintText(painter, rect(), QString::number(m_number), font,
            m_here ? theme.onAccent : theme.text2, Qt::AlignCenter);
    }

private:
    int m_number;
    bool m_here;
};

QWidget* makeStep(int number, const QString& name, const QString& note, bool here)
{
    auto* step = new QWidget;
    auto* row = new QHBoxLayout(step);
    row->setContentsMargins({});
    row->setSpacing(themeOf(*step).px(10));
    row->addWidget(new StepNumber(number, here));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(name, here ? Type::Strong : Type::Body));
    words->addWidget(new Label(note, Type::Caption, &Theme::muted));
    row->addLayout(words);
    return step;
}

QWidget* makeDash()
{
    auto* dash = new Rule;
    dash->setMinimumWidth(themeOf(*dash).px(12));
    dash->setMaximumWidth(themeOf(*dash).px(56));
    return dash;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_column(new QWidget)
    , m_cardArea(new QWidget)
{
    const auto& theme = themeOf(*this);
    setAccessibleName(tr("Welcome"));
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);

    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    row->addStretch();
    row->addWidget(m_column, 100);
    row->addStretch();
    scroll->setWidget(centre);
    centre->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);

    m_column->setMaximumWidth(theme.px(1120));
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, theme.px(36), 0, theme.px(24));
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addSpacing(theme.px(26));
    column->addWidget(makeSteps());
    column->addSpacing(theme.px(18));
    m_cardArea->setMinimumHeight(theme.px(500));
    m_cardArea->setMaximumHeight(theme.px(560));
    auto* cards = new QHBoxLayout(m_cardArea);
    cards->setContentsMargins({});
    cards->setSpacing(theme.px(16));
    column->addWidget(m_cardArea, 100);
    column->addStretch(1);
    column->addSpacing(theme.px(16));
    column->addWidget(makeDoors());
}

QWidget* WelcomePage::makeHead()
{
    const auto& theme = themeOf(*this);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(theme.px(16));
    row->addWidget(new BrandSign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme.px(4));
    words->addWidget(
        (new Label(tr("What should managers do on a Tuesday morning?"), Type::Hero))->wrapped());
    auto* promise = new Label(tr("Choose a small rhythm, add your people, and check off the first "
                                 "talk. About half an hour, no administrator needed."),
        Type::Body, &Theme::text2);
    words->addWidget(promise->wrapped());
    row->addLayout(words, 1);
    return head;
}

QWidget* WelcomePage::makeSteps()
{
    const auto& theme = themeOf(*this);
    auto* steps = new QWidget;
    auto* row = new QHBoxLayout(steps);
    row->setContentsMargins({});
    row->setSpacing(theme.px(12));
    row->addWidget(makeStep(1, tr("Choose a rhythm"), tr("now"), true));
    row->addWidget(makeDash(), 1);
    row->addWidget(makeStep(2, tr("Add people"), tr("type or paste names"), false));
    row->addWidget(makeDash(), 1);
    row->addWidget(makeStep(3, tr("First check-off"), tr("under a minute"), false));
    row->addStretch(4);
    auto* label = new Label(tr("Reps per manager"), Type::Body, &Theme::text2);
    m_span = new QSpinBox;
    m_span->setRange(1, 30);
    m_span->setValue(7);
    m_span->setMinimumWidth(theme.px(84));
    m_span->setAccessibleName(tr("Reps per manager"));
    label->setBuddy(m_span);
    row->addWidget(label);
    row->addWidget(m_span);
    connect(m_span, &QSpinBox::valueChanged, this, &WelcomePage::showHours);
    return steps;
}

QWidget* WelcomePage::makeDoors()
{
    const auto& theme = themeOf(*this);
    auto* doors = new QWidget;
    auto* column = new QVBoxLayout(doors);
    column->setContentsMargins({});
    column->setSpacing(theme.px(18));
    column->addWidget(new Rule);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    column->addLayout(row);
    auto* open = new Button(tr("Open a file"), Button::Kind::Quiet);
    open->setSymbol(Icon::File);
    open->setKeyCap(tr("Ctrl O"));
    auto* demo = new Button(tr("Look around with demo data"), Button::Kind::Quiet);
    demo->setSymbol(Icon::Eye);
    m_demo = demo;
    auto* empty = new Button(tr("Start empty"), Button::Kind::Ghost);
    row->addWidget(open);
    row->addWidget(demo);
    row->addWidget(empty);
    row->addStretch(1);
    auto* promise = new Label(
        tr("Your data stays in one file on this computer."), Type::Small, &Theme::text2);
    row->addWidget(promise->elided());
    connect(open, &QAbstractButton::clicked, this, &WelcomePage::openWanted);
    connect(demo, &QAbstractButton::clicked, this, &WelcomePage::demoWanted);
    connect(empty, &QAbstractButton::clicked, this, &WelcomePage::emptyWanted);
    return doors;
}

int WelcomePage::span() const { return m_span->value(); }

void WelcomePage::setHasDemo(bool has) { m_demo->setVisible(has); }

void WelcomePage::setStarters(std::vector<StarterOffer> starters)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_starters = std::move(starters);
    for (std::size_t i = 0; i < m_starters.size(); ++i) {
        auto* card = new StarterCard(m_starters[i], i == 0);
        m_cardArea->layout()->addWidget(card);
        m_cards.push_back(card);
        const int place = static_cast<int>(i);
        connect(card, &StarterCard::touched, this, [this, place] { choose(place); });
        connect(card, &StarterCard::startWanted, this, [this, place] {
            choose(place);
            Q_EMIT startWanted(place, span());
        });
    }
    choose(0);
    showHours();
}

void WelcomePage::choose(int starter)
{
    m_chosen = starter;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChosenStarter(static_cast<int>(i) == starter);
}

void WelcomePage::showHours()
{
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->showHours(m_starters[i].hours(span()));
}

void WelcomePage::keyPressEvent(QKeyEvent* event)
{
    for (std::size_t i = 0; i < m_starters.size(); ++i)
        if (event->text().compare(m_starters[i].key, Qt::CaseInsensitive) == 0) {
            choose(static_cast<int>(i));
            m_cards[i]->button()->setFocus(Qt::OtherFocusReason);
            return;
        }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_cards.empty()) {
        Q_EMIT startWanted(m_chosen, span());
        return;
    }
    QWidget::keyPressEvent(event);
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Side by side while there is room, else one below the other.
    auto* cards = static_cast<QBoxLayout*>(m_cardArea->layout());
    const bool stacked = width() < themeOf(*this).px(860);
    cards->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_cardArea->setMaximumHeight(stacked ? QWIDGETSIZE_MAX : themeOf(*this).px(560));
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_cards.empty())
        m_cards.front()->button()->setFocus(Qt::OtherFocusReason);
}

} // namespace mor::ui
