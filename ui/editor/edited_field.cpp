// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "editor/edited_field.h"

#include "core/planning/activity_fields.h"
#include "editor/editor_words.h"
#include "shared/activity_words.h"
#include "shared/expectation_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace mor::ui {

namespace {

/// Calls act with a function that gives the field's member of an activity.
template <class Act>
auto onMember(Field field, Act act)
{
    switch (field) {
    case Field::Name:
        return act([](auto& a) -> auto& { return a.name; });
    case Field::Purpose:
        return act([](auto& a) -> auto& { return a.purpose; });
    case Field::Levers:
        return act([](auto& a) -> auto& { return a.levers; });
    case Field::Owner:
        return act([](auto& a) -> auto& { return a.owner; });
    case Field::Counterpart:
        return act([](auto& a) -> auto& { return a.counterpart; });
    case Field::Audience:
        return act([](auto& a) -> auto& { return a.audience; });
    case Field::Rule:
        return act([](auto& a) -> auto& { return a.cadence.rule; });
    case Field::Opens:
        return act([](auto& a) -> auto& { return a.cadence.window.opensBefore; });
    case Field::Grace:
        return act([](auto& a) -> auto& { return a.cadence.window.grace; });
    case Field::Start:
        return act([](auto& a) -> auto& { return a.cadence.start; });
    case Field::Talk:
        return act([](auto& a) -> auto& { return a.minutes.talk; });
    case Field::Preparation:
        return act([](auto& a) -> auto& { return a.minutes.preparation; });
    case Field::Recording:
        return act([](auto& a) -> auto& { return a.minutes.recording; });
    case Field::Criteria:
        return act([](auto& a) -> auto& { return a.criteria; });
    case Field::Questions:
        return act([](auto& a) -> auto& { return a.questions; });
    case Field::Evidence:
        return act([](auto& a) -> auto& { return a.evidence; });
    case Field::UsefulWhen:
        return act([](auto& a) -> auto& { return a.usefulWhen; });
    case Field::Trap:
        return act([](auto& a) -> auto& { return a.trap; });
    case Field::MandatoryFields:
        return act([](auto& a) -> auto& { return a.mandatoryFields; });
    case Field::Expectation:
        break;
    }
    return act([](auto& a) -> auto& { return a.expectation; });
}

struct Named {
    Field field;
    const char* pointer; ///< of a problem
    const char* name; ///< as in activityFields()
    const char* label;
};

constexpr std::array<Named, kFieldCount> kNamed{{
    {Field::Name, "/name", "name", QT_TRANSLATE_NOOP("mor::ui::Field", "Name")},
    {Field::Purpose, "/purpose", "purpose", QT_TRANSLATE_NOOP("mor::ui::Field", "Purpose")},
    {Field::Levers, "/levers", "levers", QT_TRANSLATE_NOOP("mor::ui::Field", "Levers")},
    {Field::Owner, "/owner", "owner", QT_TRANSLATE_NOOP("mor::ui::Field", "Who holds it")},
    {Field::Counterpart, "/counterpart", "counterpart",
        QT_TRANSLATE_NOOP("mor::ui::Field", "With whom")},
    {Field::Audience, "/audience", "audience", QT_TRANSLATE_NOOP("mor::ui::Field", "Which reps")},
    {Field::Rule, "/cadence", "cadence", QT_TRANSLATE_NOOP("mor::ui::Field", "How often")},
    {Field::Opens, "/cadence/opens", "opens", QT_TRANSLATE_NOOP("mor::ui::Field", "Window opens")},
    {Field::Grace, "/cadence/grace", "grace", QT_TRANSLATE_NOOP("mor::ui::Field", "Days of grace")},
    {Field::Start, "/cadence/start", "start", QT_TRANSLATE_NOOP("mor::ui::Field", "Usual start")},
    {Field::Talk, "/minutes/talk", "talk", QT_TRANSLATE_NOOP("mor::ui::Field", "Talk, minutes")},
    {Field::Preparation, "/minutes/preparation", "preparation",
        QT_TRANSLATE_NOOP("mor::ui::Field", "Preparation, minutes")},
    {Field::Recording, "/minutes/recording", "recording",
        QT_TRANSLATE_NOOP("mor::ui::Field", "Recording, minutes")},
    {Field::Criteria, "/criteria", "criteria", QT_TRANSLATE_NOOP("mor::ui::Field", "Criteria")},
    {Field::Questions, "/questions", "questions",
        QT_TRANSLATE_NOOP("mor::ui::Field", "Guide questions")},
    {Field::Evidence, "/evidence", "evidence", QT_TRANSLATE_NOOP("mor::ui::Field", "Evidence")},
    {Field::UsefulWhen, "/usefulWhen", "usefulWhen",
        QT_TRANSLATE_NOOP("mor::ui::Field", "Sign that it was useful")},
    {Field::Trap, "/trap", "trap", QT_TRANSLATE_NOOP("mor::ui::Field", "How it goes wrong")},
    {Field::MandatoryFields, "/mandatoryFields", "mandatoryFields",
        QT_TRANSLATE_NOOP("mor::ui::Field", "Fields that must be filled")},
    {Field::Expectation, "/expectation", "expectation",
        QT_TRANSLATE_NOOP("mor::ui::Field", "Expectation")},
}};

const Named& named(Field field) { return kNamed[static_cast<std::size_t>(field)]; }

} // namespace

std::array<Field, kFieldCount> allFields()
{
    std::array<Field, kFieldCount> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = kNamed[i].field;
    return all;
}

bool reads(Field field, const Activity& one, const Activity& other)
{
    return onMember(field, [&](auto member) { return member(one) == member(other); });
}

void copy(Field field, const Activity& from, Activity& to)
{
    onMember(field, [&](auto member) { member(to) = member(from); });
}

std::optional<Field> fieldAt(std::string_view pointer)
{
    for (const auto& each : kNamed)
        if (const std::string_view place = each.pointer; pointer == place
            || (pointer.size() > place.size() && pointer.starts_with(place)
                && pointer[place.size()] == '/'))
            return each.field;
    return std::nullopt;
}

const char* nameOf(Field field) { return named(field).name; }

QString labelOf(Field field)
{
    return QCoreApplication::translate("mor::ui::Field", named(field).label);
}

QString told(Field field, const Activity& activity, const Rhythm& rhythm)
{
    QString text;
    if (field == Field::Expectation)
        text = activity.expectation ? expectationWords(*activity.expectation, rhythm) : QString();
    else if (field == Field::Levers)
        text = leverNames(activity.levers, rhythm).join(QStringLiteral(", "));
    else if (field == Field::Evidence)
        text = evidenceWords(activity.evidence);
    else
        text = QString::fromStdString(fieldText(activity, named(field).name))
                   .split(QLatin1Char('\n'))
                   .join(QStringLiteral(" · "));
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace mor::ui
