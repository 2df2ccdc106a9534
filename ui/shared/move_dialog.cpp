// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/move_dialog.h"

#include "core/adherence/agenda.h"
#include "core/schedule/free_times.h"
#include "shared/button.h"
#include "shared/clash_words.h"
#include "shared/day_field.h"
#include "shared/error_text.h"
#include "shared/label.h"
#include "shared/period.h"
#include "shared/plural.h"
#include "shared/schedule_acts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QListView>
#include <QTimeEdit>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr std::size_t kFreePlaces = 5;
constexpr MinuteOfDay kNine = 9 * 60;
constexpr int kQuarter = 15;

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::MoveDialog", text); }

/// "Wed 4 Nov at 10:00".
QString placeWords(const TalkPlace& place, Day today)
{
    const auto day = nearDate(place.day, today);
    return place.start == kNoTime
        ? day
        : tr("%1 at %2").arg(day, QString::fromStdString(toText(place.start)));
}

QString titleOf(const Desk& desk, const OccurrenceKey& key)
{
    const auto schedule = expandAround(desk.plan(), key);
    const auto at = schedule.find(key);
    return at == kNone ? tr("Move") : tr("Move %1").arg(talkTitle(schedule, at));
}

/// Where the talk stands, how long it may be held, and how often it was moved before.
QString stateOf(const PlaceCheck& check, Day today)
{
    const auto& appointment = check.appointment();
    auto sentence = tr("It stands on %1 and is due %2, wherever it is moved.")
                        .arg(placeWords({appointment.day, appointment.start}, today),
                            nearDate(check.window().due, today));
    if (appointment.moves > 0)
        sentence += QLatin1Char(' ')
            + counted(appointment.moves, tr("It was moved once before."),
                tr("It was moved %1 times before."));
    return sentence;
}

/// Everything that may stand on the days of the talk's window.
DayRange rangeToAsk(const Rhythm& rhythm, const Window& window)
{
    return {rangeForAgenda(rhythm, window.opens).first, rangeForAgenda(rhythm, window.due).last};
}

MinuteOfDay minuteOf(Instant now)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count())
                          .time();
    return static_cast<MinuteOfDay>(time.hour() * 60 + time.minute());
}

} // namespace

MoveDialog::MoveDialog(
    Desk& desk, const OccurrenceKey& key, std::optional<TalkPlace> wanted, QWidget* parent)
    : TalkDialog(desk, titleOf(desk, key), parent)
    , m_key(key)
    , m_wanted(wanted)
    , m_placesName(new Label(tr("Free in its window"), Type::Small, &Theme::text2))
    , m_list(new QListView)
    , m_day(new DayField(tr("Day")))
    , m_time(new QTimeEdit)
    , m_warning((new Label({}, Type::Small, &Theme::text2))->wrapped())
{
    build();
    choose(wanted.value_or(TalkPlace{desk.today(), kNine}));
    const auto schedule = expandAround(desk.plan(), key);
    const auto at = schedule.find(key);
    if (at == kNone)
        return;
    const auto& window = schedule.windowOf(schedule.occurrences[at]);
    desk.ledgerFor({rangeToAsk(desk.plan()->rhythm, window), {}}, this,
        [this](const Result<LedgerAnswer>& answer) {
            if (answer)
                return look(*answer);
            sayProblem(errorText(answer.error()));
            if (m_atOnce)
                open();
        });
}

void MoveDialog::build()
{
    const auto& theme = themeOf(*this);
    m_list->setModel(&m_places);
    m_list->setAccessibleName(tr("Free places"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSpacing(theme.px(2));
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setTabKeyNavigation(false);
    m_placesName->setBuddy(m_list);
    form()->addWidget(m_placesName);
    form()->addWidget(m_list, 1);
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setAccessibleName(tr("Time"));
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins({});
    row->setSpacing(theme.px(8));
    row->addWidget(m_day, 2);
    row->addWidget(m_time, 1);
    place->setFocusProxy(m_day);
    form()->addSpacing(theme.px(4));
    addField(tr("Any other day and time"), place);
    form()->addWidget(m_warning);

    const auto pick = [this](const QModelIndex& index) {
        if (index.isValid())
            choose(m_free[static_cast<std::size_t>(index.row())]);
    };
    // A list that only gets the focus makes its first row current.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [pick](const QModelIndex& index, const QModelIndex& before) {
            if (before.isValid())
                pick(index);
        });
    connect(m_list, &QListView::clicked, this, pick);
    connect(m_list, &QListView::activated, this, [this, pick](const QModelIndex& index) {
        pick(index);
        primaryAct();
    });
    connect(m_day, &DayField::dayChanged, this, &MoveDialog::tell);
    connect(m_time, &QTimeEdit::timeChanged, this, &MoveDialog::tell);
}

