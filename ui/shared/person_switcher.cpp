// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/person_switcher.h"

#include "shared/paint.h"
#include "shared/pick_list.h"

#include <algorithm>

namespace mor::ui {

void PersonModel::setItems(std::vector<PersonChoice> people)
{
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

int PersonModel::rowOf(std::string_view code) const
{
    const auto found = std::ranges::find(m_people, code, &PersonChoice::code);
    return found == m_people.end() ? -1 : static_cast<int>(found - m_people.begin());
}

int PersonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant PersonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& person = m_people[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return person.role.isEmpty() ? person.name : tr("%1, %2").arg(person.name, person.role);
    return {};
}

PersonSwitcher::PersonSwitcher(QWidget* parent)
    : Button(QString(), Kind::Quiet, parent)
    , m_people(new PersonModel(this))
{
    setOpensList(true);
    connect(this, &QAbstractButton::clicked, this, &PersonSwitcher::openList);
    showCurrent();
}

void PersonSwitcher::setPeople(std::vector<PersonChoice> people)
{
    m_people->setItems(std::move(people));
    showCurrent();
}

void PersonSwitcher::setCurrent(const std::string& code)
{
    m_current = code;
    showCurrent();
}

void PersonSwitcher::setNarrow(bool narrow)
{
    m_narrow = narrow;
    showCurrent();
}

void PersonSwitcher::setVisible(bool visible)
{
    m_shown = visible;
    Button::setVisible(visible && m_people->rowCount() > 0);
}

void PersonSwitcher::showCurrent()
{
    const int row = m_people->rowOf(m_current);
    const auto name
        = row < 0 ? tr("Nobody") : m_people->items()[static_cast<std::size_t>(row)].name;
    setText(m_narrow ? QString() : name);
    setInitials(row < 0 ? QString() : initialsOf(name));
    setAccessibleName(tr("Shown for %1").arg(name));
    setToolTip(name);
    Button::setVisible(m_shown && m_people->rowCount() > 0);
    updateGeometry();
}

void PersonSwitcher::openList()
{
    if (!m_list) {
        m_list = new PickList(tr("People"), tr("Type a name"), *m_people, this);
        connect(m_list, &PickList::picked, this, [this](int row) {
            setCurrent(m_people->items()[static_cast<std::size_t>(row)].code);
            Q_EMIT chosen(m_current);
        });
    }
    m_list->openUnder(*this, m_people->rowOf(m_current));
}

} // namespace mor::ui
