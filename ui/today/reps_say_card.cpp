// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/reps_say_card.h"

#include "core/adherence/agenda.h"
#include "core/org/lookup.h"
#include "shared/button.h"
#include "shared/period.h"
#include "shared/plural.h"
#include "today/sheet_parts.h"
#include "today/talk_line.h"

#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr std::size_t kDisputesShown = 3;

QString percent(double share) { return QString::number(qRound(100 * share)); }

} // namespace

QString agreementWords(const WordFigures& figures)
{
    const int said = figures.confirmed + figures.disputed;
    if (said == 0)
        return {};
    return counted(figures.confirmed,
        RepsSayCard::tr("1 of %2 words confirms that the talk took place."),
        RepsSayCard::tr("%1 of %2 words confirm that the talk took place."))
        .arg(said);
}

QString usefulWords(const WordFigures& figures)
{
    if (!figures.useful)
        return RepsSayCard::tr("How useful they were shows from five answers by four people on.");
    const auto& useful = *figures.useful;
    return RepsSayCard::tr("%1 of %2 answers by %3 people: it changes what I will do (%4 to %5 %). "
                           "Answered in %6 % of the weeks asked.")
        .arg(useful.changed)
        .arg(useful.answers)
        .arg(useful.people)
        .arg(percent(useful.interval.lower), percent(useful.interval.upper),
            percent(useful.responseRate));
}

RepsSayCard::RepsSayCard(QWidget* parent)
    : Card(tr("What your people say"), parent)
    , m_rows(new QVBoxLayout)
{
    body()->addLayout(m_rows);
    setNote(tr("8 weeks"));
    hide();
}

DayRange RepsSayCard::rangeFor(const Rhythm& rhythm, Day today)
{
    const auto now = rangeForAgenda(rhythm, today);
    return {now.first - std::chrono::days{7 * kWordWeeks}, now.last};
}

QString RepsSayCard::sentences() const { return m_sentences.join(QLatin1Char(' ')); }

void RepsSayCard::add(const QString& sentence, bool strong)
{
    m_rows->addWidget((new Label(sentence, strong ? Type::Body : Type::Small,
                           strong ? &Theme::text : &Theme::text2))
                          ->wrapped());
    m_sentences << sentence;
}

void RepsSayCard::show(const LedgerAnswer& answer, const std::string& holder)
{
    const auto& ledger = *answer.ledger;
    const auto& people = ledger.schedule->plan->roster.people;
    const auto* person = findPerson(ledger.schedule->plan->roster, holder);
    clearLayout(*m_rows);
    m_sentences.clear();
    m_rows->setSpacing(themeOf(*this).px(6));
    if (!person)
        return hide();
    const auto index = static_cast<PersonIndex>(person - people.data());
    const auto figures = wordFigures(ledger, *answer.confirmations, index);
    if (const auto agreement = agreementWords(figures); !agreement.isEmpty()) {
        add(agreement, true);
        add(usefulWords(figures));
        showDisputes(ledger, index);
    }
    setVisible(!m_sentences.isEmpty());
}

void RepsSayCard::showDisputes(const Ledger& ledger, PersonIndex holder)
{
    const auto& schedule = *ledger.schedule;
    std::vector<std::uint32_t> disputed;
    for (std::uint32_t at = 0; at < ledger.entries.size(); ++at)
        if (ledger.entries[at].state == State::Disputed && ledger.holderOf(at) == holder
            && ledger.asOf <= schedule.windowOf(schedule.occurrences[at]).booksClose)
            disputed.push_back(at);
    std::ranges::stable_sort(disputed, [&](std::uint32_t a, std::uint32_t b) {
        return ledger.entries[b].heldOn() < ledger.entries[a].heldOn();
    });
    for (std::size_t at = 0; at < disputed.size() && at < kDisputesShown; ++at) {
        const auto position = disputed[at];
        const auto& occurrence = schedule.occurrences[position];
        const auto* person = schedule.person(occurrence);
        const auto sentence
            = tr("%1 says that %2 of %3 did not take place.")
                  .arg(person ? QString::fromStdString(person->name) : tr("Your team"),
                      QString::fromStdString(schedule.activity(occurrence).name),
                      shortDate(ledger.entries[position].heldOn(), ledger.asOf));
        auto* row = new SheetRow(Mark::Disputed, sentence, {});
        auto* open = row->addAct(tr("Open"), tr("Open: %1").arg(sentence));
        connect(open, &QAbstractButton::clicked, this,
            [this, key = schedule.key(occurrence),
                day = appointmentOf(schedule, position, ledger.asOf).day] {
                Q_EMIT talkWanted(key, day);
            });
        m_rows->addWidget(row);
        m_sentences << sentence;
    }
    if (!disputed.empty())
        add(tr("Such a talk counts as not held until they say otherwise, or until you take it "
               "back."));
}

} // namespace mor::ui
