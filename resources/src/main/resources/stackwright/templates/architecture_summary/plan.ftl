<#list it.brief().rows("roadmap.phases") as phase>
- ${phase.cell("phase")}<#if phase.cell("weeks")?has_content> (weeks ${phase.cell("weeks")})</#if><#if phase.cell("objectives")?has_content>: ${phase.cell("objectives")}</#if>
</#list>
