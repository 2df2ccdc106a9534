// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "strategy/priorities_card.h"

#include "shared/button.h"
#include "shared/inline_error.h"
#include "strategy/strategy_rows.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QShortcut>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kCodeRole = Qt::UserRole + 1;

} // namespace

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

QWidget* PrioritiesCard::makeForm()
{
    const auto& theme = themeOf(*this);
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(theme.px(4));
    const auto field = [&](const QString& name, QWidget* widget) {
        auto* label = new Label(name, Type::Small, &Theme::text2);
        label->setBuddy(widget);
        widget->setAccessibleName(name);
        column->addWidget(label->wrapped());
        column->addWidget(widget);
    };
    m_name = new QLineEdit;
    m_meaning = new QPlainTextEdit;
    m_meaning->setTabChangesFocus(true);
    m_meaning->installEventFilter(this);
    m_leverList = new QListView;
    m_leverList->setModel(&m_levers);
    m_leverList->setMinimumHeight(theme.px(150));
    m_leverList->setTabKeyNavigation(false);
    m_leverList->setSpacing(theme.px(4)); // rows tall enough to be hit
    m_problem = new InlineError(*m_name);
    field(tr("What you want this year"), m_name);
    field(tr("What it means, in a sentence"), m_meaning);
    field(tr("Levers that move it, the most important first (Space ticks, Alt+Up and Alt+Down "
             "move)"),
        m_leverList);
    column->addWidget(m_problem);
    connect(m_name, &QLineEdit::editingFinished, this, &PrioritiesCard::store);
    connect(&m_levers, &QStandardItemModel::itemChanged, this, [this] {
        if (!m_filling)
            store();
    });
    return form;
}

/// Three lines: as long as the sentence may be that everybody remembers.
void PrioritiesCard::fitMeaning()
{
    constexpr int kLines = 3;
    const int around = 2 * (m_meaning->frameWidth() + int(m_meaning->document()->documentMargin()));
    m_meaning->setFixedHeight(kLines * QFontMetrics(m_meaning->font()).lineSpacing() + around);
}

bool PrioritiesCard::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_meaning && event->type() == QEvent::FocusOut)
        store();
    return RowsCard::eventFilter(object, event);
}

void PrioritiesCard::changeEvent(QEvent* event)
{
    RowsCard::changeEvent(event);
    if (m_form && isThemeChange(*event))
        fitMeaning();
}

void PrioritiesCard::showRhythm(const Rhythm& rhythm)
{
    m_rhythm = {};
    m_rhythm.levers = rhythm.levers;
    m_rhythm.strategy = rhythm.strategy;
    const QScopedValueRollback<bool> filling(m_filling, true);
    setRows({QString()}, priorityRows(rhythm),
        tr("No priority yet. Name the one thing that matters most this year."));
    if (!m_code.isEmpty() && !shown())
        m_code = table().currentId();
    if (m_open && m_code.isEmpty())
        return; // a new one is being typed
    m_open = m_open || (!m_readOnly && !rhythm.strategy.priorities.empty());
    if (m_code.isEmpty() && !rhythm.strategy.priorities.empty())
        m_code = QString::fromStdString(rhythm.strategy.priorities.front().code);
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
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_code = code;
    m_open = true;
    table().select(code);
    showPriority();
}

void PrioritiesCard::begin()
{
    store();
    m_code.clear();
    m_open = true;
    showPriority();
    m_name->setFocus(Qt::OtherFocusReason);
}

void PrioritiesCard::showPriority()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    const auto priority = shown().value_or(Priority{});
    m_form->setVisible(m_open);
    m_name->setText(QString::fromStdString(priority.name));
    if (const auto meaning = QString::fromStdString(priority.meaning);
        meaning != m_meaning->toPlainText()) // else the place being typed at would be lost
        m_meaning->setPlainText(meaning);
    const int row = m_leverList->currentIndex().row();
    m_levers.clear();
    const auto add = [&](const Lever& lever, bool ticked) {
        auto* item = new QStandardItem(QString::fromStdString(lever.name));
        item->setEditable(false);
        item->setCheckable(true);
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        item->setData(QString::fromStdString(lever.code), kCodeRole);
        m_levers.appendRow(item);
    };
    for (const auto& code : priority.levers)
        if (const auto* lever = findLever(m_rhythm, code))
            add(*lever, true);
    for (const auto& lever : m_rhythm.levers)
        if (std::ranges::find(priority.levers, lever.code) == priority.levers.end())
            add(lever, false);
    m_leverList->setCurrentIndex(m_levers.index(std::max(0, row), 0));
    m_problem->say({});
}

Priority PrioritiesCard::priority() const
{
    auto priority = shown().value_or(Priority{});
    priority.name = m_name->text().simplified().toStdString();
    priority.meaning = m_meaning->toPlainText().simplified().toStdString();
    priority.levers.clear();
    for (int i = 0; i < m_levers.rowCount(); ++i)
        if (m_levers.item(i)->checkState() == Qt::Checked)
            priority.levers.push_back(m_levers.item(i)->data(kCodeRole).toString().toStdString());
    if (priority.code.empty()) {
        std::vector<std::string> taken;
        for (const auto& other : m_rhythm.strategy.priorities)
            taken.push_back(other.code);
        priority.code = codeFor(QString::fromStdString(priority.name), taken);
    }
    return priority;
}

void PrioritiesCard::store()
{
    if (!m_open || m_filling || m_readOnly)
        return;
    const auto typed = priority();
    const auto before = shown();
    const bool whole = !typed.name.empty() && !typed.levers.empty();
    if (before ? typed == *before : !whole)
        return;
    m_code = QString::fromStdString(typed.code);
    Q_EMIT saved(typed);
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
