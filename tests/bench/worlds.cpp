// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/worlds.h"

namespace mor::bench {

const World& Worlds::of(int managers)
{
    if (m_world && m_world->request.managers == managers)
        return *m_world;
    m_world.reset();
    World world;
    world.request = {managers, 8, 3, kToday, 1};
    DemoFacts facts = makeDemoFacts(world.request).value();
    world.plan = std::move(facts.plan);
    world.facts = std::move(facts.facts);
    world.range = {kToday - std::chrono::weeks{3 * 52}, kToday};
    world.schedule = std::make_shared<const Schedule>(expand(world.plan, world.range));
    world.ledger = settle(world.schedule, world.facts, {}, kToday);
    m_world = std::move(world);
    return *m_world;
}

const Demo& Worlds::large()
{
    if (!m_large)
        m_large = makeDemo(demoRequest(DemoSize::Large, kToday)).value();
    return *m_large;
}

} // namespace mor::bench
