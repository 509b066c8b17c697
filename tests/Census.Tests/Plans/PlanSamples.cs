namespace Census.Tests.Plans;

/// <summary>A small plan that keeps every rule, and ways to break it: each case puts one value at one place.</summary>
internal static class PlanSamples
{
    public const string Good = """
        {
          "id": "thu-nghiem",
          "title": { "vi": "Kế hoạch thử", "en": "A plan to try" },
          "issuer": "Sở Nội vụ",
          "issuerStatus": { "status": "dissolved", "on": "2025-07-01", "note": "kết thúc hoạt động", "source": "Luật" },
          "successors": { "units": [{ "code": "1", "names": ["xã Một"] }], "note": "tổng hợp", "source": "Quyết định" },
          "date": "2024-05-10",
          "form": "state",
          "legalBasis": ["Nghị quyết số 45-NQ/TW"],
          "intellectual": { "minLevel": "bachelor", "sectors": ["state"], "includeContract": true },
          "thresholds": { "mostlyUnknownPercent": 40 },
          "horizons": [{ "year": 2030, "flow": { "from": "2024-01-01", "to": "2030-12-31" } }],
          "definitions": {
            "ccvc": { "category": ["civil-servant", "public-employee"] },
            "young": { "ageAtMost": 35 },
            "young-women": { "all": [{ "ref": "young" }, { "sex": "female" }] }
          },
          "measures": {
            "share_master": {
              "title": { "vi": "tỷ lệ thạc sĩ", "en": "share of masters" },
              "kind": "ratio",
              "readings": {
                "A2": { "title": { "vi": "tất cả", "en": "all" }, "population": { "ref": "ccvc" }, "numerator": { "holdsAny": ["master", "doctor"] } }
              }
            }
          },
          "targets": [
            { "code": "T1", "horizon": 2030, "field": "health", "measure": "share_master", "comparator": ">=", "value": 24.5, "readings": ["A2"], "phrase": "24,5%" }
          ],
          "monitored": [
            { "code": "D1", "kind": "directional", "title": "Trí thức trẻ, nữ", "comparator": "increase", "count": { "ref": "young-women" } },
            { "code": "D2", "kind": "directional", "title": "Nữ", "phrase": "tăng tỷ lệ nữ", "measure": "share", "population": { "ref": "ccvc" }, "count": { "sex": "female" },
              "parts": [{ "code": "D2.TRE", "title": "Trẻ", "measure": "share", "population": { "ref": "young" }, "count": { "sex": "female" } }] },
            { "code": "D3", "kind": "directional", "title": "Công trình", "unit": "công trình", "asked": "ít nhất 5", "goal": { "comparator": ">=", "value": 5 },
              "parts": [{ "code": "D3.HDND", "title": "HĐND", "members": { "bodies": ["council-province"], "term": "2026-2031", "count": { "sex": "female" } } }] }
          ],
          "followUps": [{ "code": "R1", "title": "Sơ kết", "due": "2026-06-30" }]
        }
        """;

