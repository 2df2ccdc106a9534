// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "publish/publish_view.h"

#include "publish/hours_stack.h"
#include "publish/publish_side.h"
#include "publish/version_card.h"
#include "shared/button.h"
#include "shared/empty_state.h"
#include "shared/reading_margins.h"
#include "shared/segmented_control.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace mor::ui {

namespace {

constexpr int kSideWidth = 336;
constexpr int kLeastCards = 460;
constexpr int kGap = 16;
constexpr int kReasonMilliseconds = 1500;
constexpr int kWorkingMilliseconds = 200; ///< what is there sooner needs no sign

} // namespace

PublishView::PublishView(Desk& desk, QWidget* parent)
    : SubView(desk, parent)
    , m_scroll(new QScrollArea)
    , m_side(new PublishSide)
    , m_back(new Button(tr("Back to the board"), Button::Kind::Quiet))
{
    m_back->setSymbol(Icon::Left);
    addTool(m_back);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(makeCards());
    m_scroll->widget()->setAutoFillBackground(false);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins({});
    m_row->addWidget(m_scroll, 1);
    m_sideRow = new QVBoxLayout;
    m_sideRow->addWidget(m_side);
    m_row->addLayout(m_sideRow);
    m_row->setSpacing(0);
    m_saveReason.setSingleShot(true);
    m_saveReason.setInterval(kReasonMilliseconds);
    m_working.setObjectName(QStringLiteral("working"));
    m_working.setParent(this);
    m_working.setSingleShot(true);
    m_working.setInterval(kWorkingMilliseconds);
    setHeading(tr("Publish the rhythm"), {});
    connectAll();
    arrange();
}

QWidget* PublishView::makeCards()
{
    auto* cards = new QWidget;
    m_column = new QVBoxLayout(cards);

    m_noticeCard = new Card;
    m_notice = (new Label)->wrapped();
    m_newDraft = new Button(tr("Start a new draft from it"), Button::Kind::Normal);
    auto* understood = new Button(tr("Close"), Button::Kind::Ghost);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_newDraft);
    acts->addWidget(understood);
    acts->addStretch();
    m_noticeCard->body()->addWidget(m_notice);
    m_noticeCard->body()->addLayout(acts);
    m_noticeCard->hide();
    connect(understood, &Button::clicked, m_noticeCard, &QWidget::hide);

    m_empty = new EmptyState;
    m_empty->hide();

    m_changeCard = new TableCard(tr("What changes"));
    m_which = new SegmentedControl(tr("Rows"), {tr("Changes"), tr("All")});
    m_backToDraft = new Button(tr("Back to the draft"), Button::Kind::Ghost);
    m_backToDraft->setCompact(true);
    m_backToDraft->hide();
    m_changeCard->head()->addWidget(m_backToDraft);
    m_changeCard->head()->addWidget(m_which);
    m_changeCard->setGap(0);
    m_changeHead = new ChangeHead;
    m_changeList = new ChangeList(m_changes);
    m_changeList->setProperty("morPane", true);
    m_unchanged = (new Label(QString(), Type::Small, &Theme::text2))->wrapped();
    m_changeCard->setView(*m_changeList);
    m_changeCard->body()->insertWidget(0, m_changeHead);
    m_changeCard->addFoot(new Rule);
    m_changeFoot = new QWidget;
    auto* foot = new QVBoxLayout(m_changeFoot);
    foot->addWidget(m_unchanged);
    m_changeCard->addFoot(m_changeFoot);

    m_stackCard = new Card(tr("Where the hours go"));
    m_stack = new HoursStack;
    m_stackCard->body()->addWidget(m_stack);

    m_hoursCard = new TableCard(tr("Hours a week per manager"));
    m_hoursCard->setGap(0);
    m_hoursHead = new HoursHead;
    m_hoursList = new HoursList(m_hours);
    m_hoursList->setProperty("morPane", true);
    m_hoursCard->setView(*m_hoursList);
    m_hoursCard->body()->insertWidget(0, m_hoursHead);

    m_versions = new VersionCard;
    m_versions->setProperty("morPane", true);
    for (auto* card : {static_cast<QWidget*>(m_noticeCard), static_cast<QWidget*>(m_empty),
             static_cast<QWidget*>(m_changeCard), static_cast<QWidget*>(m_stackCard),
             static_cast<QWidget*>(m_hoursCard), static_cast<QWidget*>(m_versions)})
        m_column->addWidget(card);
    m_column->addStretch(1);
    m_stackCard->hide();
    m_hoursCard->hide();
    m_changeCard->hide();
    return cards;
}

