// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "strategy/strategy_view.h"

#include "core/planning/strategy_service.h"
#include "shared/button.h"
#include "shared/error_text.h"
#include "shared/rhythm_names.h"
#include "shared/rhythm_undo.h"
#include "shared/rows_card.h"
#include "shared/scroll_column.h"
#include "shared/segmented_control.h"
#include "strategy/levers_card.h"
#include "strategy/priorities_card.h"
#include "strategy/readings_card.h"
#include "strategy/strategy_rows.h"
#include "strategy/what_if_card.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>

namespace mor::ui {

StrategyView::StrategyView(Desk& desk, QWidget* parent)
    : SubView(desk, parent)
    , m_direction(new SegmentedControl(
          tr("Direction of reading"), {tr("Read downwards"), tr("Read upwards")}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(makeContent());
    auto* back = new Button(tr("Board"), Button::Kind::Quiet);
    back->setSymbol(Icon::Left);
    back->setToolTip(tr("Back to the board"));
    addTool(back);
    connect(back, &QAbstractButton::clicked, this, &StrategyView::boardWanted);
    connectCards();
    arrange(); // cards without a place would only come in after the view is first drawn
    setHeading(tr("Strategy"), {});
}

QWidget* StrategyView::makeContent()
{
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_line = new RowsCard(tr("From priorities to talks"), {5, 4, 6});
    m_line->head()->addWidget(m_direction);
    m_direction->setCompact(true);
    m_line->table().setAccessibleDescription(tr("Enter opens an activity or a priority"));
    m_priorities = new PrioritiesCard;
    m_levers = new LeversCard;
    m_readings = new ReadingsCard;
    m_whatIf = new WhatIfCard;

    return scrollColumn(m_content);
}

template <class Act>
QString StrategyView::done(const QString& name, const QString& sentence, Act act)
{
    StrategyService service(desk().plans(), desk().practice(), desk().clock());
    if (const auto result = act(service); !result) {
        if (result.error().kind == ErrorKind::Conflict)
            desk().planned(); // the card shows theirs beside what was typed
        return errorText(result.error());
    }
    const auto change = service.lastChange();
    rhythmChanged(desk(), name, change);
    if (!(change.before == change.after))
        Q_EMIT said(sentence);
    return {};
}

void StrategyView::connectCards()
{
    connect(m_direction, &SegmentedControl::chosen, this, &StrategyView::showLine);
    connect(&m_line->table(), &RowTable::chosen, this, [this](const QString& id) {
        if (m_direction->current() == 1)
            Q_EMIT activityWanted(id);
        else
            m_priorities->choose(id.section(QLatin1Char('/'), 0, 0));
    });
    connect(m_priorities, &PrioritiesCard::saved, this,
        [this](const Priority& priority, const auto& was) {
            const auto name = QString::fromStdString(priority.name);
            m_priorities->sayProblem(
                done(tr("change of “%1”").arg(name), tr("Saved: %1.").arg(name),
                    [&](StrategyService& service) { return service.savePriority(priority, was); }));
        });
    connect(m_priorities, &PrioritiesCard::removed, this, [this](const QString& code) {
        m_priorities->sayProblem(done(tr("removal of a priority"), tr("The priority is removed."),
            [&](StrategyService& service) { return service.removePriority(code.toStdString()); }));
    });
    connect(m_priorities, &PrioritiesCard::ordered, this,
        [this](const std::vector<std::string>& codes) {
            m_priorities->sayProblem(
                done(tr("order of priorities"), tr("The priorities are in a new order."),
                    [&](StrategyService& service) { return service.orderPriorities(codes); }));
        });
    connect(m_levers, &LeversCard::saved, this, [this](const Lever& lever, const auto& was) {
        const auto name = QString::fromStdString(lever.name);
        m_levers->sayProblem(done(tr("change of “%1”").arg(name), tr("Saved: %1.").arg(name),
            [&](StrategyService& service) { return service.saveLever(lever, was); }));
    });
    connect(m_levers, &LeversCard::removed, this, [this](const QString& code) {
        const auto name = leverName(desk().plan()->rhythm, code.toStdString());
        m_levers->sayProblem(done(tr("removal of “%1”").arg(name), tr("Removed: %1.").arg(name),
            [&](StrategyService& service) { return service.removeLever(code.toStdString()); }));
    });
    connect(m_readings, &ReadingsCard::entered, this, [this](LeverReading reading) {
        if (const auto* viewer = desk().viewer())
            reading.enteredBy = viewer->code;
        const auto name = leverName(desk().plan()->rhythm, reading.lever);
        const auto problem
            = done(tr("reading of %1").arg(inSentence(name)), tr("Entered: %1.").arg(name),
                [&](StrategyService& service) { return service.enterReading(reading); });
        m_readings->sayProblem(problem);
        if (problem.isEmpty())
            m_readings->closeForm();
    });
    connect(m_readings, &ReadingsCard::removed, this, [this](const LeverReading& reading) {
        m_readings->sayProblem(done(tr("removal of a reading"), tr("The reading is removed."),
            [&](StrategyService& service) {
                return service.removeReading(reading.lever, reading.days);
            }));
    });
    connect(m_whatIf, &WhatIfCard::asked, this, [this](const WhatIf& question) {
        m_whatIf->sayProblem(done(tr("change of the what-if"), tr("The what-if is saved."),
            [&](StrategyService& service) { return service.setWhatIf(question); }));
    });
}

void StrategyView::refresh()
{
    const auto& rhythm = desk().plan()->rhythm;
    setHeading(tr("Strategy"), strategyContext(rhythm));
    QString reason;
    if (!mayDesign(desk()))
        reason = desk().isReadOnly()
            ? tr("The file is open for reading only.")
            : tr("The leader writes the strategy. You can read all of it.");
    showLine();
    m_priorities->setReasonReadOnly(reason);
    m_priorities->showRhythm(rhythm);
    m_levers->showRhythm(rhythm);
    m_readings->showRhythm(rhythm, desk().today());
    m_whatIf->showQuestion(rhythm.strategy.whatIf.value_or(WhatIf{}));
    m_levers->setReasonReadOnly(reason);
    m_readings->setReasonReadOnly(reason);
    m_whatIf->setReasonReadOnly(reason);
}

void StrategyView::showLine()
{
    const auto& rhythm = desk().plan()->rhythm;
    const bool upwards = m_direction->current() == 1;
    m_line->table().setLevers(rhythm);
    m_line->setRows(upwards ? upwardHeads() : downwardHeads(),
        upwards ? upwardRows(rhythm) : downwardRows(rhythm),
        upwards ? tr("No activity yet. Add one on the board.")
                : tr("No priority yet. Name one, and the levers that move it."));
    m_line->setFoot(looseEnds(rhythm).join(QLatin1Char('\n')));
}

void StrategyView::store()
{
    m_priorities->store();
    m_levers->store();
}

void StrategyView::setNarrow(bool narrow)
{
    m_narrow = narrow;
    arrange();
}

QWidget* StrategyView::firstFocus() { return m_direction; }

void StrategyView::arrange()
{
    const auto& theme = themeOf(*this);
    const bool wide = width() >= theme.px(860);
    m_grid->addWidget(m_line, 0, 0);
    m_grid->addWidget(m_whatIf, 1, 0);
    m_grid->addWidget(m_readings, 2, 0);
    m_grid->addWidget(m_priorities, wide ? 0 : 3, wide ? 1 : 0, wide ? 2 : 1, 1);
    m_grid->addWidget(m_levers, wide ? 2 : 4, wide ? 1 : 0);
    m_grid->setColumnStretch(0, 11);
    m_grid->setColumnStretch(1, wide ? 7 : 0);
    m_grid->setRowStretch(5, 1);
    const int margin = theme.px(m_narrow ? 16 : 24);
    m_grid->setContentsMargins(margin, theme.px(16), margin, theme.px(24));
    m_grid->setSpacing(theme.px(16));
}

void StrategyView::resizeEvent(QResizeEvent* event)
{
    SubView::resizeEvent(event);
    arrange();
}

void StrategyView::changeEvent(QEvent* event)
{
    SubView::changeEvent(event);
    if (isThemeChange(*event) && m_grid)
        arrange();
}

} // namespace mor::ui
