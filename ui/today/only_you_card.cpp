// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/only_you_card.h"

#include "shared/button.h"
#include "shared/error_text.h"
#include "shared/inline_error.h"
#include "shared/period.h"
#include "shared/workspace_file.h"
#include "today/sheet_parts.h"
#include "today/talk_line.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QSpinBox>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kNotSaid = -1;
constexpr int kHintsShown = 3;

/// Where this computer's clock stood.
LocalTime onThisClock(Instant instant)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(instant.time_since_epoch()).count());
    const auto date = local.date();
    return {Day{std::chrono::year{date.year()} / date.month() / date.day()},
        static_cast<MinuteOfDay>(local.time().hour() * 60 + local.time().minute())};
}

} // namespace

OnlyYouCard::OnlyYouCard(Desk& desk, QWidget* parent)
    : Card(tr("Only you see this"), parent)
    , m_desk(desk)
    , m_rows(new QVBoxLayout)
    , m_error(new InlineError(*this))
{
    body()->addLayout(m_rows);
    body()->addWidget(m_error);
    hide();
}

std::string OnlyYouCard::viewer() const
{
    const auto* viewer = m_desk.viewer();
    return viewer ? viewer->code : std::string();
}

void OnlyYouCard::refresh()
{
    if (std::exchange(m_for, viewer()) != viewer()) {
        m_asking = false;
        m_only = {};
        fill();
    }
    const auto read = [open = m_desk.openReader(), plan = m_desk.plan(), code = viewer(),
                          today = m_desk.today()](const Cancelled&) -> Result<OnlyYou> {
        const auto practice = open();
        if (!practice)
            return fail(practice);
        return readOnlyYou(plan, **practice, code, today, onThisClock);
    };
    m_desk.runner().run(QStringLiteral("only-you-%1").arg(reinterpret_cast<quintptr>(this)), read,
        [this, guard = QPointer<QObject>(this), code = m_for](Result<OnlyYou> only) {
            if (!guard || code != m_for || m_asking)
                return; // what is being typed stays
            if (!only)
                return m_error->say(errorText(only.error()));
            m_only = std::move(*only);
            fill();
        });
}

void OnlyYouCard::add(const QString& sentence, QColor Theme::*colour)
{
    m_rows->addWidget((new Label(sentence, Type::Small, colour))->wrapped());
    m_sentences << sentence;
}

void OnlyYouCard::fill()
{
    m_rows->setSpacing(themeOf(*this).px(6));
    clearLayout(*m_rows);
    m_numbers.clear();
    m_sentences.clear();
    m_error->say({});
    if (m_asking || (m_only.gaps.empty() && !m_only.asked.empty()))
        fillAsking();
    else
        fillGaps();
    fillHints();
    setVisible(!m_sentences.isEmpty());
}

void OnlyYouCard::fillAsking()
{
    add(tr("How many of these talks do you hold in four weeks, all people together? In four weeks "
           "you see what it was. Nobody else ever does."),
        &Theme::text2);
    for (const auto& activity : m_only.asked) {
        const auto name = QString::fromStdString(activity.name);
        auto* number = new QSpinBox;
        number->setRange(kNotSaid, StatedFrequencyService::kMostTalks);
        number->setSpecialValueText(tr("not said"));
        number->setAccessibleName(tr("%1, talks in four weeks").arg(name));
        const auto before = std::ranges::find(m_only.gaps, activity.code, &SayDoGap::activity);
        number->setValue(before == m_only.gaps.end() ? kNotSaid : before->said);
        auto* row = new QWidget;
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins({});
        across->addWidget((new Label(name))->wrapped(), 1);
        across->addWidget(number);
        m_rows->addWidget(row);
        m_numbers.emplace_back(activity.code, number);
        connect(number, &QSpinBox::valueChanged, this, [this] { m_asking = true; });
    }
    auto* keep = new Button(tr("Keep it for me"), Button::Kind::Normal);
    keep->setCompact(true);
    connect(keep, &QAbstractButton::clicked, this, &OnlyYouCard::save);
    m_rows->addWidget(keep, 0, Qt::AlignLeading);
}