void PublishView::connectAll()
{
    connect(m_back, &Button::clicked, this, &PublishView::boardWanted);
    connect(m_newDraft, &Button::clicked, this, &PublishView::startDraft);
    connect(m_empty, &EmptyState::wanted, this, &PublishView::startDraft);
    connect(m_which, &SegmentedControl::chosen, this, &PublishView::fillChanges);
    connect(m_backToDraft, &Button::clicked, this, [this] { look(0); });
    connect(m_changeList, &ChangeList::activityWanted, this, &PublishView::activityWanted);
    connect(m_hoursList, &HoursList::rowChosen, this, [this](int row) {
        if (m_contents && row < int(m_contents->hours.size()))
            fillStack(static_cast<std::size_t>(row));
    });
    connect(m_versions, &VersionCard::lookWanted, this, &PublishView::look);
    connect(m_versions, &VersionCard::againWanted, this, &PublishView::putInForceAgain);
    connect(m_versions, &VersionCard::takeBackWanted, this, &PublishView::takeBack);
    connect(m_side, &PublishSide::dayPicked, this, [this](Day day) {
        m_from = day;
        m_dayChosen = true;
        ask();
    });
    connect(m_side, &PublishSide::reasonEdited, this, [this] {
        m_reasonTyped = true;
        m_saveReason.start();
    });
    connect(m_side, &PublishSide::cancelled, this, &PublishView::boardWanted);
    connect(m_side, &PublishSide::publishWanted, this, &PublishView::publish);
    connect(&m_working, &QTimer::timeout, this, &PublishView::showWorking);
    connect(&m_saveReason, &QTimer::timeout, this, &PublishView::saveReason);
}

QWidget* PublishView::firstFocus()
{
    if (!m_side->isHidden() && !m_side->isLocked()) {
        m_side->focusReason();
        return focusWidget();
    }
    return m_changeList;
}

void PublishView::arrange()
{
    const auto& theme = themeOf(*this);
    const int margin = theme.px(m_narrow ? 16 : 24);
    const int top = theme.px(16);
    const int gap = theme.px(kGap);
    const bool stacked = width() < theme.px(kSideWidth + kLeastCards) + gap + 2 * margin;
    m_column->setContentsMargins(
        readingMargins(*this, margin, top, stacked ? margin : gap / 2, margin));
    m_column->setSpacing(gap);
    m_changeFoot->layout()->setContentsMargins(0, theme.px(8), 0, 0);
    if (stacked) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth(theme.px(kSideWidth));
    }
    m_sideRow->setContentsMargins(
        readingMargins(*this, 0, top, stacked ? 0 : margin, stacked ? 0 : margin));
    if (stacked != m_stacked) {
        m_stacked = stacked;
        if (stacked)
            m_column->insertWidget(m_column->count() - 2, m_side); // above the versions
        else
            m_sideRow->addWidget(m_side);
        m_side->setWhole(stacked);
    }
}

void PublishView::setNarrow(bool narrow)
{
    m_back->setText(narrow ? QString() : tr("Back to the board"));
    m_back->setToolTip(narrow ? tr("Back to the board") : QString());
    m_narrow = narrow;
    arrange();
    if (m_contents)
        fillHours();
}

void PublishView::resizeEvent(QResizeEvent* event)
{
    SubView::resizeEvent(event);
    arrange();
}

void PublishView::changeEvent(QEvent* event)
{
    SubView::changeEvent(event);
    if (isThemeChange(*event) && m_row)
        arrange();
}

} // namespace mor::ui