    // place | value (nothing: taken away) | code of the problem | where it is said to be | what the schema can see too
    private const string Cases = """
        id||C6002|$|schema
        id|"Cao Bằng"|C6008|$.id|schema
        id|7|C6004|$.id|schema
        title/en|" "|C6004|$.title.en|schema
        title|"Kế hoạch"|C6004|$.title|schema
        date|"10/5/2024"|C6008|$.date|schema
        date|"2024-02-30"|C6008|$.date|
        legalBasis|[]|C6008|$.legalBasis|schema
        legalBasis/0|3|C6004|$.legalBasis[0]|schema
        intellectual/minLevel|"đại học"|C6005|$.intellectual.minLevel|schema
        intellectual/includeContract|"no"|C6004|$.intellectual.includeContract|schema
        thresholds/mostlyUnknownPercent|140|C6008|$.thresholds.mostlyUnknownPercent|schema
        thresholds/atMost|5|C6003|$.thresholds.atMost|schema
        horizons|[]|C6008|$.horizons|schema
        horizons/0/year|20300|C6008|$.horizons[0].year|schema
        horizons/0/flow/to|"2023-12-31"|C6008|$.horizons[0].flow|
        definitions/ccvc|{"category":["công chức"]}|C6005|$.definitions.ccvc.category[0]|schema
        definitions/ccvc|{"ranks":["01.003"]}|C6003|$.definitions.ccvc|schema
        definitions/ccvc|{}|C6008|$.definitions.ccvc|schema
        definitions/ccvc|{"flag":"expert","sex":"male"}|C6008|$.definitions.ccvc|schema
        definitions/young|{"ageAtMost":350}|C6008|$.definitions.young.ageAtMost|schema
        definitions/young|{"ref":"young-women"}|C6009|$.definitions.young.ref|
        definitions/young|{"ref":"nobody"}|C6007|$.definitions.young.ref|
        definitions/intellectual-staff|{"sex":"male"}|C6006|$.definitions.intellectual-staff|
        measures/share_master/kind|"percentage"|C6005|$.measures.share_master.kind|schema
        measures/share_master/readings|{}|C6008|$.measures.share_master.readings|schema
        measures/share_master/readings/A2/numerator||C6002|$.measures.share_master.readings.A2|schema
        targets/0/code||C6002|$.targets[0]|schema
        targets/0/horizon|2035|C6007|$.targets[0].horizon|
        targets/0/field|"fishing"|C6005|$.targets[0].field|schema
        targets/0/measure|"share_doctor"|C6007|$.targets[0].measure|
        targets/0/comparator|"≥"|C6005|$.targets[0].comparator|schema
        targets/0/comparator|"range"|C6008|$.targets[0]|
        targets/0/value|"24,5"|C6004|$.targets[0].value|schema
        targets/0/value|0|C6008|$.targets[0].value|schema
        targets/0/value|101|C6008|$.targets[0].value|
        targets/0/valueMax|30|C6008|$.targets[0]|
        targets/0/readings|["A2","B1"]|C6007|$.targets[0].readings[1]|
        targets/0/values|{"B1":30}|C6007|$.targets[0].values.B1|
        targets/0/baseline|{"year":2030,"value":1,"source":"x","definitionConfirmed":true}|C6008|$.targets[0].baseline.year|
        targets/0/colour|"red"|C6003|$.targets[0].colour|schema
        monitored/0/code|"t1"|C6006|$.monitored[0].code|
        monitored/0/kind|"wish"|C6005|$.monitored[0].kind|schema
        monitored/0/count|[1]|C6004|$.monitored[0].count|schema
        form|"đảng"|C6005|$.form|schema
        form|2|C6004|$.form|schema
        definitions/young|{"degreeGained":{"lastMonths":12}}|C6002|$.definitions.young.degreeGained|schema
        definitions/young|{"degreeGained":{"levels":["master"],"lastMonths":0}}|C6008|$.definitions.young.degreeGained.lastMonths|schema
        definitions/young|{"degreeGained":{"levels":["thạc sĩ"],"lastMonths":12}}|C6005|$.definitions.young.degreeGained.levels[0]|schema
        definitions/young|{"studies":"master"}|C6004|$.definitions.young.studies|schema
        followUps/0/due|"soon"|C6008|$.followUps[0].due|schema
        issuerStatus/status|"gone"|C6005|$.issuerStatus.status|schema
        issuerStatus/source||C6002|$.issuerStatus|schema
        successors/units|[]|C6008|$.successors.units|schema
        successors/units/0/names|"xã Một"|C6004|$.successors.units[0].names|schema
        thresholds/reportedUnitsPercent|-1|C6008|$.thresholds.reportedUnitsPercent|schema
        monitored/1/measure|"percent"|C6005|$.monitored[1].measure|schema
        monitored/1/count||C6008|$.monitored[1]|
        monitored/1/population||C6008|$.monitored[1]|
        monitored/1/parts/0/code|"TRE"|C6008|$.monitored[1].parts[0].code|
        monitored/1/parts/0/code|"D1"|C6006|$.monitored[1].parts[0].code|
        monitored/2/goal/value|0|C6008|$.monitored[2].goal.value|schema
        monitored/2/goal/comparator|"range"|C6008|$.monitored[2].goal|
        monitored/2/goal/comparator|"increase"|C6005|$.monitored[2].goal.comparator|schema
        monitored/2/parts/0/members/bodies|["hdnd"]|C6005|$.monitored[2].parts[0].members.bodies[0]|schema
        monitored/2/parts/0/members/term|"khóa XIX"|C6008|$.monitored[2].parts[0].members.term|schema
        monitored/2/parts/0/members/count||C6002|$.monitored[2].parts[0].members|schema
        monitored/2/parts/0/count|{ "sex": "female" }|C6008|$.monitored[2].parts[0]|
        definitions/young|{"partyAdmitted":{"lastMonths":0}}|C6008|$.definitions.young.partyAdmitted.lastMonths|schema
        definitions/young|{"joined":{"from":"2024-01-01"}}|C6002|$.definitions.young.joined|
        definitions/young|{"joined":{"lastMonths":12,"from":"2024-01-01"}}|C6008|$.definitions.young.joined|
        definitions/young|{"politicalAtLeast":"cao cấp"}|C6005|$.definitions.young.politicalAtLeast|schema
        definitions/young|{"partyMember":"yes"}|C6004|$.definitions.young.partyMember|schema
        definitions/young|{"unitLevel":[]}|C6008|$.definitions.young.unitLevel|schema
        definitions/young|{"major":{"keywords":["mỏ"],"atLeast":"master","codes":["7520601"]}}|C6008|$.definitions.young.major.codes[0]|schema
        targets/0/declaredTotals|[{"number":3,"source":"x","knownOverlap":4}]|C6008|$.targets[0].declaredTotals[0].knownOverlap|
        owner|"me"|C6003|$.owner|schema
        """;

    public static IEnumerable<BrokenPlan> Broken => Cases.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Case);

    private static BrokenPlan Case(string line)
    {
        var parts = line.Split('|');
        return new BrokenPlan(line, With(parts[0], parts[1]), parts[2], parts[3], parts[4] == "schema");
    }

    private static string With(string place, string value) => JsonChange.At(Good, place, value);
}

/// <summary>A plan with one fault: its text, the problem it must give and where, and whether the schema can see it.</summary>
internal sealed record BrokenPlan(string Name, string Text, string Code, string Path, bool SchemaSees);