void OnlyYouCard::fillGaps()
{
    for (const auto& gap : m_only.gaps) {
        const auto activity = std::ranges::find(m_only.asked, gap.activity, &Activity::code);
        if (activity == m_only.asked.end())
            continue;
        add(QString::fromStdString(activity->name));
        add(sayDoWords(gap, m_desk.today()), &Theme::text2);
    }
    if (m_sentences.isEmpty())
        return;
    auto* again = new Button(tr("Say it anew"), Button::Kind::Ghost);
    again->setCompact(true);
    connect(again, &QAbstractButton::clicked, this, [this] {
        m_asking = true;
        fill();
        if (!m_numbers.empty())
            m_numbers.front().second->setFocus(Qt::OtherFocusReason);
    });
    m_rows->addWidget(again, 0, Qt::AlignLeading);
}

void OnlyYouCard::save()
{
    const auto plan = m_desk.plan();
    const auto author = viewer();
    const auto saved = WorkspaceFile::soon(m_desk, [&]() -> Result<> {
        StatedFrequencyService service(m_desk.practice(), m_desk.clock(), m_desk.ids());
        for (const auto& [activity, number] : m_numbers) {
            if (number->value() == kNotSaid)
                continue;
            if (const auto stated = service.state(*plan, author, activity, number->value());
                !stated)
                return fail(stated);
        }
        return {};
    });
    if (!saved)
        return m_error->say(saved.error().code == "storage.locked"
                ? tr("Another program is writing to %1. Nothing is saved; keep it again in a "
                     "moment.")
                      .arg(m_desk.fileName())
                : errorText(saved.error()));
    m_asking = false;
    Q_EMIT said(tr("Kept for you alone."), false);
    refresh();
}

void OnlyYouCard::fillHints()
{
    int shown = 0;
    for (const auto& hint : m_only.hints) {
        const auto key = hintKey(WorkspaceFile::keyOf(m_desk), viewer(), hint);
        if (QSettings().value(key).toBool())
            continue;
        if (++shown > kHintsShown)
            break; // the next one comes when one is put aside
        const auto sentence = hintWords(hint, m_desk.today());
        add(sentence);
        auto* row = new QWidget;
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins({});
        auto* talks = new Button(tr("Which"), Button::Kind::Ghost);
        talks->setOpensList(true);
        talks->setAccessibleName(tr("Which talks: %1").arg(sentence));
        auto* aside = new Button(tr("Put aside"), Button::Kind::Ghost);
        aside->setAccessibleName(tr("Put aside: %1").arg(sentence));
        for (auto* button : {talks, aside}) {
            button->setCompact(true);
            across->addWidget(button);
        }
        across->addStretch(1);
        connect(talks, &QAbstractButton::clicked, this,
            [this, hint, talks] { openTalks(hint, *talks); });
        connect(aside, &QAbstractButton::clicked, this, [this, key] {
            QSettings().setValue(key, true);
            fill();
        });
        m_rows->addWidget(row);
    }
}

void OnlyYouCard::openTalks(const HonestyHint& hint, const QWidget& from)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto& schedule = *m_only.schedule;
    for (const auto& key : hint.talks) {
        const auto position = schedule.find(key);
        if (position == kNone)
            continue;
        const auto& occurrence = schedule.occurrences[position];
        auto* entry
            = menu->addAction(tr("%1, %2, due %3")
                                  .arg(QString::fromStdString(schedule.activity(occurrence).name),
                                      counterpartName(schedule, occurrence),
                                      nearDate(schedule.windowOf(occurrence).due, m_desk.today())));
        connect(entry, &QAction::triggered, this,
            [this, key, day = appointmentOf(schedule, position, m_desk.today()).day] {
                Q_EMIT talkWanted(key, day);
            });
    }
    menu->popup(from.mapToGlobal(QPoint(0, from.height())));
}

} // namespace mor::ui
