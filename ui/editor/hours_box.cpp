// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/hours_box.h"

#include "editor/editor_words.h"
#include "editor/offer_button.h"
#include "shared/activity_words.h"
#include "shared/card.h"
#include "shared/number_words.h"
#include "shared/paint.h"
#include "shared/plural.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr std::size_t kShown = 5; ///< weeks; more are counted

void clear(QVBoxLayout& rows)
{
    while (auto* item = rows.takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// All in their order, or the fullest ones.
std::vector<const ManagerHours*> weeksToShow(const GateState& state)
{
    std::vector<const ManagerHours*> weeks;
    for (const auto& each : state.hours)
        weeks.push_back(&each);
    if (weeks.size() <= kShown)
        return weeks;
    std::ranges::stable_sort(weeks, std::greater<>{},
        [](const ManagerHours* each) { return each->draft.total() - each->budget; });
    weeks.resize(kShown);
    return weeks;
}

QString stepWords(const FitStep& step, const Activity& edited)
{
    const auto& change = step.change;
    const bool own = change.code == edited.code;
    const auto name = QString::fromStdString(change.name);
    switch (step.kind) {
    case FitStep::Kind::Shorter:
        if (own)
            return HoursBox::tr("Talk %1, preparation %2 min")
                .arg(change.minutes.talk)
                .arg(change.minutes.preparation);
        return HoursBox::tr("%1: %2").arg(name, minutesWords(change.minutes));
    case FitStep::Kind::Rarer: {
        const auto often = cadenceWords(change.cadence.rule);
        return own ? asSentence(often) : HoursBox::tr("%1: %2").arg(name, often);
    }
    case FitStep::Kind::Drop:
        break;
    }
    return own ? HoursBox::tr("Park it") : HoursBox::tr("Park %1").arg(name);
}

QString offerWords(const FitOffer& offer, const Activity& edited)
{
    QString words;
    for (const auto& step : offer.steps)
        words = words.isEmpty() ? stepWords(step, edited)
                                : HoursBox::tr("%1; %2").arg(words, stepWords(step, edited));
    return words;
}

} // namespace

HoursGauge::HoursGauge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HoursGauge::show(const ManagerHours& hours, double scale)
{
    m_hours = hours.draft.total();
    m_budget = hours.budget;
    m_scale = scale;
    m_over = hours.isOver();
    setAccessibleName(teamWords(hours));
    setAccessibleDescription(
        tr("%1 of %2 hours a week").arg(oneDecimal(m_hours), oneDecimal(m_budget)));
    update();
}

QSize HoursGauge::sizeHint() const { return {themeOf(*this).px(120), themeOf(*this).px(12)}; }

void HoursGauge::paintEvent(QPaintEvent*)
{
    const auto& theme = themeOf(*this);
    QPainter painter(this);
    const double line = theme.px(6);
    const double top = (height() - line) / 2.0;
    const auto part = [&](double from, double to) {
        const QRectF left(from, top, to - from, line);
        return layoutDirection() == Qt::LeftToRight ? left
                                                    : QRectF(width() - to, top, to - from, line);
    };
    paintPanel(painter, part(0, width()), theme.sunken, QColor(), line / 2);
    const double filled = width() * std::min(1.0, m_hours / m_scale);
    paintPanel(painter, part(0, filled), m_over ? theme.mark(Mark::Missed).strong : theme.accent,
        QColor(), line / 2);
    const double limit = width() * std::min(1.0, m_budget / m_scale);
    auto mark = part(limit - 1, limit + 1);
    mark.setTop(0);
    mark.setBottom(height());
    painter.fillRect(mark, theme.text);
}

HoursBox::HoursBox(QWidget* parent)
    : QWidget(parent)
    , m_budget(new Label(QString(), Type::Small, &Theme::text2))
    , m_rows(new QVBoxLayout)
    , m_more((new Label(QString(), Type::Small, &Theme::text2))->wrapped())
    , m_fit((new Label(QString(), Type::Strong))->wrapped())
{
    const auto& theme = themeOf(*this);
    const int padding = theme.px(14);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding, theme.px(10), padding, theme.px(12));
    column->setSpacing(theme.px(6));
    auto* head = new QHBoxLayout;
    head->addWidget((new Label(tr("Hours a week with this activity"), Type::Strong))->wrapped(), 1);
    head->addWidget(m_budget);
    column->addLayout(head);
    m_rows->setSpacing(theme.px(6));
    column->addLayout(m_rows);
    column->addWidget(m_more);
    column->addSpacing(theme.px(4));
    column->addWidget(m_fit);
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        m_offers[i] = new OfferButton;
        column->addWidget(m_offers[i]);
        connect(m_offers[i], &QAbstractButton::clicked, this, [this, i] {
            if (i < m_shown.size())
                Q_EMIT offerChosen(FitOffer(m_shown[i]));
        });
    }
}

