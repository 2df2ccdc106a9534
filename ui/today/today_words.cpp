// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/only_you_card.h"
#include "today/reps_say_card.h"
#include "today/today_page.h"
#include "today/today_side.h"
#include "today/word_card.h"

#include <QScrollArea>
#include <QStackedLayout>

// The other person's word on Today, and what is told to the viewer alone.

namespace mor::ui {

namespace {

constexpr int kWordWidest = 560; // design pixels

/// One card at the leading edge of a page that scrolls.
class CardPlace : public QScrollArea {
public:
    explicit CardPlace(QWidget* parent = nullptr)
        : QScrollArea(parent)
        , m_row(new QHBoxLayout)
    {
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        column->setContentsMargins({});
        column->addLayout(m_row);
        column->addStretch(1);
        setWidget(content);
        setWidgetResizable(true);
        setFrameShape(NoFrame);
        content->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
    }

    void put(QWidget* card)
    {
        const auto& theme = themeOf(*this);
        while (auto* item = m_row->takeAt(0))
            delete item;
        m_row->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(24));
        card->setMaximumWidth(theme.px(kWordWidest));
        m_row->addWidget(card, 1);
        m_row->addStretch(0);
    }

private:
    QHBoxLayout* m_row;
};

} // namespace

void TodayPage::buildWords()
{
    m_word = new WordCard(desk());
    m_word->setProperty("morPane", true);
    m_repsSay = new RepsSayCard;
    m_onlyYou = new OnlyYouCard(desk());
    m_repPlace = new CardPlace;
    m_stack->addWidget(m_repPlace);
    m_side->addAbove(m_word);
    m_side->addBelow(m_repsSay);
    m_side->addBelow(m_onlyYou);
    m_side->addRest();
    connect(m_word, &WordCard::said, this, &TodayPage::said);
    connect(m_onlyYou, &OnlyYouCard::said, this, &TodayPage::said);
    connect(m_repsSay, &RepsSayCard::talkWanted, this, &TodayPage::talkWanted);
    connect(m_onlyYou, &OnlyYouCard::talkWanted, this, &TodayPage::talkWanted);
    connect(m_word, &WordCard::countChanged, this, [this](int asked) {
        if (m_stack->currentWidget() == m_repPlace)
            Q_EMIT countChanged(asked > 0 ? tr("%1 asked").arg(asked) : QString());
    });
}

bool TodayPage::showWords(const Person* person)
{
    if (!person || person != desk().viewer())
        return false;
    m_word->refresh();
    if (person->role == Role::Rep) {
        if (!m_repPlace->isAncestorOf(m_word)) {
            static_cast<CardPlace*>(m_repPlace)->put(m_word);
            m_word->setAlwaysShown(true);
        }
        m_ledger.reset();
        const auto* focused = window()->focusWidget(); // also of a window not shown yet
        const bool hadFocus = focused && isAncestorOf(focused) && !m_word->isAncestorOf(focused);
        m_stack->setCurrentWidget(m_repPlace);
        layOut(isNarrow()); // without the drawer
        if (hadFocus)
            firstFocus()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_repPlace->isAncestorOf(m_word)) {
        m_word->setMaximumWidth(QWIDGETSIZE_MAX);
        m_side->addAbove(m_word);
        m_word->setAlwaysShown(false);
        m_stack->setCurrentIndex(0);
        layOut(isNarrow());
    }
    const auto plan = desk().plan();
    desk().ledgerFor({RepsSayCard::rangeFor(plan->rhythm, desk().today()), person->code}, m_repsSay,
        [this, code = person->code](Result<LedgerAnswer> answer) {
            if (answer && code == m_personCode)
                m_repsSay->show(*answer, code);
        });
    // Half a year of records is read once a day, not after each check-off.
    if (const std::pair of{person->code, desk().today()}; m_onlyYouOf != of) {
        m_onlyYouOf = of;
        m_onlyYou->refresh();
    }
    return false;
}

} // namespace mor::ui
