// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "today/unsaved_talks.h"

#include "shared/desk.h"
#include "shared/workspace_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace mor::ui {

namespace {

constexpr qint64 kMostBytes = 4 * 1024 * 1024;
constexpr int kWaitForLock = 300; // milliseconds
constexpr int kLongestLock = 5000; // of somebody who is gone
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

QJsonObject jsonOf(const UnsavedTalk& talk)
{
    return {{word("by"), text(talk.by)}, {word("talk"), text(toText(talk.key))},
        {word("title"), talk.title}, {word("typed"), jsonOf(talk.draft)},
        {word("waits"), talk.waits() ? text(toText(talk.id)) : QString()}};
}

std::optional<UnsavedTalk> talkOf(const QJsonObject& json)
{
    const auto key = parseOccurrenceKey(words(json[word("talk")]));
    if (!key)
        return std::nullopt;
    const auto id = parseUuid(words(json[word("waits")]));
    return UnsavedTalk{words(json[word("by")]), *key, draftOf(json[word("typed")].toObject()),
        json[word("title")].toString(), id.value_or(Uuid{}), {}};
}

/// Nothing: there is a file, and it is not one of ours or not to be read.
std::optional<QJsonArray> read(const QString& place)
{
    QFile file(place);
    if (!file.exists())
        return QJsonArray();
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return std::nullopt;
    const auto json = QJsonDocument::fromJson(file.readAll());
    return json.isArray() ? std::optional(json.array()) : std::nullopt;
}

bool write(const QString& place, const QJsonArray& entries)
{
    if (entries.isEmpty())
        return QFile::remove(place);
    const auto bytes = QJsonDocument(entries).toJson();
    if (bytes.size() > kMostBytes)
        return false; // it would not be read again
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
    for (const auto& place : m_places) {
        const auto before = m_all.size();
        for (const auto entry : read(place).value_or(QJsonArray()))
            if (const auto talk = talkOf(entry.toObject())) {
                const auto at = indexOf(talk->by, talk->key);
                if (at < before)
                    m_replaced.append(m_stored[at].json);
                know(*talk, {entry.toObject(), false});
            }
    }
}

UnsavedTalks* UnsavedTalks::of(const Desk& desk)
{
    return desk.findChild<UnsavedTalks*>(QString(), Qt::FindDirectChildrenOnly);
}

QStringList UnsavedTalks::placesFor(const QString& workspace)
{
    const auto name = WorkspaceFile::keyOf(workspace);
    const auto own = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return {workspace + QStringLiteral("-unsaved-talks.json"),
        QStringLiteral("%1/unsaved/%2.json").arg(own, name),
        QStringLiteral("%1/unsaved/%2-2.json").arg(own, name)};
}

std::size_t UnsavedTalks::indexOf(const std::string& by, const OccurrenceKey& key) const
{
    const auto found = std::ranges::find_if(
        m_all, [&](const UnsavedTalk& talk) { return talk.by == by && talk.key == key; });
    return static_cast<std::size_t>(found - m_all.begin());
}

const UnsavedTalk* UnsavedTalks::find(const std::string& by, const OccurrenceKey& key) const
{
    const auto at = indexOf(by, key);
    return at == m_all.size() ? nullptr : &m_all[at];
}

void UnsavedTalks::know(const UnsavedTalk& talk, const Stored& stored)
{
    const auto at = indexOf(talk.by, talk.key);
    if (at == m_all.size()) {
        m_all.push_back(talk);
        m_stored.push_back(stored);
    } else {
        m_all[at] = talk;
        m_stored[at] = stored;
    }
}

bool UnsavedTalks::keep(const UnsavedTalk& talk)
{
    const auto json = jsonOf(talk);
    if (const auto at = indexOf(talk.by, talk.key); at < m_all.size() && m_stored[at].json != json)
        m_replaced.append(m_stored[at].json);
    know(talk, {json, true});
    return merge();
}

void UnsavedTalks::forget(const std::string& by, const OccurrenceKey& key)
{
    const auto at = indexOf(by, key);
    if (at == m_all.size())
        return;
    m_replaced.append(m_stored[at].json);
    m_all.erase(m_all.begin() + static_cast<std::ptrdiff_t>(at));
    m_stored.erase(m_stored.begin() + static_cast<std::ptrdiff_t>(at));
    merge();
}

bool UnsavedTalks::merge()
{
    QJsonArray wanted;
    for (const auto& stored : m_stored)
        if (stored.isOwn)
            wanted.append(stored.json);
    auto replaced = m_replaced;
    for (const auto entry : wanted)
        replaced.removeIf([&](const QJsonObject& json) { return json == entry.toObject(); });
    bool complete = true;
    for (const auto& place : m_places) {
        if (!wanted.isEmpty() && place != m_places.front())
            QDir().mkpath(QFileInfo(place).absolutePath()); // but not that of the workspace
        else if (wanted.isEmpty() && !QFileInfo::exists(place))
            continue;
        if (!mergeInto(place, wanted, replaced)) {
            complete = complete && read(place).value_or(QJsonArray()).isEmpty();
            continue;
        }
        for (const auto entry : wanted) // what lies elsewhere is older
            replaced.append(entry.toObject());
        wanted = {};
    }
    if (complete)
        m_replaced.clear();
    return wanted.isEmpty();
}

bool UnsavedTalks::mergeInto(
    const QString& place, const QJsonArray& wanted, const QList<QJsonObject>& replaced)
{
    QLockFile lock(place + QStringLiteral(".lock"));
    lock.setStaleLockTime(kLongestLock);
    if (!lock.tryLock(kWaitForLock))
        return false;
    const auto there = read(place);
    if (!there)
        return false;
    QJsonArray entries;
    for (const auto entry : *there)
        if (!replaced.contains(entry.toObject()))
            entries.append(entry);
    for (const auto entry : wanted)
        if (!entries.contains(entry))
            entries.append(entry);
    return entries == *there || write(place, entries);
}

} // namespace mor::ui
