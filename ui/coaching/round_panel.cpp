// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "coaching/round_panel.h"

#include "coaching/judgement_editor.h"
#include "coaching/votes_bar.h"
#include "shared/button.h"
#include "shared/explain.h"
#include "shared/inline_error.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mor::ui {

RoundPanel::RoundPanel(QWidget* parent)
    : Card(tr("The case"), parent)
    , m_invited(new Label({}, Type::Small, &Theme::text2))
    , m_case(new Label)
    , m_state(new Label({}, Type::Small, &Theme::text2))
    , m_judging(new QWidget)
    , m_editor(new JudgementEditor)
    , m_note(new QLineEdit)
    , m_problem(new InlineError(*m_note))
    , m_handIn(new Button(tr("Hand in my judgement")))
    , m_close(new Button(tr("Close the round"), Button::Kind::Quiet))
    , m_result(new QWidget)
{
    m_case->setTextFormat(Qt::PlainText);
    m_note->setMaxLength(2000);
    auto* column = new QVBoxLayout(m_judging);
    column->setContentsMargins({});
    auto* noteName = new Label(tr("What made it hard to judge (shown later, without your name)"),
        Type::Small, &Theme::text2);
    noteName->setBuddy(m_note);
    m_note->setAccessibleName(noteName->text());
    m_handIn->setKeyCap(tr("Ctrl Enter"));
    m_note->setWhatsThis(
        tr("What in the case or in a criterion made it hard. Shown without your name when the "
           "round ends."));
    m_handIn->setWhatsThis(tr("Given once, and it stays. Nobody ever sees that it is yours."));
    m_close->setWhatsThis(tr("Ends the round with the judgements given so far. Its results show "
                             "from four judgements on."));
    for (QWidget* part : {static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_handIn),
             static_cast<QWidget*>(m_close)}) {
        part->setToolTip(part->whatsThis());
        makeExplained(*part);
    }
    column->addWidget(m_editor);
    column->addWidget(noteName->wrapped());
    column->addWidget(m_note);
    column->addWidget(m_problem);
    column->addWidget(m_handIn);
    column->addWidget((new Label(tr("A judgement is given once and stays. Nobody sees it while the "
                                    "round is open, and nobody ever sees that it is yours."),
                           Type::Small, &Theme::muted))
                          ->wrapped());
    new QVBoxLayout(m_result);
    m_result->layout()->setContentsMargins({});
    for (QWidget* part : {static_cast<QWidget*>(m_invited->wrapped()),
             static_cast<QWidget*>(m_case->wrapped()), static_cast<QWidget*>(m_state->wrapped()),
             m_judging, m_result, static_cast<QWidget*>(m_close)})
        body()->addWidget(part);
    body()->addStretch(1);
    connect(m_editor, &JudgementEditor::changed, this, &RoundPanel::edited);
    connect(m_handIn, &QAbstractButton::clicked, this, &RoundPanel::handInWanted);
    connect(m_close, &QAbstractButton::clicked, this, &RoundPanel::closeWanted);
}

void RoundPanel::showNothing(const QString& why)
{
    m_round = {};
    setTitle(tr("The case"));
    m_case->setText(why);
    for (QWidget* part : {static_cast<QWidget*>(m_invited), static_cast<QWidget*>(m_state),
             m_judging, m_result, static_cast<QWidget*>(m_close)})
        part->hide();
}

void RoundPanel::showRound(const RoundView& view, const Roster& roster, Day today, bool isOpener,
    const Judgement& draft, const QString& readOnly)
{
    const bool other = m_round != view.round.id;
    m_round = view.round.id;
    setTitle(tr("%1: the case").arg(QString::fromStdString(view.activityName)));
    QStringList judges;
    for (const auto& code : view.round.judges)
        judges << personName(roster, code);
    m_invited->setText(tr("Invited: %1").arg(judges.join(QStringLiteral(", "))));
    m_invited->show();
    m_case->setText(QString::fromStdString(view.round.caseText));
    auto state = roundState(view, today);
    if (view.open() && view.own)
        state = tr("You have judged. %1").arg(state);
    m_state->setText(state);
    m_state->show();

    const bool judging = view.open() && view.invited && !view.own;
    if (other || !judging) {
        m_editor->setStandard(textsOf(view.criteria));
        m_editor->setJudgement(draft);
        m_note->clear();
        m_problem->say({});
    }
    m_judging->setVisible(judging);
    m_handIn->setReasonDisabled(readOnly);
    m_close->setVisible(view.open() && isOpener && view.judged > 0);
    m_close->setReasonDisabled(readOnly);
    showResult(view);
}

void RoundPanel::showResult(const RoundView& view)
{
    const auto& theme = themeOf(*this);
    auto* column = static_cast<QVBoxLayout*>(m_result->layout());
    while (auto* item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_lines.clear();
    m_result->setVisible(view.result.has_value());
    if (!view.result)
        return;
    column->setSpacing(theme.px(4));
    for (std::size_t i = 0; i < view.result->criteria.size(); ++i) {
        const auto criterion
            = i < view.criteria.size() ? QString::fromStdString(view.criteria[i]) : QString();
        const auto& one = view.result->criteria[i];
        const auto words = votesWords(one);
        m_lines << tr("%1: %2").arg(criterion, words);
        auto* name = new Label(tr("%1  %2").arg(i + 1).arg(criterion));
        name->setContentsMargins(0, theme.px(6), 0, 0);
        column->addWidget(name->wrapped());
        column->addWidget(new VotesBar(one.votes, m_lines.back()));
        column->addWidget((new Label(words, Type::Small, &Theme::text2))->wrapped());
    }
    column->addWidget((new Label(resultSentence(*view.result), Type::Small))->wrapped());
    for (const auto& note : view.result->notes)
        column->addWidget(
            (new Label(tr("“%1”").arg(QString::fromStdString(note)), Type::Small, &Theme::text2))
                ->wrapped());
}

CopyRows RoundPanel::copyRows() const
{
    CopyRows copy{accessibleName(), {}, {}};
    for (const auto* label : {m_invited, m_case, m_state})
        if (label->isVisibleTo(this) && !label->text().isEmpty())
            copy.rows.push_back({label->text()});
    if (m_judging->isVisibleTo(this))
        for (auto& row : m_editor->rows())
            copy.rows.push_back(std::move(row));
    for (const auto* label : m_result->findChildren<Label*>())
        if (m_result->isVisibleTo(this))
            copy.rows.push_back({label->text()});
    return copy;
}

QString RoundPanel::note() const { return m_note->text(); }

void RoundPanel::sayProblem(const QString& sentence) { m_problem->say(sentence); }

void RoundPanel::handIn()
{
    if (m_judging->isVisibleTo(this) && m_handIn->isEnabled())
        Q_EMIT handInWanted();
}

} // namespace mor::ui
