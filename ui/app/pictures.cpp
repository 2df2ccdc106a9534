// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/pictures.h"

#include "adherence/adherence_page.h"
#include "app/main_window.h"
#include "app/workbench.h"
#include "people/people_page.h"
#include "rhythm/rhythm_page.h"

#include <QApplication>
#include <QDir>

namespace mor::ui {

namespace {

const QList<QSize> kSizes{{1440, 900}, {1024, 700}, {2560, 1440}};

void settle(MainWindow& window)
{
    // What is asked in the background may lead to another question once it is shown.
    for (int round = 0; round < 3; ++round) {
        QApplication::processEvents();
        if (window.desk())
            window.desk()->runner().finish();
    }
    QApplication::processEvents();
}

/// The activity that the editor is shown with: the newest of the draft, else any.
QString activityToShow(const Rhythm& rhythm)
{
    const auto* newest = newestVersion(rhythm);
    if (rhythm.draft)
        for (const auto& activity : rhythm.draft->activities)
            if (newest == nullptr || findActivity(*newest, activity.code) == nullptr)
                return QString::fromStdString(activity.code);
    const auto* version = rhythm.draft ? &*rhythm.draft : newest;
    return version == nullptr || version->activities.empty()
        ? QString()
        : QString::fromStdString(version->activities.front().code);
}

/// Shows and draws each page in the window as it stands.
class Photographer {
public:
    Photographer(MainWindow& window, const PictureRequest& request)
        : m_window(window)
        , m_request(request)
    {
    }

    void walk(const QString& end)
    {
        m_end = end;
        auto* bench = m_window.workbench();
        for (int page = 0; bench && page < bench->pageCount(); ++page) {
            const auto& id = bench->entries()[static_cast<std::size_t>(page)].id;
            if (!wants(id))
                continue;
            m_window.showWorkbench();
            bench->openPage(page);
            take(id);
            if (id == QLatin1String("calendar"))
                takePeriods(*bench->page());
            if (auto* adherence = qobject_cast<AdherencePage*>(bench->page()))
                takeTabs(*adherence);
            if (auto* people = qobject_cast<PeoplePage*>(bench->page()))
                takeForms(*people);
            if (auto* rhythm = qobject_cast<RhythmPage*>(bench->page()))
                takeViews(*rhythm);
        }
        if (wants(QStringLiteral("welcome"))) {
            m_window.showWelcome();
            take(QStringLiteral("welcome"));
        }
    }

    const QStringList& written() const { return m_written; }

private:
    bool wants(const QString& id) const
    {
        return m_request.pages.isEmpty() || m_request.pages.contains(id);
    }

    void take(const QString& name)
    {
        settle(m_window);
        const auto path = QDir(m_request.folder).filePath(name + m_end + QStringLiteral(".png"));
        if (m_window.grab().save(path))
            m_written.append(path);
    }

    void takePeriods(Page& page)
    {
        const auto show = [&](PeriodKind kind) {
            const auto& desk = *m_window.desk();
            page.showPeriod(periodOf(kind, desk.today(), desk.plan()->roster.fiscal));
        };
        show(PeriodKind::Day);
        take(QStringLiteral("calendar-day"));
        show(PeriodKind::Month);
        take(QStringLiteral("calendar-month"));
        show(PeriodKind::Quarter);
        take(QStringLiteral("calendar-quarter"));
        show(PeriodKind::Week);
    }

    void takeTabs(AdherencePage& page)
    {
        page.showTab(AdherencePage::Tab::Activities);
        take(QStringLiteral("adherence-activities"));
        page.showTab(AdherencePage::Tab::Coverage);
        take(QStringLiteral("adherence-coverage"));
        page.showTab(AdherencePage::Tab::Overview);
    }

    void takeForms(PeoplePage& page)
    {
        page.editPerson();
        if (!page.form())
            return; // whoever looks only reads
        take(QStringLiteral("people-edit"));
        page.addLeave();
        take(QStringLiteral("people-leave"));
        page.editHolidays();
        take(QStringLiteral("people-holidays"));
        page.closeForm();
    }

    void takeViews(RhythmPage& page)
    {
        if (const auto code = activityToShow(m_window.desk()->plan()->rhythm); !code.isEmpty()) {
            page.showActivity(code);
            take(QStringLiteral("rhythm-editor"));
        }
        page.showPublish();
        take(QStringLiteral("rhythm-publish"));
        page.showStrategy();
        take(QStringLiteral("rhythm-strategy"));
        page.showOnePage(Role::Manager);
        take(QStringLiteral("rhythm-onepage"));
        page.showBoard();
    }

    MainWindow& m_window;
    const PictureRequest& m_request;
    QString m_end;
    QStringList m_written;
};

} // namespace

QStringList renderPictures(MainWindow& window, Look& look, const PictureRequest& request)
{
    if (!QDir().mkpath(request.folder))
        return {};
    Photographer photographer(window, request);
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        if (request.appearance && *request.appearance != Appearance::System
            && *request.appearance != appearance)
            continue;
        look.setAppearance(appearance);
        const auto theme
            = appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        for (const auto& size : request.sizes.isEmpty() ? kSizes : request.sizes) {
            window.resize(size);
            photographer.walk(QStringLiteral("-%1-%2").arg(theme).arg(size.width()));
        }
    }
    return photographer.written();
}

} // namespace mor::ui
