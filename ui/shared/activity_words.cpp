// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/activity_words.h"

#include "shared/plural.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::ActivityWords", text); }

QString dayName(unsigned iso) { return QLocale().dayName(int(iso), QLocale::ShortFormat); }

/// "Mon", "Mon and Thu", "Mon, Wed and Fri".
QString dayNames(std::uint8_t mask)
{
    QStringList names;
    for (unsigned iso = 1; iso <= 7; ++iso)
        if (mask >> (iso - 1) & 1)
            names << dayName(iso);
    if (names.size() < 2)
        return names.join(QString());
    const auto last = names.takeLast();
    return tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

/// "two" to "ten", then figures: numbers inside a sentence.
QString small(int number)
{
    static constexpr std::array kWords{
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    if (number < 2 || number > 10)
        return QString::number(number);
    return tr(kWords[static_cast<std::size_t>(number - 2)]);
}

QString ordinal(int number)
{
    const bool teens = number % 100 / 10 == 1;
    const char* end = teens ? "%1th"
        : number % 10 == 1  ? "%1st"
        : number % 10 == 2  ? "%1nd"
        : number % 10 == 3  ? "%1rd"
                            : "%1th";
    return tr(end).arg(number);
}

QString monthDayWords(const MonthDay& on)
{
    switch (on.kind) {
    case MonthDay::Kind::Any:
        return {};
    case MonthDay::Kind::DayOfMonth:
        return tr("on the %1").arg(ordinal(on.n));
    case MonthDay::Kind::LastDay:
        return tr("on the last day");
    case MonthDay::Kind::NthWeekday:
        return tr("on the %1 %2").arg(ordinal(on.n), dayName(on.weekday));
    case MonthDay::Kind::LastWeekday:
        return tr("on the last %1").arg(dayName(on.weekday));
    case MonthDay::Kind::NthWorkday:
        return tr("by the %1 working day").arg(ordinal(on.n));
    case MonthDay::Kind::LastWorkday:
        return tr("on the last working day");
    }
    return {};
}

QString joined(const QString& words, const QString& more, const QString& by)
{
    return more.isEmpty() ? words : words + by + more;
}

struct Words {
    QString operator()(const EveryWorkdays& rule) const
    {
        return rule.interval == 1 ? tr("every working day")
                                  : tr("every %1 working days").arg(small(rule.interval));
    }
    QString operator()(const Weekly& rule) const
    {
        const auto every
            = rule.interval == 1 ? tr("weekly") : tr("every %1 weeks").arg(small(rule.interval));
        return rule.weekdays == 0 ? every : tr("%1 on %2").arg(every, dayNames(rule.weekdays));
    }
    QString operator()(const Monthly& rule) const
    {
        return joined(
            rule.interval == 1 ? tr("monthly") : tr("every %1 months").arg(small(rule.interval)),
            monthDayWords(rule.on), QStringLiteral(", "));
    }
    QString operator()(const Quarterly& rule) const
    {
        if (rule.month != 0)
            return joined(tr("quarterly, in the %1 month").arg(ordinal(int(rule.month))),
                monthDayWords(rule.on), QStringLiteral(" "));
        return rule.workday == 0
            ? tr("quarterly")
            : tr("quarterly, by the %1 working day").arg(ordinal(rule.workday));
    }
    QString operator()(const TimesPerPeriod& rule) const
    {
        const char* patterns[][2]{{"once a week", "%1 times a week"},
            {"once a month", "%1 times a month"}, {"once a quarter", "%1 times a quarter"}};
        const auto& pattern = patterns[static_cast<std::size_t>(rule.period)];
        return counted(rule.times, tr(pattern[0]), tr(pattern[1]));
    }
    QString operator()(const OnTrigger& rule) const
    {
        const auto trigger = triggerWords(rule.trigger);
        if (rule.workdays == 0)
            return tr("the same day when %1").arg(trigger);
        return counted(rule.workdays, tr("within one working day after %2"),
            tr("within %1 working days after %2"))
            .arg(trigger);
    }
};

} // namespace

QString cadenceWords(const CadenceRule& rule) { return std::visit(Words{}, rule); }

QString wordOf(Beat beat)
{
    switch (beat) {
    case Beat::Daily:
        return tr("Daily");
    case Beat::Weekly:
        return tr("Weekly");
    case Beat::Monthly:
        return tr("Monthly");
    case Beat::Quarterly:
        return tr("Quarterly");
    case Beat::Triggered:
        return tr("On trigger");
    }
    return {};
}

QString counterpartWords(const Activity& activity)
{
    switch (activity.counterpart) {
    case Counterpart::Rep:
        return activity.audience == Audience::Ramping ? tr("per ramping rep") : tr("per rep");
    case Counterpart::Manager:
        return tr("per manager");
    case Counterpart::Team:
        return tr("team");
    case Counterpart::Account:
        return tr("per key account");
    case Counterpart::Deal:
        return tr("per deal");
    case Counterpart::Alone:
        return tr("alone");
    }
    return {};
}

QString minutesWords(const Minutes& minutes)
{
    return minutes.preparation == 0 ? tr("%1 min").arg(minutes.talk)
                                    : tr("%1 + %2 min").arg(minutes.talk).arg(minutes.preparation);
}

QString wordOf(EvidenceType type)
{
    switch (type) {
    case EvidenceType::RepConfirmation:
        return tr("rep confirmation");
    case EvidenceType::Decision:
        return tr("decision");
    case EvidenceType::NextStep:
        return tr("dated next step");
    case EvidenceType::RecordChange:
        return tr("changed record");
    case EvidenceType::Note:
        return tr("note");
    case EvidenceType::StoredCall:
        return tr("stored call");
    case EvidenceType::CodedReasons:
        return tr("coded reasons");
    case EvidenceType::PlanVersion:
        return tr("plan version");
    }
    return {};
}

QString evidenceWords(const std::vector<EvidenceType>& evidence)
{
    QStringList words;
    for (const auto type : evidence)
        words << wordOf(type);
    return words.join(QStringLiteral(", "));
}

QString triggerWords(std::string_view trigger)
{
    if (trigger == "deal-enters-stage")
        return tr("a deal enters its stage");
    if (trigger == "deal-won")
        return tr("a deal is won");
    if (trigger == "deal-lost")
        return tr("a deal is lost");
    return QString::fromUtf8(trigger.data(), qsizetype(trigger.size()))
        .replace(QLatin1Char('-'), QLatin1Char(' '));
}

QString activityLine(const Activity& activity)
{
    return tr("%1, %2, %3")
        .arg(cadenceWords(activity.cadence.rule), counterpartWords(activity),
            minutesWords(activity.minutes));
}

QString asSentence(const QString& words)
{
    return words.isEmpty() ? words : words.left(1).toUpper() + words.mid(1);
}

} // namespace mor::ui
