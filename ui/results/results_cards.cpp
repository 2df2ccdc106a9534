// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "results/results_cards.h"

#include "results/dots_view.h"
#include "results/results_words.h"
#include "shared/explain.h"
#include "shared/figure_table.h"
#include "shared/rhythm_names.h"
#include "shared/rival_words.h"
#include "shared/row_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSet>
#include <QVBoxLayout>

namespace mor::ui {

TogetherCard::TogetherCard(QWidget* parent)
    : Card(tr("Moved together?"), parent)
    , m_activity(new QComboBox)
    , m_finding(new Label({}, Type::Strong))
    , m_lag(new Label({}, Type::Small, &Theme::text2))
    , m_dots(new DotsView(tr("Change of talks held and of the result")))
    , m_named(new Label({}, Type::Small))
    , m_behind(new Label({}, Type::Small, &Theme::text2))
    , m_rivals(new Label(rivalsSentence(), Type::Small, &Theme::text2))
{
    m_activity->setAccessibleName(tr("Talks to hold beside their result"));
    m_activity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_activity->setMinimumContentsLength(14);
    m_dots->setWhatsThis(tr("Each dot is one manager from one period to the next, compared with "
                            "nobody but themselves: right, more of these talks were held than "
                            "before; up, the result was better than before. Point at a dot, or go "
                            "with the arrow keys, and it says what is behind it."));
    makeExplained(*m_dots);
    body()->addWidget(m_activity, 0, Qt::AlignLeft);
    body()->addWidget(m_finding->wrapped());
    body()->addWidget(m_lag->wrapped());
    body()->addWidget(m_dots, 1);
    for (auto* label : {m_named, m_behind, m_rivals})
        body()->addWidget(label->wrapped());
    body()->addStretch();
    connect(m_activity, &QComboBox::currentIndexChanged, this, &TogetherCard::activityChosen);
    connect(m_dots, &DotsView::named, m_named, [this](const QString& sentence) {
        m_named->setText(sentence);
        m_named->setVisible(!sentence.isEmpty());
    });
    m_named->hide();
}

void TogetherCard::setActivities(const Rhythm& rhythm)
{
    const QSignalBlocker quiet(m_activity);
    const auto before = m_activity->currentData();
    m_activity->clear();
    m_activity->addItem(tr("All talks"), QString());
    QSet<QString> known;
    for (auto version = rhythm.versions.rbegin(); version != rhythm.versions.rend(); ++version)
        for (const auto& activity : version->activities) {
            const auto code = QString::fromStdString(activity.code);
            if (activity.owner != Role::Manager || known.contains(code))
                continue;
            known.insert(code);
            m_activity->addItem(QString::fromStdString(activity.name), code);
        }
    m_activity->setCurrentIndex(std::max(0, m_activity->findData(before)));
}

std::string TogetherCard::activity() const
{
    return m_activity->currentData().toString().toStdString();
}

void TogetherCard::choose(const std::string& activity)
{
    m_activity->setCurrentIndex(
        std::max(0, m_activity->findData(QString::fromStdString(activity))));
}

void TogetherCard::showTogether(
    const Together& together, const Roster& roster, const Rhythm& rhythm)
{
    auto chart = togetherChart(together, roster);
    m_finding->setText(chart.dots.empty() ? chart.empty : findingWords(together));
    m_lag->setText(lagWords(together.question, rhythm));
    m_behind->setText(behindWords(together));
    m_behind->setVisible(together.changes.has_value());
    m_rivals->setVisible(!chart.dots.empty());
    m_dots->showChart(std::move(chart));
}

void TogetherCard::showLack(const QString& why)
{
    m_finding->setText(why);
    m_lag->setText({});
    m_behind->hide();
    m_rivals->hide();
    m_dots->showChart({});
}

QString TogetherCard::asText() const
{
    QStringList lines{
        tr("Moved together?"), m_activity->currentText(), m_finding->text(), m_lag->text()};
    if (!m_dots->chart().dots.empty())
        lines << spoken(m_dots->chart()) << m_behind->text() << m_rivals->text();
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

CallsCard::CallsCard(QWidget* parent)
    : Card(tr("Forecast calls"), parent)
    , m_sentence(new Label({}, Type::Strong))
    , m_dots(new DotsView(tr("Miss of the calls by weeks before the end")))
    , m_named(new Label({}, Type::Small))
    , m_people(new RowTable(tr("Calls by person"), {3, 3, 0, 4}))
{
    m_dots->setWhatsThis(
        tr("Each dot is one call of a period that is over: (call less what came) ÷ "
           "what came. Nearer to the end calls should come nearer to the zero line. "
           "The call is scored, not the person."));
    makeExplained(*m_dots);
    body()->addWidget(m_sentence->wrapped());
    body()->addWidget(m_dots, 1);
    body()->addWidget(m_named->wrapped());
    body()->addWidget(m_people);
    body()->addStretch();
    connect(m_dots, &DotsView::named, m_named, [this](const QString& sentence) {
        m_named->setText(sentence);
        m_named->setVisible(!sentence.isEmpty());
    });
    m_named->hide();
}

void CallsCard::showCalls(const ResultsView& view, const FiscalCalendar& fiscal)
{
    auto chart = callsChart(view, fiscal);
    m_sentence->setText(chart.dots.empty() ? chart.empty : callsWords(view.allCalls));
    m_dots->showChart(std::move(chart));
    m_people->setRows(callHeads(), callRows(view));
    m_people->setVisible(!view.calls.empty());
}

QString CallsCard::asText() const
{
    QStringList lines{tr("Forecast calls"), m_sentence->text()};
    if (!m_dots->chart().dots.empty())
        lines << tableText(*m_people->model()) << spoken(m_dots->chart());
    return lines.join(QLatin1Char('\n'));
}

} // namespace mor::ui
