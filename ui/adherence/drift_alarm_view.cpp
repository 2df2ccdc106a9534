// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/drift_alarm_view.h"

#include "core/adherence/drift_service.h"
#include "core/org/lookup.h"
#include "shared/button.h"
#include "shared/drift_words.h"
#include "shared/error_text.h"
#include "shared/inline_error.h"
#include "shared/period.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mor::ui {

namespace {

Result<> outcome(const Result<DriftWord>& word) { return word ? Result<>{} : Result<>(fail(word)); }

} // namespace

DriftAlarmView::DriftAlarmView(
    Desk& desk, std::shared_ptr<const DriftWatch> watch, const DriftAlarm& alarm, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_watch(std::move(watch))
    , m_alarm(alarm)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(*this).px(4));
    sayWhatFell();
    if (m_alarm.standing())
        makeAcknowledging();
    else if (m_alarm.toBeJudged())
        makeJudging();
}

void DriftAlarmView::sayWhatFell()
{
    const auto& plan = *m_desk.plan();
    const auto& series = m_watch->series[m_alarm.series];
    const auto* viewer = m_desk.viewer();
    const auto say = [this](const QString& text, Type type, QColor Theme::*colour) {
        auto* label = (new Label(text, type, colour))->wrapped();
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        layout()->addWidget(label);
        m_sentences.push_back(label);
        return label;
    };
    const auto subject
        = tr("%1, %2.").arg(driftTeam(plan, m_alarm.manager), driftTalks(plan, *m_watch, series));
    auto* head = say(QStringLiteral("<b>%1</b> %2")
                         .arg(subject.toHtmlEscaped(), driftFell(m_alarm).toHtmlEscaped()),
        Type::Body, &Theme::text);
    head->setTextFormat(Qt::RichText);
    head->setAccessibleName(subject + QLatin1Char(' ') + driftFell(m_alarm));
    say(driftCounts(m_alarm) + QLatin1Char(' ')
            + driftSeen(
                m_alarm, plan.roster, viewer ? viewer->code : std::string{}, m_desk.today()),
        Type::Small, &Theme::text2);
    if (!m_alarm.acknowledged)
        return;
    const auto* author = findPerson(plan.roster, m_alarm.acknowledged->author);
    say(tr("%1 on %2: “%3”")
            .arg(QString::fromStdString(author ? author->name : m_alarm.acknowledged->author),
                shortDate(m_alarm.acknowledged->recordedOn, m_desk.today()),
                QString::fromStdString(m_alarm.acknowledged->sentence)),
        Type::Small, &Theme::text)
        ->setTextFormat(Qt::PlainText);
}

void DriftAlarmView::makeAcknowledging()
{
    const auto& theme = themeOf(*this);
    const auto* viewer = m_desk.viewer();
    const bool own = viewer && viewer->code == m_alarm.manager;
    const auto question = own
        ? tr("What got in the way?")
        : tr("Ask %1: what got in the way?").arg(driftTeam(*m_desk.plan(), m_alarm.manager));
    auto* acts = new QHBoxLayout;
    acts->setSpacing(theme.px(8));
    m_open = new Button(tr("Acknowledge"), Button::Kind::Quiet);
    m_open->setCompact(true);
    m_open->setAccessibleDescription(question);
    m_open->setReasonDisabled(m_desk.isReadOnly() ? tr("The file can only be read.") : QString());
    auto* asked = (new Label(question, Type::Small, &Theme::accentText))->wrapped();
    m_sentences.push_back(asked);
    acts->addWidget(asked, 1);
    acts->addWidget(m_open);
    static_cast<QVBoxLayout*>(layout())->addLayout(acts);

    m_why = new QWidget;
    auto* column = new QVBoxLayout(m_why);
    column->setContentsMargins({});
    column->setSpacing(theme.px(6));
    m_sentence = new QLineEdit;
    m_sentence->setAccessibleName(tr("What got in the way"));
    const bool alone = own && !isLed(m_desk.plan()->roster, viewer->code, m_desk.today());
    m_sentence->setPlaceholderText(
        alone ? tr("One sentence") : tr("One sentence; both sides see it"));
    m_sentence->setMaxLength(static_cast<int>(kDriftSentenceBytes));
    m_error = new InlineError(*m_sentence);
    auto* save = new Button(tr("Acknowledge"), Button::Kind::Normal);
    save->setCompact(true);
    save->setKeyCap(tr("Ctrl Enter"));
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Ghost);
    cancel->setCompact(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addWidget(m_sentence);
    column->addWidget(m_error);
    column->addLayout(buttons);
    layout()->addWidget(m_why);
    m_why->hide();
    connect(m_open, &QAbstractButton::clicked, this, [this] { write(true); });
    connect(save, &QAbstractButton::clicked, this, &DriftAlarmView::acknowledge);
    connect(cancel, &QAbstractButton::clicked, this, [this] { write(false); });
    connect(m_sentence, &QLineEdit::textEdited, this, [this] { m_error->say({}); });
}

