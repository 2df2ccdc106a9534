// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

// Widgets need an application; Catch's own main has none.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "shared/look.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir settings; // what a test remembers must not reach the user's
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    auto font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    new mor::ui::Look(application, mor::ui::Appearance::Light);
    return Catch::Session().run(argc, argv);
}
