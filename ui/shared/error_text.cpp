// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "shared/error_text.h"

#include "words/error_text.h"

#include <QCoreApplication>

namespace mor::ui {

QString errorText(const Error& error)
{
    const std::string english(words::pattern(error.code));
    if (english.empty() || !error.where.empty())
        return QString::fromStdString(words::sentence(error));
    const auto pattern = QCoreApplication::translate("mor::words", english.c_str()).toStdString();
    return QString::fromStdString(words::filled(pattern, error.args));
}

QStringList errorLines(const Error& error)
{
    QStringList lines;
    for (const auto& line : words::sentences(error))
        lines.append(QString::fromStdString(line));
    return lines;
}

} // namespace mor::ui
