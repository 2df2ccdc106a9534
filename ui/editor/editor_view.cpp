// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/editor_view.h"

#include "core/planning/draft.h"
#include "editor/conflict_strip.h"
#include "editor/editor_words.h"
#include "editor/field_box.h"
#include "editor/gate_panel.h"
#include "editor/park_bar.h"
#include "editor/section_list.h"
#include "shared/activity_words.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/chip.h"
#include "shared/empty_state.h"
#include "shared/plural.h"
#include "shared/rhythm_undo.h"

#include <QApplication>
#include <QLayout>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

namespace mor::ui {

EditorView::EditorView(Desk& desk, QWidget* parent)
    : SubView(desk, parent)
    , m_session(desk, this)
{
    build();
    makeKeys();
    m_judge.setSingleShot(true);
    m_judge.setInterval(0);
    connect(&m_judge, &QTimer::timeout, this, &EditorView::judge);
    connect(&m_session, &EditSession::followed, this, &EditorView::load);
    connect(&m_session, &EditSession::stateChanged, this, &EditorView::showSaved);
    connect(qApp, &QApplication::focusChanged, this, &EditorView::focusMoved);
    setHeading(tr("Rhythm"), {});
}

EditorView::~EditorView()
{
    // The fields go after the view, and one of them may have the focus.
    qApp->removeEventFilter(this);
    disconnect(qApp, nullptr, this, nullptr);
}

void EditorView::open(const QString& code)
{
    const bool other = code.toStdString() != m_session.code();
    m_evidence.reset();
    m_session.open(code.toStdString());
    judge();
    askEvidence();
    if (!other)
        return;
    int first = 0;
    for (int i = static_cast<int>(m_sections.size()) - 1; i >= 0; --i)
        if (m_list->state(i) == Mark::Missed)
            first = i;
    showSection(first, false);
    // Places are known once the view is drawn; who has chosen another section meanwhile stays
    // there.
    QTimer::singleShot(0, this, [this, first] {
        if (m_list->current() == first)
            showSection(first, false);
    });
}

void EditorView::refresh()
{
    m_session.follow();
    if (m_storing)
        return; // comes back with what was typed
    load();
    judge();
    askEvidence();
}

void EditorView::store() { m_session.save(true); }

void EditorView::edited(SectionEditor& section, Field field)
{
    auto wanted = m_session.wanted();
    section.store(wanted);
    {
        const QScopedValueRollback<bool> storing(m_storing, true);
        m_session.want(wanted, field);
    }
    load();
}

SectionGround EditorView::ground() const
{
    const auto verdict = m_gate.plan ? m_gate.answers[3].verdict : GateAnswer::Verdict::Clear;
    return {desk().plan(), desk().today(), verdict, overWords(m_gate)};
}

void EditorView::load()
{
    if (m_storing)
        return;
    const bool known = m_session.isKnown() || m_session.isDirty();
    m_empty->setVisible(!known);
    m_scroll->setVisible(known);
    m_panel->setEnabled(known);
    if (!known)
        m_empty->say(tr("This activity is not in the rhythm any more."),
            tr("Somebody took it out. Undo brings it back, or the board’s library under Set "
               "aside."),
            tr("Board"));
    const auto reason = m_session.reasonToRead();
    const auto all = ground();
    for (auto* section : m_sections) {
        section->load(m_session.wanted(), all);
        section->setReadOnly(!reason.isEmpty(), reason);
    }
    m_reading->setVisible(!reason.isEmpty() && known);
    m_readingWhy->setText(reason);
    showHead();
    showSaved();
    m_judge.start();
}

void EditorView::showHead()
{
    const auto& activity = m_session.wanted();
    const auto& rhythm = desk().plan()->rhythm;
    const auto name = QString::fromStdString(activity.name);
    m_name->setText(name);
    const int number = rhythm.draft ? rhythm.draft->number : draftOf(rhythm).number;
    const auto* newest = newestVersion(rhythm);
    const auto* before = newest ? findActivity(*newest, activity.code) : nullptr;
    auto same = before ? *before : activity;
    same.version = activity.version;
    const auto what = !before ? tr("new in draft v%1").arg(number)
        : same == activity    ? tr("as in v%1").arg(newest->number)
                              : tr("changed in draft v%1").arg(number);
    m_line->setText(
        QStringLiteral("%1, %2 · %3")
            .arg(cadenceWords(activity.cadence.rule), counterpartWords(activity), what));
    m_lever->setVisible(!activity.levers.empty());
    if (!activity.levers.empty())
        m_lever->showLever(rhythm, activity.levers.front());
    setHeading(name,
        rhythm.draft ? tr("Rhythm · draft v%1 · asked again every quarter").arg(number)
                     : tr("Rhythm · in force · a change starts draft v%1").arg(number));
}

void EditorView::judge()
{
    m_judge.stop();
    m_gate
        = gateState(desk().plan(), m_session.versionAsTyped(), m_session.wanted(), desk().today());
    const auto reason = m_session.reasonToRead();
    const auto& rhythm = desk().plan()->rhythm;
    m_panel->show(m_gate, m_session.wanted(), reason);
    m_panel->askAgain(*desk().plan(), m_session.wanted(), m_evidence ? &*m_evidence : nullptr,
        desk().today(), reason);
    m_panel->bar()->show(
        rhythm.draft ? rhythm.draft->number : draftOf(rhythm).number, whyLocked(), reason);
    m_drawer->setText(tr("Does it belong? %1 of 4").arg(m_gate.clear()));
    showStates();
}

void EditorView::showStates()
{
    const auto all = ground();
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i]->load(m_session.wanted(), all);
        m_list->setState(static_cast<int>(i), m_sections[i]->state(m_session.wanted(), all));
    }
}

