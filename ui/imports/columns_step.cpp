// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "imports/columns_step.h"

#include "imports/import_words.h"
#include "shared/choice.h"
#include "shared/label.h"
#include "shared/paint.h"
#include "shared/plural.h"

#include <QButtonGroup>
#include <QDate>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QRadioButton>

#include <algorithm>

namespace mor::ui {

namespace {

using Dates = MappedColumn::Dates;

/// A tinted box for a question that must be answered.
class QuestionBox : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& theme = themeOf(*this);
        paintPanel(painter, rect(), theme.mark(Mark::Late).tint, {}, theme.px(6));
    }
};

} // namespace

ColumnsStep::ColumnsStep(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void ColumnsStep::show(std::shared_ptr<const ImportFile> file, const ImportMapping& mapping)
{
    m_file = std::move(file);
    m_mapping = mapping;
    m_fields.clear();
    delete m_table;
    m_table = new QWidget;
    const auto& theme = themeOf(*this);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme.px(8));
    grid->setVerticalSpacing(theme.px(6));
    int line = 0;
    for (const auto& head : {tr("In the file"), tr("Becomes"), tr("First row")})
        grid->addWidget(new Label(head, Type::Small, &Theme::muted), 0, line++);
    const auto& facts = m_file->facts();
    for (std::size_t i = 0; i < facts.header.size(); ++i) {
        const auto header = QString::fromStdString(facts.header[i]);
        auto* box = new Choice(tr("%1 becomes").arg(header));
        box->addItem(tr("Not imported"), QString());
        for (const auto& field : facts.fields)
            box->addItem(fieldName(facts.kind, field), QString::fromStdString(field));
        const auto known = std::ranges::find(
            m_mapping.columns, plainHeader(facts.header[i]), &MappedColumn::header);
        const auto field = known == m_mapping.columns.end() ? std::string{} : known->field;
        box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(field))));
        connect(box, &QComboBox::currentIndexChanged, this, [this, i] { choose(i); });
        m_fields.push_back(box);
        const int row = static_cast<int>(i) + 1;
        auto* name = new Label(header);
        name->setBuddy(box);
        auto* first = new Label(QString::fromStdString(facts.first[i]), Type::Small, &Theme::text2);
        grid->addWidget(name->elided(), row, 0);
        grid->addWidget(box, row, 1);
        grid->addWidget(first->elided(), row, 2);
    }
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 3);
    m_column->insertWidget(0, m_table);
    // The mapping in the order of the file from here on.
    ImportMapping ordered{m_mapping.kind, m_mapping.name, {}};
    for (std::size_t i = 0; i < facts.header.size(); ++i) {
        const auto header = plainHeader(facts.header[i]);
        const auto known = std::ranges::find(m_mapping.columns, header, &MappedColumn::header);
        ordered.columns.push_back(
            known == m_mapping.columns.end() ? MappedColumn{header, {}, Dates::AsFound} : *known);
    }
    m_mapping = std::move(ordered);
    askAboutDates();
}

void ColumnsStep::setField(std::size_t at, const std::string& field)
{
    auto* box = m_fields.at(at);
    box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(field))));
}

void ColumnsStep::choose(std::size_t at)
{
    const auto field = m_fields[at]->currentData().toString().toStdString();
    m_mapping.columns[at].field = field;
    askAboutDates();
    Q_EMIT changed();
}

void ColumnsStep::answerDates(std::size_t question, bool dayFirst)
{
    m_mapping.columns[m_doubts.at(question).column].dates
        = dayFirst ? Dates::DayFirst : Dates::MonthFirst;
    Q_EMIT changed();
}

QString ColumnsStep::openQuestion() const
{
    const auto header
        = [this](std::size_t i) { return QString::fromStdString(m_file->facts().header[i]); };
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        for (std::size_t j = i + 1; j < m_fields.size(); ++j)
            if (m_fields[i]->currentIndex() > 0
                && m_fields[i]->currentIndex() == m_fields[j]->currentIndex())
                return tr("“%1” and “%2” both become “%3”. Choose one of them.")
                    .arg(header(i), header(j), m_fields[i]->currentText());
    for (const auto& doubt : m_doubts)
        if (m_mapping.columns[doubt.column].dates == Dates::AsFound)
            return tr("Say which way the dates of “%1” are meant.").arg(header(doubt.column));
    return {};
}

void ColumnsStep::askAboutDates()
{
    m_doubts = m_file->doubts(m_mapping);
    delete m_questions;
    m_questions = new QWidget;
    auto* column = new QVBoxLayout(m_questions);
    column->setContentsMargins({});
    const auto& theme = themeOf(*this);
    const auto written = [](Day day, const char* pattern) {
        return QLocale().toString(
            QDate(1970, 1, 1).addDays(day.time_since_epoch().count()), QLatin1String(pattern));
    };
    for (std::size_t i = 0; i < m_doubts.size(); ++i) {
        const auto& doubt = m_doubts[i];
        auto* box = new QuestionBox;
        auto* lines = new QVBoxLayout(box);
        lines->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
        const auto question
            = tr("Is %1 in %2 or %3?")
                  .arg(QString::fromStdString(doubt.text), written(doubt.dayFirst, "MMMM"),
                      written(doubt.monthFirst, "MMMM"));
        auto* ask = new Label(question, Type::Strong);
        ask->setMark(Mark::Late);
        lines->addWidget(ask->wrapped());
        lines->addWidget((new Label(counted(doubt.dates, tr("The one date fits both ways."),
                                        tr("All %1 dates fit both ways.")),
                              Type::Small))
                             ->wrapped());
        auto* group = new QButtonGroup(box);
        auto* row = new QHBoxLayout;
        for (const bool dayFirst : {true, false}) {
            auto* choice
                = new QRadioButton(written(dayFirst ? doubt.dayFirst : doubt.monthFirst, "d MMMM"));
            choice->setAccessibleDescription(question);
            const auto now = m_mapping.columns[doubt.column].dates;
            choice->setChecked(now == (dayFirst ? Dates::DayFirst : Dates::MonthFirst));
            group->addButton(choice);
            row->addWidget(choice);
            connect(choice, &QRadioButton::clicked, this,
                [this, i, dayFirst] { answerDates(i, dayFirst); });
        }
        row->addStretch(1);
        lines->addLayout(row);
        column->addWidget(box);
    }
    m_questions->setVisible(!m_doubts.empty());
    m_column->addWidget(m_questions);
}

QWidget* ColumnsStep::firstFocus() const { return m_fields.empty() ? nullptr : m_fields.front(); }

} // namespace mor::ui
