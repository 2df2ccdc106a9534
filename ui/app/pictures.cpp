// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/pictures.h"

#include "app/main_window.h"
#include "app/workbench.h"
#include "shared/look.h"

#include <QApplication>
#include <QDir>

namespace mor::ui {

namespace {

constexpr QSize kSizes[] = {{1440, 900}, {1024, 700}, {2560, 1440}};

void settle(MainWindow& window)
{
    // What is asked in the background may lead to another question once it is shown.
    for (int round = 0; round < 3; ++round) {
        QApplication::processEvents();
        if (window.desk())
            window.desk()->runner().finish();
    }
    QApplication::processEvents();
}

} // namespace

QStringList renderPictures(MainWindow& window, Look& look, const QString& folder)
{
    QStringList written;
    if (!QDir().mkpath(folder))
        return written;
    const auto take = [&](const QString& name) {
        settle(window);
        const auto path = QDir(folder).filePath(name + QStringLiteral(".png"));
        if (window.grab().save(path))
            written.append(path);
    };
    auto* bench = window.workbench();
    const auto takeMonth = [&](const QString& end) {
        const auto show = [&](PeriodKind kind) {
            bench->page()->showPeriod(
                periodOf(kind, window.desk()->today(), window.desk()->plan()->roster.fiscal));
        };
        show(PeriodKind::Month);
        take(QStringLiteral("calendar-month") + end);
        show(PeriodKind::Week);
    };
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        look.setAppearance(appearance);
        const auto theme
            = appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        for (const auto& size : kSizes) {
            window.resize(size);
            const auto end = QStringLiteral("-%1-%2").arg(theme).arg(size.width());
            for (int page = 0; bench && page < bench->pageCount(); ++page) {
                window.showWorkbench();
                bench->openPage(page);
                const auto& id = bench->entries()[static_cast<std::size_t>(page)].id;
                take(id + end);
                if (id == QLatin1String("calendar"))
                    takeMonth(end);
            }
            window.showWelcome();
            take(QStringLiteral("welcome") + end);
        }
    }
    return written;
}

} // namespace mor::ui
