// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/demo_file.h"
#include "app/main_window.h"
#include "app/options.h"
#include "app/paper_kinds.h"
#include "app/pictures.h"
#include "app/workbench.h"
#include "brief/write_brief.h"
#include "onepage/write_one_page.h"
#include "shared/error_text.h"
#include "wiring/system_clock.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstring>
#include <exception>
#include <string_view>

namespace {

using namespace mor;
using namespace mor::ui;

bool needsNoScreen(int argc, char** argv)
{
    constexpr std::array<std::string_view, 5> kWords{
        "-h", "-v", "--help", "--help-all", "--version"};
    return std::any_of(argv + std::min(argc, 1), argv + argc, [&](const char* argument) {
        return std::strncmp(argument, "--render", 8) == 0
            || std::strncmp(argument, "--one-page", 10) == 0
            || std::strncmp(argument, "--brief", 7) == 0
            || std::strncmp(argument, "--print", 7) == 0
            || std::ranges::find(kWords, std::string_view(argument)) != kWords.end();
    });
}

void openFirst(MainWindow& window, const Options& options, const QSettings& settings)
{
    auto file = options.file;
    if (file.isEmpty()) {
        file = settings.value(QStringLiteral("recent/file")).toString();
        if (!QFileInfo::exists(file))
            file.clear();
    }
    if (file.isEmpty() || !window.openFile(file))
        return;
    window.go(options.page, options.person.toStdString());
    if (!options.link.isEmpty())
        window.openLink(options.link);
}

int drawPictures(
    MainWindow& window, ui::Look& look, const Options& options, const Clock& clock, UuidSource& ids)
{
    QTextStream err(stderr);
    QTextStream out(stdout);
    const QTemporaryDir folder; // the demo must not touch the user's data
    auto file = options.file.isEmpty() ? openDemo(clock, ids, folder.path().toStdString())
                                       : OpenFile::open(options.file.toStdU16String(), clock, ids);
    if (!file) {
        err << errorText(file.error()) << Qt::endl;
        return 1;
    }
    window.show(std::move(*file));
    window.go(options.page, options.person.toStdString());
    window.show();
    const auto written = renderPictures(window, look,
        {options.renderTo, options.renderPages, options.renderSizes, options.appearance});
    for (const auto& path : written)
        out << path << Qt::endl;
    window.closeFile();
    return written.isEmpty() ? 1 : 0;
}

/// The page that was asked for, of an open file.
Result<> writePage(const Options& options, OpenFile& file, Day today)
{
    auto& desk = file.desk();
    if (options.print)
        return writePaper(desk,
            {*options.print, options.person.toStdString(), options.printFor.toStdString(),
                options.printPeriod.toStdString(), options.onePageRole},
            options.paper, options.printTo);
    if (!options.briefTo.isEmpty())
        return writeBrief(desk.plan(), desk.practice(), options.person.toStdString(), today,
            options.paper, options.briefTo);
    return writeOnePage(
        {desk.plan(), 0, options.onePageRole, today, desk.fileName(), options.paper},
        options.onePageTo);
}

int writePage(const Options& options, const Clock& clock, UuidSource& ids)
{
    QTextStream err(stderr);
    const bool isBrief = !options.briefTo.isEmpty();
    const bool needsPerson = options.print ? options.print != PaperKind::Rhythm : isBrief;
    const auto* option = options.print ? "--print" : isBrief ? "--brief" : "--one-page";
    const auto* lacks = options.file.isEmpty()       ? "program.file_needed"
        : needsPerson && options.person.isEmpty()    ? "program.person_needed"
        : options.print && options.printTo.isEmpty() ? "program.pdf_needed"
                                                     : nullptr;
    if (lacks) {
        err << errorText({ErrorKind::Invalid, lacks, {option}, {}, {}, {}}) << Qt::endl;
        return 2;
    }
    const auto file = OpenFile::open(options.file.toStdU16String(), clock, ids);
    const auto done = file ? writePage(options, **file, clock.today()) : Result<>(fail(file));
    if (!done)
        err << errorText(done.error()) << Qt::endl;
    return done ? 0 : 1;
}

int run(QApplication& application, const Options& options, QSettings& settings)
{
    const SystemClock clock(options.today);
    RandomUuids ids;
    if (options.print || !options.onePageTo.isEmpty() || !options.briefTo.isEmpty())
        return writePage(options, clock, ids);
    const auto chosen
        = static_cast<Appearance>(settings.value(QStringLiteral("look/appearance"), 0).toInt());
    if (!options.renderTo.isEmpty()) {
        auto font = QApplication::font(); // pictures are compared with mock-ups of this size
        font.setPixelSize(13);
        QApplication::setFont(font);
    }
    auto* look
        = new ui::Look(application, options.appearance.value_or(chosen), options.textPercent);
    MainWindow window({clock, ids, settings, allPages()});
    if (!options.renderTo.isEmpty())
        return drawPictures(window, *look, options, clock, ids);
    openFirst(window, options, settings);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (needsNoScreen(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("mor-planner"));
    QApplication::setApplicationDisplayName(QStringLiteral("MOR Planner"));
    QApplication::setApplicationVersion(QStringLiteral(MOR_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("mor-planner"));
    QApplication::setWindowIcon(brandIcon());
    QTextStream err(stderr);
    const auto options = readOptions(QApplication::arguments());
    if (!options) {
        err << errorText(options.error()) << Qt::endl;
        return 2;
    }
    // Pictures must not depend on, or change, what this user has set.
    const QTemporaryDir nothingSet;
    if (!options->renderTo.isEmpty()) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, nothingSet.path());
    }
    QSettings settings;
    try {
        return run(application, *options, settings);
    } catch (const std::exception& problem) {
        err << QCoreApplication::translate("mor::ui::main",
            "MOR Planner has to close because of a defect of its own. What you saved is in your "
            "file.")
            << Qt::endl
            << problem.what() << Qt::endl;
        return 3;
    }
}
