<#if service.hasDossier("monitoring")>
${service.dossier("monitoring")}

</#if>
<#list it.brief().rowsAbout("watching.alerts", service.name())>
| Alert | Threshold | Who is told how |
| --- | --- | --- |
<#items as alert>
| ${alert.cell("condition")} | ${alert.cell("threshold")} | ${alert.cell("reaction")} |
</#items>

</#list>
