// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/desk.h"

#include <QPushButton>

namespace mor::ui {

class PersonModel;
class PickList;

/// Who sits in front of the program: avatar, name and role at the foot of the rail. Opens the list
/// of everybody, those who lead first.
class IdentityButton : public QPushButton {
    Q_OBJECT

public:
    explicit IdentityButton(Desk& desk, QWidget* parent = nullptr);

    void setNarrow(bool narrow);
    QSize sizeHint() const override;

Q_SIGNALS:
    void mirrorWanted(); ///< what others see about whoever this is

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showViewer();
    void openList();

    Desk& m_desk;
    PersonModel* m_people;
    PickList* m_list = nullptr;
    QString m_name;
    QString m_role;
    bool m_narrow = false;
};

} // namespace mor::ui
