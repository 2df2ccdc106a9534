// SPDX-FileCopyrightText: 2026 MOR Planner contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/org/lookup.h"
#include "people/import_columns.h"
#include "people/import_form.h"
#include "shared/button.h"
#include "ui/people/people_setting.h"

#include <QRadioButton>

namespace mor::tests {

using namespace mor::ui;

namespace {

using Dates = MappedColumn::Dates;

/// One who stays, one with another name, one who is new, one whose manager nobody knows.
class FourPeople : public PeopleFile {
public:
    FourPeople()
    {
        m_facts.name = QStringLiteral("people-november.csv");
        m_facts.rows = 4;
        m_facts.delimiter = ';';
        m_facts.header = {"Full name", "Code", "Manager", "Start"};
        m_facts.first = {"Rep r-001", "r-001", "m-01", "03/04/2023"};
        m_facts.fields = {"name", "code", "boss", "joined", "left"};
        m_facts.suggested = {"people", {},
            {{"Full name", "name", Dates::AsFound}, {"Code", "code", Dates::AsFound},
                {"Manager", "boss", Dates::AsFound}, {"Start", "left", Dates::AsFound}}};
    }

    const Facts& facts() const override { return m_facts; }
    std::vector<DateDoubt> doubts(const ImportMapping& mapping) const override
    {
        if (mapping.columns[3].field.empty())
            return {};
        return {{3, "03/04/2023", day(2023, 4, 3), day(2023, 3, 4), 3}};
    }
    Rows rows(const ImportMapping& mapping) const override
    {
        asked = mapping;
        const auto row
            = [](const char* where, const char* code, const char* name, const char* boss) {
                  PersonRow person;
                  person.where = where;
                  person.code = code;
                  person.name = name;
                  person.boss = boss;
                  return person;
              };
        return {{row("line 2", "r-001", "Rep r-001", "m-01"),
                    row("line 5", "r-002", "Tom Hughes", "m-01"),
                    row("line 3", "r-005", "Ada Stone", "m-02"),
                    row("line 4", "r-006", "Bob Bell", "m-99")},
            {}};
    }
    Result<QString> setAside(const std::vector<Error>& problems) const override
    {
        aside = static_cast<int>(problems.size());
        return QStringLiteral("people-november.csv.rejected.csv");
    }

    mutable ImportMapping asked;
    mutable int aside = 0;

private:
    Facts m_facts;
};

struct ImportSetting : PeopleSetting {
    std::shared_ptr<FourPeople> file = std::make_shared<FourPeople>();
    int copies = 0;

    ImportSetting()
    {
        files->openPeople
            = [this](const QString&) -> Result<std::shared_ptr<const PeopleFile>> { return file; };
        files->copyBefore = [this]() -> Result<> {
            ++copies;
            return {};
        };
        open("l-01");
    }

    ImportForm& form()
    {
        if (!page->form())
            page->importPeople();
        auto* open = qobject_cast<ImportForm*>(page->form());
        REQUIRE(open);
        return *open;
    }

    QStringList lines() { return linesOf(form().outlook()); }
};

} // namespace

TEST_CASE("An import asks once about dates that fit both ways", "[ui][people]")
{
    ImportSetting setting;
    auto& form = setting.form();
    CHECK(form.step() == ImportForm::Step::File);
    form.openFile("/somewhere/people-november.csv");
    CHECK(form.step() == ImportForm::Step::Columns);

    form.act();
    CHECK(form.problem() == "Say which way the dates of “Start” are meant.");
    CHECK(form.step() == ImportForm::Step::Columns);
    const auto choices = form.findChildren<QRadioButton*>();
    REQUIRE(choices.size() == 2);
    CHECK(choices[0]->text() == "3 April");
    CHECK(choices[1]->text() == "4 March");
    choices[1]->click();
    form.act();
    CHECK(form.step() == ImportForm::Step::Check);
    CHECK(setting.file->asked.columns[3].dates == Dates::MonthFirst);
}

TEST_CASE("A column that is not imported asks nothing", "[ui][people]")
{
    ImportSetting setting;
    auto& form = setting.form();
    form.openFile("people-november.csv");
    form.columns().setField(3, "");
    CHECK(form.columns().doubts().empty());
    form.act();
    CHECK(form.step() == ImportForm::Step::Check);
}

TEST_CASE("Nothing is written before Import, rows with problems are set aside, one undo takes all "
          "back",
    "[ui][people]")
{
    ImportSetting setting;
    auto& form = setting.form();
    form.openFile("people-november.csv");
    form.columns().answerDates(0, true);
    form.act();
    CHECK(setting.lines()
        == QStringList{"1 person stays as they are", "Tom Hughes changes: name",
            "Ada Stone is new, Rep, reports to m-02: from 3 Nov",
            "1 row set aside: Write to a file",
            "line 4: Nobody here has the code \"m-99\". Check the spelling or add the person "
            "first."});
    CHECK(setting.roster().people.size() == 7);
    CHECK(setting.mappings.mappings("people")->empty());

    form.act();
    setting.settle();
    CHECK(form.step() == ImportForm::Step::Done);
    CHECK(setting.copies == 1);
    CHECK(setting.file->aside == 1);
    REQUIRE(findPerson(setting.roster(), "r-005"));
    CHECK_FALSE(findPerson(setting.roster(), "r-006"));
    CHECK(findPerson(setting.roster(), "r-002")->name == "Tom Hughes");
    setting.undo();
    CHECK(setting.roster().people.size() == 7);
}

TEST_CASE("The columns of a file are remembered for the next one", "[ui][people]")
{
    ImportSetting setting;
    auto& first = setting.form();
    first.openFile("people-november.csv");
    first.columns().setField(3, "");
    first.act();
    first.act();
    setting.settle();
    const auto remembered = setting.mappings.mappings("people");
    REQUIRE(remembered->size() == 1);
    CHECK(remembered->front().name == "people-november");
    setting.page->closeForm();

    auto& next = setting.form();
    next.openFile("people-december.csv");
    CHECK(next.columns().mapping().columns[3].field.empty());
    CHECK(next.columns().mapping().name == "people-november");
}

TEST_CASE("A field is filled by one column only", "[ui][people]")
{
    ImportSetting setting;
    auto& form = setting.form();
    form.openFile("people-november.csv");
    form.columns().setField(2, "name");
    CHECK(form.columns().mapping().columns[0].field.empty());
    CHECK(form.columns().mapping().columns[2].field == "name");
}

TEST_CASE("Back leads through the steps and keeps what was chosen", "[ui][people]")
{
    ImportSetting setting;
    auto& form = setting.form();
    form.openFile("people-november.csv");
    form.columns().answerDates(0, true);
    form.act();
    form.back();
    CHECK(form.step() == ImportForm::Step::Columns);
    CHECK(form.columns().mapping().columns[3].dates == Dates::DayFirst);
    form.back();
    CHECK(form.step() == ImportForm::Step::File);
}

} // namespace mor::tests
