// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/excuse_dialog.h"

#include "core/org/lookup.h"
#include "core/schedule/schedule.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/period.h"
#include "shared/schedule_acts.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace mor::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::ExcuseDialog", text); }

/// What usually keeps people from talking; the last two stand for own words and a deputy.
QStringList reasons()
{
    return {tr("Customer emergency"), tr("Illness"), tr("Travel"), tr("Replaced by another talk"),
        tr("In own words"), tr("Somebody else holds it")};
}

constexpr int kInOwnWords = 4;
constexpr int kHandedOver = 5;

QString titleOf(const Desk& desk, const OccurrenceKey& key)
{
    const auto schedule = expandAround(desk.plan(), key);
    const auto at = schedule.find(key);
    return at == kNone ? tr("Excuse") : tr("Excuse %1").arg(talkTitle(schedule, at));
}

/// A caption over a field, as one part that can be hidden.
QWidget* captioned(const QString& name, QWidget* field)
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    auto* caption = new Label(name, Type::Small, &Theme::text2);
    caption->setBuddy(field);
    field->setAccessibleName(name);
    column->addWidget(caption);
    column->addWidget(field);
    return part;
}

} // namespace

ExcuseDialog::ExcuseDialog(Desk& desk, const OccurrenceKey& key, QWidget* parent)
    : TalkDialog(desk, titleOf(desk, key), parent)
    , m_key(key)
    , m_list(new QListView)
    , m_words(new QLineEdit)
    , m_wordsPlace(captioned(tr("Why, in a few words"), m_words))
    , m_deputy(new QComboBox)
    , m_deputyPlace(captioned(tr("Who holds it"), m_deputy))
{
    build();
    fillDeputies();
    explain(tr("An excused talk leaves the count and is shown apart, with its reason."));
    m_list->setCurrentIndex(m_reasons.index(0, 0));
    m_list->setFocus();
}

void ExcuseDialog::build()
{
    const auto& theme = themeOf(*this);
    for (const auto& reason : reasons())
        m_reasons.appendRow(new QStandardItem(reason));
    m_list->setModel(&m_reasons);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSpacing(theme.px(2));
    m_list->setTabKeyNavigation(false);
    addField(tr("Reason"), m_list, 1);
    m_list->setMinimumHeight((m_list->sizeHintForRow(0) + theme.px(4)) * m_reasons.rowCount()
        + theme.px(4) + 2 * m_list->frameWidth());
    m_words->setMaxLength(200);
    m_words->setPlaceholderText(tr("The customer moved the date"));
    form()->addWidget(m_wordsPlace);
    form()->addWidget(m_deputyPlace);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (index.row() == kInOwnWords)
            m_words->setFocus(Qt::OtherFocusReason);
        else if (index.row() == kHandedOver)
            m_deputy->setFocus(Qt::OtherFocusReason);
        else
            primaryAct();
    });
    connect(m_words, &QLineEdit::textChanged, this, &ExcuseDialog::tell);
    connect(m_words, &QLineEdit::returnPressed, this, &ExcuseDialog::primaryAct);
    connect(m_deputy, &QComboBox::currentIndexChanged, this, &ExcuseDialog::tell);
}

void ExcuseDialog::fillDeputies()
{
    const auto schedule = expandAround(desk().plan(), m_key);
    const auto at = schedule.find(m_key);
    if (at == kNone)
        return;
    const auto& occurrence = schedule.occurrences[at];
    const Day due = schedule.windowOf(occurrence).due;
    const auto& roster = schedule.plan->roster;
    const auto* other = schedule.person(occurrence);
    for (const auto& person : roster.people)
        if (person.code != m_key.owner && &person != other && isEmployed(person, due)
            && !reportsOn(roster, person, due).empty())
            m_deputy->addItem(
                QString::fromStdString(person.name), QString::fromStdString(person.code));
}

bool ExcuseDialog::handsOver() const { return m_list->currentIndex().row() == kHandedOver; }

void ExcuseDialog::choose(int row)
{
    m_wordsPlace->setVisible(row == kInOwnWords);
    m_deputyPlace->setVisible(row == kHandedOver && m_deputy->count() > 0);
    tell();
    makeRoom();
}

QString ExcuseDialog::reason() const
{
    if (handsOver())
        return {};
    const int row = m_list->currentIndex().row();
    return row == kInOwnWords ? m_words->text().simplified() : reasons().value(row);
}

std::string ExcuseDialog::deputy() const
{
    return handsOver() ? m_deputy->currentData().toString().toStdString() : std::string();
}

void ExcuseDialog::write(const QString& reason)
{
    m_list->setCurrentIndex(m_reasons.index(kInOwnWords, 0));
    m_words->setText(reason);
}

bool ExcuseDialog::handTo(const std::string& deputy)
{
    m_list->setCurrentIndex(m_reasons.index(kHandedOver, 0));
    const int row = m_deputy->findData(QString::fromStdString(deputy));
    m_deputy->setCurrentIndex(row);
    return row >= 0;
}

void ExcuseDialog::tell()
{
    sayProblem({});
    if (handsOver()) {
        primary()->setText(m_deputy->count() == 0
                ? tr("Hand over")
                : tr("Hand over to %1").arg(m_deputy->currentText()));
        primary()->setReasonDisabled(m_deputy->currentIndex() < 0
                ? tr("Nobody else leads people on its due date.")
                : QString());
        return;
    }
    primary()->setText(tr("Excuse"));
    primary()->setReasonDisabled(reason().isEmpty() ? tr("Say why in a few words.") : QString());
}

Result<QString> ExcuseDialog::act()
{
    return handsOver() ? reassignTalk(desk(), m_key, deputy())
                       : excuseTalk(desk(), m_key, reason().toStdString());
}

} // namespace mor::ui
