// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/open_file.h"
#include "app/page_list.h"
#include "welcome/welcome_page.h"

#include <QMainWindow>
#include <QPointer>

class QAction;
class QSettings;
class QStackedWidget;

namespace mor::ui {

class Reminders;
class Toast;
class Workbench;
struct FirstPeople;

/// What the window is made from; owned by main.
struct Program {
    const Clock& clock;
    UuidSource& ids;
    QSettings& settings;
    std::vector<PageEntry> pages;
};

/// The window: Welcome while no file is open, else the file's workbench.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Program program);
    ~MainWindow() override;

    /// Opens a file in place of the one that is open; false leaves everything as it was and says
    /// why.
    bool openFile(const QString& path);
    /// Shows a workspace that is already open.
    void show(std::unique_ptr<OpenFile> file);
    using QMainWindow::show;
    /// Makes a file with that plan and shows it; false says why.
    bool create(const QString& path, const Plan& plan);
    /// Puts the first people into the file; who typed their names is who works in it from then on.
    bool addPeople(const FirstPeople& people);
    void showWelcome();
    /// Back from Welcome to the file that is open.
    void showWorkbench();
    /// Opens a page by its id for a person by code; what is empty or unknown changes nothing.
    void go(const QString& page, const std::string& person);
    /// Opens the talk that a calendar entry links to, or says why not.
    void openLink(const QString& link);
    void closeFile();
    Workbench* workbench() const { return m_workbench; }
    WelcomePage* welcome() const { return m_welcome; }
    Desk* desk() const { return m_file ? &m_file->desk() : nullptr; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QAction* addKey(const QString& text, const QKeySequence& key, std::function<void()> act);
    void makeKeys();
    void makePageKeys();
    void askForFile();
    void startWith(int starter);
    void lookAround();
    void askForPeople();
    QString askForPlace();
    void newFile(const Result<Plan>& plan);
    void makeReminders();
    void openAgain();
    void rememberViewer();
    void tell(const Error& error, std::function<void()> retry = {});
    void say(const QString& sentence, bool undoable);

    Program m_program;
    std::unique_ptr<OpenFile> m_file;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    Workbench* m_workbench = nullptr;
    QList<QAction*> m_fileActions; ///< those that only make sense with this file
    Toast* m_toast;
};

} // namespace mor::ui
