// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "people/leave_bands.h"

#include "core/org/lookup.h"
#include "people/people_words.h"
#include "shared/paint.h"
#include "shared/state_glyph.h"

#include <QDate>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace mor::ui {

namespace {

using std::chrono::days;

constexpr int kRow = 32; // design pixels
constexpr int kBand = 14;
constexpr int kMostName = 132;

class BandDelegate : public QStyledItemDelegate {
public:
    explicit BandDelegate(LeaveBands& bands)
        : QStyledItemDelegate(&bands)
        , m_bands(bands)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        const auto& theme = themeOf(m_bands);
        return {0,
            std::max(theme.px(kRow), QFontMetrics(theme.font(Type::Body)).height() + theme.px(8))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto& theme = themeOf(m_bands);
        const auto& model = m_bands.items();
        const auto& shown = model.contents()->shownDays;
        const auto direction = m_bands.layoutDirection();
        const QRect rect = option.rect;
        const auto put = [&](const QRect& at) { return QStyle::visualRect(direction, rect, at); };
        const auto across = [&](Day first, Day last, int top, int height) {
            const auto left = m_bands.xOf(std::max(first, shown.first), rect.width());
            const auto right = m_bands.xOf(std::min(last, shown.last) + days{1}, rect.width());
            return put(QRect(rect.left() + static_cast<int>(left), top,
                std::max(2, static_cast<int>(right - left)), height));
        };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintText(*painter, put({rect.left(), rect.top(), m_bands.nameWidth(), rect.height()}),
            index.data().toString(), theme.font(Type::Body), theme.text,
            QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter);
        for (const Day day : model.holidays(index.row()))
            painter->fillRect(
                across(day, day, rect.top() + theme.px(3), rect.height() - theme.px(6)),
                theme.mark(Mark::CannotTell).tint);
        const int high = theme.px(kBand);
        for (const auto& leave : model.leaves(index.row())) {
            const QRectF band(
                across(leave.first, leave.last, rect.center().y() - high / 2 + 1, high));
            paintPanel(*painter, band, theme.mark(Mark::Excused).tint, {}, theme.px(3));
            paintHatch(*painter, theme, Hatch::Rising, band, theme.hatch, theme.px(3));
        }
        const Day today = model.contents()->asked.today;
        if (shown.contains(today)) {
            auto line = across(today, today, rect.top() + theme.px(3), rect.height() - theme.px(6));
            line.setWidth(std::max(1, theme.px(1.5)));
            painter->fillRect(line, theme.mark(Mark::Missed).strong);
        }
        if (m_bands.hasFocus() && m_bands.currentIndex() == index)
            paintPanel(*painter, QRectF(rect).adjusted(1, 1, -1, -1), Qt::transparent, theme.focus,
                theme.px(4), 2);
        painter->restore();
    }

private:
    const LeaveBands& m_bands;
};

} // namespace

void BandModel::setContents(std::shared_ptr<const PeopleContents> contents)
{
    beginResetModel();
    m_contents = std::move(contents);
    m_people.clear();
    for (const auto at : m_contents->around)
        if (std::ranges::any_of(m_contents->effects, [&](const LeaveEffect& effect) {
                return effect.leave.person == m_contents->person(at).code;
            }))
            m_people.push_back(at);
    endResetModel();
}

std::vector<DayRange> BandModel::leaves(int row) const
{
    std::vector<DayRange> ranges;
    for (const auto& effect : m_contents->effects)
        if (effect.leave.person == m_contents->person(person(row)).code)
            ranges.push_back(effect.leave.days);
    return ranges;
}

std::vector<Day> BandModel::holidays(int row) const
{
    std::vector<Day> found;
    const auto* calendar
        = findCalendar(m_contents->roster(), m_contents->person(person(row)).calendar);
    for (std::size_t i = 0; calendar && i < calendar->holidays.size(); ++i)
        if (m_contents->shownDays.contains(calendar->holidays[i].day))
            found.push_back(calendar->holidays[i].day);
    return found;
}

int BandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant BandModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto name = QString::fromStdString(m_contents->person(person(index.row())).name);
    if (role == Qt::DisplayRole)
        return name;
    if (role == Qt::AccessibleTextRole) {
        QStringList away;
        for (const auto& range : leaves(index.row()))
            away.append(daysWords(range, m_contents->asked.today));
        return tr("%1, away %2").arg(name, away.join(tr(", ")));
    }
    return {};
}

LeaveBands::LeaveBands(QWidget* parent)
    : QListView(parent)
{
    setAccessibleName(tr("Leave and holidays of two months"));
    setModel(&m_model);
    setItemDelegate(new BandDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("morFocusRing", false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT personChosen(m_model.contents()->person(m_model.person(index.row())).code);
    });
}

void LeaveBands::show(std::shared_ptr<const PeopleContents> contents)
{
    m_model.setContents(std::move(contents));
    updateGeometry();
    update();
}

int LeaveBands::nameWidth() const
{
    const auto& theme = themeOf(*this);
    int wide = theme.px(60);
    for (int row = 0; row < m_model.rowCount(); ++row)
        wide = std::max(wide,
            textWidth(m_model.index(row).data().toString(), theme.font(Type::Body)) + theme.px(12));
    return std::min({wide, theme.px(kMostName), std::max(1, viewport()->width() / 3)});
}

double LeaveBands::xOf(Day day, double width) const
{
    const auto& shown = m_model.contents()->shownDays;
    const double left = nameWidth();
    return left
        + (width - left) * static_cast<double>((day - shown.first).count())
        / std::max(1, shown.length());
}

QSize LeaveBands::sizeHint() const
{
    const auto& theme = themeOf(*this);
    const int row = m_model.rowCount() > 0 ? sizeHintForRow(0) : 0;
    return {theme.px(240), viewportMargins().top() + m_model.rowCount() * row};
}

void LeaveBands::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (isThemeChange(*event)) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

BandAxis::BandAxis(const LeaveBands& bands, QWidget* parent)
    : QWidget(parent)
    , m_bands(bands)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BandAxis::sizeHint() const
{
    const auto& theme = themeOf(*this);
    return {theme.px(240), QFontMetrics(theme.font(Type::Caption)).height() + theme.px(4)};
}

void BandAxis::paintEvent(QPaintEvent*)
{
    if (!m_bands.items().contents())
        return;
    const auto& theme = themeOf(*this);
    const auto& shown = m_bands.items().contents()->shownDays;
    const auto font = theme.font(Type::Caption);
    QPainter painter(this);
    int free = 0;
    for (Day day = shown.first; day <= shown.last; day += days{1}) {
        const std::chrono::year_month_day date(day);
        const bool first = date.day() == std::chrono::day{1};
        if (!first && isoWeekday(day) != 1)
            continue;
        // A Monday close to a month's first day gives way to its name.
        const std::chrono::year_month_day soon(day + days{3});
        if (!first && soon.month() != date.month())
            continue;
        const auto text
            = QLocale().toString(QDate(1970, 1, 1).addDays(day.time_since_epoch().count()),
                first ? QStringLiteral("MMM") : QStringLiteral("d"));
        const int left = static_cast<int>(m_bands.xOf(day, width()));
        const int wide = textWidth(text, font) + 2;
        if (left < free)
            continue;
        free = left + wide + theme.px(6);
        paintText(painter,
            QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, wide, height())), text,
            font, theme.muted);
    }
}

} // namespace mor::ui
