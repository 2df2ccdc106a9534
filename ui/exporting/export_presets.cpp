// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/export_form.h"
#include "exporting/export_page.h"
#include "exporting/presets_box.h"
#include "shared/error_text.h"

#include <QInputDialog>
#include <QPointer>

#include <algorithm>

namespace mor::ui {

namespace {

ExportPresetRepository* repositoryOf(const Desk& desk)
{
    const auto* files = ExportFiles::of(desk);
    return files ? files->ways().presets : nullptr;
}

} // namespace

void ExportPage::readPresets()
{
    m_presets.clear();
    const auto* repository = repositoryOf(desk());
    if (repository && desk().viewer())
        if (auto kept = repository->presetsOf(desk().viewer()->code))
            m_presets = std::move(*kept);
    m_form->presets().setPresets(m_presets, !desk().isReadOnly());
}

Result<> ExportPage::keepPresets(std::vector<ExportPreset> presets, const QString& act)
{
    auto* repository = repositoryOf(desk());
    const auto* viewer = desk().viewer();
    if (!repository || !viewer)
        return fail(ErrorKind::Unavailable, "program.no_files");
    const auto save = [page = QPointer<ExportPage>(this), repository, owner = viewer->code](
                          const std::vector<ExportPreset>& kept) -> Result<> {
        auto done = repository->save(owner, kept);
        if (done && page)
            page->readPresets();
        return done;
    };
    const auto before = m_presets;
    if (auto done = save(presets); !done)
        return done;
    desk().remember(
        act, [save, before] { return save(before); },
        [save, after = std::move(presets)] { return save(after); });
    return {};
}

void ExportPage::savePreset(const QString& name)
{
    auto presets = m_presets;
    presets.push_back({name.trimmed().toStdString(), toText(m_form->request())});
    const auto done = keepPresets(std::move(presets), tr("saving a preset"));
    Q_EMIT said(done ? tr("Saved as “%1”.").arg(name.trimmed()) : errorText(done.error()),
        done.has_value());
}

void ExportPage::renamePreset(int preset, const QString& name)
{
    auto presets = m_presets;
    if (preset < 0 || static_cast<std::size_t>(preset) >= presets.size())
        return;
    presets[static_cast<std::size_t>(preset)].name = name.trimmed().toStdString();
    const auto done = keepPresets(std::move(presets), tr("renaming a preset"));
    Q_EMIT said(done ? tr("Renamed to “%1”.").arg(name.trimmed()) : errorText(done.error()),
        done.has_value());
}

void ExportPage::dropPreset(int preset)
{
    auto presets = m_presets;
    if (preset < 0 || static_cast<std::size_t>(preset) >= presets.size())
        return;
    const auto name = QString::fromStdString(presets[static_cast<std::size_t>(preset)].name);
    presets.erase(presets.begin() + preset);
    const auto done = keepPresets(std::move(presets), tr("deleting a preset"));
    Q_EMIT said(done ? tr("Deleted “%1”.").arg(name) : errorText(done.error()), done.has_value());
    m_form->firstChoice()->setFocus();
}

void ExportPage::usePreset(int preset)
{
    if (preset < 0 || static_cast<std::size_t>(preset) >= m_presets.size())
        return;
    const auto& kept = m_presets[static_cast<std::size_t>(preset)];
    const auto request = parseExportRequest(kept.request);
    if (!request) {
        Q_EMIT said(errorText(request.error()), false);
        return;
    }
    m_form->load(*request);
    ask();
}

void ExportPage::askForName(
    const QString& title, const QString& proposal, std::function<void(const QString&)> named)
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(proposal);
    connect(dialog, &QInputDialog::textValueSelected, this, std::move(named));
    dialog->open();
}

} // namespace mor::ui
