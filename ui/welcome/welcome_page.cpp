// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "welcome/welcome_page.h"

#include "shared/button.h"
#include "shared/label.h"
#include "shared/paint.h"
#include "welcome/starter_card.h"
#include "welcome/steps.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>

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

    auto* column = new QVBoxLayout(m_column);
    column->setSpacing(0);
    column->addWidget(makeHead());
    const auto addGap = [&] {
        m_gaps.push_back(new QWidget);
        column->addWidget(m_gaps.back());
    };
    addGap();
    column->addWidget(makeSteps());
    addGap();
    auto* cards = new QHBoxLayout(m_cardArea);
    cards->setContentsMargins({});
    cards->setSpacing(theme.px(16));
    column->addWidget(m_cardArea, 100);
    column->addStretch(1);
    addGap();
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
    auto* outer = new QHBoxLayout(steps);
    outer->setContentsMargins({});
    outer->setSpacing(theme.px(12));
    m_rows.push_back(outer);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    outer->addLayout(row, 1);
    row->addWidget(makeStep(1, tr("Choose a rhythm"), tr("now"), true));
    row->addWidget(makeDash(), 1);
    row->addWidget(makeStep(2, tr("Add people"), tr("type or paste names"), false));
    row->addWidget(makeDash(), 1);
    row->addWidget(makeStep(3, tr("First check-off"), tr("under a minute"), false));
    row->addStretch(4);
    auto* label = new Label(tr("People you lead"), Type::Body, &Theme::text2);
    m_span = new QSpinBox;
    m_span->setRange(1, 30);
    m_span->setValue(7);
    m_span->setMinimumWidth(theme.px(84));
    m_span->setAccessibleName(tr("People you lead"));
    label->setBuddy(m_span);
    auto* spanRow = new QHBoxLayout;
    spanRow->setSpacing(theme.px(12));
    spanRow->addWidget(label);
    spanRow->addWidget(m_span);
    spanRow->addStretch();
    outer->addLayout(spanRow);
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
    m_rows.push_back(row);
    auto* open = new Button(tr("Open a file"), Button::Kind::Quiet);
    open->setSymbol(Icon::File);
    open->setKeyCap(tr("Ctrl O"));
    auto* demo = new Button(tr("Look around with demo data"), Button::Kind::Quiet);
    demo->setSymbol(Icon::Eye);
    m_demo = demo;
    auto* empty = new Button(tr("Start empty"), Button::Kind::Quiet);
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
    fit();
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
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
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
    fit();
}

void WelcomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(*event))
        fit();
}

void WelcomePage::fit()
{
    const auto& theme = themeOf(*this);
    const bool stacked = width() < theme.px(860);
    const bool low = height() < theme.px(820);
    m_column->setMaximumWidth(theme.px(1120));
    m_column->layout()->setContentsMargins(0, theme.px(low ? 14 : 36), 0, theme.px(low ? 10 : 24));
    // Side by side while there is room, else one below the other.
    auto* cards = static_cast<QBoxLayout*>(m_cardArea->layout());
    const auto direction = stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    cards->setDirection(direction);
    for (auto* row : m_rows)
        row->setDirection(direction);
    for (auto* gap : m_gaps)
        gap->setFixedHeight(theme.px(low ? 10 : 22));
    for (auto* card : m_cards) {
        card->setDense(low);
        card->updateGeometry(); // its lines have other heights now
    }
    cards->invalidate();
    // A scroll area does not ask how high broken lines get at this width, so it is worked out here.
    const int room = std::min(m_column->maximumWidth(), width() - 2 * theme.px(16) - theme.px(12));
    const int needed = cards->totalHeightForWidth(room);
    m_cardArea->setMinimumHeight(needed);
    m_cardArea->setMaximumHeight(
        low || stacked ? QWIDGETSIZE_MAX : std::max(needed, theme.px(560)));
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_cards.empty())
        m_cards.front()->button()->setFocus(Qt::OtherFocusReason);
}

} // namespace mor::ui
