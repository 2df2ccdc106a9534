// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "paper/week_plan.h"

#include "shared/paper_page.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mor::ui {

namespace {

constexpr int pt(double points) { return Sheet::pt(points); }

constexpr int kBox = pt(9);
constexpr int kWhen = pt(16); ///< from the left edge
constexpr int kMinutes = pt(56);
constexpr int kColumnGap = pt(8);

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::WeekPlan", text); }

/// How close the rows are, and where the first question of a talk stands.
struct Setting {
    enum class Questions { Below, Beside, AtTheFoot, Nowhere } questions = Questions::Below;
    double points = 9.75;
    int air = pt(3); ///< above and below a talk
    int section = pt(9); ///< above a day
    int criteria = 99; ///< at most, of each standard
    int closer = 0; ///< so much less below a heading
};
constexpr std::array kSettings{
    Setting{},
    Setting{Setting::Questions::Below, 9.5, pt(1.5), pt(6)},
    Setting{Setting::Questions::Beside, 9.5, pt(2), pt(7)},
    Setting{Setting::Questions::Beside, 9, pt(1), pt(5)},
    Setting{Setting::Questions::Beside, 9, pt(0.5), pt(4), 3, pt(2.5)},
    Setting{Setting::Questions::AtTheFoot, 9.5, pt(2), pt(7)},
    Setting{Setting::Questions::AtTheFoot, 9, pt(0.5), pt(5), 99, pt(2.5)},
    Setting{Setting::Questions::AtTheFoot, 9, pt(0.5), pt(4), 3, pt(2.5)},
    Setting{Setting::Questions::Nowhere, 9, pt(0.5), pt(3), 3, pt(2.5)},
};

/// Columns of one week, from the left edge of the page.
struct Columns {
    int whenWidth = 0;
    int activity = 0;
    int activityWidth = 0;
    int whom = 0;
    int whomWidth = 0;
    int question = 0; ///< beside the talk
    int questionWidth = 0;
};

class Layout {
public:
    explicit Layout(const WeekPlans& plans)
        : m_plans(plans)
        , m_page(plans.paper, plans.foot, plans.today)
    {
    }

    Sheet run()
    {
        for (std::size_t i = 0; i < m_plans.weeks.size(); ++i) {
            if (i > 0)
                m_page.startPage();
            drawWeek(m_plans.weeks[i]);
        }
        return m_page.finished();
    }

private:
    void drawWeek(const WeekPlan& week);
    void choose(const WeekPlan& week);
    Columns columnsOf(const WeekPlan& week) const;
    int heightOf(const WeekPlan& week) const;
    int heightOf(const PlannedTalk& talk) const;
    int dayHeadHeight(const PlannedDay& day) const;
    bool isShortened(const WeekPlan& week) const
    {
        return std::ranges::any_of(week.standards, [&](const PlannedStandard& standard) {
            return standard.criteria.size() > m_setting.criteria;
        });
    }
    int standardsHeight(const WeekPlan& week) const;
    void drawDay(const PlannedDay& day);
    void drawDayHead(const PlannedDay& day, bool again);
    void drawTalk(const PlannedTalk& talk);
    void drawStandards(const WeekPlan& week);

    Paragraph set(const QString& words, QFont::Weight weight, const QColor& ink) const
    {
        return {words, m_setting.points, weight, ink};
    }
    Paragraph whenOf(const PlannedTalk& talk) const
    {
        return set(talk.when, QFont::Normal, kInks.second);
    }
    Paragraph activityOf(const PlannedTalk& talk) const
    {
        return set(talk.activity, QFont::DemiBold, kInks.text);
    }
    Paragraph whomOf(const PlannedTalk& talk) const
    {
        const auto words
            = talk.mark.isEmpty() ? talk.whom : tr("%1 · %2").arg(talk.whom, talk.mark);
        return set(words, QFont::Normal, kInks.text);
    }
    Paragraph standardOf(const PlannedStandard& standard) const;
    bool isBelow() const { return m_setting.questions == Setting::Questions::Below; }
    bool isAtTalk() const { return isBelow() || isBeside(); }
    bool isBeside() const { return m_setting.questions == Setting::Questions::Beside; }
    int high(const Paragraph& words, int width) const
    {
        return m_page.sheet().heightOf(words, width);
    }

