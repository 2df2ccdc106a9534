// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/news_line.h"

#include "core/planning/rhythm_news.h"
#include "shared/button.h"
#include "shared/label.h"
#include "shared/paint.h"
#include "shared/period.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSettings>

namespace mor::ui {

namespace {

QString keyOf(const Desk& desk, const Person& person, const RhythmNews& news)
{
    return QStringLiteral("news/%1/%2/v%3-%4")
        .arg(desk.fileName(), QString::fromStdString(person.code))
        .arg(news.version)
        .arg(news.from.time_since_epoch().count());
}

} // namespace

NewsLine::NewsLine(QWidget* parent)
    : QWidget(parent)
    , m_words(new Label)
    , m_see(new Button(tr("See what changes"), Button::Kind::Ghost))
    , m_close(new Button(Icon::Cross, tr("Close the news"), Button::Kind::Ghost))
{
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_words->wrapped(), 1);
    row->addWidget(m_see);
    row->addWidget(m_close);
    m_see->setCompact(true);
    m_close->setCompact(true);
    connect(m_see, &QAbstractButton::clicked, this, [this] { Q_EMIT changesWanted(m_version); });
    connect(m_close, &QAbstractButton::clicked, this, &NewsLine::close);
    space();
    hide();
}

void NewsLine::showFor(const Desk& desk, const Person* person)
{
    m_words->clear();
    m_version = 0;
    if (person)
        for (const auto& news : rhythmNews(*desk.plan(), *person, desk.today())) {
            const auto key = keyOf(desk, *person, news);
            if (QSettings().value(key).toBool())
                continue;
            m_key = key;
            m_version = news.version;
            m_words->setText(
                tr("Rhythm v%1 from %2: %3")
                    .arg(news.version)
                    .arg(shortDate(news.from, desk.today()), QString::fromStdString(news.reason)));
            break;
        }
    setAccessibleName(m_words->text());
    m_see->setAccessibleName(tr("See what changes with rhythm v%1").arg(m_version));
    setVisible(m_version > 0);
}

QString NewsLine::sentence() const { return m_words->text(); }

void NewsLine::close()
{
    QSettings().setValue(m_key, true);
    m_words->clear();
    hide();
    Q_EMIT closed();
}

void NewsLine::space()
{
    const auto& theme = themeOf(*this);
    layout()->setContentsMargins(theme.px(24), theme.px(6), theme.px(16), theme.px(6));
    layout()->setSpacing(theme.px(12));
}

void NewsLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& theme = themeOf(*this);
    painter.fillRect(rect(), theme.accentSoft);
}

void NewsLine::changeEvent(QEvent* event)
{
    if (isThemeChange(*event) && layout())
        space();
    QWidget::changeEvent(event);
}

} // namespace mor::ui
