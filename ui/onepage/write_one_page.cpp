// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "onepage/write_one_page.h"

#include "onepage/one_page_words.h"
#include "shared/paper_work.h"

namespace mor::ui {

Result<> writeOnePage(OnePageRequest request, const QString& file)
{
    const auto* version = versionToPrint(request.plan->rhythm, request.today);
    if (!version
        || onePageOf(*request.plan, *version, request.role, request.today).sections.empty())
        return fail(ErrorKind::NotFound, "program.nothing_to_print");
    if (request.version == 0)
        request.version = version->number;
    return writePdf(laidOut(request), pageTitle(request.role), file);
}

} // namespace mor::ui
