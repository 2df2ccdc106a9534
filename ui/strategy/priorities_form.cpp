// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "strategy/priorities_card.h"

#include "shared/inline_error.h"
#include "strategy/meanwhile_strip.h"
#include "strategy/strategy_rows.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kCodeRole = Qt::UserRole + 1;

} // namespace

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
    m_meanwhile = new MeanwhileStrip;
    column->addWidget(m_meanwhile);
    connect(m_meanwhile, &MeanwhileStrip::mineKept, this, [this] {
        m_was = shown();
        store();
    });
    connect(m_meanwhile, &MeanwhileStrip::theirsTaken, this, &PrioritiesCard::showFirst);
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

void PrioritiesCard::showPriority()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_was = shown();
    m_meanwhile->hide();
    const auto priority = m_was.value_or(Priority{});
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
    Priority priority;
    priority.code = m_code.toStdString();
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

} // namespace mor::ui
