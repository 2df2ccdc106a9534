// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/main_window.h"

#include "app/first_plan.h"
#include "app/key_sheet.h"
#include "app/undo_news.h"
#include "app/workbench.h"
#include "shared/error_text.h"
#include "shared/icons.h"
#include "shared/toast.h"
#include "shared/workspace_file.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStyle>
#include <QUrl>

namespace mor::ui {

namespace {

constexpr const char* kRecent = "recent/file";
constexpr const char* kGeometry = "window/geometry";
constexpr QSize kUsualSize{1440, 900};

std::filesystem::path pathOf(const QString& text) { return {text.toStdU16String()}; }

/// Where it is remembered who works in a file on this computer.
QString viewerKey(const std::filesystem::path& file)
{
    return QStringLiteral("viewer/")
        + WorkspaceFile::keyOf(QString::fromStdU16String(file.u16string()));
}

QString fileFilter() { return MainWindow::tr("MOR Planner files (*.mor)"); }

} // namespace

MainWindow::MainWindow(Program program)
    : m_program(std::move(program))
    , m_stack(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_toast(nullptr)
{
    setCentralWidget(m_stack);
    m_stack->addWidget(m_welcome);
    m_toast = new Toast(*this);
    setMinimumSize(640, 480);
    const auto room = screen()->availableGeometry().size()
        - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    resize(kUsualSize.boundedTo(room));
    restoreGeometry(m_program.settings.value(QLatin1String(kGeometry)).toByteArray());
    makeKeys();
    connect(m_welcome, &WelcomePage::startWanted, this, &MainWindow::startWith);
    connect(m_welcome, &WelcomePage::emptyWanted, this,
        [this] { newFile(startedEmpty(m_program.clock.today())); });
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::askForFile);
    connect(m_welcome, &WelcomePage::demoWanted, this, &MainWindow::lookAround);
    connect(m_welcome, &WelcomePage::closeWanted, this, &MainWindow::showWorkbench);
    connect(m_toast, &Toast::undoWanted, this, [this] {
        if (m_file)
            m_file->desk().undoStack().undo();
    });
    connect(m_toast, &Toast::redoWanted, this, [this] {
        if (m_file)
            m_file->desk().undoStack().redo();
    });
    connect(m_toast, &Toast::focusHomeless, this, [this] {
        if (auto* page = m_workbench ? m_workbench->page() : nullptr)
            page->firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_toast, &Toast::openWanted, this,
        [](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(m_toast, &Toast::showWanted, this, [](const QString& path) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
    showWelcome();
}

MainWindow::~MainWindow() { closeFile(); }

void MainWindow::closeFile()
{
    qDeleteAll(m_fileActions);
    m_fileActions.clear();
    delete m_workbench; // its pages hold the desk, which goes with the file
    m_workbench = nullptr;
    m_file.reset();
}

QAction* MainWindow::addKey(const QString& text, const QKeySequence& key, std::function<void()> act)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    return action;
}

void MainWindow::makeKeys()
{
    addKey(tr("Open a file"), QKeySequence::Open, [this] { askForFile(); });
    addKey(tr("New file"), QKeySequence::New, [this] { showWelcome(); });
    addKey(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    addKey(tr("All keys on one sheet"), QKeySequence(Qt::Key_F1), [this] {
        const auto* page = m_workbench ? m_workbench->page() : nullptr;
        auto* sheet = new KeySheet(actions(), page ? page->actions() : QList<QAction*>(), this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
}

void MainWindow::makePageKeys()
{
    const auto add
        = [this](const QString& text, const QKeySequence& key, std::function<void()> act) {
              m_fileActions.append(addKey(text, key, std::move(act)));
          };
    const auto& entries = m_workbench->entries();
    for (int page = 0; page < m_workbench->pageCount() && page < 10; ++page)
        if (entries[static_cast<std::size_t>(page)].under.isEmpty())
            add(entries[static_cast<std::size_t>(page)].label,
                QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + (page + 1) % 10)),
                [this, page] {
                    showWorkbench();
                    m_workbench->openPage(page);
                });
    add(tr("What others see about me"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), [this] {
        showWorkbench();
        m_workbench->openPage(QStringLiteral("mirror"));
    });
    const auto exporting = [this](void (Workbench::*act)()) {
        return [this, act] {
            showWorkbench();
            (m_workbench->*act)();
        };
    };
    add(tr("Export"), QKeySequence(Qt::CTRL | Qt::Key_E), exporting(&Workbench::exportShown));
    add(tr("Repeat the last export"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        exporting(&Workbench::repeatExport));
    add(tr("Next pane"), QKeySequence(Qt::Key_F6), [this] { m_workbench->movePane(1); });
    add(tr("Previous pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6),
        [this] { m_workbench->movePane(-1); });
    const auto step = [this](int count) {
        if (auto* page = m_workbench->page())
            page->stepPeriod(count);
    };
    add(tr("Previous period"), QKeySequence(Qt::Key_BracketLeft), [step] { step(-1); });
    add(tr("Next period"), QKeySequence(Qt::Key_BracketRight), [step] { step(1); });
    add(tr("Back to today"), QKeySequence(Qt::CTRL | Qt::Key_D), [step] { step(0); });

    auto& stack = m_file->desk().undoStack();
    auto* undo = stack.createUndoAction(this, tr("Undo"));
    auto* redo = stack.createRedoAction(this, tr("Redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    for (auto* action : {undo, redo}) {
        addAction(action);
        m_fileActions.append(action);
    }
}

void MainWindow::showWelcome()
{
    if (m_welcome->property("filled").isNull()) {
        m_welcome->setStarters(starterOffers());
        m_welcome->setProperty("filled", true);
    }
    m_stack->setCurrentWidget(m_welcome);
    setWindowTitle(tr("MOR Planner"));
}

void MainWindow::showWorkbench()
{
    if (!m_workbench)
        return;
    m_stack->setCurrentWidget(m_workbench);
    setWindowTitle(tr("%1 – MOR Planner").arg(m_file->desk().fileName()));
}

void MainWindow::go(const QString& page, const std::string& person)
{
    if (!m_workbench)
        return;
    m_file->desk().setViewer(person);
    m_workbench->openPage(page);
}

bool MainWindow::openFile(const QString& path)
{
    auto opened = OpenFile::open(pathOf(path), m_program.clock, m_program.ids);
    if (!opened) {
        tell(opened.error(), [this, path] { openFile(path); });
        return false;
    }
    show(std::move(*opened));
    return true;
}

void MainWindow::show(std::unique_ptr<OpenFile> file)
{
    closeFile();
    m_file = std::move(file);
    const auto path = QString::fromStdU16String(m_file->path().u16string());
    m_program.settings.setValue(QLatin1String(kRecent), QFileInfo(path).absoluteFilePath());
    auto& desk = m_file->desk();
    m_workbench = new Workbench(desk, m_program.pages);
    m_stack->addWidget(m_workbench);
    connect(m_workbench, &Workbench::said, this, &MainWindow::say);
    connect(m_workbench, &Workbench::wrote, m_toast, &Toast::sayWritten);
    connect(m_workbench, &Workbench::peopleWanted, this, &MainWindow::askForPeople);
    connect(&desk, &Desk::failed, this, [this](const Error& error) {
        if (error.code == "storage.no_daily_copy") // in the middle of what somebody does
            m_toast->sayLater(errorText(error));
        else
            tell(error);
    });
    desk.setViewer(m_program.settings.value(viewerKey(m_file->path())).toString().toStdString());
    connect(&desk, &Desk::viewerChanged, this, &MainWindow::rememberViewer);
    if (auto* itself = WorkspaceFile::of(desk)) // the desk that asks goes with the answer
        connect(itself, &WorkspaceFile::openAgainWanted, this, &MainWindow::openAgain,
            Qt::QueuedConnection);
    auto* news = new UndoNews(desk.undoStack(), m_workbench);
    connect(news, &UndoNews::pushed, m_toast, &Toast::leave); // it is past
    connect(news, &UndoNews::takenBack, m_toast,
        [this](const QString& act) { m_toast->sayTakenBack(tr("Taken back: %1").arg(act)); });
    connect(news, &UndoNews::doneAgain, m_toast,
        [this](const QString& act) { m_toast->say(tr("Done again: %1").arg(act), true); });
    makePageKeys();
    makeReminders();
    showWorkbench();
    m_workbench->openPage(0);
}

void MainWindow::openAgain()
{
    if (!m_file)
        return;
    const int page = m_workbench->currentPage();
    if (openFile(QString::fromStdU16String(m_file->path().u16string())))
        m_workbench->openPage(page);
}

void MainWindow::rememberViewer()
{
    m_program.settings.setValue(
        viewerKey(m_file->path()), QString::fromStdString(m_file->desk().viewer()->code));
}

void MainWindow::askForFile()
{
    const auto last = m_program.settings.value(QLatin1String(kRecent)).toString();
    const auto path = QFileDialog::getOpenFileName(
        this, tr("Open a file"), QFileInfo(last).absolutePath(), fileFilter());
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::tell(const Error& error, std::function<void()> retry)
{
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, tr("MOR Planner"), errorText(error), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto lines = errorLines(error);
    if (lines.size() > 1 || !error.detail.empty())
        box->setDetailedText(
            (lines.mid(1) << QString::fromStdString(error.detail)).join(QLatin1Char('\n')));
    if (retry) {
        auto* again = box->addButton(tr("Try again"), QMessageBox::AcceptRole);
        auto* other = box->addButton(tr("Open another file"), QMessageBox::ActionRole);
        connect(again, &QAbstractButton::clicked, this, retry);
        connect(other, &QAbstractButton::clicked, this, &MainWindow::askForFile);
    }
    box->addButton(tr("Close"), QMessageBox::RejectRole);
    box->open();
}

void MainWindow::say(const QString& sentence, bool undoable)
{
    m_toast->say(sentence, undoable && m_file && m_file->desk().undoStack().canUndo());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_program.settings.setValue(QLatin1String(kGeometry), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace mor::ui
