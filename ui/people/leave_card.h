// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "people/people_contents.h"
#include "shared/card.h"

namespace mor::ui {

class BandAxis;
class Button;
class EffectList;
class LeaveBands;

/// Leave and holidays around one person: bands, and what each leave does to talks.
class LeaveCard : public Card {
    Q_OBJECT

public:
    explicit LeaveCard(QWidget* parent = nullptr);

    void show(std::shared_ptr<const PeopleContents> contents);
    /// Why nothing can be changed; empty: it can.
    void setReadOnly(const QString& reason);
    EffectList& effects() const { return *m_effects; }
    LeaveBands& bands() const { return *m_bands; }

Q_SIGNALS:
    void addWanted();
    void holidaysWanted();
    void calendarWanted(); ///< a calendar file shall be imported
    void leaveChosen(const mor::Leave& leave); ///< to change it
    void leaveDropped(const mor::Leave& leave);
    void personChosen(const std::string& code);

private:
    const Leave* leaveOf(const QString& id) const;

    std::shared_ptr<const PeopleContents> m_contents;
    LeaveBands* m_bands;
    BandAxis* m_axis;
    EffectList* m_effects;
    Label* m_nobody;
    Button* m_add;
    Button* m_holidays;
    Button* m_calendar;
    bool m_readOnly = false;
};

} // namespace mor::ui
