// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/band_row.h"

#include "core/org/lookup.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <set>

namespace mor::ui {

QString spanWords(SpanBand band)
{
    switch (band) {
    case SpanBand::UpToFour:
        return BandRow::tr("up to 4 people");
    case SpanBand::FiveToEight:
        return BandRow::tr("5 to 8 people");
    case SpanBand::NineToTwelve:
        return BandRow::tr("9 to 12 people");
    case SpanBand::ThirteenUp:
        return BandRow::tr("13 people or more");
    }
    return {};
}

BandRow::BandRow(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(themeOf(*this).px(8));
    m_row->addWidget(new Label(tr("Like with like:"), Type::Small, &Theme::text2));
    m_row->addStretch(1);
    setAccessibleName(tr("Like with like: which managers are compared"));
}

void BandRow::offer(const QString& name, std::vector<std::pair<QString, std::string>> choices)
{
    if (choices.size() < 2)
        return; // nobody to part
    const auto at = m_chips.size();
    Chip chip{new Button(QString(), Button::Kind::Quiet), name, std::move(choices), 0};
    chip.button->setCompact(true);
    chip.button->setOpensList(true);
    chip.button->setToolTip(
        tr("Compares only managers alike in this: their work is not the same otherwise."));
    m_row->insertWidget(m_row->count() - 1, chip.button);
    connect(chip.button, &QAbstractButton::clicked, this, [this, at] { openMenu(at); });
    m_chips.push_back(std::move(chip));
    show(m_chips.back());
}

void BandRow::show(const Chip& chip)
{
    const auto value = chip.at == 0 ? tr("all") : chip.choices[chip.at - 1].first;
    chip.button->setText(tr("%1: %2").arg(chip.name, value));
    chip.button->setKind(chip.at == 0 ? Button::Kind::Quiet : Button::Kind::Normal);
    chip.button->updateGeometry();
}

QString BandRow::words() const
{
    QStringList chosen;
    for (const auto& chip : m_chips)
        if (chip.at > 0)
            chosen.append(tr("%1: %2").arg(chip.name, chip.choices[chip.at - 1].first));
    return chosen.join(tr(", "));
}

void BandRow::openMenu(std::size_t at)
{
    const auto& chip = m_chips[at];
    auto* menu = new QMenu(chip.button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, std::size_t choice) {
        auto* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(chip.at == choice);
        connect(action, &QAction::triggered, this, [this, at, choice] { choose(at, choice); });
    };
    add(tr("all"), 0);
    for (std::size_t i = 0; i < chip.choices.size(); ++i)
        add(chip.choices[i].first, i + 1);
    menu->popup(chip.button->mapToGlobal(QPoint(0, chip.button->height())));
}

void BandRow::choose(std::size_t at, std::size_t choice)
{
    m_chips[at].at = choice;
    show(m_chips[at]);
    BandFilter filter;
    for (const auto& chip : m_chips)
        if (chip.at > 0)
            (void)addBand(filter, chip.choices[chip.at - 1].second);
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT chosen();
}

void BandRow::clear()
{
    for (auto& chip : m_chips) {
        chip.at = 0;
        show(chip);
    }
    m_filter = {};
    Q_EMIT chosen();
}

void BandRow::setOffers(const std::shared_ptr<const Plan>& plan, Day day)
{
    if (m_plan == plan && m_day == day)
        return; // the chip that was just chosen keeps the focus
    m_plan = plan;
    m_day = day;
    const auto& roster = plan->roster;
    const auto before = m_filter;
    for (auto& chip : m_chips) {
        chip.button->hide();
        chip.button->deleteLater(); // its menu may have asked for this
    }
    m_chips.clear();
    std::set<SpanBand> spans;
    std::set<std::string> calendars;
    std::set<bool> tenures;
    std::set<bool> coaches;
    std::set<bool> ramps;
    for (const auto& one : bandsOn(roster, day)) {
        spans.insert(one.bands.span);
        calendars.insert(one.bands.calendar);
        tenures.insert(one.bands.isNew);
        coaches.insert(one.bands.playerCoach);
        ramps.insert(one.bands.ramping > 0);
    }
    std::vector<std::pair<QString, std::string>> choices;
    for (const auto span : spans)
        choices.emplace_back(spanWords(span), "span=" + std::string{toText(span)});
    offer(tr("Span"), std::move(choices));
    choices.clear();
    if (tenures.size() == 2)
        choices = {{tr("new, under 13 weeks"), "tenure=new"}, {tr("settled"), "tenure=settled"}};
    offer(tr("Tenure"), std::move(choices));
    choices.clear();
    for (const auto& code : calendars) {
        const auto* calendar = findCalendar(roster, code);
        choices.emplace_back(
            QString::fromStdString(calendar && !calendar->name.empty() ? calendar->name : code),
            "calendar=" + code);
    }
    offer(tr("Region"), std::move(choices));
    choices.clear();
    if (coaches.size() == 2)
        choices = {{tr("yes"), "player-coach=yes"}, {tr("no"), "player-coach=no"}};
    offer(tr("Player-coach"), std::move(choices));
    choices.clear();
    if (ramps.size() == 2)
        choices = {{tr("some"), "ramping=yes"}, {tr("none"), "ramping=no"}};
    offer(tr("Ramping reps"), std::move(choices));

    setFocusProxy(m_chips.empty() ? nullptr : m_chips.front().button);
    m_filter = {};
    for (auto& chip : m_chips)
        for (std::size_t i = 0; i < chip.choices.size(); ++i) {
            const auto& with = before; // a band chosen before stays chosen
            BandFilter alone;
            (void)addBand(alone, chip.choices[i].second);
            const bool was = (alone.span && alone.span == with.span)
                || (alone.isNew && alone.isNew == with.isNew)
                || (alone.calendar && alone.calendar == with.calendar)
                || (alone.playerCoach && alone.playerCoach == with.playerCoach)
                || (alone.ramping && alone.ramping == with.ramping);
            if (!was)
                continue;
            chip.at = i + 1;
            (void)addBand(m_filter, chip.choices[i].second);
            show(chip);
        }
}

} // namespace mor::ui
