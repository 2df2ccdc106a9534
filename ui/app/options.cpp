// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/options.h"

#include "core/schedule/talk_link.h"
#include "wiring/system_clock.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <utility>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Options", text); }

/// "1440x900,1024x700"; what can't be read is an empty size.
QList<QSize> readSizes(const QString& text)
{
    QList<QSize> sizes;
    for (const auto& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto sides = part.split(QLatin1Char('x'));
        sizes.append({sides.value(0).toInt(), sides.value(1).toInt()});
    }
    return sizes;
}

std::optional<PaperKind> paperKindOf(const QString& name)
{
    constexpr std::array<std::pair<const char*, PaperKind>, 5> kKinds{{
        {"rhythm", PaperKind::Rhythm},
        {"week-plan", PaperKind::WeekPlan},
        {"month-wall", PaperKind::MonthWall},
        {"brief", PaperKind::Brief},
        {"adherence-month", PaperKind::AdherenceMonth},
    }};
    for (const auto& [word, kind] : kKinds)
        if (name == QLatin1String(word))
            return kind;
    return std::nullopt;
}

tl::unexpected<Error> wrong(const QString& option, const QString& value)
{
    return fail(
        ErrorKind::Invalid, "program.option_value", {option.toStdString(), value.toStdString()});
}

} // namespace

Result<Options> readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Plans and records a sales management operating rhythm."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
        tr("The .mor file to open, or the link of a calendar entry: opens its talk in the file of "
           "last time."));
    const QCommandLineOption today(
        QStringLiteral("today"), tr("Take this date for today."), QStringLiteral("date"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), tr("light, dark or system."), QStringLiteral("name"));
    const QCommandLineOption page(QStringLiteral("page"),
        tr("Open this page: today, calendar, team, rhythm, rollout, adherence, coaching, results, "
           "people, import, export, mirror, brief."),
        QStringLiteral("name"));
    const QCommandLineOption person(
        QStringLiteral("person"), tr("Show it for this person."), QStringLiteral("code"));
    const QCommandLineOption render(QStringLiteral("render"),
        tr("Draw every page into this folder as PNG, without a screen, and end."),
        QStringLiteral("folder"));
    const QCommandLineOption only(QStringLiteral("pages"),
        tr("With --render: only these pages, such as rhythm,rollout."), QStringLiteral("names"));
    const QCommandLineOption sizes(QStringLiteral("sizes"),
        tr("With --render: only these window sizes, such as 1440x900,1024x700."),
        QStringLiteral("sizes"));
    const QCommandLineOption text({QStringLiteral("text-percent"), QStringLiteral("text")},
        tr("Text size, 50 to 300 percent of the system's."), QStringLiteral("number"));
    const QCommandLineOption onePage(QStringLiteral("one-page"),
        tr("Write the rhythm on one page into this file as PDF, without a screen, and end."),
        QStringLiteral("file.pdf"));
    const QCommandLineOption role(QStringLiteral("role"),
        tr("With --print rhythm and --one-page: for manager, second-line or leader."),
        QStringLiteral("role"));
    const QCommandLineOption paper(QStringLiteral("paper"),
        tr("With --print, --one-page and --brief: a4 or letter."), QStringLiteral("paper"));
    const QCommandLineOption brief(QStringLiteral("brief"),
        tr("Write the Monday brief of --person into this file as PDF, without a screen, and end."),
        QStringLiteral("file.pdf"));
    const QCommandLineOption print(QStringLiteral("print"),
        tr("Write paper into the file of --to as PDF, without a screen, and end: week-plan, "
           "month-wall, adherence-month and brief of --person, or rhythm of --role."),
        QStringLiteral("kind"));
    const QCommandLineOption to(
        QStringLiteral("to"), tr("With --print: the PDF to write."), QStringLiteral("file.pdf"));
    const QCommandLineOption as(QStringLiteral("as"),
        tr("With --print: who will hold the paper, if not --person. It shows what they may see."),
        QStringLiteral("code"));
    const QCommandLineOption period(QStringLiteral("period"),
        tr("With --print: its days, such as 2026-W45, 2026-11 or FY2027-Q1."),
        QStringLiteral("period"));
    parser.addOptions({today, theme, page, person, render, only, sizes, text, onePage, role, paper,
        brief, print, to, as, period});
    parser.process(arguments);

    Options options;
    const auto first = parser.positionalArguments().value(0);
    const bool isLink = first.startsWith(
        QLatin1String(kTalkLinkScheme.data(), static_cast<qsizetype>(kTalkLinkScheme.size())));
    (isLink ? options.link : options.file) = first;
    options.page = parser.value(page);
    options.person = parser.value(person);
    options.renderTo = parser.value(render);
    options.renderPages = parser.value(only).split(QLatin1Char(','), Qt::SkipEmptyParts);
    options.renderSizes = readSizes(parser.value(sizes));
    for (const auto& size : options.renderSizes)
        if (size.width() < 320 || size.height() < 240 || size.width() > 10000
            || size.height() > 10000)
            return wrong(QStringLiteral("--sizes"), parser.value(sizes));
    const auto fixed = fixedToday(parser.value(today).toStdString());
    if (!fixed)
        return fail(fixed);
    options.today = *fixed;
    if (parser.isSet(theme)) {
        const auto name = parser.value(theme);
        if (name == QLatin1String("light"))
            options.appearance = Appearance::Light;
        else if (name == QLatin1String("dark"))
            options.appearance = Appearance::Dark;
        else if (name == QLatin1String("system"))
            options.appearance = Appearance::System;
        else
            return wrong(QStringLiteral("--theme"), name);
    }
    if (parser.isSet(text)) {
        options.textPercent = parser.value(text).toInt();
        if (options.textPercent < 50 || options.textPercent > 300)
            return wrong(QStringLiteral("--text-percent"), parser.value(text));
    }
    options.onePageTo = parser.value(onePage);
    options.briefTo = parser.value(brief);
    options.printTo = parser.value(to);
    options.printFor = parser.value(as);
    options.printPeriod = parser.value(period);
    if (parser.isSet(print)) {
        options.print = paperKindOf(parser.value(print));
        if (!options.print)
            return wrong(QStringLiteral("--print"), parser.value(print));
    }
    if (parser.isSet(role)) {
        const auto asked = parseRole(parser.value(role).toStdString());
        if (!asked)
            return fail(asked);
        options.onePageRole = *asked;
    }
    if (parser.isSet(paper)) {
        const auto name = parser.value(paper).toLower();
        if (name != QLatin1String("a4") && name != QLatin1String("letter"))
            return wrong(QStringLiteral("--paper"), name);
        options.paper = name == QLatin1String("a4") ? Paper::A4 : Paper::Letter;
    }
    return options;
}

} // namespace mor::ui
