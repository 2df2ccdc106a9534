// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "mirror/mirror_page.h"

#include "core/access/look_repository.h"
#include "core/org/lookup.h"
#include "mirror/drift_shown.h"
#include "mirror/mirror_rows.h"
#include "mirror/mirror_sheet.h"
#include "mirror/mirror_side.h"
#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/error_text.h"
#include "shared/look_keeper.h"
#include "shared/org_words.h"
#include "shared/paper_frame.h"
#include "shared/paper_view.h"
#include "shared/rows_card.h"
#include "shared/scroll_column.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kStackedUnder = 680; ///< design pixels
constexpr int kWidest = 1560; ///< design pixels
constexpr int kOverview = 0;
constexpr int kSheet = 1;
constexpr int kNothing = 2;

} // namespace

MirrorPage::MirrorPage(Desk& desk, std::shared_ptr<const TeamSentences> sentences, QWidget* parent)
    : Page(desk, parent)
    , m_sentences(std::move(sentences))
    , m_back(new Button(tr("Back"), Button::Kind::Quiet))
    , m_stack(new QStackedLayout(this))
    , m_frame(new PaperFrame)
    , m_empty(new EmptyState)
{
    m_back->setSymbol(Icon::Left);
    addTool(m_back);
    addTool(m_frame->printButton());
    addTool(m_frame->saveButton());
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_frame);
    m_stack->addWidget(m_empty);

    const auto back = [this] {
        if (m_stack->currentIndex() == kSheet)
            showSheet(false);
        else
            Q_EMIT backWanted();
    };
    connect(m_back, &Button::clicked, this, back);
    connect(m_frame, &PaperFrame::said, this, &MirrorPage::said);
    connect(m_frame, &PaperFrame::paperChosen, this, &MirrorPage::showPaper);
    if (auto* keeper = LookKeeper::of(desk))
        connect(keeper, &LookKeeper::written, this, [this] {
            if (isVisible() && m_stack->currentIndex() == kOverview)
                showFor(nullptr, {});
        });
    const auto add = [this](const QString& name, const QKeySequence& key, auto act) {
        auto* action = new QAction(name, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(tr("Print this sheet"), QKeySequence::Print, [this] {
        showSheet(true);
        if (sheet())
            m_frame->printOut();
    });
    add(tr("Back"), QKeySequence(Qt::Key_Escape), back);
    setHeading(tr("What others see"), {});
    showSheet(false);
}

QWidget* MirrorPage::makeContent()
{
    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_table = new RowsCard(tr("What others see about you"), {5, 3, 4, 3, 3, 3}, 16);
    m_table->setContext(
        tr("The rules are the same for everybody and can be widened only by a written rule that "
           "appears here first."));
    m_print = new Button(tr("Print this sheet"), Button::Kind::Quiet);
    m_print->setSymbol(Icon::Print);
    connect(m_print, &Button::clicked, this, [this] { showSheet(true); });
    auto* foot = new QHBoxLayout;
    foot->addWidget(
        (new Label(tr("No calendars, mails, calls, screens or places are read. Looks are listed "
                      "for 12 months."),
             Type::Small, &Theme::text2))
            ->wrapped(),
        1);
    foot->addWidget(m_print);
    m_table->under()->addLayout(foot);
    m_columns->addWidget(m_table, 8, Qt::AlignTop);
    m_side = new MirrorSide;
    connect(m_side, &MirrorSide::allWanted, this, &MirrorPage::showAllLooks);
    connect(m_side, &MirrorSide::asked, this,
        [this] { Q_EMIT said(tr("The question is copied. Send it to whoever looked."), false); });
    m_columns->addWidget(m_side, 3);

    return scrollColumn(content);
}

QWidget* MirrorPage::firstFocus()
{
    switch (m_stack->currentIndex()) {
    case kOverview:
        return &m_table->table();
    case kSheet:
        return m_frame->view();
    default:
        return this;
    }
}

void MirrorPage::showFor(const Person*, const Period&)
{
    // Never about another person, whoever is chosen elsewhere.
    const auto* viewer = desk().viewer();
    if (!viewer)
        return sayNothing(tr("Nobody is in this file yet."),
            tr("What others see is told to each person about themselves."));
    std::vector<Look> looks;
    if (auto* kept = desk().looks()) {
        auto read = kept->looksAbout(viewer->code, desk().today() - std::chrono::days{kLookDays});
        if (!read)
            return sayNothing(errorText(read.error()), {});
        looks = std::move(*read);
    }
    const auto plan = desk().plan();
    m_mirror = mirrorOf(plan->roster, *viewer, std::move(looks), desk().today());
    auto context = m_mirror->team.isEmpty() ? roleLine(*viewer) : m_mirror->team;
    context += desk().isReadOnly()
        ? tr(" · this file can only be read: no look is kept while it is")
        : tr(" · every look is listed for 12 months");
    setHeading(tr("What others see"), context);
    fillTable();
    m_side->showLooks(*m_mirror, plan->roster, desk().today());
    askForSentences();
    if (m_stack->currentIndex() == kNothing)
        m_stack->setCurrentIndex(kOverview);
    if (m_stack->currentIndex() == kSheet)
        showPaper();
}

void MirrorPage::fillTable()
{
    m_stacked = width() < themeOf(*this).px(kStackedUnder);
    m_table->setRows(mirrorHeads(*m_mirror, m_stacked), mirrorRows(*m_mirror, m_stacked));
}

void MirrorPage::showAllLooks(bool all)
{
    m_side->showAll(all);
    if (m_mirror)
        m_side->showLooks(*m_mirror, desk().plan()->roster, desk().today());
}

std::optional<MirrorPage::Above> MirrorPage::above() const
{
    if (!m_sentences || m_mirror->role != Role::Manager)
        return std::nullopt;
    const auto& roster = desk().plan()->roster;
    if (const auto& seen = m_mirror->seenAbove)
        return Above{seen->viewer, seen->day,
            audienceOf(roster, seen->viewer, m_mirror->person, seen->day), true};
    const auto* boss = bossOn(roster, *desk().viewer(), desk().today());
    if (!boss)
        return std::nullopt;
    return Above{boss->code, desk().today(),
        audienceOf(roster, boss->code, m_mirror->person, desk().today()), false};
}

void MirrorPage::askForSentences()
{
    const auto shown = above();
    if (!shown)
        return m_side->setSeen({}, {});
    const auto who = shown->as == Onlooker::Leader ? tr("your leader") : tr("your second line");
    m_side->setSeen(shown->looked
            ? tr("Seen by %1 on %2").arg(who, shortDate(shown->day, desk().today()))
            : tr("Not opened yet by %1").arg(who),
        shown->looked ? tr("Sentences about your team, word for word.")
                      : tr("What the page would tell about your team today, word for word."));
    const auto said = driftSaid(desk().drift());
    if (!said)
        return showSentences({});
    desk().ledgerFor({m_sentences->rangeFor(shown->day), {}}, this,
        [this, said = *said, shown = *shown, manager = m_mirror->person](
            const Result<LedgerAnswer>& answer) {
            if (!answer)
                return showSentences({});
            desk().runner().run(
                QStringLiteral("mirror-%1").arg(reinterpret_cast<quintptr>(this)),
                [sentences = m_sentences, answer = *answer, said, shown, manager,
                    open = desk().openReader(), plan = desk().plan()](const Cancelled&) {
                    const auto practice = open();
                    if (!practice)
                        return std::vector<TeamSentence>{};
                    const auto drift = driftShown(plan, **practice, said, shown.viewer, shown.day);
                    return drift ? sentences->told(answer, *drift, manager, shown.viewer, shown.day)
                                 : std::vector<TeamSentence>{};
                },
                [page = QPointer<MirrorPage>(this)](std::vector<TeamSentence> told) {
                    if (page)
                        page->showSentences(std::move(told));
                });
        });
}

void MirrorPage::showSentences(std::vector<TeamSentence> told)
{
    m_told = std::move(told);
    m_side->showSentences(m_told);
}

void MirrorPage::showSheet(bool shown)
{
    if (shown && !m_mirror)
        return;
    m_stack->setCurrentIndex(shown ? kSheet : m_mirror ? kOverview : kNothing);
    setTools(shown ? QList<QWidget*>{m_back, m_frame->printButton(), m_frame->saveButton()}
                   : QList<QWidget*>{m_back});
    if (shown)
        showPaper();
    if (auto* first = firstFocus(); first && isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

void MirrorPage::showPaper()
{
    const auto* viewer = desk().viewer();
    if (!viewer || !m_mirror)
        return;
    const auto who = tr("%1, %2").arg(QString::fromStdString(viewer->name), roleLine(*viewer));
    m_frame->show(mirrorSheet(*m_mirror, who, desk().fileName(), desk().today(), m_frame->paper()),
        tr("What others see"), tr("what-others-see"));
}

const Sheet* MirrorPage::sheet() const
{
    return m_stack->currentIndex() == kSheet ? m_frame->sheet() : nullptr;
}

void MirrorPage::sayNothing(const QString& sentence, const QString& why)
{
    m_mirror.reset();
    m_empty->say(sentence, why);
    m_stack->setCurrentIndex(kNothing);
    setHeading(tr("What others see"), {});
}

void MirrorPage::layOut(bool narrow)
{
    m_frame->setNarrow(narrow);
    arrange();
}

void MirrorPage::arrange()
{
    const auto& theme = themeOf(*this);
    const int margin = theme.px(isNarrow() ? 16 : 24);
    const int side = std::max(margin, (width() - theme.px(kWidest)) / 2);
    m_columns->setDirection(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setContentsMargins(side, theme.px(16), side, theme.px(16));
    m_columns->setSpacing(theme.px(16));
    m_frame->layout()->setContentsMargins(margin, theme.px(16), margin, 0);
}

void MirrorPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
    if (m_mirror && m_stacked != (width() < themeOf(*this).px(kStackedUnder)))
        fillTable();
}

void MirrorPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (isThemeChange(*event) && m_columns)
        arrange();
}

} // namespace mor::ui
