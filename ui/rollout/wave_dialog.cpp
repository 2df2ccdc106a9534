// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "rollout/wave_dialog.h"

#include "core/org/lookup.h"
#include "rollout/stage_words.h"
#include "shared/button.h"
#include "shared/day_field.h"
#include "shared/inline_error.h"
#include "shared/org_words.h"
#include "shared/period.h"
#include "shared/row_table.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr int kCodeRole = Qt::UserRole + 1;
const auto kNew = QStringLiteral("new");

} // namespace

Wave suggestedWave(const Plan& plan, RolloutStage stage, Day today)
{
    Wave wave;
    wave.stage = stage;
    wave.from = mondayOf(today) + std::chrono::days{7};
    wave.everyone = stage >= RolloutStage::Everyone;
    if (stage == RolloutStage::Yourself)
        for (const auto& person : plan.roster.people)
            if (person.role == Role::Leader && isEmployed(person, today))
                wave.people.push_back(person.code);
    return wave;
}

WaveDialog::WaveDialog(const Plan& plan, Day today, const Wave& suggested, const QString& readOnly,
    Save save, QWidget* parent)
    : QDialog(parent)
    , m_roster(plan.roster)
    , m_today(today)
    , m_suggested(suggested)
    , m_readOnly(readOnly)
    , m_save(std::move(save))
    , m_list(new RowTable(tr("Waves of this stage"), {1}))
{
    const auto& theme = themeOf(*this);
    setWindowTitle(numberOf(suggested.stage));
    for (const auto& wave : plan.rhythm.rollout.waves)
        if (wave.stage == suggested.stage)
            m_waves.push_back(wave);
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(24);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(8));
    column->addWidget((
        new Label(tr("%1: %2").arg(numberOf(suggested.stage), wordOf(suggested.stage)), Type::Lead))
                          ->wrapped());
    const auto first = firstRun(plan, today);
    column->addWidget(
        (new Label(first && first->asks
                 ? tr("%1 So the rollout begins with this wave; what is closed stays as it was. "
                      "Once it is entered, the stages after it can start today or later.")
                       .arg(first->sentence)
                 : tr("Who starts on which day. Nobody owes a talk from before the day they join; "
                      "those who started stay in."),
             Type::Body, &Theme::text2))
            ->wrapped());
    column->addWidget(m_list);
    column->addWidget(makeForm(), 1);

    std::vector<Row> rows;
    for (const auto& wave : m_waves)
        rows.push_back(
            {QString::number(rows.size()), {bodyCell(waveLine(wave, m_roster, m_today))}});
    if (m_readOnly.isEmpty())
        rows.push_back({kNew, {softCell(tr("A new wave"))}});
    m_list->setEdge(8);
    m_list->setRows({QString()}, std::move(rows));
    m_list->setVisible(!m_waves.empty());
    connect(m_list, &RowTable::currentRowChanged, this,
        [this](const QString& id) { showWave(id == kNew || id.isEmpty() ? -1 : id.toInt()); });
    m_list->select(m_waves.empty() ? kNew : QStringLiteral("0"));
    showWave(m_waves.empty() ? -1 : 0);
    setMinimumWidth(theme.px(460));
    m_from->setFocus();
}

QWidget* WaveDialog::makeForm()
{
    const auto& theme = themeOf(*this);
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(theme.px(4));
    const auto field = [&](const QString& name, QWidget* widget, int stretch = 0) {
        auto* label = new Label(name, Type::Small, &Theme::text2);
        label->setBuddy(widget);
        widget->setAccessibleName(name);
        column->addWidget(label);
        column->addWidget(widget, stretch);
    };
    m_from = new DayField(tr("Starts on"));
    m_everyone = new QCheckBox(tr("Everybody who leads, also those who come later"));
    m_people = new QListView;
    m_note = new QLineEdit;
    m_note->setMaxLength(200);
    m_note->setPlaceholderText(tr("What they run: pipeline review, checkpoint, debriefs"));
    for (const auto* person : waveCandidates(m_roster, m_today)) {
        auto* item = new QStandardItem(
            tr("%1 · %2").arg(QString::fromStdString(person->name), roleLine(*person)));
        item->setCheckable(true);
        item->setEditable(false);
        item->setData(QString::fromStdString(person->code), kCodeRole);
        m_candidates.appendRow(item);
    }
    m_people->setModel(&m_candidates);
    m_people->setMinimumHeight(theme.px(120));
    m_people->setTabKeyNavigation(false);
    m_people->setSpacing(theme.px(4)); // rows tall enough to be hit
    field(tr("Starts on"), m_from);
    column->addWidget(m_everyone);
    field(tr("Who starts"), m_people, 1);
    field(tr("One line that stands on the card"), m_note);
    m_problem = new InlineError(*m_from);
    column->addWidget(m_problem);

    m_ok = new Button({}, Button::Kind::Primary);
    m_remove = new Button(tr("Remove this wave"), Button::Kind::Ghost);
    auto* close
        = new Button(m_readOnly.isEmpty() ? tr("Cancel") : tr("Close"), Button::Kind::Ghost);
    m_ok->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    close->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_ok);
    column->addSpacing(theme.px(8));
    column->addLayout(row);
    connect(m_everyone, &QCheckBox::toggled, this,
        [this](bool everyone) { m_people->setEnabled(!everyone); });
    connect(m_from, &DayField::dayChanged, this, &WaveDialog::tell);
    connect(m_ok, &QAbstractButton::clicked, this, [this] { save(false); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { save(true); });
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    return form;
}

void WaveDialog::showWave(int row)
{
    m_shown = row >= 0 && row < static_cast<int>(m_waves.size())
        ? std::optional(m_waves[static_cast<std::size_t>(row)])
        : std::nullopt;
    const auto& wave = m_shown ? *m_shown : m_suggested;
    m_from->setDay(wave.from);
    m_everyone->setChecked(wave.everyone);
    m_people->setEnabled(!wave.everyone);
    for (int i = 0; i < m_candidates.rowCount(); ++i) {
        const auto code = m_candidates.item(i)->data(kCodeRole).toString().toStdString();
        const bool in = std::ranges::find(wave.people, code) != wave.people.end();
        m_candidates.item(i)->setCheckState(in ? Qt::Checked : Qt::Unchecked);
    }
    m_note->setText(QString::fromStdString(wave.note));
    m_problem->say({});
    m_remove->setVisible(m_shown.has_value());
    m_ok->setReasonDisabled(m_readOnly);
    m_remove->setReasonDisabled(m_readOnly);
    tell();
}

void WaveDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        primaryAct();
    else
        QDialog::keyPressEvent(event);
}

void WaveDialog::primaryAct() { m_ok->click(); }

void WaveDialog::tell()
{
    m_ok->setText(m_shown ? tr("Save") : tr("Start on %1").arg(shortDate(m_from->day(), m_today)));
}

Wave WaveDialog::wave() const
{
    Wave wave;
    wave.stage = m_suggested.stage;
    wave.from = m_from->day();
    wave.everyone = m_everyone->isChecked();
    for (int i = 0; !wave.everyone && i < m_candidates.rowCount(); ++i)
        if (m_candidates.item(i)->checkState() == Qt::Checked)
            wave.people.push_back(m_candidates.item(i)->data(kCodeRole).toString().toStdString());
    wave.note = m_note->text().simplified().toStdString();
    return wave;
}

void WaveDialog::save(bool remove)
{
    const auto problem = m_save(m_shown, remove ? std::nullopt : std::optional(wave()));
    m_problem->say(problem);
    if (problem.isEmpty())
        accept();
}

} // namespace mor::ui
