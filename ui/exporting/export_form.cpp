// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/export_form.h"

#include "core/access/sight.h"
#include "exporting/choice_tile.h"
#include "exporting/export_words.h"
#include "exporting/options_box.h"
#include "exporting/presets_box.h"
#include "exporting/who_field.h"
#include "shared/day_field.h"
#include "shared/error_text.h"
#include "shared/label.h"
#include "shared/segmented_control.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>
#include <array>

namespace mor::ui {

namespace {

/// In the order of reading; the first four are offered large.
constexpr std::array kWhats{ExportWhat::Schedule, ExportWhat::CheckOffs, ExportWhat::Adherence,
    ExportWhat::Rhythm, ExportWhat::NextSteps, ExportWhat::Briefs, ExportWhat::Ledger,
    ExportWhat::Coverage};
constexpr std::size_t kLarge = 4;
constexpr std::array kFormats{ExportFormat::Calendar, ExportFormat::Excel, ExportFormat::Csv,
    ExportFormat::Json, ExportFormat::Pdf};
constexpr std::array kAhead{ExportPeriod::Week, ExportPeriod::SixWeeks, ExportPeriod::Month,
    ExportPeriod::FiscalQuarter, ExportPeriod::Days};
constexpr std::array kBack{ExportPeriod::FourWeeks, ExportPeriod::LastMonth, ExportPeriod::Month,
    ExportPeriod::FiscalQuarter, ExportPeriod::Days};

const auto& periodsOf(ExportWhat what) { return looksBack(what) ? kBack : kAhead; }

/// Whether days make a difference.
bool hasPeriod(ExportWhat what) { return what != ExportWhat::Rhythm && what != ExportWhat::Briefs; }

/// Whether there are files of single people of this kind.
bool hasFilesOfPeople(const ExportRequest& request)
{
    const bool aboutTalks = request.what != ExportWhat::Rhythm && request.what != ExportWhat::Briefs
        && request.what != ExportWhat::Adherence;
    return aboutTalks && request.format != ExportFormat::Pdf
        && (request.teams || request.people.empty());
}

} // namespace

ExportForm::ExportForm(QWidget* parent)
    : Card({}, parent)
    , m_who(new WhoField)
    , m_perPerson(new QCheckBox(tr("One file per person as well")))
    , m_period(new QWidget)
    , m_quick(new SegmentedControl(tr("Period"), {}))
    , m_first(new DayField(tr("First day")))
    , m_last(new DayField(tr("Last day")))
    , m_whyNot((new Label({}, Type::Small, &Theme::text2))->wrapped())
    , m_options(new OptionsBox)
    , m_presets(new PresetsBox)
{
    setAccessibleName(tr("What to export"));
    setGap(6);
    makeWhat();
    makeWho();
    makePeriod();
    makeFormat();
    body()->addStretch(1);
    body()->addWidget(m_presets);
}

void ExportForm::addHead(const QString& text)
{
    if (body()->count() > 0)
        body()->addSpacing(themeOf(*this).px(6));
    body()->addWidget(new Label(text, Type::Small, &Theme::text2));
}

void ExportForm::makeWhat()
{
    addHead(tr("What"));
    auto* group = new QButtonGroup(this);
    auto* more = new QGridLayout;
    more->setSpacing(themeOf(*this).px(6));
    for (std::size_t at = 0; at < kWhats.size(); ++at) {
        const auto what = kWhats[at];
        const bool large = at < kLarge;
        auto* tile = new ChoiceTile(
            titleOf(what), lineOf(what), large ? ChoiceTile::Form::Row : ChoiceTile::Form::Small);
        m_whats[what] = tile;
        group->addButton(tile);
        if (large)
            body()->addWidget(tile);
        else
            more->addWidget(
                tile, static_cast<int>(at - kLarge) / 2, static_cast<int>(at - kLarge) % 2);
        connect(tile, &QAbstractButton::clicked, this, [this, what] {
            chooseWhat(what);
            tell();
        });
    }
    body()->addLayout(more);
}

void ExportForm::chooseWhat(ExportWhat what)
{
    m_request.what = what;
    if (!hasPeriod(what)) // a sheet of paper is what they are for
        m_request.format = ExportFormat::Pdf;
    // Where there is no such file, the first format that there is.
    if (!allowed(what, m_request.format))
        m_request.format = *std::ranges::find_if(
            kFormats, [&](ExportFormat format) { return bool(allowed(what, format)); });
    const auto& periods = periodsOf(what);
    if (std::ranges::find(periods, m_request.period) == periods.end()) {
        m_request.period = looksBack(what) ? ExportPeriod::FourWeeks : ExportPeriod::SixWeeks;
        if (m_fiscal)
            m_request = resolved(m_request, m_today, *m_fiscal);
    }
}

void ExportForm::makeWho()
{
    addHead(tr("Who"));
    body()->addWidget(m_who);
    body()->addWidget(m_perPerson);
    m_perPerson->setToolTip(tr("In a folder beside the file. The same export again brings the "
                               "folder up to date."));
    m_perPerson->setAccessibleDescription(m_perPerson->toolTip());
    connect(m_who, &WhoField::chosen, this, [this](int choice) {
        const auto& who = m_who->choices()[static_cast<std::size_t>(choice)];
        m_request.people = who.people;
        m_request.teams = who.teams;
        tell();
    });
    connect(m_perPerson, &QCheckBox::toggled, this, [this](bool on) {
        if (m_showing)
            return;
        m_request.filePerPerson = on;
        tell();
    });
}

void ExportForm::makePeriod()
{
    const auto& theme = themeOf(*this);
    auto* column = new QVBoxLayout(m_period);
    column->setContentsMargins(0, theme.px(6), 0, 0);
    column->setSpacing(theme.px(6));
    column->addWidget(new Label(tr("Period"), Type::Small, &Theme::text2));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    for (auto* field : {m_first, m_last}) {
        field->setCalendarPopup(true);
        field->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
        connect(field, &DayField::dayChanged, this, &ExportForm::daysTyped);
    }
    row->addWidget(m_first, 1);
    row->addWidget(new Label(tr("to"), Type::Body, &Theme::text2));
    row->addWidget(m_last, 1);
    column->addLayout(row);
    m_quick->setCompact(true);
    column->addWidget(m_quick, 0, Qt::AlignLeft);
    body()->addWidget(m_period);
    connect(m_quick, &SegmentedControl::chosen, this, &ExportForm::choosePeriod);
}

void ExportForm::makeFormat()
{
    addHead(tr("Format"));
    auto* group = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(themeOf(*this).px(6));
    for (const auto format : kFormats) {
        auto* tile = new ChoiceTile(titleOf(format), endingOf(format), ChoiceTile::Form::Block);
        m_formats[format] = tile;
        group->addButton(tile);
        row->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, format] {
            m_request.format = format;
            tell();
        });
    }
    body()->addLayout(row);
    body()->addWidget(m_whyNot);
    body()->addWidget(m_options);
    connect(m_options, &OptionsBox::changed, this, [this] {
        if (m_showing)
            return;
        m_options->store(m_request);
        tell();
    });
}

