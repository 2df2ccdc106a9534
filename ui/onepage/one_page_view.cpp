// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "onepage/one_page_view.h"

#include "onepage/one_page_words.h"
#include "shared/button.h"
#include "shared/paper_frame.h"
#include "shared/paper_view.h"
#include "shared/segmented_control.h"
#include "shared/theme.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace mor::ui {

namespace {

constexpr std::array kRoles{Role::Manager, Role::SecondLine, Role::Leader};

} // namespace

OnePageView::OnePageView(Desk& desk, QWidget* parent)
    : SubView(desk, parent)
    , m_frame(new PaperFrame)
    , m_back(new Button(tr("Back to the board"), Button::Kind::Quiet))
    , m_roles(
          new SegmentedControl(tr("For whom"), {tr("Manager"), tr("Second line"), tr("Leader")}))
{
    m_back->setSymbol(Icon::Left);
    addTool(m_back);
    addTool(m_frame->printButton());
    addTool(m_frame->saveButton());
    m_frame->addControl(m_roles);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_frame);

    connect(m_back, &Button::clicked, this, &OnePageView::boardWanted);
    connect(m_frame, &PaperFrame::wanted, this, &OnePageView::boardWanted);
    connect(m_frame, &PaperFrame::paperChosen, this, &OnePageView::refresh);
    connect(m_frame, &PaperFrame::said, this, &OnePageView::said);
    connect(m_roles, &SegmentedControl::chosen, this, [this](int index) {
        m_role = kRoles[static_cast<std::size_t>(index)];
        refresh();
    });
    auto* print = new QShortcut(QKeySequence::Print, this);
    print->setContext(Qt::WidgetWithChildrenShortcut);
    connect(print, &QShortcut::activated, m_frame, &PaperFrame::printOut);
    setHeading(tr("Rhythm on one page"), {});
}

void OnePageView::primaryAct() { m_frame->savePdf(); }

void OnePageView::showRole(Role role)
{
    m_role = role == Role::Rep ? Role::Manager : role;
    for (std::size_t i = 0; i < kRoles.size(); ++i)
        if (kRoles[i] == m_role)
            m_roles->setCurrent(static_cast<int>(i));
}

void OnePageView::refresh()
{
    const auto plan = desk().plan();
    const auto* version = plan ? versionToPrint(plan->rhythm, desk().today()) : nullptr;
    const auto page = version ? onePageOf(*plan, *version, m_role, desk().today()) : OnePage{};
    if (version && !page.sections.empty())
        m_frame->show(laidOut({plan, version->number, m_role, desk().today(), desk().fileName(),
                          m_frame->paper()}),
            pageTitle(m_role), fileProposal(page));
    else if (!version)
        m_frame->showNothing(tr("There is no rhythm yet."),
            tr("The page shows what is in force, or the draft while nothing is."),
            tr("Back to the board"));
    else
        m_frame->showNothing(tr("Nothing in this rhythm is for a %1.").arg(roleInWords(m_role)),
            tr("Choose another role, or add an activity for them on the board."));
    const auto* sheet = this->sheet();
    setHeading(tr("Rhythm on one page"),
        !sheet ? QString()
            : sheet->pages() == 1
            ? versionLine(page, desk().today())
            : tr("%1 · takes %2 pages").arg(versionLine(page, desk().today())).arg(sheet->pages()));
}

const Sheet* OnePageView::sheet() const { return m_frame->sheet(); }

void OnePageView::setNarrow(bool narrow)
{
    m_back->setText(narrow ? QString() : tr("Back to the board"));
    m_back->setToolTip(narrow ? tr("Back to the board") : QString());
    m_frame->setNarrow(narrow);
    layout()->setContentsMargins({});
    const auto& theme = themeOf(*this);
    const int margin = theme.px(narrow ? 16 : 24);
    layout()->setContentsMargins(margin, theme.px(16), margin, 0);
    m_frame->layout()->setSpacing(theme.px(8));
}

QWidget* OnePageView::firstFocus()
{
    return sheet() ? static_cast<QWidget*>(m_frame->view()) : m_roles;
}

} // namespace mor::ui
