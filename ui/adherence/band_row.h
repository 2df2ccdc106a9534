// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/adherence/bands.h"
#include "core/schedule/plan.h"

#include <QWidget>

#include <memory>
#include <vector>

class QHBoxLayout;

namespace mor::ui {

class Button;
class Label;

/// Like with like: which managers are compared with each other, one chip for each band that parts
/// them. A chip walks through its choices; the first is all.
class BandRow : public QWidget {
    Q_OBJECT

public:
    explicit BandRow(QWidget* parent = nullptr);

    /// The bands that occur on that day; a choice that no longer occurs is dropped.
    void setOffers(const std::shared_ptr<const Plan>& plan, Day day);
    /// Compares all again.
    void clear();
    const BandFilter& filter() const { return m_filter; }
    QString words() const; ///< "Span: 5 to 8 people, Tenure: settled"; empty: all are compared
    bool isEmpty() const { return m_chips.empty(); } ///< nothing parts the managers

Q_SIGNALS:
    void chosen();

private:
    /// One band with the values it has, as they are written for addBand().
    struct Chip {
        Button* button = nullptr;
        QString name;
        std::vector<std::pair<QString, std::string>> choices; ///< words, and how it is written
        std::size_t at = 0; ///< 0: all
    };

    void offer(const QString& name, std::vector<std::pair<QString, std::string>> choices);
    void openMenu(std::size_t chip);
    void choose(std::size_t chip, std::size_t choice);
    void show(const Chip& chip);

    BandFilter m_filter;
    std::shared_ptr<const Plan> m_plan; ///< with the day: what is offered now
    Day m_day{};
    std::vector<Chip> m_chips;
    QHBoxLayout* m_row;
};

/// "5 to 8 people": the span in words.
QString spanWords(SpanBand band);

} // namespace mor::ui
