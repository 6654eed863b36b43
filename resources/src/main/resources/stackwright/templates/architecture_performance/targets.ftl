<@b.table "performance.targets"/>
<#list it.brief().rows("requirements.quality")?filter(row -> ["Performance", "Scalability", "Availability"]?seq_contains(row.cell("category")))>
| Requirement | Target | Services |
| --- | --- | --- |
<#items as row>
| ${row.id()}: ${row.cell("requirement")} | ${row.cell("target")} | ${row.cell("services")} |
</#items>

</#list>
<@b.answer "technical.latency"/>
<@b.answer "technical.users"/>
<@b.answer "technical.requests"/>
<@b.answer "technical.growth"/>
