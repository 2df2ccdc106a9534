// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "board/board_acts.h"
#include "board/board_column.h"
#include "board/board_view.h"
#include "board/board_words.h"
#include "shared/activity_words.h"
#include "shared/button.h"
#include "shared/period.h"
#include "shared/rhythm_undo.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QStandardPaths>

#include <algorithm>
#include <memory>

namespace mor::ui {

namespace {

/// An entry that says why it can't be chosen, when it can't.
template <class Act>
QAction* entry(QMenu& menu, const QString& text, const QString& why, Act act)
{
    auto* action = menu.addAction(text, &menu, act);
    action->setEnabled(why.isEmpty());
    action->setToolTip(why);
    return action;
}

void open(QMenu* menu, const QPoint& at)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->popup(at);
}

QPoint under(const QWidget& button) { return button.mapToGlobal(QPoint(0, button.height())); }

QString rhythmFilter() { return BoardView::tr("Rhythm files (*.json)"); }

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

void BoardView::addRoles(QMenu& menu)
{
    auto* one = new QActionGroup(&menu);
    for (const auto role : {Role::Manager, Role::SecondLine, Role::Leader}) {
        auto* action = menu.addAction(rhythmOf(role), this, [this, role] { showRole(role); });
        one->addAction(action);
        action->setCheckable(true);
        action->setChecked(role == m_role);
    }
}

void BoardView::openRoles()
{
    auto* menu = new QMenu(this);
    addRoles(*menu);
    open(menu, under(*m_roleButton));
}

void BoardView::addFiles(QMenu& menu)
{
    const auto fixed = mayDesign(desk()) ? QString() : reasonFixed();
    entry(menu, tr("Import a rhythm from a file…"), fixed, [this] { askImport(); });
    entry(menu, tr("Export the draft to a file…"),
        m_contents.isEmpty() ? tr("There is no activity to export.") : QString(),
        [this] { askExport(); });
    entry(menu, tr("Change the budget…"), fixed, [this] { askBudget(); });
}

void BoardView::addVersions(QMenu& menu)
{
    const auto fixed = mayDesign(desk()) ? QString() : reasonFixed();
    const auto& rhythm = m_contents.plan->rhythm;
    auto* back = menu.addMenu(tr("Go back to"));
    back->setEnabled(fixed.isEmpty() && !rhythm.versions.empty());
    back->setToolTipsVisible(true);
    for (auto version = rhythm.versions.rbegin(); version != rhythm.versions.rend(); ++version) {
        const auto text = tr("v%1, in force from %2")
                              .arg(version->number)
                              .arg(shortDate(version->effectiveFrom, desk().today()));
        auto* action = back->addAction(
            text, this, [this, number = version->number] { m_acts->goBackTo(number); });
        action->setToolTip(QString::fromStdString(version->reason));
    }
    const auto none = rhythm.draft ? fixed : tr("There is no draft.");
    entry(menu, tr("Throw the draft away"), none, [this] { m_acts->discard(); });
}

void BoardView::openMore()
{
    auto* menu = new QMenu(this);
    if (m_tiny) {
        addRoles(*menu);
        menu->addSeparator();
        menu->addAction(tr("Show what is in force"), this, [this] { showDraft(false); });
        menu->addAction(tr("Show the draft"), this, [this] { showDraft(true); });
        menu->addAction(tr("Compare"), this, &BoardView::publishWanted);
        menu->addSeparator();
    }
    if (m_narrow)
        menu->addAction(tr("One page"), this, [this] { Q_EMIT onePageWanted(m_role); });
    addFiles(*menu);
    menu->addSeparator();
    addVersions(*menu);
    open(menu, under(*m_more));
}

void BoardView::addMoves(QMenu& menu, const QString& code)
{
    const auto fixed = reasonFixed();
    for (auto* column : m_columns)
        if (!column->contains(code))
            entry(menu, tr("Move to %1").arg(wordOf(column->beat())), fixed,
                [this, code, beat = column->beat()] { takeDrop(code, DragSource::Board, beat); });
}

void BoardView::openMoves(const QString& code, const QPoint& at)
{
    if (const auto reason = reasonFixed(); !reason.isEmpty()) {
        Q_EMIT said(reason, false);
        return;
    }
    auto* menu = new QMenu(this);
    addMoves(*menu, code);
    open(menu, at);
    menu->setActiveAction(menu->actions().value(0));
}

void BoardView::openCardMenu(const QString& code, const QPoint& at)
{
    const auto fixed = reasonFixed();
    auto* menu = new QMenu(this);
    menu->addAction(tr("Open"), this, [this, code] { Q_EMIT activityWanted(code); });
    menu->addSeparator();
    addMoves(*menu, code);
    menu->addSeparator();
    entry(*menu, tr("Set aside with a reason…"), fixed, [this, code] { askAside(code); });
    entry(*menu, tr("Remove from the draft"), fixed, [this, code] { m_acts->remove(code); });
    open(menu, at);
}

void BoardView::openRowMenu(const LibraryRow& row, const QPoint& at)
{
    using Kind = LibraryRow::Kind;
    const auto fixed = reasonFixed();
    auto* menu = new QMenu(this);
    if (!row.usable)
        menu->addAction(tr("Show it on the board"), this, [this, row] { showCardOf(row); });
    const auto text = row.kind == Kind::Starter ? tr("Take all its activities")
        : row.kind == Kind::Parked              ? tr("Bring back into the draft")
                                                : tr("Take into the draft");
    entry(*menu, text, row.usable ? fixed : tr("It is in the draft already."),
        [this, row] { takeRow(row); });
    if (row.kind == Kind::Parked)
        entry(*menu, tr("Forget it"), fixed,
            [this, row] { m_acts->forget(QString::fromStdString(row.code)); });
    open(menu, at);
}

void BoardView::askName(Beat beat)
{
    auto* ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("An activity of your own"));
    ask->setLabelText(tr("What is it called?"));
    ask->setOkButtonText(tr("Add and open"));
    connect(ask, &QInputDialog::textValueSelected, this,
        [this, beat](const QString& name) { addOwn(name, beat); });
    ask->open();
}

