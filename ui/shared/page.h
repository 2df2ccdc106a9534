// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

// How to write a page
//
// 1. A folder ui/<page> with a CMakeLists.txt (mor_add_library(mor_ui_<page> ... LINKS
//    mor_ui_shared)) and a class that derives from Page and takes a Desk&. ui/CMakeLists.txt and
//    ui/app/pages.cpp enter it.
// 2. The constructor builds widgets from shared/: Card, Label, Button, SegmentedControl, Chip,
//    EmptyState, InlineError; lists are Qt views whose delegates paint with paint.h, state_glyph.h,
//    chip.h, heat_cell.h, range_bar.h and ask `themeOf(*option.widget)` every time. No colour, size
//    or font is kept; sizes are theme.px(design pixels).
// 3. usePeriod() and usePerson() put the switchers into the header; addTool() puts anything else
//    there. showFor() is called when the page is first shown and whenever person, period, plan,
//    practice or today changed: ask desk().ledgerFor(question, this, deliver), keep the old content
//    until the answer is there, then setItems() on the models.
// 4. Acts go through a service of core made on the spot, CheckOffService(desk().practice(),
//    desk().clock(), desk().ids()). On success: desk().recorded(), desk().remember(name, undo,
//    redo) and Q_EMIT said(sentence). On failure: errorText(error) beside what was wrong.
// 5. setHeading() gives title and context line; layOut(narrow) is called when the window passes
//    1200 design pixels.

#include "shared/desk.h"
#include "shared/period.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace mor::ui {

class PeriodSwitcher;
class PersonSwitcher;

/// One page of the window: title, context, tools for the header, and the content. Built when first
/// shown.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Desk& desk, QWidget* parent = nullptr);

    QString title() const { return m_title; }
    QString context() const { return m_context; }
    /// Tools for the header, in reading order. The window shows them; the page owns them.
    const QList<QWidget*>& tools() const { return m_tools; }
    /// What gets the focus when the page is opened.
    virtual QWidget* firstFocus() { return this; }

    /// Steps the period; 0 goes back to today.
    void stepPeriod(int count);
    /// Called by the window when it is shown, and when its width passes the limit.
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    /// Asks for everything again; the window calls it when the page is shown and stale.
    void refreshIfStale();

    /// Chooses whom the page is for, as if by the switcher.
    void showPerson(const std::string& code);
    const std::string& shownPerson() const { return m_shownFor; } ///< code; empty: nobody
    void showPeriod(const Period& period);

Q_SIGNALS:
    void headingChanged();
    void toolsChanged();
    /// One sentence about what was done; the window shows it with Undo when the desk remembers an
    /// act.
    void said(const QString& sentence, bool undoable = true);
    /// Text at the right of the page's entry in the rail: "4 left".
    void countChanged(const QString& count);
    /// Wants the dialog that adds the first people.
    void peopleWanted();
    /// Wants this talk opened on Today, for the person shown here. `day` is where it stands now;
    /// the default takes the key's.
    void talkWanted(const mor::OccurrenceKey& key, mor::Day day = {});

protected:
    Desk& desk() { return m_desk; }
    const Desk& desk() const { return m_desk; }

    void setHeading(const QString& title, const QString& context);
    void addTool(QWidget* tool);
    /// Puts other tools into the header: those of the view that the page shows now.
    void setTools(const QList<QWidget*>& tools);
    PeriodSwitcher* usePeriod(PeriodKind kind);
    PersonSwitcher* usePerson();

    /// Fills the page; `person` is null while the roster is empty.
    virtual void showFor(const Person* person, const Period& period) = 0;
    /// Rearranges for a window under (true) or over 1200 design pixels.
    virtual void layOut(bool narrow) { Q_UNUSED(narrow) }
    void showEvent(QShowEvent* event) override;

private:
    void changed();
    void fillPeople();

    Desk& m_desk;
    QString m_title;
    QString m_context;
    QList<QWidget*> m_tools;
    PeriodSwitcher* m_period = nullptr;
    PersonSwitcher* m_person = nullptr;
    std::string m_shownFor; ///< person code
    bool m_narrow = false;
    bool m_stale = true;
};

} // namespace mor::ui
