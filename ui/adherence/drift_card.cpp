// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/drift_card.h"

#include "adherence/drift_alarm_view.h"
#include "adherence/drift_setting_form.h"
#include "core/org/lookup.h"
#include "core/org/oversight.h"
#include "shared/button.h"
#include "shared/card_copies.h"
#include "shared/chip.h"
#include "shared/drift_news.h"
#include "shared/drift_words.h"
#include "shared/error_text.h"
#include "shared/explain.h"
#include "shared/period.h"
#include "shared/plural.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr std::size_t kFew = 2;

int rank(const DriftAlarm& alarm) { return alarm.standing() ? 0 : alarm.toBeJudged() ? 1 : 2; }

} // namespace

std::vector<const DriftAlarm*> alarmsToShow(const DriftWatch& watch)
{
    std::vector<const DriftAlarm*> shown;
    for (const auto& alarm : watch.alarms)
        if (alarm.standing() || alarm.toBeJudged() || (alarm.acknowledged && !alarm.ripe))
            shown.push_back(&alarm);
    std::ranges::stable_sort(shown, {}, [](const DriftAlarm* alarm) { return rank(*alarm); });
    return shown;
}

const DriftSeries& typicalSeries(const DriftWatch& watch)
{
    if (const auto shown = alarmsToShow(watch); !shown.empty())
        return watch.series[shown.front()->series];
    std::vector<const DriftSeries*> all;
    for (const auto& series : watch.series)
        all.push_back(&series);
    const auto middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
    std::nth_element(all.begin(), middle, all.end(),
        [](const DriftSeries* a, const DriftSeries* b) { return a->perWeek < b->perWeek; });
    return **middle;
}

DriftCard::DriftCard(Desk& desk, QWidget* parent)
    : Card(tr("Drift"), parent)
    , m_desk(desk)
    , m_chip(new Chip)
    , m_list(new QVBoxLayout)
    , m_nothing(new Label({}, Type::Body))
    , m_more(new Button({}, Button::Kind::Ghost))
    , m_promise(new Label({}, Type::Small, &Theme::text2))
    , m_set(new Button(tr("How early we want to know"), Button::Kind::Ghost))
{
    head()->addWidget(m_chip);
    m_chip->hide();
    m_list->setSpacing(themeOf(*this).px(12));
    body()->addLayout(m_list);
    body()->addWidget(m_nothing->wrapped());
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addWidget(m_promise->wrapped());
    body()->addWidget(m_set, 0, Qt::AlignLeft);
    body()->addStretch(1);
    m_set->setCompact(true);
    m_set->hide();
    connect(m_set, &QAbstractButton::clicked, this, &DriftCard::openSetting);
    m_more->setCompact(true);
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_all = true;
        fill();
    });
    setAccessibleName(tr("Drift"));
    setWhatsThis(tr("Watched for a lasting fall of held talks, week by week, for each team and "
                    "activity; those with few talks together. The manager sees it first."));
    makeExplained(*this);
    auto* copies = new CardCopies(*this, [this] {
        CopyRows rows{tr("Drift"), {}, {}};
        for (const auto* alarm : m_alarms)
            rows.rows.push_back({alarm->text()});
        rows.rows.push_back({foot()});
        return rows;
    });
    connect(copies, &CardCopies::copied, this,
        [this](const QString& sentence) { Q_EMIT said(sentence, false); });
}

void DriftCard::showFor(const std::string& lead)
{
    DriftNews::of(m_desk).ask(
        DriftNews::Fresh::Now, this, [this, lead](Result<DriftNews::Watch> read) {
            m_lead = lead;
            if (!read) {
                m_watch.reset();
                fill();
                m_nothing->setText(errorText(read.error()));
                return;
            }
            showDrift(
                std::make_shared<const DriftWatch>(seenBy(**read, m_desk.plan()->roster, lead)));
        });
}

void DriftCard::showDrift(const std::shared_ptr<const DriftWatch>& watch)
{
    const bool writing = std::ranges::any_of(
        m_alarms, [](const DriftAlarmView* alarm) { return alarm->isWriting(); });
    if (writing && m_watch && watch && m_watch->alarms == watch->alarms)
        return; // nothing new; a sentence is being written
    m_watch = watch;
    fill();
    Q_EMIT shown();
}