void BoardView::askAside(const QString& code)
{
    auto* ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Set aside"));
    ask->setLabelText(
        tr("Why not now? The reason stays with it, in the library drawer under Set aside."));
    ask->setOkButtonText(tr("Set aside"));
    connect(ask, &QInputDialog::textValueSelected, this,
        [this, code](const QString& reason) { m_acts->setAside(code, reason); });
    ask->open();
}

void BoardView::askBudget()
{
    auto* ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Budget"));
    ask->setInputMode(QInputDialog::DoubleInput);
    ask->setLabelText(tr("Hours a week that the rhythm may cost a manager, talk and preparation "
                         "together. A player-coach has half of it."));
    ask->setDoubleDecimals(1);
    ask->setDoubleRange(kLeastBudgetHours, kMostBudgetHours);
    ask->setDoubleStep(0.5);
    ask->setDoubleValue(m_contents.plan->rhythm.budgetHours);
    ask->setOkButtonText(tr("Set the budget"));
    connect(ask, &QInputDialog::doubleValueSelected, this,
        [this](double hours) { m_acts->setBudget(hours); });
    ask->open();
}

void BoardView::askImport()
{
    const auto path
        = QFileDialog::getOpenFileName(this, tr("Import a rhythm"), documents(), rhythmFilter());
    if (!path.isEmpty())
        m_acts->importFrom(path);
}

void BoardView::askExport()
{
    auto path = QFileDialog::getSaveFileName(this, tr("Export the draft"),
        QDir(documents()).filePath(tr("rhythm.json")), rhythmFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".json");
    m_acts->exportTo(path);
}

} // namespace mor::ui
