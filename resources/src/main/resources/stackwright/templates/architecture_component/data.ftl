<#assign entities = it.brief().rowsAbout("data.entities", service.name())>
<#if service.hasDossier("data")>
${service.dossier("data")}

</#if>
<#if entities?has_content>
| Entity | Relations | Why here |
| --- | --- | --- |
<#list entities as row>
| ${row.cell("entity")} | ${row.cell("relations")} | ${row.cell("reason")} |
</#list>

</#if>
<#if service.dataClasses()?has_content>
Classes of data: ${service.dataClasses()?join(", ")}<#if service.residency()?has_content>; it stays in ${service.residency()}</#if><#if service.retentionDays()?has_content>; it is kept for ${service.retentionDays()} days</#if>.

</#if>
<#if service.mounts()?has_content>
Volumes lie at ${service.mounts()?join(", ")}.
<#elseif service.stateful()>
No volume is mounted: what it holds goes with its container.
<#else>
Nothing it writes outlives its container: no volume is mounted.
</#if>
