// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/day.h"
#include "core/org/roster.h"
#include "shared/look.h"
#include "shared/paper_sheets.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace mor::ui {

/// What stood on the command line of mor-planner.
struct Options {
    QString file;
    QString link; ///< of a calendar entry, in place of the file: the talk to open
    std::optional<Day> today;
    std::optional<Appearance> appearance;
    QString page; ///< id of the page to open
    QString person; ///< code of the person to show
    QString renderTo; ///< folder for pictures; empty: a normal start
    int textPercent = 100;
    QString onePageTo; ///< PDF to write the rhythm on one page into; empty: a normal start
    Role onePageRole = Role::Manager;
    QString briefTo; ///< PDF to write the brief of `person` into; empty: a normal start
    std::optional<PaperKind> print; ///< paper to write into `printTo`; none: a normal start
    QString printTo;
    QString printFor; ///< who will hold it, as the person is meant; empty: `person`
    QString printPeriod; ///< as parsePeriod takes it; empty: the one that holds today
    Paper paper = Paper::A4;
    QStringList renderPages; ///< ids of the only pages to draw; empty: all
    QList<QSize> renderSizes; ///< sizes of the window to draw; empty: those the design names
};

/// Reads the arguments (program name first). Errors: "program.option" (what is wrong with which
/// option), those of parseDay and parseRole. Asks for --help and --version itself and ends the
/// program for them.
Result<Options> readOptions(const QStringList& arguments);

} // namespace mor::ui
