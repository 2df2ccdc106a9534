// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "adherence/drift_setting_form.h"

#include "adherence/drift_card.h"
#include "core/adherence/drift_series.h"
#include "core/adherence/drift_service.h"
#include "shared/button.h"
#include "shared/drift_words.h"
#include "shared/error_text.h"
#include "shared/inline_error.h"
#include "shared/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace mor::ui {

DriftWatch promisedUnder(DriftWatch watch, const DriftSetting& setting)
{
    watch.setting = setting;
    chart(watch.series, setting, {watch.rho, watch.rhoWeeks, watch.rhoKnown});
    watch.falseAlarmsAYear = falseAlarmsAYear(watch.series);
    return watch;
}

DriftSettingForm::DriftSettingForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    const auto& theme = themeOf(*this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.px(6));
    m_caught = addField(tr("Tell when so many talks are missed"), tr(" %"), 1, 99);
    m_weeks = addField(tr("One team’s false alarms at most once in"), tr(" weeks"), 10, 5000);
    m_days = addField(tr("The manager knows alone for"), tr(" days"), 0, 60);
    m_error = new InlineError(*m_caught);
    m_promise = new Label({}, Type::Small, &Theme::text2);
    column->addWidget(m_error);
    column->addWidget(m_promise->wrapped());
    auto* save = new Button(tr("Watch like this"), Button::Kind::Normal);
    save->setCompact(true);
    save->setKeyCap(tr("Ctrl Enter"));
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Ghost);
    cancel->setCompact(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(static_cast<QAbstractButton*>(save), &QAbstractButton::clicked, this,
        &DriftSettingForm::save);
    connect(static_cast<QAbstractButton*>(cancel), &QAbstractButton::clicked, this,
        &DriftSettingForm::closed);
    setAccessibleName(tr("How early we want to know"));
}

QSpinBox* DriftSettingForm::addField(
    const QString& name, const QString& suffix, int least, int most)
{
    auto* field = new QSpinBox;
    field->setRange(least, most);
    field->setSuffix(suffix);
    field->setAccessibleName(name);
    auto* label = (new Label(name, Type::Small))->wrapped();
    label->setBuddy(field);
    auto* row = new QHBoxLayout;
    row->setSpacing(themeOf(*this).px(8));
    row->addWidget(label, 1);
    row->addWidget(field);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(field, &QSpinBox::valueChanged, this, &DriftSettingForm::compute);
    return field;
}

void DriftSettingForm::load(std::shared_ptr<const DriftWatch> watch)
{
    m_watch = std::move(watch);
    const auto& setting = m_watch->setting;
    {
        const QSignalBlocker caught(m_caught), weeks(m_weeks), days(m_days);
        m_caught->setMinimum(static_cast<int>(std::floor(setting.accepted * 100)) + 1);
        m_caught->setValue(static_cast<int>(std::lround(setting.caught * 100)));
        m_weeks->setValue(static_cast<int>(std::lround(setting.weeksBetween)));
        m_days->setValue(setting.leaderAfterDays);
    }
    compute();
}

DriftSetting DriftSettingForm::setting() const
{
    auto setting = m_watch->setting;
    setting.caught = m_caught->value() / 100.0;
    setting.weeksBetween = m_weeks->value();
    setting.leaderAfterDays = m_days->value();
    return setting;
}

QString DriftSettingForm::promise() const { return m_promise->text(); }

void DriftSettingForm::compute()
{
    if (!m_watch)
        return;
    m_error->say({});
    m_promise->setText(tr("Counting what that would mean …"));
    m_desk.runner().run(
        QStringLiteral("drift-promise-%1").arg(reinterpret_cast<quintptr>(this)),
        [watch = m_watch, setting = setting()](
            const Cancelled&) { return promisedUnder(*watch, setting); },
        [form = QPointer<DriftSettingForm>(this)](const DriftWatch& watch) {
            if (form)
                form->m_promise->setText(driftDelay(watch, typicalSeries(watch)) + QLatin1Char(' ')
                    + driftFalseAlarms(watch));
        });
}

void DriftSettingForm::save()
{
    const auto* viewer = m_desk.viewer();
    if (!m_desk.drift() || !viewer || !m_watch)
        return;
    const auto set = [&desk = m_desk, by = viewer->code](const DriftSetting& setting) -> Result<> {
        DriftService service(*desk.drift(), desk.clock(), desk.ids());
        const auto word = service.set(desk.plan()->roster, setting, by);
        if (!word)
            return fail(word);
        desk.recorded();
        return {};
    };
    const auto now = setting();
    const auto before = m_watch->setting;
    if (const auto done = set(now); !done) {
        m_error->say(errorText(done.error()));
        return;
    }
    m_desk.remember(
        tr("how early drift is told"), [set, before] { return set(before); },
        [set, now] { return set(now); });
    Q_EMIT said(tr("Drift is watched like this from now on, for everybody."), true);
    Q_EMIT closed();
}

QWidget* DriftSettingForm::firstFocus() { return m_caught; }

void DriftSettingForm::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mor::ui