    const WeekPlans& m_plans;
    PaperPage m_page;
    Setting m_setting;
    Columns m_columns;
};

Columns Layout::columnsOf(const WeekPlan& week) const
{
    int when = 0;
    int activity = 0;
    for (const auto& day : week.days)
        for (const auto& talk : day.talks) {
            when = std::max(when, m_page.sheet().widthOf(whenOf(talk)));
            activity = std::max(activity, m_page.sheet().widthOf(activityOf(talk)));
        }
    Columns columns;
    columns.whenWidth = std::clamp(when, pt(28), pt(92));
    columns.activity = kWhen + columns.whenWidth + kColumnGap;
    columns.activityWidth = std::clamp(activity, pt(60), isBeside() ? pt(104) : pt(150));
    columns.whom = columns.activity + columns.activityWidth + kColumnGap;
    const int rest = m_page.width() - columns.whom - kMinutes - kColumnGap;
    columns.whomWidth = isBeside() ? (rest - kColumnGap) * 2 / 5 : rest;
    columns.question
        = isBeside() ? columns.whom + columns.whomWidth + kColumnGap : columns.activity;
    columns.questionWidth
        = isBeside() ? rest - kColumnGap - columns.whomWidth : m_page.width() - columns.activity;
    return columns;
}

int Layout::heightOf(const PlannedTalk& talk) const
{
    int height = std::max({high(whenOf(talk), m_columns.whenWidth),
        high(activityOf(talk), m_columns.activityWidth), high(whomOf(talk), m_columns.whomWidth)});
    const int question = talk.question.isEmpty() || !isAtTalk()
        ? 0
        : high(PaperPage::small(talk.question), m_columns.questionWidth);
    height = isBelow() ? height + question : std::max(height, question);
    return height + 2 * m_setting.air;
}

int Layout::dayHeadHeight(const PlannedDay& day) const
{
    return m_setting.section + m_page.sectionHeight(m_page.width(), day.title, day.note)
        - m_setting.closer;
}

Paragraph Layout::standardOf(const PlannedStandard& standard) const
{
    auto words = tr("%1: %2").arg(standard.activity,
        standard.criteria.mid(0, m_setting.criteria).join(QStringLiteral(" · ")));
    if (m_setting.questions == Setting::Questions::AtTheFoot && !standard.question.isEmpty())
        words += tr(". Begin with: %1").arg(standard.question);
    return {words, PaperPage::kSmall, QFont::Normal, kInks.text,
        static_cast<int>(standard.activity.size()), 1.25};
}

int Layout::standardsHeight(const WeekPlan& week) const
{
    if (week.standards.empty())
        return 0;
    int height = m_setting.section + PaperPage::kSectionHead;
    for (const auto& standard : week.standards)
        height += pt(1.5) + high(standardOf(standard), m_page.width());
    return height;
}

int Layout::heightOf(const WeekPlan& week) const
{
    int height = standardsHeight(week);
    for (const auto& day : week.days) {
        height += dayHeadHeight(day);
        for (const auto& talk : day.talks)
            height += heightOf(talk);
        if (day.talks.empty())
            height += high(PaperPage::small(day.nothing), m_page.width()) + m_setting.air;
    }
    return height;
}

void Layout::choose(const WeekPlan& week)
{
    for (const auto& setting : kSettings) {
        m_setting = setting;
        m_columns = columnsOf(week);
        if (m_page.fits(heightOf(week)))
            return;
    }
    m_setting = kSettings[2]; // with further pages there is room for questions
    m_columns = columnsOf(week);
}

void Layout::drawWeek(const WeekPlan& week)
{
    m_page.head(tr("Week plan"), week.whose, week.counts, week.budget);
    choose(week);
    for (const auto& day : week.days)
        drawDay(day);
    drawStandards(week);
}

void Layout::drawDayHead(const PlannedDay& day, bool again)
{
    m_page.moveBy(again ? 0 : m_setting.section);
    m_page.section(again ? tr("%1, continued").arg(day.title) : day.title, day.note);
    m_page.moveBy(-m_setting.closer);
}

void Layout::drawDay(const PlannedDay& day)
{
    const int first = day.talks.empty() ? high(PaperPage::small(day.nothing), m_page.width())
                                        : heightOf(day.talks.front());
    if (!m_page.fits(dayHeadHeight(day) + first))
        m_page.startPage();
    drawDayHead(day, false);
    if (day.talks.empty()) {
        m_page.text(m_page.left(), m_page.width(), PaperPage::small(day.nothing));
        m_page.moveBy(m_setting.air);
    }
    for (const auto& talk : day.talks) {
        if (!m_page.fits(heightOf(talk))) {
            m_page.startPage();
            drawDayHead(day, true);
        }
        drawTalk(talk);
    }
}

void Layout::drawTalk(const PlannedTalk& talk)
{
    const int top = m_page.y() + m_setting.air;
    const int left = m_page.left();
    auto& paper = m_page.sheet();
    const int line = high(whenOf({}), m_page.width());
    paper.addBox({left, top + (line - kBox) / 2, kBox, kBox}, pt(1.5),
        talk.ticked ? kInks.second : QColor(), kInks.text);
    paper.addText({left + kWhen, top}, m_columns.whenWidth, whenOf(talk));
    const int activity = paper.addText(
        {left + m_columns.activity, top}, m_columns.activityWidth, activityOf(talk));
    const int whom = paper.addText({left + m_columns.whom, top}, m_columns.whomWidth, whomOf(talk));
    if (!talk.question.isEmpty() && isAtTalk()) {
        const int down
            = isBelow() ? std::max({activity, whom, high(whenOf(talk), m_columns.whenWidth)}) : 0;
        paper.addText({left + m_columns.question, top + down}, m_columns.questionWidth,
            PaperPage::small(talk.question));
    }
    paper.addText({m_page.right() - kMinutes, top}, kMinutes,
        set(talk.minutes, QFont::Normal, kInks.second), true);
    m_page.moveBy(heightOf(talk));
    m_page.hairline();
}

void Layout::drawStandards(const WeekPlan& week)
{
    if (week.standards.empty())
        return;
    const auto title = tr("What a good talk has");
    const int first = PaperPage::kSectionHead + pt(1.5)
        + high(standardOf(week.standards.front()), m_page.width());
    m_page.moveBy(m_setting.section);
    if (!m_page.fits(first))
        m_page.startPage();
    m_page.section(title, isShortened(week) ? tr("shortened to fit one page") : QString());
    for (const auto& standard : week.standards) {
        const auto words = standardOf(standard);
        if (!m_page.fits(high(words, m_page.width()))) {
            m_page.startPage();
            m_page.section(tr("%1, continued").arg(title));
        }
        m_page.text(m_page.left(), m_page.width(), words);
        m_page.moveBy(pt(1.5));
    }
}

} // namespace

Sheet laidOut(const WeekPlans& plans) { return Layout(plans).run(); }

} // namespace mor::ui
