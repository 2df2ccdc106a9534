// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "results/results_page.h"

#include "core/access/guard.h"
#include "core/org/oversight.h"
#include "core/results/result_repository.h"
#include "results/results_cards.h"
#include "results/results_words.h"
#include "shared/button.h"
#include "shared/card_copies.h"
#include "shared/empty_state.h"
#include "shared/error_text.h"
#include "shared/import_files.h"
#include "shared/look_keeper.h"
#include "shared/period_switcher.h"
#include "shared/rows_card.h"

#include <QStackedLayout>

namespace mor::ui {

namespace {

/// The example that an empty page shows.
QString exampleFile()
{
    return QStringLiteral("person,period,quota,attained\n"
                          "r-001,2026-Q3,120000,96500\n"
                          "r-002,2026-Q3,80000,82000");
}

/// The kind of period that the page steps by: that of the newest one of the book.
PeriodKind kindOf(DayRange days, const FiscalCalendar& fiscal)
{
    return fiscalMonthOf(fiscal, days.first).days == days ? PeriodKind::Month : PeriodKind::Quarter;
}

} // namespace

ResultsPage::ResultsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_stack(new QStackedLayout(this))
    , m_periods(usePeriod(PeriodKind::Quarter))
    , m_import(new Button(tr("Import results")))
    , m_copy(new Button(tr("Copy as text"), Button::Kind::Quiet))
{
    setHeading(tr("Results"), {});
    usePerson();
    makeTools();
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_lack);
    arrange();
    connect(m_together, &TogetherCard::activityChosen, this, &ResultsPage::compare);
    connect(m_lackText, &EmptyState::wanted, this, [this] {
        if (this->desk().viewer())
            importResults();
        else
            Q_EMIT peopleWanted();
    });
}

void ResultsPage::makeTools()
{
    m_import->setSymbol(Icon::File);
    addTool(m_copy);
    addTool(m_import);
    connect(m_import, &QAbstractButton::clicked, this, &ResultsPage::importResults);
    connect(m_copy, &QAbstractButton::clicked, this, &ResultsPage::copyText);
}

QWidget* ResultsPage::firstFocus()
{
    if (m_stack->currentIndex() == 0)
        return &m_attainment->table();
    return m_lackText->findChild<Button*>();
}

QString ResultsPage::nameOf(const char* work) const
{
    return QStringLiteral("results-%1-%2")
        .arg(QLatin1String(work))
        .arg(reinterpret_cast<quintptr>(this));
}

void ResultsPage::showFor(const Person* person, const Period& period)
{
    const auto* viewer = desk().viewer();
    m_import->setReasonDisabled(
        viewer && !overseesAll(desk().plan()->roster, viewer->code, desk().today())
            ? tr("Whoever leads everybody brings results in.")
            : !desk().results() || !ImportFiles::of(desk()) ? tr("Files can’t be read here.")
            : desk().isReadOnly()                           ? tr("The workspace can only be read.")
                                                            : QString());
    if (!person) {
        showLack(tr("Nobody is in this file yet."), tr("Results belong to people and periods."),
            tr("Add people"));
        return;
    }
    m_shownCode = person->code;
    m_period = period.days;
    readBook();
}

void ResultsPage::readBook()
{
    if (!desk().results()) {
        showLack(tr("Results can’t be read here."), {});
        return;
    }
    auto results = desk().results()->results();
    auto calls = desk().results()->calls();
    if (!results || !calls) {
        showLack(tr("The results can’t be read."),
            errorText(!results ? results.error() : calls.error()));
        return;
    }
    desk().runner().run(
        nameOf("book"),
        [plan = desk().plan(), results = std::move(*results), calls = std::move(*calls)](
            const Cancelled&) {
            return std::make_shared<const ResultBook>(
                std::shared_ptr<const Roster>(plan, &plan->roster), results, calls);
        },
        [page = QPointer<ResultsPage>(this)](std::shared_ptr<const ResultBook> book) {
            if (page)
                page->bookRead(std::move(book));
        });
}

void ResultsPage::bookRead(std::shared_ptr<const ResultBook> book)
{
    m_book = std::move(book);
    if (m_book->empty()) {
        showLack(tr("No results yet."),
            tr("Import a file with a row for each person and period. A person is a code, an e-mail "
               "address or a name. So little is enough:\n\n%1")
                .arg(exampleFile()),
            m_import->isEnabled() ? tr("Import results") : QString());
        return;
    }
    if (!m_periodFound) {
        m_periodFound = true;
        const auto first = firstPeriod(*m_book, desk().today());
        const auto& fiscal = desk().plan()->roster.fiscal;
        if (first) {
            const auto kind = kindOf(*first, fiscal);
            m_periods->setKind(kind);
            if (const auto shown = periodOf(kind, first->first, fiscal); shown.days != m_period) {
                showPeriod(shown);
                return;
            }
        }
    }
    m_together->setActivities(desk().plan()->rhythm);
    m_stack->setCurrentIndex(0);
    m_copy->setReasonDisabled({});
    askLedger();
    tellLevers();
    askHistory();
}

