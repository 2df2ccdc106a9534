// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "calendar/move_judge.h"

#include "shared/clash_words.h"
#include "shared/period.h"
#include "shared/plural.h"

#include <QCoreApplication>
#include <QStringList>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Calendar", text); }

QString time(int minute)
{
    return QString::fromStdString(toText(static_cast<MinuteOfDay>(minute % (24 * 60))));
}

QString placeText(const TalkPlace& place, int minutes, Day today)
{
    const auto day = shortDate(place.day, today);
    return place.start == kNoTime
        ? tr("%1, without a time").arg(day)
        : tr("%1, %2 to %3").arg(day, time(place.start), time(place.start + minutes));
}

QString movesText(int moves)
{
    return moves == 0 ? tr("First move.")
                      : counted(moves, tr("Moved once before."), tr("Moved %1 times before."));
}

} // namespace

MoveJudge::MoveJudge(std::shared_ptr<const Ledger> ledger, MinuteOfDay now)
    : m_ledger(std::move(ledger))
    , m_now(now)
{
}

const PlaceCheck* MoveJudge::checkOf(const OccurrenceKey& key)
{
    if (m_check && m_key == key)
        return m_check.get();
    const auto position = m_ledger->schedule->find(key);
    if (position == kNone)
        return nullptr;
    std::vector<bool> held(m_ledger->entries.size());
    for (std::size_t i = 0; i < held.size(); ++i)
        held[i] = m_ledger->entries[i].held();
    m_check
        = std::make_unique<PlaceCheck>(*m_ledger->schedule, position, m_ledger->asOf, m_now, held);
    m_key = key;
    return m_check.get();
}

MoveHint MoveJudge::hintFor(const CalendarTalk& talk, const TalkPlace& place)
{
    MoveHint hint{placeText(place, talk.minutes, m_ledger->asOf), {}, false, false};
    const auto* check = checkOf(talk.key);
    if (!check) {
        hint.refuses = true;
        hint.text = tr("This talk is not in the plan any more.");
        return hint;
    }
    const auto& now = check->appointment();
    hint.stays = place == TalkPlace{now.day, now.start};
    QStringList against;
    QStringList forbidden;
    for (const auto& clash : check->at(place))
        (forbidsMove(clash, now.holder) ? forbidden : against) << clashSentence(clash, *check);
    if (hint.stays) {
        hint.text = tr("Here it stands now.");
    } else if (!forbidden.isEmpty()) {
        hint.refuses = true;
        hint.text = forbidden.join(QLatin1Char(' '));
    } else {
        QStringList said{tr("Still inside its window, due stays %1.")
                             .arg(shortDate(check->window().due, m_ledger->asOf))};
        said += against;
        said << movesText(now.moves);
        hint.text = said.join(QLatin1Char(' '));
    }
    return hint;
}

} // namespace mor::ui
