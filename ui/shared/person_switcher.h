// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/button.h"

#include <QAbstractListModel>

#include <string>
#include <vector>

namespace mor::ui {

class PickList;

struct PersonChoice {
    std::string code;
    QString name;
    QString role; ///< "Manager, North"; shown after the name in the list
};

/// The people a page may be shown for.
class PersonModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<PersonChoice> people);
    const std::vector<PersonChoice>& items() const { return m_people; }
    int rowOf(std::string_view code) const; ///< -1 when unknown

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PersonChoice> m_people;
};

/// Button with avatar and name that opens the list of people.
class PersonSwitcher : public Button {
    Q_OBJECT

public:
    explicit PersonSwitcher(QWidget* parent = nullptr);

    void setPeople(std::vector<PersonChoice> people);
    std::string current() const { return m_current; }
    /// Shows the person without telling; an unknown code shows nobody.
    void setCurrent(const std::string& code);
    /// Only the avatar, for narrow windows.
    void setNarrow(bool narrow);
    void openList();
    /// Shown only while there is somebody to choose, and only where a page was asked to show it.
    void setVisible(bool visible) override;

Q_SIGNALS:
    void chosen(const std::string& code);

private:
    void showCurrent();

    PersonModel* m_people;
    PickList* m_list = nullptr;
    std::string m_current;
    bool m_narrow = false;
    bool m_shown = false; ///< asked for, also while there is nobody
};

} // namespace mor::ui
