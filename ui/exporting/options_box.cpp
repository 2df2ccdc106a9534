// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/options_box.h"

#include "shared/segmented_control.h"
#include "shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace mor::ui {

namespace {

constexpr int kUsualMinutes = 10;
constexpr int kMostMinutes = 1440;

/// "manager,week", as --by takes it.
QString wordsOf(const std::vector<Dimension>& by)
{
    QStringList words;
    for (const auto dimension : by)
        words << QString::fromStdString(std::string{toText(dimension)});
    return words.join(QLatin1Char(','));
}

} // namespace

OptionsBox::OptionsBox(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(*this).px(6));
    m_names = addTick(tr("Say with whom and about what"),
        tr("Off, titles say “with a rep”: calendars are often seen by others."));
    m_questions = addTick({}, tr("The questions that stand beside the activity."));
    m_attendees = addTick(tr("Everybody in a talk as attendee"),
        tr("With their addresses. Calendars may send invitations."));
    m_mark = addTick(tr("Mark for spreadsheets that show wrong letters"),
        tr("A byte order mark in front, for those that do not expect UTF-8."));
    makeRows();
    makeAlarm();
    makePaper();
}

void OptionsBox::makeRows()
{
    m_by = new QComboBox;
    m_by->setAccessibleName(tr("A row for each"));
    m_by->setToolTip(tr("What the figures are counted by."));
    for (const auto& [text, by] : std::initializer_list<std::pair<QString, const char*>>{
             {tr("A row for each manager and week"), "manager,week"},
             {tr("A row for each manager"), "manager"}, {tr("A row for each week"), "week"},
             {tr("A row for each activity"), "activity"}, {tr("A row for each lever"), "lever"},
             {tr("A row for each rep"), "rep"}})
        m_by->addItem(text, QString::fromLatin1(by));
    layout()->addWidget(m_by);
    connect(m_by, &QComboBox::currentIndexChanged, this, &OptionsBox::changed);
}

QCheckBox* OptionsBox::addTick(const QString& text, const QString& tip)
{
    auto* tick = new QCheckBox(text);
    tick->setToolTip(tip);
    tick->setAccessibleDescription(tip);
    layout()->addWidget(tick);
    connect(tick, &QCheckBox::toggled, this, &OptionsBox::changed);
    return tick;
}

void OptionsBox::makeAlarm()
{
    m_remind = new QCheckBox(tr("Remind before, in minutes"));
    m_minutes = new QSpinBox;
    m_minutes->setRange(0, kMostMinutes);
    m_minutes->setValue(kUsualMinutes);
    m_minutes->setSingleStep(5);
    m_minutes->setKeyboardTracking(false);
    m_minutes->setAccessibleName(tr("Minutes before the talk"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_remind);
    row->addWidget(m_minutes);
    row->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_remind, &QCheckBox::toggled, this, [this](bool on) {
        m_minutes->setVisible(on);
        Q_EMIT changed();
    });
    connect(m_minutes, &QSpinBox::valueChanged, this, &OptionsBox::changed);
}

void OptionsBox::makePaper()
{
    m_pages = new SegmentedControl(tr("Pages"), {tr("A page a week"), tr("A page a month")});
    m_paper = new SegmentedControl(tr("Paper"), {tr("A4"), tr("Letter")});
    for (auto* control : {m_pages, m_paper}) {
        control->setCompact(true);
        static_cast<QVBoxLayout*>(layout())->addWidget(control, 0, Qt::AlignLeft);
        connect(control, &SegmentedControl::chosen, this, &OptionsBox::changed);
    }
}

void OptionsBox::load(const ExportRequest& request)
{
    const QSignalBlocker quiet(this);
    const bool isCalendar = request.format == ExportFormat::Calendar;
    const bool isExcel = request.format == ExportFormat::Excel;
    const bool isPdf = request.format == ExportFormat::Pdf;
    const bool isSchedule = request.what == ExportWhat::Schedule;
    m_names->setVisible(isCalendar);
    m_names->setChecked(request.names);
    m_questions->setText(isCalendar ? tr("Guide questions in the notes")
                                    : tr("Guide questions in the notes column"));
    m_questions->setVisible(isSchedule && (isCalendar || isExcel));
    m_questions->setChecked(request.questions);
    m_attendees->setVisible(isCalendar);
    m_attendees->setChecked(request.attendees);
    m_mark->setVisible(request.format == ExportFormat::Csv);
    m_mark->setChecked(request.byteOrderMark);
    m_by->setVisible(request.what == ExportWhat::Adherence
        && (request.format == ExportFormat::Csv || request.format == ExportFormat::Json));
    m_by->setCurrentIndex(m_by->findData(wordsOf(request.by))); // none for what a script asked for
    m_remind->setVisible(isCalendar);
    m_remind->setChecked(request.alarmMinutes.has_value());
    m_minutes->setVisible(isCalendar && request.alarmMinutes.has_value());
    if (request.alarmMinutes)
        m_minutes->setValue(*request.alarmMinutes);
    m_pages->setVisible(isPdf && isSchedule);
    m_pages->setCurrent(request.pages == ExportPages::Weeks ? 0 : 1);
    m_paper->setVisible(isPdf || isExcel);
    m_paper->setCurrent(request.paper == ExportPaper::A4 ? 0 : 1);
}

void OptionsBox::store(ExportRequest& request) const
{
    request.names = m_names->isChecked();
    request.questions = m_questions->isChecked();
    request.attendees = m_attendees->isChecked();
    request.byteOrderMark = m_mark->isChecked();
    if (const auto by = parseDimensions(m_by->currentData().toString().toStdString());
        by && m_by->currentIndex() >= 0)
        request.by = *by;
    request.alarmMinutes
        = m_remind->isChecked() ? std::optional<int>(m_minutes->value()) : std::nullopt;
    request.pages = m_pages->current() == 0 ? ExportPages::Weeks : ExportPages::Months;
    request.paper = m_paper->current() == 0 ? ExportPaper::A4 : ExportPaper::Letter;
}

} // namespace mor::ui
