// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/workbench.h"

#include "adherence/adherence_page.h"
#include "app/header.h"
#include "app/rail.h"
#include "brief/brief_page.h"
#include "exporting/export_page.h"
#include "imports/imports_page.h"
#include "mirror/mirror_page.h"
#include "results/results_page.h"
#include "rhythm/rhythm_page.h"
#include "shared/progress_line.h"
#include "shared/theme.h"
#include "today/today_page.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kNarrowUnder = 1200; // design pixels
constexpr int kWatchMilliseconds = 2000;

} // namespace

Workbench::Workbench(Desk& desk, std::vector<PageEntry> pages, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_entries(std::move(pages))
    , m_pages(m_entries.size(), nullptr)
    , m_rail(new Rail(m_entries, desk))
    , m_header(new Header)
    , m_progress(new ProgressLine)
    , m_stack(new QStackedWidget)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);

    connect(m_rail, &Rail::wanted, this, [this](int page) { openPage(page); });
    connect(m_rail, &Rail::mirrorWanted, this, [this] { openPage(QStringLiteral("mirror")); });
    connect(&desk.runner(), &BackgroundRunner::busyChanged, m_progress, &ProgressLine::setBusy);
    // After every page heard of it.
    connect(&desk, &Desk::viewerChanged, this, &Workbench::countAnew, Qt::QueuedConnection);
    // Another program may write to the same file; the question is cheap and only asked while
    // somebody looks.
    m_watch.setInterval(kWatchMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (isActiveWindow())
            m_desk.lookForWrites();
    });
    m_watch.start();
    if (auto* files = ImportFiles::of(m_desk))
        connect(files, &ImportFiles::wanted, this, [this](ImportKind kind) {
            if (openPage(QStringLiteral("import")))
                qobject_cast<ImportsPage*>(page())->begin(kind);
        });
}

Page* Workbench::page() const
{
    return m_current < 0 ? nullptr : m_pages[static_cast<std::size_t>(m_current)];
}

Page* Workbench::made(int page)
{
    auto*& shown = m_pages[static_cast<std::size_t>(page)];
    if (shown)
        return shown;
    shown = m_entries[static_cast<std::size_t>(page)].make(m_desk);
    m_stack->addWidget(shown);
    connect(shown, &Page::said, this, &Workbench::said);
    connect(shown, &Page::peopleWanted, this, &Workbench::peopleWanted);
    connect(
        shown, &Page::talkWanted, this, [this, shown = shown](const OccurrenceKey& key, Day day) {
            openTalkOf(shown->shownPerson(), key, day);
        });
    connect(shown, &Page::countChanged, this, [this, page](const QString& count) {
        m_counted.insert(page);
        m_rail->setCount(page, count);
    });
    connectOwn(shown);
    shown->setNarrow(m_narrow == 1);
    return shown;
}

void Workbench::connectOwn(Page* shown)
{
    if (auto* today = qobject_cast<TodayPage*>(shown)) {
        connect(today, &TodayPage::changesWanted, this, &Workbench::openChanges);
        connect(
            today, &TodayPage::briefWanted, this, [this] { openPage(QStringLiteral("brief")); });
        connect(today, &TodayPage::adherenceWanted, this, [this] {
            openPage(QStringLiteral("adherence"));
            if (auto* adherence = qobject_cast<AdherencePage*>(page()))
                adherence->answerDrift();
        });
    }
    if (auto* adherence = qobject_cast<AdherencePage*>(shown)) {
        connect(adherence, &AdherencePage::pageWanted, this,
            [this](const QString& id) { openPage(id); });
        connect(adherence, &AdherencePage::leversWanted, this, [this, adherence] {
            openPage(QStringLiteral("results"));
            if (auto* results = qobject_cast<ResultsPage*>(page()))
                results->showLevers(adherence->shownPerson());
        });
    }
    if (auto* brief = qobject_cast<BriefPage*>(shown))
        connect(
            brief, &BriefPage::todayWanted, this, [this] { openPage(QStringLiteral("today")); });
    if (auto* mirror = qobject_cast<MirrorPage*>(shown))
        connect(mirror, &MirrorPage::backWanted, this, [this] { openPage(m_before); });
    if (auto* exporting = qobject_cast<ExportPage*>(shown))
        connect(exporting, &ExportPage::wrote, this, &Workbench::wrote);
}