void MoveDialog::look(const LedgerAnswer& answer)
{
    m_ledger = answer.ledger;
    const auto position = m_ledger->schedule->find(m_key);
    if (position == kNone)
        return;
    std::vector<bool> held;
    for (const auto& entry : m_ledger->entries)
        held.push_back(entry.held());
    const Day today = desk().today();
    m_check.emplace(*m_ledger->schedule, position, today, minuteOf(desk().now()), held);
    m_free = freeTimes(*m_check, kFreePlaces);
    m_places.clear();
    for (const auto& place : m_free)
        m_places.appendRow(new QStandardItem(placeWords(place, today)));
    m_list->setVisible(!m_free.empty());
    m_placesName->setText(
        m_free.empty() ? tr("Nothing is free in its window any more.") : tr("Free in its window"));
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * std::max(1, m_places.rowCount())
        + 2 * m_list->frameWidth() + m_list->spacing() * 2 * (m_places.rowCount() + 1));
    explain(stateOf(*m_check, today));
    if (!m_wanted && !m_free.empty()) {
        m_list->setCurrentIndex(m_places.index(0, 0));
        choose(m_free.front());
    } else if (!m_wanted)
        choose({m_check->appointment().day,
            m_check->appointment().start == kNoTime ? kNine : m_check->appointment().start});
    tell();
    if (m_atOnce && m_check->at(place()).empty())
        return primaryAct();
    if (m_atOnce && m_later)
        askLater();
    if (m_atOnce)
        open();
    focusWanted();
}

void MoveDialog::openAt(Focus focus)
{
    m_focus = focus;
    open();
    focusWanted();
}

void MoveDialog::moveOrAsk(bool later)
{
    m_focus = Focus::Time;
    m_atOnce = true;
    m_later = later;
    if (!m_check)
        return; // look() goes on
    if (m_check->at(place()).empty())
        return primaryAct();
    if (m_later)
        askLater();
    openAt(Focus::Time);
}

void MoveDialog::askLater()
{
    auto to = place();
    for (int start = to.start; start + m_check->minutes() <= 24 * 60; start += kQuarter) {
        to.start = static_cast<MinuteOfDay>(start);
        if (m_check->isFree(to))
            return choose(to);
    }
}

void MoveDialog::focusWanted()
{
    if (m_focus == Focus::FreePlaces && !m_free.empty())
        m_list->setFocus(Qt::OtherFocusReason);
    else if (m_focus == Focus::FreePlaces)
        m_day->setFocus(Qt::OtherFocusReason);
    else
        m_time->setFocus(Qt::OtherFocusReason);
}

TalkPlace MoveDialog::place() const
{
    const auto time = m_time->time();
    return {m_day->day(), static_cast<MinuteOfDay>(time.hour() * 60 + time.minute())};
}

void MoveDialog::choose(const TalkPlace& place)
{
    m_day->setDay(place.day);
    m_time->setTime(QTime(place.start / 60, place.start % 60));
}

QString MoveDialog::warning() const { return m_warning->text(); }

void MoveDialog::tell()
{
    const auto to = place();
    sayProblem({});
    primary()->setText(tr("Move to %1").arg(placeWords(to, desk().today())));
    if (!m_check)
        return;
    const auto clashes = m_check->at(to);
    const auto holder = m_check->appointment().holder;
    const bool refused = std::ranges::any_of(
        clashes, [&](const Clash& clash) { return forbidsMove(clash, holder); });
    auto words = clashSentences(clashes, *m_check);
    primary()->setReasonDisabled(refused ? words : QString());
    if (!words.isEmpty() && !refused)
        words += QLatin1Char(' ') + tr("It can be moved there all the same.");
    m_warning->setText(words);
    if (words.isEmpty())
        m_warning->setColour(&Theme::text2);
    else
        m_warning->setMark(refused ? Mark::Missed : Mark::Late);
    makeRoom();
}

Result<QString> MoveDialog::act()
{
    const auto to = place();
    return moveTalk(desk(), m_key, {to.day, to.start});
}

} // namespace mor::ui
