// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/unsaved_talks.h"

#include "shared/desk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr qint64 kMostBytes = 4 * 1024 * 1024;
constexpr auto kOwnerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}
std::string words(const QJsonValue& value) { return value.toString().toStdString(); }
QString word(const char* name) { return QLatin1String(name); }

QJsonObject jsonOf(const TalkDraft& draft)
{
    QJsonObject json{{word("step"), draft.stepText}, {word("note"), draft.note},
        {word("private"), draft.privateNote}, {word("seconds"), draft.seconds},
        {word("keys"), draft.keys}, {word("clicks"), draft.clicks},
        {word("correcting"), draft.correcting}, {word("reason"), draft.correctionReason}};
    if (draft.heldOn)
        json[word("held")] = text(toIso(*draft.heldOn));
    if (draft.criteria) {
        QJsonArray numbers;
        for (const int number : *draft.criteria)
            numbers.append(number);
        json[word("criteria")] = numbers;
    }
    QJsonArray steps;
    for (const auto& step : draft.steps)
        steps.append(QJsonObject{{word("owner"), text(step.owner)}, {word("what"), text(step.what)},
            {word("due"), text(toIso(step.due))}});
    json[word("steps")] = steps;
    if (draft.evidence) {
        QJsonArray kinds;
        for (const auto kind : *draft.evidence)
            kinds.append(text(toText(kind)));
        json[word("evidence")] = kinds;
    }
    return json;
}

TalkDraft draftOf(const QJsonObject& json)
{
    TalkDraft draft;
    draft.stepText = json[word("step")].toString();
    draft.note = json[word("note")].toString();
    draft.privateNote = json[word("private")].toString();
    draft.seconds = json[word("seconds")].toInt();
    draft.keys = json[word("keys")].toInt();
    draft.clicks = json[word("clicks")].toInt();
    draft.correcting = json[word("correcting")].toBool();
    draft.correctionReason = json[word("reason")].toString();
    if (const auto day = parseDay(words(json[word("held")])))
        draft.heldOn = *day;
    if (json.contains(word("criteria"))) {
        draft.criteria.emplace();
        for (const auto number : json[word("criteria")].toArray())
            draft.criteria->insert(number.toInt());
    }
    for (const auto value : json[word("steps")].toArray()) {
        const auto step = value.toObject();
        if (const auto due = parseDay(words(step[word("due")])))
            draft.steps.push_back({words(step[word("owner")]), words(step[word("what")]), *due});
    }
    if (json.contains(word("evidence"))) {
        draft.evidence.emplace();
        for (const auto kind : json[word("evidence")].toArray())
            if (const auto known = parseEvidenceType(words(kind)))
                draft.evidence->push_back(*known);
    }
    return draft;
}

std::vector<UnsavedTalk> read(const QString& place)
{
    std::vector<UnsavedTalk> talks;
    QFile file(place);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return talks;
    for (const auto value : QJsonDocument::fromJson(file.readAll()).array()) {
        const auto json = value.toObject();
        const auto key = parseOccurrenceKey(words(json[word("talk")]));
        if (!key)
            continue;
        const auto id = parseUuid(words(json[word("waits")]));
        talks.push_back({words(json[word("by")]), *key, draftOf(json[word("typed")].toObject()),
            json[word("title")].toString(), id.value_or(Uuid{}), {}});
    }
    return talks;
}

bool writeTo(const QString& place, const QByteArray& bytes)
{
    QSaveFile file(place);
    // commit() does not see what its own flush could not write.
    return file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerAlone)
        && file.write(bytes) == bytes.size() && file.flush() && file.commit();
}

} // namespace

UnsavedTalks::UnsavedTalks(const QStringList& places, QObject* parent)
    : QObject(parent)
    , m_places(places)
{
    // The first place is tried first, so what lies in a later one is newer.
    for (const auto& place : m_places)
        for (auto& talk : read(place)) {
            std::erase_if(m_all, [&](const UnsavedTalk& kept) {
                return kept.by == talk.by && kept.key == talk.key;
            });
            m_all.push_back(std::move(talk));
        }
}

UnsavedTalks* UnsavedTalks::of(const Desk& desk)
{
    return desk.findChild<UnsavedTalks*>(QString(), Qt::FindDirectChildrenOnly);
}

QStringList UnsavedTalks::placesFor(const QString& workspace)
{
    const auto name = QCryptographicHash::hash(
        QFileInfo(workspace).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1);
    return {workspace + QStringLiteral("-unsaved-talks.json"),
        QStringLiteral("%1/unsaved/%2.json")
            .arg(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation),
                QString::fromLatin1(name.toHex()))};
}

const UnsavedTalk* UnsavedTalks::find(const std::string& by, const OccurrenceKey& key) const
{
    const auto found = std::ranges::find_if(
        m_all, [&](const UnsavedTalk& talk) { return talk.by == by && talk.key == key; });
    return found == m_all.end() ? nullptr : &*found;
}

bool UnsavedTalks::keep(const UnsavedTalk& talk)
{
    const auto* kept = find(talk.by, talk.key);
    if (kept && kept->draft == talk.draft && kept->id == talk.id && m_written)
        return true;
    if (kept)
        m_all[static_cast<std::size_t>(kept - m_all.data())] = talk;
    else
        m_all.push_back(talk);
    return write();
}

void UnsavedTalks::forget(const std::string& by, const OccurrenceKey& key)
{
    if (std::erase_if(
            m_all, [&](const UnsavedTalk& talk) { return talk.by == by && talk.key == key; }))
        write();
}

bool UnsavedTalks::write()
{
    QJsonArray talks;
    for (const auto& talk : m_all)
        talks.append(
            QJsonObject{{word("by"), text(talk.by)}, {word("talk"), text(toText(talk.key))},
                {word("title"), talk.title}, {word("typed"), jsonOf(talk.draft)},
                {word("waits"), talk.waits() ? text(toText(talk.id)) : QString()}});
    const auto bytes = QJsonDocument(talks).toJson();
    const auto written = m_all.empty()
        ? m_places.end()
        : std::ranges::find_if(m_places, [&](const QString& place) {
              if (place != m_places.front()) // a workspace's folder that is gone is not ours
                  QDir().mkpath(QFileInfo(place).absolutePath());
              return writeTo(place, bytes);
          });
    m_written = m_all.empty() || written != m_places.end();
    if (m_written) // what lies elsewhere is older
        for (auto place = m_places.begin(); place != m_places.end(); ++place)
            if (place != written)
                QFile::remove(*place);
    return m_written;
}

} // namespace mor::ui
