// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "brief/brief_page.h"

#include "brief/brief_layout.h"
#include "brief/brief_words.h"
#include "brief/write_brief.h"
#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/error_text.h"
#include "shared/paper_frame.h"
#include "shared/paper_view.h"
#include "shared/theme.h"

#include <QAction>
#include <QPointer>
#include <QVBoxLayout>

namespace mor::ui {

BriefPage::BriefPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , m_back(new Button(tr("Back to Today"), Button::Kind::Quiet))
    , m_frame(new PaperFrame)
{
    m_back->setSymbol(Icon::Left);
    addTool(m_back);
    usePeriod(PeriodKind::Week);
    addTool(m_frame->printButton());
    addTool(m_frame->saveButton());
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_frame);

    connect(m_back, &Button::clicked, this, &BriefPage::todayWanted);
    connect(m_frame, &PaperFrame::said, this, &BriefPage::said);
    connect(m_frame, &PaperFrame::paperChosen, this, [this] {
        if (m_brief)
            showBrief(std::move(*m_brief));
    });
    connect(m_frame, &PaperFrame::wanted, this, [this] {
        if (m_failed)
            showPeriod(periodOf(
                PeriodKind::Week, this->desk().today(), this->desk().plan()->roster.fiscal));
        else
            Q_EMIT todayWanted();
    });
    const auto add = [this](const QString& text, const QKeySequence& key, auto act) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(tr("Print"), QKeySequence::Print, [this] { m_frame->printOut(); });
    add(tr("Save as PDF"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_frame->savePdf(); });
    add(tr("Back to Today"), QKeySequence(Qt::Key_Escape), [this] { Q_EMIT todayWanted(); });
    setHeading(tr("Monday brief"), {});
    space();
}

void BriefPage::showFor(const Person*, const Period& period)
{
    // Never another person's, whoever is chosen elsewhere.
    const auto* viewer = desk().viewer();
    if (!viewer)
        return sayNothing(tr("Nobody is in this file yet."),
            tr("A brief is the week of somebody who leads others."));
    if (!hasBrief(*desk().plan(), *viewer, desk().today()))
        return sayNothing(tr("There is no brief for %1.").arg(QString::fromStdString(viewer->name)),
            tr("A brief is the week of somebody who leads others by a published rhythm."),
            tr("Back to Today"));
    ask(viewer->code, period.days.first);
}

void BriefPage::ask(const std::string& who, Day week)
{
    const auto read = [plan = desk().plan(), open = desk().openReader(), who, week,
                          today = desk().today()](const Cancelled&) -> Result<MondayBrief> {
        const auto practice = open();
        if (!practice)
            return fail(practice);
        return readMondayBrief(plan, **practice, who, week, today);
    };
    desk().runner().run(QStringLiteral("brief-%1").arg(reinterpret_cast<quintptr>(this)), read,
        [page = QPointer<BriefPage>(this)](Result<MondayBrief> brief) {
            if (!page)
                return;
            if (brief) {
                page->showBrief(std::move(*brief));
                return;
            }
            page->sayNothing(errorText(brief.error()), {}, tr("Try again"));
            page->m_failed = true;
        });
}

void BriefPage::showBrief(MondayBrief brief)
{
    m_brief = std::move(brief);
    m_failed = false;
    const auto plan = desk().plan();
    const BriefWords words(*m_brief, plan->roster);
    m_frame->show(
        laidOut({*m_brief, plan->roster, m_frame->paper()}), words.title(), words.fileProposal());
    setHeading(words.title(), words.whose());
}

void BriefPage::sayNothing(const QString& sentence, const QString& why, const QString& button)
{
    m_brief.reset();
    m_failed = false;
    m_frame->showNothing(sentence, why, button);
    setHeading(tr("Monday brief"), {});
}

const Sheet* BriefPage::sheet() const { return m_frame->sheet(); }

QWidget* BriefPage::firstFocus()
{
    return sheet() ? static_cast<QWidget*>(m_frame->view()) : m_frame->emptyState();
}

void BriefPage::layOut(bool narrow)
{
    m_back->setText(narrow ? QString() : tr("Back to Today"));
    m_back->setToolTip(narrow ? tr("Back to Today") : QString());
    m_frame->setNarrow(narrow);
    space();
}

void BriefPage::space()
{
    const auto& theme = themeOf(*this);
    const int margin = theme.px(isNarrow() ? 16 : 24);
    layout()->setContentsMargins(margin, theme.px(16), margin, 0);
    m_frame->layout()->setSpacing(theme.px(8));
}

void BriefPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (isThemeChange(*event) && layout())
        space();
}

} // namespace mor::ui
