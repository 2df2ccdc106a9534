// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/reminders.h"

#include "core/adherence/agenda.h"
#include "core/org/lookup.h"
#include "core/schedule/stands_in.h"
#include "shared/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QSettings>
#include <QSystemTrayIcon>

#include <algorithm>
#include <array>

namespace mor::ui {

namespace {

constexpr auto kMinutes = std::to_array({0, 5, 10, 15});
constexpr std::chrono::seconds kLookEvery{20};
constexpr int kShownMilliseconds = 10'000;
const QString kSetting = QStringLiteral("reminders/minutes");

} // namespace

Reminders::Reminders(Desk& desk, QSettings& settings, Surroundings surroundings, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_surroundings(std::move(surroundings))
    , m_choices(new QActionGroup(this))
{
    for (const int minutes : kMinutes) {
        auto* choice = m_choices->addAction(minutes == 0
                ? tr("No reminders of talks")
                : tr("Remind me %1 minutes before a talk").arg(minutes));
        choice->setCheckable(true);
        choice->setData(minutes);
        connect(choice, &QAction::triggered, this, [this, minutes] { setMinutes(minutes); });
    }
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
    for (const auto signal :
        {&Desk::practiceChanged, &Desk::planChanged, &Desk::viewerChanged, &Desk::dayChanged})
        connect(&desk, signal, this, &Reminders::askForTalks);
    connect(&desk, &Desk::dayChanged, this, [this] { m_reminded.clear(); });
    setMinutes(minutes());
}

Reminders::~Reminders() { delete m_tray; }

QList<QAction*> Reminders::choices() const { return m_choices->actions(); }

int Reminders::minutes() const { return m_settings.value(kSetting, 0).toInt(); }

void Reminders::setMinutes(int minutes)
{
    m_settings.setValue(kSetting, minutes);
    for (auto* choice : m_choices->actions())
        choice->setChecked(choice->data().toInt() == minutes);
    if (minutes == 0) {
        m_timer.stop();
        delete m_tray;
        m_tray = nullptr;
        return;
    }
    m_timer.start();
    if (!m_tray && QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon());
        m_tray->setToolTip(tr("MOR Planner"));
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
            if (m_last)
                Q_EMIT talkWanted(*m_last, m_desk.today());
        });
        m_tray->show();
    }
    askForTalks();
}

void Reminders::askForTalks()
{
    const auto* viewer = m_desk.viewer();
    m_talks.clear();
    if (minutes() == 0 || !viewer)
        return;
    const auto plan = m_desk.plan();
    const LedgerQuestion question{rangeForAgenda(plan->rhythm, m_desk.today()),
        standsIn(*plan, viewer->code) ? std::string() : viewer->code};
    m_desk.ledgerFor(question, this,
        [this, code = viewer->code, today = m_desk.today()](Result<LedgerAnswer> answer) {
            if (!answer)
                return;
            const auto& schedule = *answer->ledger->schedule;
            const auto& people = schedule.plan->roster.people;
            const auto who = std::ranges::find(people, code, &Person::code) - people.begin();
            m_talks.clear();
            m_names.clear();
            for (const auto& item :
                agendaFor(*answer->ledger, static_cast<PersonIndex>(who), today).today) {
                if (item.appointment.start == kNoTime)
                    continue;
                const auto& occurrence = schedule.occurrences[item.position];
                const auto& activity = schedule.activity(occurrence);
                const auto key = schedule.key(occurrence);
                m_talks.push_back({key, item.appointment.start, activity.minutes.talk,
                    answer->ledger->entries[item.position].held()});
                m_names[key] = QString::fromStdString(activity.name);
            }
            look();
        });
}

void Reminders::look()
{
    if (minutes() == 0)
        return;
    const auto* talk = dueReminder(
        m_talks, m_surroundings.now(), minutes(), m_reminded, m_surroundings.recording());
    if (talk)
        remind(*talk);
}

void Reminders::remind(const TimedTalk& talk)
{
    m_reminded.insert(talk.key);
    m_last = talk.key;
    const auto title = m_names[talk.key];
    const auto text = tr("Begins at %1.").arg(QString::fromStdString(toText(talk.start)));
    if (m_tray)
        m_tray->showMessage(title, text, QSystemTrayIcon::NoIcon, kShownMilliseconds);
    Q_EMIT due(title, text);
}

} // namespace mor::ui
