// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/page_list.h"

#include <QTimer>
#include <QWidget>

#include <set>

class QStackedWidget;

namespace mor::ui {

class ExportPage;
class Header;
class ProgressLine;
class Rail;

/// One open workspace: rail, header, and the pages, each built when first shown.
class Workbench : public QWidget {
    Q_OBJECT

public:
    Workbench(Desk& desk, std::vector<PageEntry> pages, QWidget* parent = nullptr);

    int pageCount() const { return static_cast<int>(m_entries.size()); }
    const std::vector<PageEntry>& entries() const { return m_entries; }
    /// Shows the page; `keepFocus` leaves the focus where it is.
    void openPage(int page, bool keepFocus = false);
    /// By the entry's id; false when there is no such page.
    bool openPage(const QString& id);
    /// Ctrl+E: opens the page of exports, or exports what it shows.
    void exportShown();
    /// The last export again, whichever page is shown.
    void repeatExport();
    /// Opens a talk of the viewer on Today.
    void openTalk(const OccurrenceKey& key, Day day);
    int currentPage() const { return m_current; }
    Page* page() const; ///< the one that is shown; null while there is none
    /// Moves the focus to the next (1) or previous (-1) of rail, header and the panes of the page.
    void movePane(int direction);

Q_SIGNALS:
    void said(const QString& sentence, bool undoable);
    void peopleWanted();
    /// A file was written and may be opened.
    void wrote(const QString& sentence, const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void countAnew();
    void connectOwn(Page* shown); ///< what only this kind of page tells
    Page* made(int page); ///< built when first asked for
    ExportPage* exportPage();
    int railPageOf(int page) const; ///< the entry of the rail it belongs to
    void openTalkOf(const std::string& person, const OccurrenceKey& key, Day day);
    /// What a version of the rhythm changed, on Rhythm.
    void openChanges(int version);
    QList<QWidget*> panes() const;

    Desk& m_desk;
    std::vector<PageEntry> m_entries;
    std::vector<Page*> m_pages; ///< null until first shown
    std::set<int> m_counted; ///< pages that said how many are left
    Rail* m_rail;
    Header* m_header;
    ProgressLine* m_progress;
    QStackedWidget* m_stack;
    QTimer m_watch;
    int m_current = -1;
    int m_before = 0; ///< the page shown before this one
    int m_narrow = -1; ///< unknown, wide, narrow
};

/// A widget of a page with this dynamic property is a stop of F6.
inline constexpr const char* kPane = "morPane";

} // namespace mor::ui