ResultsQuestion ResultsPage::question() const
{
    const auto* viewer = desk().viewer();
    return {m_book, viewer ? viewer->code : std::string(), m_shownCode, m_period, desk().today()};
}

void ResultsPage::askLedger()
{
    desk().ledgerFor({m_period, {}}, this, [this](const Result<LedgerAnswer>& answer) {
        if (answer)
            measure(*answer);
        else
            showLack(tr("The talks can’t be read."), errorText(answer.error()));
    });
}

void ResultsPage::measure(const LedgerAnswer& answer)
{
    desk().runner().run(
        nameOf("view"),
        [question = question(), answer](
            const Cancelled&) { return resultsView(question, answer.ledger); },
        [page = QPointer<ResultsPage>(this)](const ResultsView& view) {
            if (page)
                page->showView(view);
        });
}

void ResultsPage::showView(const ResultsView& view)
{
    m_view = view;
    closeBehind();
    const auto& fiscal = m_book->roster().fiscal;
    const auto* person = desk().person(m_shownCode);
    setHeading(tr("Results"),
        person ? tr("%1 · %2").arg(
            QString::fromStdString(person->name), resultPeriod(view.question.period, fiscal))
               : QString());
    setCopyCaption(*m_content, context());
    m_attainment->setContext(attainmentContext(view, fiscal));
    m_attainment->setRows(
        attainmentHeads(), attainmentRows(view), tr("Results of this person are not shown here."));
    m_attainment->setFoot(tr("In the order of the organisation; nobody is ranked. Talks are those "
                             "whose window is closed. Who has no quota has no percentage, which "
                             "is not 0 %."));
    m_velocity->setContext(velocityContext(view));
    m_velocity->setRows(velocityHeads(), velocityRows(view),
        tr("No one has opportunities, win rate, deal size and cycle days in this period. They are "
           "columns of the same file."));
    m_calls->showCalls(view, fiscal);
    std::vector<std::string> about;
    for (const auto& line : view.lines)
        if (line.person && !line.isTotal)
            about.push_back(line.person->code);
    saw(desk(), DataKind::Deals, about, "results");
}

void ResultsPage::askHistory()
{
    m_history.reset();
    const auto days = daysNeeded(*m_book, longestLag());
    desk().runner().run(
        nameOf("history"),
        [plan = desk().plan(), openReader = desk().openReader(), days, today = desk().today()](
            const Cancelled&) -> Result<WeekHistory> {
            const auto reader = openReader();
            if (!reader)
                return fail(reader);
            return readHistory(plan, **reader, {days.first, std::min(days.last, today)}, today);
        },
        [page = QPointer<ResultsPage>(this)](Result<WeekHistory> history) {
            if (!page)
                return;
            if (!history) {
                page->m_together->showLack(errorText(history.error()));
                return;
            }
            page->m_history = std::make_shared<const WeekHistory>(std::move(*history));
            page->compare();
        });
}

void ResultsPage::compare()
{
    if (!m_history || !m_book)
        return;
    const auto managers = managersShown(question());
    if (managers.empty()) {
        m_together->showLack(
            tr("Talks and results are held beside each other for managers and those above them."));
        return;
    }
    desk().runner().run(
        nameOf("together"),
        [asked = togetherQuestion(desk().plan()->rhythm, m_together->activity()), book = m_book,
            history = m_history, managers, plan = desk().plan(), viewer = question().viewer,
            today = desk().today()](const Cancelled&) {
            const Sight sight(plan, viewer, today);
            return movedTogether(
                asked, *book, *history, managers, [&](const Person& manager, DayRange due) {
                    return manager.code == viewer
                        || teamSight(sight, manager.code, due) == TeamSight::Shown;
                });
        },
        [page = QPointer<ResultsPage>(this), book = m_book](const Together& together) {
            if (page)
                page->m_together->showTogether(
                    together, book->roster(), page->desk().plan()->rhythm);
        });
}

void ResultsPage::showLack(const QString& sentence, const QString& why, const QString& button)
{
    setHeading(tr("Results"), {});
    m_lackText->say(sentence, why, button);
    m_copy->setReasonDisabled(tr("There is nothing to copy."));
    m_stack->setCurrentIndex(1);
}

} // namespace mor::ui
