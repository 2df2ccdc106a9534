// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/due_reminder.h"
#include "shared/desk.h"

#include <functional>
#include <map>
#include <optional>

class QActionGroup;
class QSettings;
class QSystemTrayIcon;

namespace mor::ui {

/// Tells who works in the file some minutes before a planned talk begins, if they switched it on:
/// by the system's tray where there is one, else by asking for attention in the task bar. Says
/// which talk and when, never with whom.
class Reminders : public QObject {
    Q_OBJECT

public:
    static constexpr int kUsualMinutes = 5;

    struct Surroundings {
        std::function<MinuteOfDay()> now; ///< minute of today on this computer's clock
        std::function<bool()> recording; ///< a talk is being recorded
    };

    Reminders(Desk& desk, QSettings& settings, Surroundings surroundings, QObject* parent);
    ~Reminders() override;

    /// Off, 5, 10, 15 minutes before: for a menu.
    QList<QAction*> choices() const;
    int minutes() const; ///< before a talk; 0: switched off
    void setMinutes(int minutes);
    /// Looks whether a reminder is due; called by a timer.
    void look();

Q_SIGNALS:
    void due(const QString& title, const QString& text);
    void talkWanted(const mor::OccurrenceKey& key, mor::Day day);

private:
    void askForTalks();
    void remind(const TimedTalk& talk);

    Desk& m_desk;
    QSettings& m_settings;
    Surroundings m_surroundings;
    QActionGroup* m_choices;
    QTimer m_timer;
    std::vector<TimedTalk> m_talks; ///< of today
    std::map<OccurrenceKey, QString> m_names; ///< of their activities
    std::set<OccurrenceKey> m_reminded;
    std::optional<OccurrenceKey> m_last; ///< what the newest reminder was about
    QSystemTrayIcon* m_tray = nullptr; ///< only while switched on
};

} // namespace mor::ui
