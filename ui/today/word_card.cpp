// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/word_card.h"

#include "core/practice/word_service.h"
#include "shared/button.h"
#include "shared/error_text.h"
#include "shared/inline_error.h"
#include "shared/period.h"
#include "shared/workspace_file.h"
#include "today/sheet_parts.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mor::ui {

namespace {

constexpr std::size_t kSaidShown = 5;
constexpr int kNotHeldKey = 0;

QString wordsOf(const Confirmation& word)
{
    if (word.word == Confirmation::Word::Disputed)
        return WordCard::tr("It did not take place");
    switch (word.usefulness) {
    case Usefulness::Changed:
        return WordCard::tr("It changes what I will do");
    case Usefulness::Helped:
        return WordCard::tr("It helped a little");
    case Usefulness::No:
        return WordCard::tr("It took place and changes nothing");
    case Usefulness::NotAnswered:
        break;
    }
    return WordCard::tr("It took place");
}

} // namespace

WordCard::WordCard(Desk& desk, QWidget* parent)
    : Card(tr("Your word is asked for"), parent)
    , m_desk(desk)
    , m_question(new QVBoxLayout)
    , m_talk(new Label({}, Type::Strong))
    , m_when(new Label({}, Type::Small, &Theme::text2))
    , m_answers(new QVBoxLayout)
    , m_error(new InlineError(*this))
    , m_said(new QVBoxLayout)
    , m_who(new Label({}, Type::Caption, &Theme::muted))
{
    setFocusPolicy(Qt::StrongFocus);
    m_question->addWidget(m_talk->wrapped());
    m_question->addWidget(m_when->wrapped());
    m_question->addLayout(m_answers);
    m_question->addWidget(m_error);
    body()->addLayout(m_question);
    body()->addLayout(m_said);
    body()->addWidget(m_who->wrapped());
    fill();
}

void WordCard::refresh()
{
    const auto* viewer = m_desk.viewer();
    const auto code = viewer ? viewer->code : std::string();
    if (std::exchange(m_for, code) != code) {
        m_words = {};
        m_changing.reset();
        fill();
    }
    const auto read = [open = m_desk.openReader(), plan = m_desk.plan(), code,
                          today = m_desk.today()](const Cancelled&) -> Result<WordsAsked> {
        const auto practice = open();
        if (!practice)
            return fail(practice);
        return readWordsAsked(plan, **practice, code, today);
    };
    m_desk.runner().run(QStringLiteral("words-%1").arg(reinterpret_cast<quintptr>(this)), read,
        [this, guard = QPointer<QObject>(this), code](Result<WordsAsked> words) {
            if (!guard || code != m_for)
                return;
            if (!words)
                return m_error->say(errorText(words.error()));
            m_words = std::move(*words);
            fill();
        });
}

void WordCard::setAlwaysShown(bool always)
{
    m_alwaysShown = always;
    fill();
}

QWidget* WordCard::firstFocus()
{
    auto* first = m_answers->count() > 0 ? m_answers->itemAt(0)->widget() : nullptr;
    return first ? first : this;
}

std::vector<WordCard::Answer> WordCard::answersTo(const AskedWord& asked)
{
    std::vector<Confirmation> words;
    Confirmation word;
    if (asked.askUsefulness)
        for (const auto usefulness : {Usefulness::Changed, Usefulness::Helped, Usefulness::No}) {
            word.usefulness = usefulness;
            words.push_back(word);
        }
    else
        words.push_back(word);
    std::vector<Answer> answers;
    for (const auto& one : words)
        answers.push_back(
            {static_cast<int>(answers.size()) + 1, wordsOf(one), one.word, one.usefulness});
    word = {};
    word.word = Confirmation::Word::Disputed;
    answers.push_back({kNotHeldKey, wordsOf(word), word.word, Usefulness::NotAnswered});
    return answers;
}

const AskedWord* WordCard::current() const
{
    if (m_changing)
        return &*m_changing;
    return m_words.wanted.empty() ? nullptr : &m_words.wanted.front();
}

void WordCard::fill()
{
    const auto* asked = current();
    const auto count = static_cast<int>(m_words.wanted.size());
    setTitle(asked ? tr("Your word is asked for") : tr("Your word"));
    setNote(count > 1 && !m_changing ? tr("1 of %1").arg(count) : QString());
    m_error->say({});
    const bool hadFocus = isAncestorOf(focusWidget()) || window()->focusWidget() == this;
    clearLayout(*m_answers);
    m_when->setVisible(asked);
    m_who->setVisible(asked);
    if (asked)
        fillQuestion(*asked);
    else
        m_talk->setText(m_words.said.empty()
                ? tr("Nothing is asked of you. Talks others held with you stand here once they "
                     "are checked off.")
                : tr("Nothing more is asked of you."));
    fillSaid();
    const bool saidToday = std::ranges::any_of(m_words.said,
        [&](const AskedWord& word) { return word.said->recordedOn == m_desk.today(); });
    setVisible(m_alwaysShown || asked || saidToday);
    if (hadFocus)
        firstFocus()->setFocus(Qt::OtherFocusReason);
    Q_EMIT countChanged(count);
}