void ExportForm::setPeople(std::vector<WhoChoice> choices, Day today, const FiscalCalendar& fiscal)
{
    m_who->setChoices(std::move(choices));
    m_today = today;
    m_fiscal = std::make_shared<const FiscalCalendar>(fiscal);
}

void ExportForm::load(const ExportRequest& request)
{
    m_request = m_fiscal ? resolved(request, m_today, *m_fiscal) : request;
    refill();
}

void ExportForm::refill()
{
    m_showing = true;
    m_whats.at(m_request.what)->setChecked(true);
    m_formats.at(m_request.format)->setChecked(true);
    m_who->showOf(m_request);
    m_perPerson->setVisible(hasFilesOfPeople(m_request));
    m_perPerson->setChecked(m_request.filePerPerson);
    m_first->setDay(m_request.days.first);
    m_last->setDay(m_request.days.last);
    const auto& periods = periodsOf(m_request.what);
    const auto quick = std::ranges::find(periods, m_request.period);
    m_quick->setChoices(looksBack(m_request.what)
            ? QStringList{tr("4 weeks"), tr("Last month"), tr("Month"), tr("Quarter"), tr("Own")}
            : QStringList{tr("Week"), tr("6 weeks"), tr("Month"), tr("Quarter"), tr("Own days")});
    m_quick->setCurrent(
        static_cast<int>(quick == periods.end() ? periods.size() - 1 : quick - periods.begin()));
    m_period->setVisible(hasPeriod(m_request.what));
    m_options->load(m_request);
    m_showing = false;
}

QWidget* ExportForm::firstChoice() const { return m_whats.at(m_request.what); }

void ExportForm::tell()
{
    if (!hasFilesOfPeople(m_request))
        m_request.filePerPerson = false;
    refill();
    Q_EMIT changed();
}

void ExportForm::choosePeriod(int quick)
{
    m_request.period = periodsOf(m_request.what)[static_cast<std::size_t>(quick)];
    if (m_fiscal)
        m_request = resolved(m_request, m_today, *m_fiscal);
    tell();
}

void ExportForm::daysTyped()
{
    if (m_showing)
        return;
    m_request.period = ExportPeriod::Days;
    m_request.days = {m_first->day(), m_last->day()};
    tell();
}

void ExportForm::judge(const Sight* sight)
{
    for (const auto& [what, tile] : m_whats)
        tile->setReasonDisabled(sight ? whyNot(*sight, m_request, what) : QString());
    QStringList reasons;
    for (const auto& [format, tile] : m_formats) {
        const auto can = allowed(m_request.what, format);
        tile->setReasonDisabled(can ? QString() : errorText(can.error()));
        if (!can && !reasons.contains(tile->reason()))
            reasons << tile->reason();
    }
    m_whyNot->setText(reasons.join(QLatin1Char(' ')));
    m_whyNot->setVisible(!reasons.isEmpty());
}

} // namespace mor::ui
