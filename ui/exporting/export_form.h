// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exporting/export_choices.h"
#include "shared/card.h"

#include <map>
#include <memory>

class QButtonGroup;
class QCheckBox;

namespace mor::ui {

class ChoiceTile;
class DayField;
class Label;
class OptionsBox;
class PresetsBox;
class SegmentedControl;
class WhoField;

/// What, who, when and how: the left side of the page. Holds a request and tells when it changed.
class ExportForm : public Card {
    Q_OBJECT

public:
    explicit ExportForm(QWidget* parent = nullptr);

    void setPeople(std::vector<WhoChoice> choices, Day today, const FiscalCalendar& fiscal);
    /// Shows a request; its days as its period means them today.
    void load(const ExportRequest& request);
    const ExportRequest& request() const { return m_request; }
    /// Greys what this viewer can't have about the people chosen, and formats that there are not.
    void judge(const Sight* sight);

    QWidget* firstChoice() const; ///< the one of What that is chosen
    PresetsBox& presets() const { return *m_presets; }
    ChoiceTile& tile(ExportWhat what) const { return *m_whats.at(what); }
    ChoiceTile& tile(ExportFormat format) const { return *m_formats.at(format); }
    WhoField& who() const { return *m_who; }
    DayField& firstDay() const { return *m_first; }
    DayField& lastDay() const { return *m_last; }
    SegmentedControl& quickPeriods() const { return *m_quick; }
    QCheckBox& perPerson() const { return *m_perPerson; }
    OptionsBox& options() const { return *m_options; }

Q_SIGNALS:
    void changed();

private:
    void addHead(const QString& text);
    void makeWhat();
    void chooseWhat(ExportWhat what);
    void makeWho();
    void makePeriod();
    void makeFormat();
    void choosePeriod(int quick);
    void daysTyped();
    void refill();
    void tell();

    ExportRequest m_request;
    Day m_today{};
    std::shared_ptr<const FiscalCalendar> m_fiscal;
    std::map<ExportWhat, ChoiceTile*> m_whats;
    std::map<ExportFormat, ChoiceTile*> m_formats;
    WhoField* m_who;
    QCheckBox* m_perPerson;
    QWidget* m_period;
    SegmentedControl* m_quick;
    DayField* m_first;
    DayField* m_last;
    Label* m_whyNot;
    OptionsBox* m_options;
    PresetsBox* m_presets;
    bool m_showing = false; ///< what changes now is not typed
};

} // namespace mor::ui