void WordCard::fillQuestion(const AskedWord& asked)
{
    const auto& theme = themeOf(*this);
    m_answers->setSpacing(theme.px(6));
    m_talk->setText(tr("%1 with %2").arg(asked.activity, asked.holder));
    m_when->setText(
        (asked.askUsefulness ? tr("Checked off for %1. Did it take place, and what does it change?")
                             : tr("Checked off for %1. Did it take place?"))
            .arg(nearDate(asked.heldOn, m_desk.today())));
    m_who->setText(
        tr("%1 sees whether you say it took place. What it changes is your own: it only ever shows "
           "as a share, of at least five answers by four people.")
            .arg(asked.holder));
    for (const auto& answer : answersTo(asked)) {
        auto* button = new Button(answer.text);
        button->setKeyCap(QString::number(answer.key));
        button->setAccessibleDescription(m_talk->text());
        connect(button, &QAbstractButton::clicked, this, [this, answer] { give(answer); });
        m_answers->addWidget(button);
    }
    setAccessibleName(m_talk->text() + QStringLiteral(". ") + m_when->text());
}

void WordCard::fillSaid()
{
    clearLayout(*m_said);
    const auto& said = m_words.said;
    for (std::size_t at = 0; at < said.size() && at < kSaidShown; ++at) {
        const auto& word = said[at];
        if (m_changing && m_changing->key == word.key)
            continue;
        const auto talk = tr("%1, %2").arg(word.activity, nearDate(word.heldOn, m_desk.today()));
        auto* row = new SheetRow(
            word.said->word == Confirmation::Word::Confirmed ? Mark::OnTime : Mark::Disputed,
            tr("%1: %2").arg(talk, wordsOf(*word.said)), {});
        auto* change = row->addAct(tr("Change"), tr("Change your word on %1").arg(talk));
        connect(
            change, &QAbstractButton::clicked, this, [this, key = word.key] { this->change(key); });
        m_said->addWidget(row);
    }
}

void WordCard::change(const OccurrenceKey& key)
{
    const auto word = std::ranges::find(m_words.said, key, &AskedWord::key);
    if (word == m_words.said.end())
        return;
    m_changing = *word;
    fill();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

bool WordCard::knowsLast() const
{
    const auto* viewer = m_desk.viewer();
    return viewer && viewer->code == m_lastGiven.first
        && std::ranges::find(m_words.said, m_lastGiven.second, &AskedWord::key)
        != m_words.said.end();
}

void WordCard::give(const Answer& answer)
{
    const auto* asked = current();
    const auto* viewer = m_desk.viewer();
    if (!asked || !viewer)
        return;
    const auto given = WorkspaceFile::soon(m_desk, [&] {
        return WordService(m_desk.practice(), m_desk.clock(), m_desk.ids())
            .give(m_desk.plan(), asked->key, viewer->code, answer.word, answer.usefulness);
    });
    if (!given)
        return m_error->say(given.error().code == "storage.locked"
                ? tr("Another program is writing to %1. Your word is not saved; answer again in a "
                     "moment.")
                      .arg(m_desk.fileName())
                : errorText(given.error()));
    auto done = *asked;
    done.said = given->word;
    const auto same = [&](const AskedWord& one) { return one.key == done.key; };
    const bool first = m_changing == std::nullopt;
    m_changing.reset();
    m_lastGiven = {viewer->code, done.key};
    std::erase_if(m_words.wanted, same);
    std::erase_if(m_words.said, same);
    m_words.said.insert(m_words.said.begin(), done);
    fill();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT said(answer.word == Confirmation::Word::Disputed
            ? tr("%1 is told that it did not take place. It counts as not held, until you say "
                 "otherwise or it is taken back. Backspace changes it.")
                  .arg(done.holder)
            : first ? tr("Your word is saved. Backspace changes it.")
                    : tr("Your word is changed."),
        false);
    m_desk.recorded(done.key);
}

bool WordCard::event(QEvent* event)
{
    // The page has its own use for digits; here they answer.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool undoesWord = key->matches(QKeySequence::Undo) && knowsLast();
        if (undoesWord
            || (key->modifiers() == Qt::NoModifier
                && ((key->key() >= Qt::Key_0 && key->key() <= Qt::Key_6)
                    || key->key() == Qt::Key_Backspace))) {
            event->accept();
            return true;
        }
    }
    return Card::event(event);
}

void WordCard::keyPressEvent(QKeyEvent* event)
{
    if (knowsLast() && (event->key() == Qt::Key_Backspace || event->matches(QKeySequence::Undo)))
        return change(m_lastGiven.second);
    if (event->key() == Qt::Key_Backspace && !m_words.said.empty())
        return change(m_words.said.front().key);
    if (const auto* asked = current())
        for (const auto& answer : answersTo(*asked))
            if (event->key() == Qt::Key_0 + answer.key && event->modifiers() == Qt::NoModifier)
                return give(answer);
    Card::keyPressEvent(event);
}

} // namespace mor::ui