QString EditorView::whyLocked() const
{
    const auto& plan = *desk().plan();
    if (!mayDesign(desk()))
        return m_session.reasonToRead();
    if (!m_session.conflicts().empty())
        return tr("Somebody else changed %1 while you typed. Choose first between the two.")
            .arg(QString::fromStdString(m_session.wanted().name));
    if (const auto elsewhere = UnsavedText::whyUndecided(desk()); !elsewhere.isEmpty())
        return elsewhere;
    if (!plan.rhythm.draft)
        return tr("There is nothing to publish: the rhythm reads as it is in force.");
    int open = 4 - m_gate.clear();
    int first = 0;
    for (int i = 3; i >= 0; --i)
        if (m_gate.answers[static_cast<std::size_t>(i)].verdict != GateAnswer::Verdict::Clear)
            first = i + 1;
    int elsewhere = 0;
    for (const auto& gate : plan.rhythm.draft->gates)
        if (gate.activity != m_session.code())
            for (const auto& each : gate.answers)
                elsewhere += each.verdict != GateAnswer::Verdict::Clear;
    if (open == 1 && elsewhere == 0)
        return tr("Question %1 of %2 is not clear yet.")
            .arg(QString::number(first), QString::fromStdString(m_session.wanted().name));
    open += elsewhere;
    return open == 0 ? QString()
                     : counted(open, tr("One question of another activity is not clear yet."),
                         tr("%1 questions of this draft are not clear yet."));
}

void EditorView::showSaved()
{
    if (m_storing)
        return;
    m_conflicts->refresh(desk().plan()->rhythm);
    QString says;
    if (!m_session.reasonToRead().isEmpty())
        says = tr("To be read only.");
    else if (!m_session.problem().isEmpty())
        says = tr("Not saved yet. %1").arg(m_session.problem());
    else if (!m_session.conflicts().empty())
        says = tr("Some fields wait for your choice.");
    else if (m_session.isDirty())
        says = tr("Typing. Saved every second.");
    else if (m_session.savedAt())
        says = tr("Saved as draft a moment ago.");
    else
        says = tr("Everything you type is saved as draft.");
    m_saved->setText(says + QLatin1Char('\n') + tr("Ctrl Page down: next section"));
    if (m_session.problem().isEmpty())
        m_saved->setColour(&Theme::text2);
    else
        m_saved->setMark(Mark::Missed);
}

int EditorView::sectionOf(const QWidget* widget) const
{
    for (std::size_t i = 0; widget && i < m_sections.size(); ++i)
        if (m_sections[i]->isAncestorOf(widget))
            return static_cast<int>(i);
    return -1;
}

void EditorView::focusMoved(QWidget* from, QWidget* to)
{
    // A field that is left is saved at once, and what comes next is an act of its own.
    if (sectionOf(from) >= 0)
        m_session.save(true);
    if (const int section = sectionOf(to); section >= 0) {
        m_list->setCurrent(section);
        m_picker->setValue(section);
        m_scroll->ensureWidgetVisible(to, 0, themeOf(*this).px(24));
    }
}

void EditorView::showSection(int section, bool focus)
{
    if (section < 0 || section >= static_cast<int>(m_sections.size()))
        return;
    auto* shown = m_sections[static_cast<std::size_t>(section)];
    m_list->setCurrent(section);
    m_picker->setValue(section);
    m_scroll->widget()->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(shown->y());
    if (!focus)
        return;
    auto* problem = shown->firstProblem();
    (problem ? problem : shown->firstFocus())->setFocus(Qt::OtherFocusReason);
    m_scroll->verticalScrollBar()->setValue(shown->y());
}

QWidget* EditorView::firstFocus()
{
    return m_left->isVisibleTo(this) ? static_cast<QWidget*>(m_list) : m_picker;
}

void EditorView::primaryAct()
{
    store();
    judge();
    if (const auto why = whyLocked(); why.isEmpty())
        Q_EMIT publishWanted();
    else
        Q_EMIT said(why, false);
}

} // namespace mor::ui
