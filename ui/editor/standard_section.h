// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/rhythm/criterion_hint.h"
#include "editor/section_editor.h"

namespace mor::ui {

class HintStrip;
class LineList;

/// The criteria: what somebody who was there could answer yes or no.
class StandardSection : public SectionEditor {
    Q_OBJECT

public:
    explicit StandardSection(QWidget* parent = nullptr);

    void load(const Activity& activity, const SectionGround& ground) override;
    void store(Activity& activity) const override;
    Mark state(const Activity& activity, const SectionGround& ground) const override;
    QWidget* firstFocus() override;
    void setReadOnly(bool readOnly, const QString& reason) override;

private:
    void judge();

    LineList* m_criteria;
    HintStrip* m_hint;
    int m_hintRow = -1;
    bool m_readOnly = false;
};

} // namespace mor::ui
