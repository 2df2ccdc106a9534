// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/drift_line.h"

#include "shared/button.h"
#include "shared/drift_news.h"
#include "shared/drift_words.h"
#include "shared/label.h"
#include "shared/paint.h"

#include <QHBoxLayout>
#include <QPainter>

#include <chrono>

namespace mor::ui {

namespace {

constexpr std::chrono::seconds kOnceTheDayStands{2};

/// The newest fall of the person's own talks that nobody acknowledged; null without one.
const DriftAlarm* ownAlarm(const DriftWatch& watch, const std::string& person)
{
    const DriftAlarm* newest = nullptr;
    for (const auto& alarm : watch.alarms)
        if (alarm.manager == person && alarm.standing()
            && (newest == nullptr || newest->week < alarm.week))
            newest = &alarm;
    return newest;
}

} // namespace

DriftLine::DriftLine(QWidget* parent)
    : QWidget(parent)
    , m_words(new Label)
    , m_see(new Button(tr("Say what got in the way"), Button::Kind::Ghost))
{
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_words->wrapped(), 1);
    row->addWidget(m_see);
    m_see->setCompact(true);
    connect(m_see, &QAbstractButton::clicked, this, &DriftLine::wanted);
    m_later.setSingleShot(true);
    m_later.setInterval(kOnceTheDayStands);
    connect(&m_later, &QTimer::timeout, this, &DriftLine::askNow);
    space();
    hide();
}

void DriftLine::showFor(Desk& desk, const Person* person)
{
    const auto code = person ? person->code : std::string{};
    m_desk = &desk;
    if (code != m_person)
        say({});
    m_person = code;
    if (code.empty())
        m_later.stop();
    else if (!m_later.isActive())
        m_later.start();
}

void DriftLine::askNow()
{
    m_later.stop();
    if (!m_desk || m_person.empty())
        return;
    DriftNews::of(*m_desk).ask(DriftNews::Fresh::Today, this,
        [this, person = m_person](const Result<DriftNews::Watch>& read) {
            if (person != m_person || !read)
                return; // the page itself tells what can't be read
            const auto* alarm = ownAlarm(**read, person);
            if (!alarm)
                return say({});
            const auto talks = driftTalks(*m_desk->plan(), **read, (*read)->series[alarm->series]);
            say(tr("News about your rhythm: %1. %2 %3 %4")
                    .arg(talks, driftFell(*alarm), driftCounts(*alarm),
                        driftSeen(*alarm, m_desk->plan()->roster, person, m_desk->today())));
        });
}

QString DriftLine::sentence() const { return m_words->text(); }

void DriftLine::say(const QString& sentence)
{
    m_words->setText(sentence);
    setAccessibleName(sentence);
    m_see->setAccessibleDescription(sentence);
    setVisible(!sentence.isEmpty());
}

void DriftLine::space()
{
    const auto& theme = themeOf(*this);
    layout()->setContentsMargins(theme.px(24), theme.px(6), theme.px(16), theme.px(6));
    layout()->setSpacing(theme.px(12));
}

void DriftLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(*this).accentSoft);
}

void DriftLine::changeEvent(QEvent* event)
{
    if (isThemeChange(*event) && layout())
        space();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
