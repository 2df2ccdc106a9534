// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "people/people_contents.h"

#include <QAbstractListModel>
#include <QListView>

namespace mor::ui {

/// One row for each person with leave on the shown days.
class BandModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setContents(std::shared_ptr<const PeopleContents> contents);
    const PeopleContents* contents() const { return m_contents.get(); }
    PersonIndex person(int row) const { return m_people[static_cast<std::size_t>(row)]; }
    std::vector<DayRange> leaves(int row) const;
    std::vector<Day> holidays(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::shared_ptr<const PeopleContents> m_contents;
    std::vector<PersonIndex> m_people;
};

/// Two months of leave and holidays as bands under a row of dates.
class LeaveBands : public QListView {
    Q_OBJECT

public:
    explicit LeaveBands(QWidget* parent = nullptr);

    void show(std::shared_ptr<const PeopleContents> contents);
    const BandModel& items() const { return m_model; }
    int nameWidth() const;
    /// Left edge of a day within a row of this width, names included.
    double xOf(Day day, double width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void personChosen(const std::string& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    BandModel m_model;
};

/// The dates above the bands: months and Mondays.
class BandAxis : public QWidget {
    Q_OBJECT

public:
    explicit BandAxis(const LeaveBands& bands, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const LeaveBands& m_bands;
};

} // namespace mor::ui
