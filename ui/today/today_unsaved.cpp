// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/error_text.h"
#include "shared/workspace_file.h"
#include "today/agenda_list.h"
#include "today/entry_count.h"
#include "today/run_sheet.h"
#include "today/today_page.h"
#include "today/unsaved_check_offs.h"
#include "today/unsaved_line.h"

// What is typed and not in the workspace: drafts, and check-offs that wait for the file.

namespace mor::ui {

namespace {

constexpr std::chrono::seconds kKeptAfter{1};

} // namespace

TodayPage::~TodayPage() { keepDraft(); }

void TodayPage::connectUnsaved()
{
    m_keeping.setParent(this);
    m_keeping.setObjectName(QStringLiteral("keeping"));
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(kKeptAfter);
    connect(&m_keeping, &QTimer::timeout, this, &TodayPage::keepDraft);
    connect(m_sheet, &RunSheet::touched, this, [this] {
        if (m_unsaved->find(m_sheet->talk().key)) {
            m_unsaved->drop(m_sheet->talk().key);
            m_sheet->sayError(tr("Changed and not saved. Check it off again when it is complete."));
        }
        m_keeping.start();
    });
    connect(m_unsaved, &UnsavedCheckOffs::changed, this, &TodayPage::showUnsaved);
    connect(m_unsaved, &UnsavedCheckOffs::saved, this, &TodayPage::saved);
    connect(m_unsaved, &UnsavedCheckOffs::refused, this,
        [this](const UnsavedTalk& talk, const Error& error) {
            m_drafts[talk.key] = talk.draft;
            if (m_sheet->talk().key == talk.key)
                m_sheet->sayError(errorText(error));
            else
                Q_EMIT said(
                    tr("The talk with %1 was not saved. %2").arg(talk.title, errorText(error)),
                    false);
            desk().recorded(); // somebody else did
        });
    connect(m_unsavedLine, &UnsavedLine::openAgainWanted, this, [this] {
        if (auto* file = WorkspaceFile::of(desk()))
            Q_EMIT file->openAgainWanted();
    });
}

void TodayPage::showUnsaved()
{
    m_model->setUnsaved(m_unsaved->waiting());
    if (m_unsaved->find(m_sheet->talk().key))
        m_sheet->sayError(tr("Not saved yet. What you typed is kept; see above."));
}

void TodayPage::keepDraft()
{
    const auto key = m_sheet->talk().key;
    if (!m_ledger || key.activity.empty() || m_done == key)
        return;
    auto* keeper = UnsavedTalks::of(desk());
    if (m_sheet->isRecorded()) {
        if (m_drafts.erase(key) && keeper)
            keeper->forget(m_draftsOf, key);
        return;
    }
    auto draft = m_sheet->draft();
    draft.seconds = secondsSpent();
    if (m_started || draft.seconds > 0) { // else it was only looked at
        draft.keys = m_count->keys();
        draft.clicks = m_count->clicks();
    }
    if (m_started)
        m_started = desk().now();
    if (keeper && !m_unsaved->find(key)) {
        if (isBlank(draft))
            keeper->forget(m_draftsOf, key);
        else
            keeper->keep({m_draftsOf, key, draft, {}, {}, {}});
    }
    m_drafts[key] = std::move(draft);
}

} // namespace mor::ui
