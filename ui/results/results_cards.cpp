// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "results/results_cards.h"

#include "results/dots_view.h"
#include "results/results_words.h"
#include "shared/explain.h"
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
    m_activity->setWhatsThis(
        tr("Which talks are held beside their result. The result is that of the lever which the "
           "activity serves first and which a file tells; else attainment. Talks are counted "
           "earlier than the result, by the lag named below."));
    m_activity->setToolTip(m_activity->whatsThis());
    makeExplained(*m_activity);
    m_dots->setWhatsThis(
        tr("Each dot is one manager from one period to the next, compared with nobody but "
           "themselves: right, more of these talks were held than before; up, the result was "
           "better than before. Arrow keys go from dot to dot, Enter opens the two periods. Rank "
           "agreement below: 1 if whoever held more always saw more, 0 if neither tells about the "
           "other, -1 if it always was the other way round."));
    makeExplained(*m_dots);
    for (auto* label : {m_finding, m_behind})
        label->setToolTip(m_dots->whatsThis());
    m_lag->setToolTip(m_activity->whatsThis());
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
    connect(m_dots, &DotsView::opened, this,
        [this](const QString& dot) { Q_EMIT dotOpened(dot.toInt()); });
    auto* copies = new CardCopies(*this, [this] { return copyRows(); });
    connect(copies, &CardCopies::copied, this, &TogetherCard::said);
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
    m_shown = together;
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
    m_shown = {};
    m_finding->setText(why);
    m_lag->setText({});
    m_behind->hide();
    m_rivals->hide();
    m_dots->showChart({});
}

CopyRows TogetherCard::copyRows() const
{
    CopyRows copy{tr("Moved together?"), {}, {}};
    const auto add = [&](const QString& line) {
        if (!line.isEmpty())
            copy.rows.push_back({line});
    };
    for (const auto& line : {m_activity->currentText(), m_finding->text(), m_lag->text()})
        add(line);
    for (const auto& dot : m_dots->chart().dots)
        add(dot.spoken);
    if (!m_dots->chart().dots.empty())
        for (const auto* label : {m_behind, m_rivals})
            add(label->text());
    return copy;
}

QString TogetherCard::asText() const { return ui::asText(copyRows()).trimmed(); }

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
           "The call is scored, not the person. Arrow keys go from dot to dot, Enter opens the "
           "calls of whoever made it."));
    makeExplained(*m_dots);
    m_sentence->setToolTip(m_dots->whatsThis());
    m_people->explain(
        tr("Who called, in the order of the organisation. Miss: half of their calls were off by "
           "this much or less. Lean: in how many periods they called too high; calls of one "
           "period share its luck and count once, so it takes six periods to tell. Enter opens "
           "the calls."),
        {tr("Who said what a period would bring."),
            tr("Calls of periods that are over, and how many periods those were."),
            tr("Half of the calls were off by this much or less, too high or too low."),
            tr("In how many periods the calls were too high. Six periods and more can tell a "
               "lean from chance.")});
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
    connect(m_dots, &DotsView::opened, this, &CallsCard::personOpened);
    connect(m_people, &RowTable::chosen, this, &CallsCard::personOpened);
    auto* copies = new CardCopies(*this, [this] { return copyRows(); });
    connect(copies, &CardCopies::copied, this, &CallsCard::said);
}

void CallsCard::showCalls(const ResultsView& view, const FiscalCalendar& fiscal)
{
    auto chart = callsChart(view, fiscal);
    m_sentence->setText(chart.dots.empty() ? chart.empty : callsWords(view.allCalls));
    m_dots->showChart(std::move(chart));
    m_people->setRows(callHeads(), callRows(view));
    m_people->setVisible(!view.calls.empty());
}

CopyRows CallsCard::copyRows() const
{
    if (m_dots->chart().dots.empty())
        return {tr("Forecast calls"), {}, {{m_sentence->text()}}};
    auto copy = rowsOf(*m_people, tr("Forecast calls"));
    copy.rows.push_back({m_sentence->text()});
    for (const auto& dot : m_dots->chart().dots)
        copy.rows.push_back({dot.spoken});
    return copy;
}

QString CallsCard::asText() const { return ui::asText(copyRows()).trimmed(); }

} // namespace mor::ui
