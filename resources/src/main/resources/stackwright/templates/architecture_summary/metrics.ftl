<#list it.brief().rows("business.goals") as goal>
- ${goal.cell("goal")}<#if goal.cell("measure")?has_content>: ${goal.cell("measure")}</#if>
</#list>
<#list it.brief().rows("requirements.quality")?filter(row -> row.cell("target")?has_content) as row>
- ${row.cell("requirement")}: ${row.cell("target")} (${row.id()})
</#list>
