// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/editor_view.h"

namespace mor::ui {

EditorView::EditorView(Desk& desk, QWidget* parent)
    : SubView(desk, parent)
{
}

void EditorView::refresh() { }

void EditorView::open(const QString&) { }

} // namespace mor::ui