QString DriftCard::foot() const
{
    if (!m_watch || m_watch->series.empty())
        return {};
    auto text = driftDelay(*m_watch, typicalSeries(*m_watch)) + QLatin1Char(' ')
        + driftFalseAlarms(*m_watch);
    if (const auto record = driftRecord(*m_watch); !record.isEmpty())
        text += QLatin1Char(' ') + record;
    return text;
}

void DriftCard::fill()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    for (auto* alarm : m_alarms) {
        alarm->hide();
        alarm->deleteLater();
    }
    m_alarms.clear();
    const auto shown = m_watch ? alarmsToShow(*m_watch) : std::vector<const DriftAlarm*>{};
    const auto count = m_all ? shown.size() : std::min(shown.size(), kFew);
    for (std::size_t i = 0; i < count; ++i) {
        auto* alarm = new DriftAlarmView(m_desk, m_watch, *shown[i]);
        connect(alarm, &DriftAlarmView::said, this, &DriftCard::said);
        m_list->addWidget(alarm);
        m_alarms.push_back(alarm);
    }
    const auto noticed = static_cast<int>(
        std::ranges::count_if(shown, [](const DriftAlarm* alarm) { return alarm->standing(); }));
    m_chip->showMark(Mark::Missed, tr("%1 noticed").arg(noticed));
    m_chip->setVisible(noticed > 0);
    m_nothing->setVisible(shown.empty());
    m_nothing->setText(m_watch && m_watch->series.empty()
            ? tr("Watched from the first closed week on.")
            : tr("Nothing drifts."));
    m_more->setVisible(count < shown.size());
    m_more->setText(tr("Show all %1").arg(shown.size()));
    if (m_watch && !m_watch->weeks.empty()) {
        const auto weeks
            = tr("closed weeks, %1")
                  .arg(label({PeriodKind::Quarter,
                      {m_watch->weeks.front(), m_watch->weeks.back() + std::chrono::days{6}}}));
        const auto* lead = findPerson(m_desk.plan()->roster, m_lead);
        setCopyCaption(
            *this, lead ? tr("%1, %2").arg(QString::fromStdString(lead->name), weeks) : weeks);
    }
    if (m_form && !maySet())
        closeSetting(); // somebody else looks now
    m_set->setVisible(maySet() && !m_form);
    m_promise->setText(foot());
    m_promise->setToolTip(m_watch ? driftGrounds(*m_watch) : QString());
    setAccessibleDescription(text());
    if (hadFocus && firstFocus())
        firstFocus()->setFocus(Qt::OtherFocusReason);
    if (m_answer)
        answer();
}

void DriftCard::answer()
{
    m_answer = m_alarms.empty();
    if (m_answer)
        return;
    m_alarms.front()->answer();
    Q_EMIT answering();
}

QString DriftCard::text() const
{
    QStringList parts;
    for (const auto* alarm : m_alarms)
        parts.append(alarm->text());
    if (m_alarms.empty())
        parts.append(m_nothing->text());
    parts.append(foot());
    return parts.join(QLatin1Char(' '));
}

bool DriftCard::maySet() const
{
    const auto* viewer = m_desk.viewer();
    return m_watch && !m_watch->series.empty() && viewer && m_desk.drift() && !m_desk.isReadOnly()
        && overseesAll(m_desk.plan()->roster, viewer->code, m_desk.today());
}

void DriftCard::openSetting()
{
    if (!maySet() || m_form)
        return;
    m_form = new DriftSettingForm(m_desk);
    body()->insertWidget(body()->indexOf(m_set) + 1, m_form);
    connect(m_form, &DriftSettingForm::said, this, &DriftCard::said);
    connect(m_form, &DriftSettingForm::closed, this, &DriftCard::closeSetting);
    m_form->load(m_watch);
    m_set->hide();
    m_form->show();
    m_form->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void DriftCard::closeSetting()
{
    if (!m_form)
        return;
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    m_set->setVisible(maySet());
    m_set->setFocus(Qt::OtherFocusReason);
}

QWidget* DriftCard::firstFocus()
{
    return m_alarms.empty() ? nullptr : m_alarms.front()->firstFocus();
}

} // namespace mor::ui
