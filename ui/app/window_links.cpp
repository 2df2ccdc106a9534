// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"
#include "app/open_file.h"
#include "app/workbench.h"
#include "core/schedule/talk_link.h"
#include "shared/error_text.h"
#include "shared/toast.h"

namespace mor::ui {

void MainWindow::openLink(const QString& link)
{
    if (!m_workbench)
        return;
    const auto& desk = m_file->desk();
    const auto talk = linkedTalk(desk.plan(), link.toStdString(), desk.today());
    if (talk)
        m_workbench->openTalk(talk->key, talk->day);
    else
        m_toast->say(errorText(talk.error()), false);
}

} // namespace mor::ui
