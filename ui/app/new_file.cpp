// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/demo_file.h"
#include "app/first_plan.h"
#include "app/main_window.h"
#include "app/workbench.h"
#include "core/planning/roster_service.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

// How a file begins: a rhythm, a place, the first people.

namespace mor::ui {

QString MainWindow::askForPlace()
{
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto path = QFileDialog::getSaveFileName(this, tr("Where should your file live?"),
        QDir(documents).filePath(tr("rhythm.mor")), tr("MOR Planner files (*.mor)"));
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".mor");
    return path;
}

void MainWindow::newFile(const Result<Plan>& plan)
{
    if (!plan) {
        tell(plan.error());
        return;
    }
    const auto path = askForPlace();
    if (!path.isEmpty() && create(path, *plan))
        askForPeople();
}

bool MainWindow::create(const QString& path, const Plan& plan)
{
    auto created = OpenFile::create(path.toStdU16String(), plan, m_program.clock, m_program.ids);
    if (!created) {
        tell(created.error(), [this, plan] { newFile(plan); });
        return false;
    }
    show(std::move(*created));
    return true;
}

void MainWindow::startWith(int starter) { newFile(startedWith(starter, m_program.clock.today())); }

void MainWindow::lookAround()
{
    auto demo = openDemo(m_program.clock, m_program.ids);
    if (demo)
        show(std::move(*demo));
    else
        tell(demo.error(), [this] { lookAround(); });
}

void MainWindow::askForPeople()
{
    FirstPeopleDialog dialog(ownedByLeader(*m_file->desk().plan()), this);
    if (dialog.exec() == QDialog::Accepted)
        addPeople(dialog.people());
}

bool MainWindow::addPeople(const FirstPeople& people)
{
    auto& desk = m_file->desk();
    const auto first = withPeople(*desk.plan(), people, desk.today());
    const auto saved = RosterService(desk.plans(), desk.practice(), desk.clock())
                           .save(first.roster, desk.planStamp());
    if (!saved) {
        tell(saved.error(), [this] { askForPeople(); });
        return false;
    }
    desk.planned();
    desk.setViewer(first.self);
    rememberViewer(); // also when the desk had chosen the same
    if (!first.holdsTalks)
        m_workbench->openPage(QStringLiteral("rhythm"));
    say(tr("%1 people are in the file.").arg(first.roster.people.size()), false);
    return true;
}

} // namespace mor::ui
