// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "exporting/way_out.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

namespace mor::ui {

namespace {

constexpr qint64 kLittleRoom = 1024 * 1024; // bytes

QString tr(const char* text) { return QCoreApplication::translate("mor::ui::Export", text); }

} // namespace

QString wayOut(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return tr("The folder is gone. Bring it back and press Try again, or choose another "
                  "place.");
    if (!folder.isWritable())
        return tr("This folder can’t be written to. Choose another place.");
    if (file.isDir())
        return tr("There is a folder of that name. Choose another name.");
    const QStorageInfo disk(folder.absoluteFilePath());
    if (disk.isValid() && disk.isReadOnly())
        return tr("This disk can only be read. Choose another place.");
    if (disk.isValid() && disk.bytesAvailable() < kLittleRoom)
        return tr("The disk is full. Make room and press Try again, or choose another place.");
    if (file.exists() && !file.isWritable())
        return tr("The file can only be read. Choose another name.");
    return tr("It may be open in another program. Close it there and press Try again, or choose "
              "another place.");
}

} // namespace mor::ui
