// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "strategy/priorities_card.h"

#include "shared/button.h"
#include "shared/inline_error.h"
#include "strategy/meanwhile_strip.h"
#include "strategy/strategy_rows.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QShortcut>

#include <algorithm>

namespace mor::ui {

PrioritiesCard::PrioritiesCard(QWidget* parent)
    : RowsCard(tr("Priorities"), {1}, 8, parent)
{
    auto* row = new QHBoxLayout;
    const auto act = [&](const QString& text, Icon icon, const QString& key, auto what) {
        auto* button = new Button(text, Button::Kind::Ghost);
        button->setCompact(true);
        button->setSymbol(icon);
        if (!key.isEmpty())
            button->setToolTip(key);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, what);
        m_acts.push_back(button);
    };
    act(tr("Add"), Icon::Plus, {}, [this] { begin(); });
    act(tr("Up"), Icon::Up, tr("Alt+Up"), [this] { moveCurrent(-1); });
    act(tr("Down"), Icon::Down, tr("Alt+Down"), [this] { moveCurrent(1); });
    act(tr("Remove"), Icon::Cross, tr("Delete"), [this] { Q_EMIT removed(table().currentId()); });
    row->addStretch(1);
    under()->addLayout(row);
    m_form = makeForm();
    fitMeaning();
    under()->addWidget(m_form);
    m_form->hide();
    connect(&table(), &RowTable::currentRowChanged, this, [this](const QString& code) {
        if (!code.isEmpty() && code != m_code)
            choose(code);
    });
    connect(&table(), &RowTable::dropped, this, [this](const QString& code) {
        if (!m_readOnly)
            Q_EMIT removed(code);
    });
    const auto move = [&](QWidget* where, int key, int step, auto what) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(key)), where);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step, what] { (this->*what)(step); });
    };
    move(&table(), Qt::Key_Up, -1, &PrioritiesCard::moveCurrent);
    move(&table(), Qt::Key_Down, 1, &PrioritiesCard::moveCurrent);
    move(m_leverList, Qt::Key_Up, -1, &PrioritiesCard::moveLever);
    move(m_leverList, Qt::Key_Down, 1, &PrioritiesCard::moveLever);
}

void PrioritiesCard::showRhythm(const Rhythm& rhythm)
{
    m_rhythm = {};
    m_rhythm.levers = rhythm.levers;
    m_rhythm.strategy = rhythm.strategy;
    const QScopedValueRollback<bool> filling(m_filling, true);
    setRows({QString()}, priorityRows(rhythm),
        tr("No priority yet. Name the one thing that matters most this year."));
    if (keepsTyped() || (m_open && m_code.isEmpty()))
        return; // it, or a new one, is being typed
    showFirst();
}

bool PrioritiesCard::keepsTyped()
{
    const auto now = shown();
    const auto typed = priority();
    if (!m_open || m_readOnly || !m_was || typed == *m_was || (now && typed == *now))
        return false;
    if (now == m_was)
        return true;
    QStringList theirs;
    if (now) {
        theirs << QString::fromStdString(now->name) << QString::fromStdString(now->meaning);
        for (const auto& code : now->levers)
            if (const auto* lever = findLever(m_rhythm, code))
                theirs << QString::fromStdString(lever->name);
        theirs.removeAll(QString());
    }
    m_meanwhile->ask(theirs.join(QStringLiteral(", ")));
    return true;
}

/// The one that was shown, or the first.
void PrioritiesCard::showFirst()
{
    const auto& priorities = m_rhythm.strategy.priorities;
    if (!m_code.isEmpty() && !shown())
        m_code = table().currentId();
    m_open = m_open || (!m_readOnly && !priorities.empty());
    if (m_code.isEmpty() && !priorities.empty())
        m_code = QString::fromStdString(priorities.front().code);
    table().select(m_code);
    showPriority();
}

std::optional<Priority> PrioritiesCard::shown() const
{
    if (const auto* found = findPriority(m_rhythm.strategy, m_code.toStdString()))
        return *found;
    return std::nullopt;
}

void PrioritiesCard::choose(const QString& code)
{
    if (m_filling)
        return;
    store();
    if (m_meanwhile->isAsking())
        return;
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_code = code;
    m_open = true;
    table().select(code);
    showPriority();
}

void PrioritiesCard::begin()
{
    store();
    if (m_meanwhile->isAsking())
        return;
    m_code.clear();
    m_open = true;
    showPriority();
    m_name->setFocus(Qt::OtherFocusReason);
}

void PrioritiesCard::store()
{
    if (!m_open || m_filling || m_readOnly || m_meanwhile->isAsking())
        return;
    const auto typed = priority();
    const bool whole = !typed.name.empty() && !typed.levers.empty();
    if (m_was ? typed == *m_was : !whole)
        return;
    m_code = QString::fromStdString(typed.code);
    Q_EMIT saved(typed, m_was);
}

void PrioritiesCard::sayProblem(const QString& sentence)
{
    m_problem->say(sentence);
    if (!sentence.isEmpty() && !shown())
        m_code.clear();
}

void PrioritiesCard::moveCurrent(int step)
{
    const auto code = table().currentId().toStdString();
    std::vector<std::string> codes;
    for (const auto& priority : m_rhythm.strategy.priorities)
        codes.push_back(priority.code);
    const auto at = std::ranges::find(codes, code) - codes.begin();
    const auto to = at + step;
    const auto size = static_cast<std::ptrdiff_t>(codes.size());
    if (m_readOnly || at == size || to < 0 || to >= size)
        return;
    std::swap(codes[static_cast<std::size_t>(at)], codes[static_cast<std::size_t>(to)]);
    Q_EMIT ordered(codes);
}

void PrioritiesCard::moveLever(int step)
{
    const int at = m_leverList->currentIndex().row();
    const int to = at + step;
    if (m_readOnly || at < 0 || to < 0 || to >= m_levers.rowCount()
        || m_levers.item(at)->checkState() != Qt::Checked
        || m_levers.item(to)->checkState() != Qt::Checked)
        return;
    {
        const QScopedValueRollback<bool> filling(m_filling, true);
        m_levers.insertRow(to, m_levers.takeRow(at));
        m_leverList->setCurrentIndex(m_levers.index(to, 0));
    }
    store();
}

void PrioritiesCard::setReasonReadOnly(const QString& reason)
{
    m_readOnly = !reason.isEmpty();
    for (auto* button : m_acts)
        button->setReasonDisabled(reason);
    m_name->setReadOnly(m_readOnly);
    m_meaning->setReadOnly(m_readOnly);
    m_leverList->setEnabled(!m_readOnly);
    m_form->setToolTip(reason);
}

} // namespace mor::ui