void Workbench::openPage(int page, bool keepFocus)
{
    if (page < 0 || page >= pageCount())
        return;
    auto* shown = made(page);
    if (m_current >= 0 && m_current != page)
        m_before = m_current;
    m_current = page;
    m_rail->setOpen(railPageOf(page));
    m_stack->setCurrentWidget(shown);
    m_header->showPage(*shown);
    shown->refreshIfStale();
    if (!keepFocus)
        if (auto* first = shown->firstFocus())
            first->setFocus(Qt::OtherFocusReason);
}

/// What is left is that of somebody else now, and the page that counts it need not be in sight.
void Workbench::countAnew()
{
    for (const int page : m_counted) {
        m_rail->setCount(page, {});
        m_pages[static_cast<std::size_t>(page)]->refreshIfStale();
    }
}

int Workbench::railPageOf(int page) const
{
    const auto& under = m_entries[static_cast<std::size_t>(page)].under;
    if (under.isEmpty())
        return page;
    const auto above = std::ranges::find(m_entries, under, &PageEntry::id);
    return above == m_entries.end() ? -1 : static_cast<int>(above - m_entries.begin());
}

bool Workbench::openPage(const QString& id)
{
    for (int page = 0; page < pageCount(); ++page)
        if (m_entries[static_cast<std::size_t>(page)].id == id) {
            openPage(page);
            return true;
        }
    return false;
}

ExportPage* Workbench::exportPage()
{
    const auto found = std::ranges::find(m_entries, QStringLiteral("export"), &PageEntry::id);
    return found == m_entries.end()
        ? nullptr
        : qobject_cast<ExportPage*>(made(static_cast<int>(found - m_entries.begin())));
}

void Workbench::exportShown()
{
    auto* exporting = exportPage();
    if (exporting && exporting == page())
        exporting->askAndExport();
    else
        openPage(QStringLiteral("export"));
}

void Workbench::repeatExport()
{
    if (auto* exporting = exportPage())
        exporting->repeatLast();
}

void Workbench::openTalk(const OccurrenceKey& key, Day day)
{
    if (const auto* viewer = m_desk.viewer())
        openTalkOf(viewer->code, key, day);
}

void Workbench::openTalkOf(const std::string& person, const OccurrenceKey& key, Day day)
{
    if (!openPage(QStringLiteral("today")))
        return;
    auto* today = qobject_cast<TodayPage*>(page());
    if (!today)
        return;
    today->showPerson(person);
    today->showPeriod(
        periodOf(PeriodKind::Day, day == Day{} ? key.date : day, m_desk.plan()->roster.fiscal));
    today->showTalk(key);
}

void Workbench::openChanges(int version)
{
    if (!openPage(QStringLiteral("rhythm")))
        return;
    if (auto* rhythm = qobject_cast<RhythmPage*>(page()))
        rhythm->showChanges(version);
}

QList<QWidget*> Workbench::panes() const
{
    QList<QWidget*> found{m_rail->firstFocus()};
    if (auto* tool = m_header->firstFocus())
        found.append(tool);
    if (page()) {
        const auto before = found.size();
        for (auto* part : page()->findChildren<QWidget*>())
            if (part->property(kPane).toBool() && part->isVisible())
                found.append(part);
        if (found.size() == before && page()->firstFocus())
            found.append(page()->firstFocus());
    }
    return found;
}

void Workbench::movePane(int direction)
{
    const auto all = panes();
    const auto* focused = QApplication::focusWidget();
    int at = -1;
    for (int i = 0; i < all.size(); ++i)
        if (focused && (all[i] == focused || all[i]->isAncestorOf(focused)))
            at = i;
    if (focused && at < 0 && m_header->isAncestorOf(focused))
        at = 1;
    const int count = static_cast<int>(all.size());
    all[((at < 0 ? (direction > 0 ? -1 : 0) : at) + direction + count) % count]->setFocus(
        Qt::TabFocusReason);
}

void Workbench::fit()
{
    const int narrow = width() < themeOf(*this).px(kNarrowUnder) ? 1 : 0;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_rail->setNarrow(narrow == 1);
    m_header->setNarrow(narrow == 1);
    for (auto* page : m_pages)
        if (page)
            page->setNarrow(narrow == 1);
}

void Workbench::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Workbench::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (isThemeChange(*event) && m_stack)
        fit();
}

} // namespace mor::ui
