// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/import_columns.h"

#include "shared/label.h"
#include "shared/paint.h"
#include "shared/plural.h"
#include "shared/state_glyph.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDate>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>
#include <array>

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

QString fieldName(const std::string& field)
{
    static const std::array<std::pair<const char*, const char*>, 13> kNames{{
        {"name", QT_TRANSLATE_NOOP("mor::ui::ColumnsStep", "Name")},
        {"email", QT_TRANSLATE_NOOP("mor::ui::ColumnsStep", "E-mail")},
        {"code", QT_TRANSLATE_NOOP("mor::ui::ColumnsStep", "Code")},
        {"role", QT_TRANSLATE_NOOP("mor::ui::ColumnsStep", "Role")},
        {"team", QT_TRANSLATE_NOOP("mor::ui::ColumnsStep", "Team they lead")},
        {"boss", QT_TRANSLATE_NOOP("mor::ui::ColumnsStep", "Reports to")},
        {"from", QT_TRANSLATE_NOOP("mor::ui::ColumnsStep", "Reports to, from")},
        {"joined", QT_TRANSLATE_NOOP("mor::ui::ColumnsStep", "First day")},
        {"left", QT_TRANSLATE_NOOP("mor::ui::ColumnsStep", "Last day")},
        {"calendar", QT_TRANSLATE_NOOP("mor::ui::ColumnsStep", "Calendar")},
        {"zone", QT_TRANSLATE_NOOP("mor::ui::ColumnsStep", "Time zone")},
        {"player_coach", QT_TRANSLATE_NOOP("mor::ui::ColumnsStep", "Player-coach")},
        {"ramp_until", QT_TRANSLATE_NOOP("mor::ui::ColumnsStep", "Ramp until")},
    }};
    for (const auto& [code, name] : kNames)
        if (field == code)
            return ColumnsStep::tr(name);
    return ColumnsStep::tr("Not imported");
}

StepLine::StepLine(const QStringList& steps, QWidget* parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepLine::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QSize StepLine::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(200), QFontMetrics(theme.font(Type::Caption)).height() + theme.px(8)};
}

void StepLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(*this);
    const int glyph = theme.px(13);
    const auto plain = theme.font(Type::Caption);
    auto strong = plain;
    strong.setWeight(QFont::DemiBold);
    int words = 0;
    for (int i = 0; i < m_steps.size(); ++i)
        words += glyph + theme.px(5) + textWidth(m_steps[i], i == m_current ? strong : plain) + 2;
    const int gaps = static_cast<int>(m_steps.size()) - 1;
    const int between = std::max(theme.px(6), (width() - words) / std::max(1, gaps));
    int left = 0;
    const auto put
        = [&](const QRect& at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    for (int i = 0; i < m_steps.size(); ++i) {
        const auto mark = i < m_current ? Mark::OnTime
            : i == m_current            ? Mark::Open
                                        : Mark::Planned;
        paintGlyph(painter, theme, mark, QRectF(put({left, (height() - glyph) / 2, glyph, glyph})),
            theme.surface);
        left += glyph + theme.px(5);
        const auto& font = i == m_current ? strong : plain;
        const int wide = textWidth(m_steps[i], font) + 2;
        paintText(painter, put({left, 0, wide, height()}), m_steps[i], font,
            i == m_current      ? theme.accent
                : i < m_current ? theme.text
                                : theme.muted);
        left += wide;
        if (i < gaps)
            painter.fillRect(
                put({left + theme.px(4), height() / 2, std::max(0, between - theme.px(8)), 1}),
                theme.border);
        left += between;
    }
}

ColumnsStep::ColumnsStep(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void ColumnsStep::show(std::shared_ptr<const PeopleFile> file, const ImportMapping& mapping)
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
        auto* box = new QComboBox;
        box->addItem(tr("Not imported"), QString());
        for (const auto& field : facts.fields)
            box->addItem(fieldName(field), QString::fromStdString(field));
        const auto known = std::ranges::find(
            m_mapping.columns, plainHeader(facts.header[i]), &MappedColumn::header);
        const auto field = known == m_mapping.columns.end() ? std::string{} : known->field;
        box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(field))));
        box->setAccessibleName(tr("%1 becomes").arg(header));
        box->setMinimumContentsLength(8);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
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
    // A field is filled by one column: the newest choice counts.
    for (std::size_t i = 0; i < m_fields.size() && !field.empty(); ++i)
        if (i != at && m_mapping.columns[i].field == field) {
            const QSignalBlocker quiet(m_fields[i]);
            m_fields[i]->setCurrentIndex(0);
            m_mapping.columns[i].field.clear();
        }
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
    for (const auto& doubt : m_doubts)
        if (m_mapping.columns[doubt.column].dates == Dates::AsFound)
            return QString::fromStdString(m_file->facts().header[doubt.column]);
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