void HoursBox::show(const GateState& state, const Activity& activity, const QString& reason)
{
    setVisible(!state.hours.empty());
    showHours(state);
    showOffers(state, activity, reason);
}

void HoursBox::showHours(const GateState& state)
{
    clear(*m_rows);
    const auto weeks = weeksToShow(state);
    double scale = 1.0;
    bool sameBudget = true;
    for (const auto* each : weeks) {
        scale = std::max({scale, each->draft.total() * 1.05, each->budget * 1.265});
        sameBudget = sameBudget && each->budget == weeks.front()->budget;
    }
    m_budget->setText(weeks.empty() || !sameBudget
            ? QString()
            : tr("budget %1").arg(oneDecimal(weeks.front()->budget)));
    for (const auto* each : weeks) {
        auto* words = new QWidget;
        auto* row = new QHBoxLayout(words);
        row->setContentsMargins({});
        row->addWidget((new Label(teamWords(*each)))->elided(), 1);
        const auto hours = tr("%1 h").arg(oneDecimal(each->draft.total()));
        auto* number = new Label(sameBudget
                ? hours
                : tr("%1 of %2 h").arg(oneDecimal(each->draft.total()), oneDecimal(each->budget)),
            Type::Strong);
        if (each->isOver())
            number->setMark(Mark::Missed);
        row->addWidget(number);
        m_rows->addWidget(words);
        auto* gauge = new HoursGauge;
        gauge->show(*each, scale);
        m_rows->addWidget(gauge);
    }
    const auto others = static_cast<int>(state.hours.size() - weeks.size());
    m_more->setVisible(others > 0);
    m_more->setText(tr("These are the fullest weeks; %1 others have more room.").arg(others));
}

void HoursBox::showOffers(const GateState& state, const Activity& activity, const QString& reason)
{
    m_shown = state.offers;
    m_shown.resize(std::min(m_shown.size(), m_offers.size()));
    m_fit->setVisible(!m_shown.empty());
    const auto fitting = std::ranges::count(m_shown, true, &FitOffer::fits);
    m_fit->setText(fitting > 0 ? tr("What would make it fit")
                               : tr("Nothing makes it fit; this would bring it closer"));
    bool first = true; // that fits
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        auto* button = m_offers[i];
        if (i >= m_shown.size()) {
            button->hide();
            continue;
        }
        const auto& offer = m_shown[i];
        const auto result = (offer.fits || fitting == 0 ? tr("%1 %2 h") : tr("closer: %1 %2 h"))
                                .arg(teamName(*state.fullest()->person), oneDecimal(offer.hours));
        button->show(offerWords(offer, activity), result, offer.fits && first);
        first = first && !offer.fits;
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
}

void HoursBox::paintEvent(QPaintEvent*)
{
    const auto& theme = themeOf(*this);
    QPainter painter(this);
    paintPanel(painter, rect(), theme.alt, theme.border, theme.px(8));
}

} // namespace mor::ui
