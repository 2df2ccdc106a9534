// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QScrollArea;
class QWidget;

namespace mor::ui {

/// The content, scrolled up and down only, without a frame or a ground of its own; never takes the
/// focus itself.
QScrollArea* scrollColumn(QWidget* content);

} // namespace mor::ui
