// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/identity_button.h"
#include "app/main_window.h"
#include "app/reminders.h"
#include "app/workbench.h"
#include "shared/toast.h"
#include "today/today_page.h"

#include <QAction>
#include <QApplication>
#include <QTime>

// What the window adds to reminders: its keys, its toast, and the talk they lead to.

namespace mor::ui {

void MainWindow::makeReminders()
{
    const auto now = [] {
        const auto time = QTime::currentTime();
        return static_cast<MinuteOfDay>(time.hour() * 60 + time.minute());
    };
    const auto recording = [bench = m_workbench] {
        const auto* today = bench->findChild<TodayPage*>();
        return today && today->isRecording();
    };
    auto* reminders
        = new Reminders(m_file->desk(), m_program.settings, {now, recording}, m_workbench);
    if (auto* identity = m_workbench->findChild<IdentityButton*>()) {
        identity->addActions(reminders->choices());
        identity->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    m_fileActions.append(addKey(tr("Reminders of talks on or off"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this, reminders] {
            reminders->setMinutes(reminders->minutes() == 0 ? Reminders::kUsualMinutes : 0);
            m_toast->say(reminders->minutes() == 0
                    ? tr("No reminders of talks.")
                    : tr("You are reminded %1 minutes before a talk.").arg(reminders->minutes()),
                false);
        }));
    connect(reminders, &Reminders::due, this, [this](const QString& title, const QString& text) {
        QApplication::alert(this);
        m_toast->say(QStringLiteral("%1. %2").arg(title, text), false);
    });
    connect(reminders, &Reminders::talkWanted, this, [this](const OccurrenceKey& key, Day day) {
        showWorkbench();
        raise();
        activateWindow();
        m_workbench->openTalk(key, day);
    });
}

} // namespace mor::ui