void DriftAlarmView::makeJudging()
{
    const auto& theme = themeOf(*this);
    auto* question = (new Label(tr("Was it drift? %1 of %2 held in the four weeks after.")
                                    .arg(m_alarm.afterwards.done)
                                    .arg(m_alarm.afterwards.expected),
                          Type::Small, &Theme::accentText))
                         ->wrapped();
    m_sentences.push_back(question);
    layout()->addWidget(question);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    for (const auto& [words, verdict] : {std::pair{tr("It was drift"), DriftVerdict::Drift},
             std::pair{tr("Chance"), DriftVerdict::Chance},
             std::pair{tr("Cannot tell"), DriftVerdict::Unclear}}) {
        auto* button = new Button(words, Button::Kind::Quiet);
        button->setCompact(true);
        button->setAccessibleDescription(question->text());
        button->setReasonDisabled(
            m_desk.isReadOnly() ? tr("The file can only be read.") : QString());
        connect(
            button, &QAbstractButton::clicked, this, [this, verdict = verdict] { judge(verdict); });
        row->addWidget(button);
        if (!m_open)
            m_open = button;
    }
    row->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

QString DriftAlarmView::text() const
{
    QStringList sentences;
    for (const auto* label : m_sentences)
        sentences.append(
            label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
    return sentences.join(QLatin1Char(' '));
}

bool DriftAlarmView::isWriting() const { return m_why && m_why->isVisibleTo(this); }

QWidget* DriftAlarmView::firstFocus()
{
    return isWriting() ? static_cast<QWidget*>(m_sentence) : m_open;
}

void DriftAlarmView::answer()
{
    if (m_why && m_open->isEnabled())
        write(true);
}

void DriftAlarmView::write(bool open)
{
    m_why->setVisible(open);
    m_open->setVisible(!open);
    m_error->say({});
    if (!open)
        m_sentence->clear();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void DriftAlarmView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isWriting() && enter && event->modifiers().testFlag(Qt::ControlModifier))
        acknowledge();
    else if (isWriting() && event->key() == Qt::Key_Escape)
        write(false);
    else
        QWidget::keyPressEvent(event);
}

void DriftAlarmView::acknowledge()
{
    const auto* viewer = m_desk.viewer();
    if (!m_desk.drift() || !viewer)
        return;
    const auto& roster = m_desk.plan()->roster;
    const auto* manager = findPerson(roster, m_alarm.manager);
    const auto outcome = viewer->code != m_alarm.manager
        ? tr("Acknowledged. %1 sees your sentence too.")
              .arg(QString::fromStdString(manager ? manager->name : m_alarm.manager))
        : isLed(roster, viewer->code, m_desk.today())
        ? tr("Acknowledged. Those above see your sentence too.")
        : tr("Acknowledged. Nobody is above you to see your sentence.");
    DriftService service(*m_desk.drift(), m_desk.clock(), m_desk.ids());
    keep(service.acknowledge(
             *m_watch, roster, keyOf(m_alarm), m_sentence->text().toStdString(), viewer->code),
        tr("acknowledging"), outcome);
}

void DriftAlarmView::judge(DriftVerdict verdict)
{
    const auto* viewer = m_desk.viewer();
    if (!m_desk.drift() || !viewer)
        return;
    DriftService service(*m_desk.drift(), m_desk.clock(), m_desk.ids());
    keep(service.judge(*m_watch, m_desk.plan()->roster, keyOf(m_alarm), verdict, {}, viewer->code),
        tr("judging"), tr("Kept. It counts in how often alarms are right."));
}

void DriftAlarmView::keep(
    const Result<DriftWord>& word, const QString& deed, const QString& sentence)
{
    if (!word) {
        if (m_error && isWriting())
            m_error->say(errorText(word.error()));
        else
            Q_EMIT said(errorText(word.error()), false);
        return;
    }
    // Taking back what took a word back brings it again.
    const auto newest = std::make_shared<DriftWord>(*word);
    const auto turn = [&desk = m_desk, newest]() -> Result<> {
        DriftService service(*desk.drift(), desk.clock(), desk.ids());
        const auto* viewer = desk.viewer();
        const auto back = service.takeBack(*newest, viewer ? viewer->code : newest->author);
        if (back) {
            *newest = *back;
            desk.recorded();
        }
        return outcome(back);
    };
    m_desk.remember(deed, turn, turn);
    Q_EMIT said(sentence, true);
    m_desk.recorded();
}

} // namespace mor::ui
