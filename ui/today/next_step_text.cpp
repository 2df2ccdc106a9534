// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/next_step_text.h"

#include "shared/period.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace mor::ui {

namespace {

using std::chrono::days;

/// Words of the line and where a date stands in them.
struct FoundDate {
    Day day{};
    qsizetype first = 0;
    qsizetype count = 0;
    QString doubt = {};
};

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::NextStep", text); }

QString plain(const QString& word)
{
    QString result = word.toLower();
    while (!result.isEmpty() && QStringLiteral(",.;:!?").contains(result.back()))
        result.chop(1);
    return result;
}

/// Position from 1 of a name given in full or by at least three letters; 0 when it is none.
template <class NameOf>
int namedBy(const QString& word, int count, NameOf nameOf)
{
    if (word.size() < 3)
        return 0;
    for (const auto& locale : {QLocale(QLocale::English), QLocale()})
        for (int i = 1; i <= count; ++i)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                if (plain(nameOf(locale, i, format)) == word)
                    return i;
    return 0;
}

int weekdayOf(const QString& word)
{
    if (word == QLatin1String("tues"))
        return 2;
    if (word == QLatin1String("thur") || word == QLatin1String("thurs"))
        return 4;
    return namedBy(word, 7,
        [](const QLocale& locale, int i, auto format) { return locale.dayName(i, format); });
}

int monthOf(const QString& word)
{
    if (word == QLatin1String("sept"))
        return 9;
    return namedBy(word, 12,
        [](const QLocale& locale, int i, auto format) { return locale.monthName(i, format); });
}

/// The next date with this day and month, today included.
std::optional<Day> nextDate(int dayOfMonth, int month, Day today)
{
    const std::chrono::year_month_day now(today);
    for (int ahead = 0; ahead <= 4; ++ahead) { // a 29 February may be years away
        const std::chrono::year_month_day date(now.year() + std::chrono::years{ahead},
            std::chrono::month{static_cast<unsigned>(month)},
            std::chrono::day{static_cast<unsigned>(dayOfMonth)});
        if (date.ok() && Day{date} >= today)
            return Day{date};
    }
    return {};
}

int numberOf(const QString& word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber && number > 0 && word.size() <= 3 ? number : 0;
}

/// "2", "two", "a".
int countOf(const QString& word)
{
    static const QStringList words{QStringLiteral("a"), QStringLiteral("one"),
        QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four"),
        QStringLiteral("five"), QStringLiteral("six"), QStringLiteral("seven"),
        QStringLiteral("eight"), QStringLiteral("nine"), QStringLiteral("ten")};
    const auto at = static_cast<int>(words.indexOf(word));
    return at < 0 ? numberOf(word) : std::max(1, at);
}

/// The next such date; a doubt when no calendar has it. Months are 1 to 12.
FoundDate dated(
    int dayOfMonth, int month, const QString& written, qsizetype first, qsizetype count, Day today)
{
    if (const auto date = nextDate(dayOfMonth, month, today))
        return {*date, first, count};
    return {today, first, count, tr("There is no %1. Write another date.").arg(written)};
}

/// A day and a month at `at`, in either order: "9 nov", "nov 9".
std::optional<FoundDate> dayAndMonth(const QStringList& words, qsizetype at, Day today)
{
    if (at + 1 >= words.size())
        return {};
    const auto& one = words[at];
    const auto& other = words[at + 1];
    const auto written = one + QLatin1Char(' ') + other;
    if (numberOf(one) && monthOf(other))
        return dated(numberOf(one), monthOf(other), written, at, 2, today);
    if (monthOf(one) && numberOf(other))
        return dated(numberOf(other), monthOf(one), written, at, 2, today);
    return {};
}

/// Whether the user's language writes the month before the day.
bool monthComesFirst()
{
    const auto format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('M')) < format.indexOf(QLatin1Char('d'));
}

/// "9.11.", "9.11.2026", "9/11", "9/11/2026"; `raw` is the word as it was typed.
std::optional<FoundDate> inFigures(const QString& raw, qsizetype at, Day today)
{
    static const QRegularExpression dots(
        QStringLiteral(R"(^(\d{1,2})\.(\d{1,2})\.(\d{4})?[,;:]?$)"));
    static const QRegularExpression slashes(
        QStringLiteral(R"(^(\d{1,2})/(\d{1,2})(?:/(\d{4}))?[.,;:]?$)"));
    auto match = dots.match(raw);
    bool monthFirst = false;
    if (!match.hasMatch()) {
        match = slashes.match(raw);
        monthFirst = monthComesFirst();
    }
    if (!match.hasMatch())
        return {};
    const int dayOfMonth = match.captured(monthFirst ? 2 : 1).toInt();
    const int month = match.captured(monthFirst ? 1 : 2).toInt();
    const int year = match.captured(3).toInt();
    const std::chrono::year_month_day date(std::chrono::year{year},
        std::chrono::month{static_cast<unsigned>(month)},
        std::chrono::day{static_cast<unsigned>(dayOfMonth)});
    if (year > 0 && date.ok())
        return FoundDate{Day{date}, at, 1};
    if (year == 0 && raw.contains(QLatin1Char('/')) && (month < 1 || month > 12))
        return {}; // "24/7"
    if (year > 0 || month < 1 || month > 12)
        return FoundDate{today, at, 1, tr("There is no %1. Write another date.").arg(plain(raw))};
    return dated(dayOfMonth, month, plain(raw), at, 1, today);
}

