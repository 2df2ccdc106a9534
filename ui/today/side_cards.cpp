// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/side_cards.h"

#include "core/org/lookup.h"
#include "shared/button.h"
#include "shared/number_words.h"
#include "shared/paint.h"
#include "shared/period.h"
#include "shared/plural.h"
#include "today/sheet_parts.h"

#include <QHBoxLayout>

namespace mor::ui {

namespace {

constexpr std::size_t kOwedShown = 3;

QString nameOf(const Roster& roster, const std::string& code)
{
    const auto* person = findPerson(roster, code);
    return QString::fromStdString(person ? person->name : code);
}

QString ageWords(int workdays)
{
    return counted(
        workdays, OwedCard::tr("1 working day old"), OwedCard::tr("%1 working days old"));
}

/// Avatar at the left, content at the right.
QVBoxLayout* personRow(QVBoxLayout& list, const Theme& theme, const QString& name)
{
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->setSpacing(theme.px(9));
    auto* avatar = new Avatar(22);
    across->addWidget(avatar, 0, Qt::AlignTop);
    avatar->setInitials(initialsOf(name));
    avatar->setToolTip(name);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme.px(1));
    across->addLayout(words, 1);
    list.addWidget(row);
    return words;
}

} // namespace

OwedCard::OwedCard(QWidget* parent)
    : Card(tr("Owed to your reps"), parent)
    , m_rows(new QVBoxLayout)
{
    body()->addLayout(m_rows);
}

void OwedCard::show(const std::vector<OwedStep>& owed, const Plan& plan, Day today)
{
    const auto& theme = themeOf(*this);
    clearLayout(*m_rows);
    m_rows->setSpacing(theme.px(8));
    setNote(owed.empty() ? QString() : QString::number(owed.size()));
    if (owed.empty())
        m_rows->addWidget((new Label(tr("Nothing owed. What you promise in talks stands here."),
                               Type::Small, &Theme::text2))
                              ->wrapped());
    for (std::size_t i = 0; i < owed.size() && i < kOwedShown; ++i) {
        const auto& step = owed[i].step;
        const auto name = nameOf(plan.roster, owed[i].to);
        const auto what = QString::fromStdString(step.what);
        auto* words = personRow(*m_rows, theme, name);
        words->addWidget((new Label(what))->wrapped());
        const bool late = step.due < today;
        auto* age = new Label(late ? ageWords(ageOf(plan.roster, step, today))
                                   : tr("due %1").arg(nearDate(step.due, today)),
            Type::Caption, &Theme::muted);
        if (step.due <= today)
            age->setMark(Mark::Late);
        auto* done = new Button(
            Icon::Check, tr("Done: %1, owed to %2").arg(what, name), Button::Kind::Ghost);
        done->setCompact(true);
        connect(
            done, &QAbstractButton::clicked, this, [this, id = step.id] { Q_EMIT stepDone(id); });
        words->addWidget(age);
        words->parentWidget()->layout()->addWidget(done);
        words->parentWidget()->layout()->setAlignment(done, Qt::AlignTop);
    }
    if (owed.size() > kOwedShown)
        m_rows->addWidget(new Label(
            tr("and %1 more").arg(owed.size() - kOwedShown), Type::Caption, &Theme::muted));
}

GapsCard::GapsCard(QWidget* parent)
    : Card(tr("Longest gaps"), parent)
    , m_rows(new QVBoxLayout)
{
    body()->addWidget(
        (new Label(tr("working days since the last talk"), Type::Caption, &Theme::muted))
            ->wrapped());
    body()->addLayout(m_rows);
}

void GapsCard::show(const std::vector<TalkGap>& gaps, const Roster& roster)
{
    const auto& theme = themeOf(*this);
    clearLayout(*m_rows);
    m_rows->setSpacing(theme.px(6));
    if (gaps.empty())
        m_rows->addWidget(
            (new Label(tr("Gaps appear when the first talks are due."), Type::Small, &Theme::text2))
                ->wrapped());
    for (const auto& gap : gaps) {
        const auto activity = QString::fromStdString(gap.name);
        const auto name = nameOf(roster, gap.person);
        auto* words = personRow(*m_rows, theme, name);
        auto* line = new QHBoxLayout;
        line->addWidget((new Label(tr("%1, %2").arg(name, activity), Type::Small))->elided(), 1);
        auto* days = new Label(counted(gap.days, tr("1 day"), tr("%1 days")), Type::Small);
        days->setMark(gap.isLong() ? Mark::Late : Mark::OnTime);
        days->setAccessibleName(tr("%1, %2: %3 working days, usual %4")
                                    .arg(name, activity)
                                    .arg(gap.days)
                                    .arg(gap.usual));
        line->addWidget(days);
        words->addLayout(line);
        auto* bar = new GapBar(gap.days, gap.usual);
        words->addWidget(bar);
    }
}

WeekCard::WeekCard(QWidget* parent)
    : Card({}, parent)
    , m_bars(new WeekBars)
    , m_times(new Label({}, Type::Caption, &Theme::muted))
    , m_planned(new Label({}, Type::Small))
    , m_budget(new Label({}, Type::Small, &Theme::text2))
    , m_hours(new HoursBar)
    , m_held(new Label({}, Type::Caption, &Theme::muted))
    , m_rule(new Rule)
    , m_away(new QVBoxLayout)
{
    body()->addWidget(m_bars);
    body()->addWidget(m_times->wrapped());
    body()->addWidget(new Rule);
    auto* hours = new QHBoxLayout;
    hours->addWidget(m_planned, 1);
    hours->addWidget(m_budget);
    body()->addLayout(hours);
    body()->addWidget(m_hours);
    body()->addWidget(m_held->wrapped());
    body()->addStretch(1);
    body()->addWidget(m_rule);
    body()->addLayout(m_away);
}

void WeekCard::show(const WeekView& week)
{
    setTitle(tr("Week %1").arg(week.number));
    setNote(tr("%1 of %2 done").arg(week.done).arg(week.all));
    m_bars->show(week);
    m_times->setText(week.withTime + week.withoutTime == 0
            ? tr("nothing left to hold")
            : counted(week.withTime, tr("1 has a time"), tr("%1 have a time")) + tr(", ")
                + counted(week.withoutTime, tr("1 has none"), tr("%1 have none")));
    m_planned->setText(tr("%1 h planned").arg(oneDecimal(week.hoursPlanned)));
    m_budget->setText(tr("budget %1 h").arg(oneDecimal(week.budget)));
    m_hours->show(week.hoursHeld, week.hoursPlanned, week.budget);
    m_hoursHeld = oneDecimal(week.hoursHeld);
    sayHeld();
    clearLayout(*m_away);
    m_rule->setVisible(!week.away.isEmpty());
    for (const auto& sentence : week.away)
        m_away->addWidget((new Label(sentence, Type::Small, &Theme::text2))->wrapped());
}

void WeekCard::showRecording(const RecordingTime& time)
{
    m_recording = time;
    sayHeld();
}

void WeekCard::sayHeld()
{
    auto words = tr("%1 h held").arg(m_hoursHeld);
    if (m_recording.periodSeconds > 0)
        words += tr(", %1 min spent recording").arg((m_recording.periodSeconds + 30) / 60);
    if (m_recording.talks > 0)
        words += tr(", half of the check-offs within %1 s").arg(m_recording.medianSeconds);
    m_held->setText(words);
}

} // namespace mor::ui
