// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/leave_card.h"

#include "people/effect_list.h"
#include "people/leave_bands.h"
#include "people/people_words.h"
#include "shared/button.h"
#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mor::ui {

namespace {

/// How holidays and leave are painted.
class BandLegend : public QWidget {
public:
    BandLegend()
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAccessibleName(LeaveCard::tr("Plain: holiday. Hatched: leave."));
    }

    QSize sizeHint() const override
    {
        const auto& theme = themeOf(*this);
        const auto font = theme.font(Type::Small);
        return {textWidth(words(0), font) + textWidth(words(1), font) + theme.px(2 * 18 + 12) + 4,
            QFontMetrics(font).height() + 2};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const auto& theme = themeOf(*this);
        const auto font = theme.font(Type::Small);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        int left = 0;
        for (int i = 0; i < 2; ++i) {
            const int side = theme.px(12);
            const auto put = [&](const QRect& at) {
                return QStyle::visualRect(layoutDirection(), rect(), at);
            };
            const QRectF box(put({left, (height() - side) / 2, side, side}));
            const auto mark = i == 0 ? Mark::CannotTell : Mark::Excused;
            paintPanel(painter, box, theme.mark(mark).tint, i == 0 ? theme.border : QColor(), 1);
            if (i == 1)
                paintHatch(painter, theme, Hatch::Rising, box, theme.hatch);
            const int wide = textWidth(words(i), font) + 2;
            paintText(painter, put({left + theme.px(18), 0, wide, height()}), words(i), font,
                theme.text2);
            left += theme.px(18) + wide + theme.px(12);
        }
    }

private:
    static QString words(int which)
    {
        return which == 0 ? LeaveCard::tr("holiday") : LeaveCard::tr("leave");
    }
};

} // namespace

LeaveCard::LeaveCard(QWidget* parent)
    : Card(tr("Leave and holidays"), parent)
    , m_bands(new LeaveBands)
    , m_axis(new BandAxis(*m_bands))
    , m_effects(new EffectList(tr("What each leave does")))
    , m_nobody(new Label({}, Type::Small, &Theme::muted))
    , m_add(new Button(tr("Add leave"), Button::Kind::Quiet))
    , m_holidays(new Button(tr("Holidays"), Button::Kind::Quiet))
    , m_calendar(new Button(tr("Import calendar file…"), Button::Kind::Quiet))
{
    head()->addWidget(new BandLegend);
    body()->addWidget(m_axis);
    body()->addWidget(m_bands);
    body()->addWidget(m_nobody->wrapped());
    body()->addWidget(new Rule);
    body()->addWidget(m_effects);
    auto* rule = new Label(
        tr("A weekly talk is expected when both people have at least three working days in that "
           "week. Otherwise it is excused on its own, and stays visible."),
        Type::Small, &Theme::text2);
    body()->addWidget(rule->wrapped());
    auto* row = new QHBoxLayout;
    m_add->setSymbol(Icon::Plus);
    row->addWidget(m_add);
    row->addWidget(m_holidays);
    row->addWidget(m_calendar);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addStretch(1);
    connect(m_add, &QAbstractButton::clicked, this, &LeaveCard::addWanted);
    connect(m_holidays, &QAbstractButton::clicked, this, &LeaveCard::holidaysWanted);
    connect(m_calendar, &QAbstractButton::clicked, this, &LeaveCard::calendarWanted);
    connect(m_bands, &LeaveBands::personChosen, this, &LeaveCard::personChosen);
    connect(m_effects, &EffectList::chosen, this, [this](const QString& id) {
        if (const auto* leave = leaveOf(id); leave && !m_readOnly)
            Q_EMIT leaveChosen(*leave);
    });
    connect(m_effects, &EffectList::dropped, this, [this](const QString& id) {
        if (const auto* leave = leaveOf(id); leave && !m_readOnly)
            Q_EMIT leaveDropped(*leave);
    });
}

const Leave* LeaveCard::leaveOf(const QString& id) const
{
    const auto at = static_cast<std::size_t>(id.toInt());
    return m_contents && at < m_contents->effects.size() ? &m_contents->effects[at].leave : nullptr;
}

void LeaveCard::show(std::shared_ptr<const PeopleContents> contents)
{
    m_contents = std::move(contents);
    const Day today = m_contents->asked.today;
    std::vector<EffectLine> lines;
    for (const auto& effect : m_contents->effects) {
        const bool absent = effect.leave.kind == LeaveKind::Absent;
        const auto when = daysWords(effect.leave.days, today);
        const auto who = nameOf(m_contents->roster(), effect.leave.person);
        lines.push_back({effect.excusedTalks() > 0 ? Mark::Excused : Mark::Planned,
            absent ? tr("%1, %2 (absent)").arg(when, who) : tr("%1, %2").arg(when, who),
            effectWords(*m_contents, effect), QString::number(lines.size())});
    }
    const bool any = !lines.empty();
    m_bands->show(m_contents);
    m_bands->setVisible(any);
    m_axis->setVisible(any);
    m_axis->update();
    m_effects->setItems(std::move(lines));
    m_effects->setVisible(any);
    m_nobody->setVisible(!any);
    m_nobody->setText(tr("Nobody here is away %1.").arg(daysWords(m_contents->shownDays, today)));
}

void LeaveCard::setReadOnly(const QString& reason)
{
    m_readOnly = !reason.isEmpty();
    m_add->setReasonDisabled(reason);
}

} // namespace mor::ui
