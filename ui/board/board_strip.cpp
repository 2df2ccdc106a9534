// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/board_strip.h"

#include "board/board_words.h"
#include "board/manager_gauge.h"
#include "board/strategy_line.h"
#include "shared/button.h"
#include "shared/plural.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr std::size_t kGauges = 3;
constexpr int kStackedUnder = 760; // design pixels
constexpr int kHoursWidth = 348;

/// A line between the halves, upright or lying.
class Divider : public QWidget {
public:
    Divider() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding); }
    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeOf(*this).border);
    }
};

double mostRecording(const std::vector<ManagerHours>& hours)
{
    double most = 0.0;
    for (const auto& one : hours)
        most = std::max(most, one.draft.recording);
    return most;
}

} // namespace

BoardStrip::BoardStrip(QWidget* parent)
    : Card({}, parent)
    , m_strategy(new StrategyLine)
    , m_record(new Label({}, Type::Small, &Theme::text2))
    , m_heading(new Label({}, Type::Caption, &Theme::text2))
    , m_budget(new Button({}, Button::Kind::Ghost))
    , m_more(new Label({}, Type::Caption, &Theme::muted))
    , m_none(new Label({}, Type::Small, &Theme::text2))
    , m_divider(new Divider)
    , m_gaugeRow(new QWidget)
    , m_gauges(new QGridLayout(m_gaugeRow))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setPadding(12);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addStretch();
    left->addWidget(
        new Label(tr("Strategy: priority, levers, activities"), Type::Caption, &Theme::text2));
    left->addWidget(m_strategy);
    left->addWidget(m_record->wrapped());
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addStretch();
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_heading->elided(), 0);
    head->addWidget(m_budget);
    head->addWidget(m_more->elided(), 1);
    m_budget->setCompact(true);
    right->addLayout(head);
    m_gauges->setContentsMargins({});
    right->addWidget(m_gaugeRow);
    right->addWidget(m_none->wrapped());
    right->addStretch();
    m_halves->addLayout(left, 1);
    m_halves->addWidget(m_divider);
    m_halves->addLayout(right);
    body()->addLayout(m_halves);
    m_record->hide();
    connect(m_strategy, &QAbstractButton::clicked, this, &BoardStrip::strategyWanted);
    connect(m_budget, &QAbstractButton::clicked, this, &BoardStrip::budgetWanted);
    space();
}

void BoardStrip::show(const BoardContents& contents)
{
    m_strategy->show(contents.plan->rhythm, contents.shown, contents.question.role);
    const auto budget = hoursNumber(contents.plan->rhythm.budgetHours);
    m_heading->setText(hoursHeading(contents));
    m_budget->setText(tr("budget %1").arg(budget));
    m_budget->setAccessibleName(tr("Budget: %1 hours a week. Change it").arg(budget));
    showHours(contents);
}

void BoardStrip::showHours(const BoardContents& contents)
{
    const auto chosen = fullest(contents.hours, kGauges);
    while (m_shown.size() > chosen.size()) {
        delete m_shown.back();
        m_shown.pop_back();
    }
    while (m_shown.size() < chosen.size()) {
        m_shown.push_back(new ManagerGauge);
        m_gauges->addWidget(m_shown.back());
    }
    for (std::size_t i = 0; i < chosen.size(); ++i)
        m_shown[i]->show(chosen[i]);
    placeGauges();
    QStringList more;
    if (contents.hours.size() > chosen.size())
        more << tr("the fullest, and %1 more").arg(contents.hours.size() - chosen.size());
    if (const double recording = mostRecording(contents.hours); recording >= 0.05)
        more << tr("recording %1 apart").arg(hoursNumber(recording));
    m_more->setText(more.isEmpty() ? QString() : tr("· %1").arg(more.join(QStringLiteral(" · "))));
    m_none->setVisible(chosen.empty());
    m_none->setText(contents.question.role == Role::Leader
            ? tr("Nobody leads managers yet, so there is no week to fill.")
            : tr("Nobody of this role leads anybody yet. Hours appear with the people."));
    m_gaugeRow->setVisible(!chosen.empty());
}

/// Beside each other; below each other where the strip is narrow and their words would be cut.
void BoardStrip::placeGauges()
{
    int widest = 0;
    for (const auto* gauge : m_shown)
        widest = std::max(widest, gauge->wordsWidth());
    const int count = static_cast<int>(m_shown.size());
    const int room
        = (m_gaugeRow->width() - (count - 1) * m_gauges->horizontalSpacing()) / std::max(1, count);
    const bool stacked = m_halves->direction() == QBoxLayout::TopToBottom;
    const bool beside = !stacked || widest <= room;
    for (int i = 0; i < count; ++i)
        m_gauges->addWidget(m_shown[static_cast<std::size_t>(i)], beside ? 0 : i, beside ? i : 0);
}

void BoardStrip::setRecord(const QString& sentence)
{
    m_record->setText(sentence);
    m_record->setVisible(!sentence.isEmpty());
}

void BoardStrip::setBudgetFixed(const QString& reason)
{
    m_budget->setReasonDisabled(reason);
    if (reason.isEmpty())
        m_budget->setToolTip(tr("Change the budget"));
}

void BoardStrip::fit()
{
    const bool stacked = width() < themeOf(*this).px(kStackedUnder);
    m_halves->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_divider->setSizePolicy(stacked ? QSizePolicy::Expanding : QSizePolicy::Fixed,
        stacked ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    m_halves->setSpacing(themeOf(*this).px(stacked ? 8 : 16));
    placeGauges();
}

void BoardStrip::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fit();
}

void BoardStrip::space()
{
    const auto& theme = themeOf(*this);
    m_gauges->setHorizontalSpacing(theme.px(20));
    m_gaugeRow->setMinimumWidth(theme.px(kHoursWidth));
    fit();
}

void BoardStrip::changeEvent(QEvent* event)
{
    if (isThemeChange(*event) && m_halves)
        space();
    Card::changeEvent(event);
}

} // namespace mor::ui
