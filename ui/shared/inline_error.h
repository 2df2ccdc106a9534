// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shared/label.h"

namespace mor::ui {

/// A sentence below a field that is wrong: red edge on the field, the sentence also in the field's
/// accessible description. Takes no room while there is nothing to say.
class InlineError : public Label {
    Q_OBJECT

public:
    explicit InlineError(QWidget& field, QWidget* parent = nullptr);

    /// An empty sentence clears the error.
    void say(const QString& sentence);

private:
    QWidget& m_field;
};

} // namespace mor::ui
