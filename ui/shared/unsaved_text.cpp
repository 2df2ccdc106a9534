// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/unsaved_text.h"

#include "shared/desk.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace mor::ui {

namespace {

const QString kBase = QStringLiteral("base");
const QString kTyped = QStringLiteral("typed");
const QString kWaits = QStringLiteral("waits");

constexpr qint64 kMostBytes = 4 * 1024 * 1024;

} // namespace

UnsavedText::UnsavedText(const QString& path, QObject* parent)
    : QObject(parent)
    , m_path(path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return;
    const auto activities = QJsonDocument::fromJson(file.readAll()).object();
    for (auto activity = activities.begin(); activity != activities.end(); ++activity) {
        const auto fields = activity.value().toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const auto value = field.value().toObject();
            m_all[activity.key()][field.key()] = {value.value(kBase).toString(),
                value.value(kTyped).toString(), value.value(kWaits).toBool()};
        }
    }
}

UnsavedText* UnsavedText::of(const Desk& desk)
{
    return desk.findChild<UnsavedText*>(QString(), Qt::FindDirectChildrenOnly);
}

void UnsavedText::keep(const QString& code, const Fields& fields)
{
    if (m_all.value(code) == fields)
        return;
    if (fields.isEmpty())
        m_all.remove(code);
    else
        m_all[code] = fields;
    write();
}

QStringList UnsavedText::undecided() const
{
    QStringList codes;
    for (auto activity = m_all.begin(); activity != m_all.end(); ++activity)
        if (std::ranges::any_of(*activity, [](const Field& field) { return field.waits; }))
            codes << activity.key();
    return codes;
}

QString UnsavedText::whyUndecided(const Desk& desk)
{
    const auto* kept = of(desk);
    const auto& draft = desk.plan()->rhythm.draft;
    if (!kept || !draft)
        return {};
    for (const auto& code : kept->undecided())
        if (const auto* activity = findActivity(*draft, code.toStdString()))
            return tr("Somebody else changed %1 while you typed. Open it and choose first.")
                .arg(QString::fromStdString(activity->name));
    return {};
}

void UnsavedText::write() const
{
    if (m_all.isEmpty()) {
        QFile::remove(m_path);
        return;
    }
    QJsonObject activities;
    for (auto activity = m_all.begin(); activity != m_all.end(); ++activity) {
        QJsonObject fields;
        for (auto field = activity->begin(); field != activity->end(); ++field)
            fields.insert(field.key(),
                QJsonObject{{kBase, field->base}, {kTyped, field->typed}, {kWaits, field->waits}});
        activities.insert(activity.key(), fields);
    }
    QSaveFile file(m_path);
    // commit() does not see what its own flush could not write.
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(activities).toJson()) > 0
        && file.flush())
        file.commit();
}

} // namespace mor::ui
