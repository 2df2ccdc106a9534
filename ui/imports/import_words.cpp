// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "imports/import_words.h"

#include "shared/plural.h"

#include <QCoreApplication>

#include <array>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::ImportWords", text); }

using FieldName = std::pair<const char*, const char*>;

constexpr std::array kNames{
    FieldName{"email", QT_TRANSLATE_NOOP("mor::ui::ImportWords", "E-mail")},
    FieldName{"team", QT_TRANSLATE_NOOP("mor::ui::ImportWords", "Team they lead")},
    FieldName{"boss", QT_TRANSLATE_NOOP("mor::ui::ImportWords", "Reports to")},
    FieldName{"from", QT_TRANSLATE_NOOP("mor::ui::ImportWords", "Reports to, from")},
    FieldName{"joined", QT_TRANSLATE_NOOP("mor::ui::ImportWords", "First day")},
    FieldName{"left", QT_TRANSLATE_NOOP("mor::ui::ImportWords", "Last day")},
    FieldName{"zone", QT_TRANSLATE_NOOP("mor::ui::ImportWords", "Time zone")},
    FieldName{"player_coach", QT_TRANSLATE_NOOP("mor::ui::ImportWords", "Player-coach")},
    FieldName{"opportunities", QT_TRANSLATE_NOOP("mor::ui::ImportWords", "Opportunities")},
    FieldName{"cycle_days", QT_TRANSLATE_NOOP("mor::ui::ImportWords", "Days to win")},
    FieldName{"call", QT_TRANSLATE_NOOP("mor::ui::ImportWords", "Forecast call")},
    FieldName{"id", QT_TRANSLATE_NOOP("mor::ui::ImportWords", "Identifier")},
    FieldName{"counterpart", QT_TRANSLATE_NOOP("mor::ui::ImportWords", "With")},
    FieldName{"category", QT_TRANSLATE_NOOP("mor::ui::ImportWords", "Forecast category")},
};

QString delimiterWord(char delimiter)
{
    return delimiter == ';' ? tr("semicolon") : delimiter == '\t' ? tr("tab") : tr("comma");
}

QString joined(const QStringList& parts) { return parts.join(QStringLiteral(" · ")); }

} // namespace

const std::vector<ImportKind>& allKinds()
{
    static const std::vector<ImportKind> kinds{ImportKind::People, ImportKind::Leave,
        ImportKind::Holidays, ImportKind::Busy, ImportKind::Quota, ImportKind::Deals,
        ImportKind::CheckOffs};
    return kinds;
}

QString kindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return tr("People");
    case ImportKind::Holidays:
        return tr("Holidays");
    case ImportKind::Leave:
        return tr("Leave");
    case ImportKind::Busy:
        return tr("Busy times");
    case ImportKind::Quota:
        return tr("Quota and attainment");
    case ImportKind::Deals:
        return tr("Deals");
    case ImportKind::CheckOffs:
        return tr("Old check-offs");
    }
    return {};
}

QString kindHint(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return tr("a row for each person: name, e-mail, whom they report to");
    case ImportKind::Holidays:
        return tr("a calendar file, or a table with date and name");
    case ImportKind::Leave:
        return tr("one person’s calendar file, or a table with person, from and to");
    case ImportKind::Busy:
        return tr("one person’s calendar file; only the hours are taken");
    case ImportKind::Quota:
        return tr("a row for each person and period: quota, attained, forecast calls");
    case ImportKind::Deals:
        return tr("a Salesforce report, Data Loader or HubSpot file, or any table of deals");
    case ImportKind::CheckOffs:
        return tr("a row for each talk held: day, who, with whom, which activity");
    }
    return {};
}

QString fieldName(ImportKind kind, const std::string& field)
{
    if (field.empty())
        return tr("Not imported");
    if (kind != ImportKind::Deals && field == "id")
        return tr("Code");
    for (const auto& [code, name] : kNames)
        if (field == code)
            return tr(name);
    // The others are words already: "close_date" is the close date.
    auto words = QString::fromStdString(field).replace(QLatin1Char('_'), QLatin1Char(' '));
    words[0] = words[0].toUpper();
    return words;
}

QString aboutFile(const ImportFile::Facts& facts)
{
    QStringList parts{facts.name};
    if (facts.rows > 0)
        parts << counted(facts.rows, tr("1 row"), tr("%1 rows"))
              << tr("%1, %2").arg(delimiterWord(facts.delimiter), facts.encoding);
    else
        parts << facts.encoding;
    if (!facts.system.isEmpty())
        parts << tr("from %1").arg(facts.system);
    if (facts.footerLines > 0)
        parts << counted(facts.footerLines, tr("1 line below the data left out"),
            tr("%1 lines below the data left out"));
    return joined(parts);
}

QString countsOf(const ImportOutlook& outlook)
{
    QStringList parts{tr("%1 new").arg(outlook.added), tr("%1 changed").arg(outlook.changed),
        tr("%1 as they are").arg(outlook.same)};
    if (outlook.aside > 0)
        parts << tr("%1 set aside").arg(outlook.aside);
    return joined(parts);
}

QString doneSentence(const ImportFile::Facts& facts, const ImportDone& done)
{
    return tr("%1 from %2: %3 new, %4 changed.")
        .arg(kindName(facts.kind), facts.name)
        .arg(done.added)
        .arg(done.changed);
}

QString fateName(ImportLine::Fate fate)
{
    switch (fate) {
    case ImportLine::Fate::Aside:
        return tr("set aside");
    case ImportLine::Fate::Added:
        return tr("new");
    case ImportLine::Fate::Changed:
        return tr("changed");
    case ImportLine::Fate::Same:
        return tr("as it is");
    }
    return {};
}

} // namespace mor::ui
