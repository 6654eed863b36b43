<#if service.hasDossier("failures")>
${service.dossier("failures")}

</#if>
<#list it.brief().rowsAbout("risks.register", service.name())>
Risks that name it:

<#items as risk>
- ${risk.id()}: ${risk.cell("risk")}<#if risk.cell("mitigation")?has_content>. Mitigation: ${risk.cell("mitigation")}</#if>
</#items>

</#list>
<#assign waiting = it.flowsTo(service.name())?filter(flow -> flow.condition()?has_content)>
<#if waiting?has_content>
While it is down these cannot start: <#list waiting as flow>${flow.from()} (starts ${flow.condition()})<#sep>, </#list>.

</#if>