std::optional<FoundDate> countedDays(const QStringList& words, qsizetype at, Day today)
{
    if (words[at] != QLatin1String("in") || at + 2 >= words.size() || !countOf(words[at + 1]))
        return {};
    const auto& unit = words[at + 2];
    const days count{countOf(words[at + 1])};
    if (unit == QLatin1String("day") || unit == QLatin1String("days"))
        return FoundDate{today + count, at, 3};
    if (unit == QLatin1String("week") || unit == QLatin1String("weeks"))
        return FoundDate{today + 7 * count, at, 3};
    return {};
}

/// A weekday alone, or with the date it must be on.
std::optional<FoundDate> byWeekday(
    const QStringList& words, const QStringList& raw, qsizetype at, Day today)
{
    const bool next = words[at] == QLatin1String("next") && at + 1 < words.size();
    const int weekday = weekdayOf(words[next ? at + 1 : at]);
    if (weekday == 0)
        return {};
    if (!next && at + 1 < words.size()) {
        auto date = dayAndMonth(words, at + 1, today);
        if (!date)
            date = inFigures(raw[at + 1], at + 1, today);
        if (date) {
            if (date->doubt.isEmpty() && static_cast<int>(isoWeekday(date->day)) != weekday)
                date->doubt = tr("%1 is not the weekday you wrote. Write one of the two.")
                                  .arg(shortDate(date->day, today));
            return FoundDate{date->day, at, date->count + 1, date->doubt};
        }
    }
    int ahead = (weekday - static_cast<int>(isoWeekday(today)) + 7) % 7;
    if (ahead == 0)
        ahead = 7;
    Day day = today + days{ahead};
    if (next && mondayOf(day) == mondayOf(today))
        day += days{7};
    return FoundDate{day, at, next ? 2 : 1};
}

std::optional<FoundDate> dateAt(
    const QStringList& words, const QStringList& raw, qsizetype at, Day today)
{
    if (words[at] == QLatin1String("today"))
        return FoundDate{today, at, 1};
    if (words[at] == QLatin1String("tomorrow"))
        return FoundDate{today + days{1}, at, 1};
    if (const auto iso = parseDay(words[at].toStdString()))
        return FoundDate{*iso, at, 1};
    if (const auto counted = countedDays(words, at, today))
        return counted;
    if (const auto weekday = byWeekday(words, raw, at, today))
        return weekday;
    if (const auto date = dayAndMonth(words, at, today))
        return date;
    return inFigures(raw[at], at, today);
}

/// Takes the last date out of the words, with "by", "on" or "until" in front of it.
std::optional<FoundDate> takeDate(QStringList& words, Day today)
{
    QStringList plainWords;
    for (const auto& word : words)
        plainWords << plain(word);
    std::optional<FoundDate> found;
    for (qsizetype at = 0; at < words.size();) {
        const auto date = dateAt(plainWords, words, at, today);
        if (date)
            found = date;
        at += date ? date->count : 1;
    }
    if (!found)
        return {};
    auto first = found->first;
    auto count = found->count;
    static const QStringList before{
        QStringLiteral("by"), QStringLiteral("on"), QStringLiteral("until")};
    if (first > 0 && before.contains(plainWords[first - 1])) {
        --first;
        ++count;
    }
    words.remove(first, count);
    if (found->doubt.isEmpty() && found->day < today)
        found->doubt = tr("%1 is over. Write a day to come.").arg(shortDate(found->day, today));
    return found;
}

StepText::Who takeOwner(QStringList& words, const QString& otherFirstName)
{
    if (words.isEmpty())
        return StepText::Who::Unsaid;
    const auto first = plain(words.front()).replace(QChar(0x2019), QLatin1Char('\''));
    if (first == QLatin1String("i") || first == QLatin1String("i'll")) {
        words.removeFirst();
        if (!words.isEmpty() && first == QLatin1String("i")
            && plain(words.front()) == QLatin1String("will"))
            words.removeFirst();
        return StepText::Who::Me;
    }
    if (!otherFirstName.isEmpty() && first == otherFirstName.toLower()) {
        words.removeFirst();
        return StepText::Who::Other;
    }
    return StepText::Who::Unsaid;
}

} // namespace

StepText readStep(const QString& text, Day today, const QString& otherFirstName)
{
    auto words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    StepText step;
    step.who = takeOwner(words, otherFirstName);
    if (const auto date = takeDate(words, today)) {
        step.doubt = date->doubt;
        if (step.doubt.isEmpty())
            step.due = date->day;
    }
    step.what = words.join(QLatin1Char(' '));
    while (step.what.endsWith(QLatin1Char(',')) || step.what.endsWith(QLatin1Char('.')))
        step.what.chop(1);
    return step;
}

} // namespace mor::ui
