// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/zone/zone.h"

#include <string_view>

namespace mor {

/// The IANA name for what Windows and Outlook call a zone: "W. Europe Standard Time", or the words
/// shown to people, "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", with or without
/// the offset. Empty for any other name.
std::string_view ianaOfWindows(std::string_view name);

/// The zone of an IANA or Windows name. Error: "zone.unknown".
Result<Zone> zoneMeant(std::string_view name);

} // namespace mor
