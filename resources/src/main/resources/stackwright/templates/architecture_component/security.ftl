<#assign around = it.flowsTo(service.name()) + it.flowsFrom(service.name())>
<#assign plain = around?filter(flow -> flow.encrypted() == "not encrypted")>
<#if service.hasDossier("security")>
${service.dossier("security")}

</#if>
<#list it.brief().rowsAbout("security.threats", service.name())>
Threats that aim at it:

<#items as threat>
- ${threat.id()}: ${threat.cell("threat")}<#if threat.cell("mitigation")?has_content>. Mitigation: ${threat.cell("mitigation")}</#if>
</#items>

</#list>
<#if plain?has_content>
Not encrypted: <#list plain as flow>${flow.from()} to ${flow.to()}<#if flow.protocol()?has_content> (${flow.protocol()})</#if><#sep>, </#list>.

</#if>
<#if service.ports()?has_content>
It can be reached from outside on ${service.ports()?join(", ")}.

</#if>
<#if service.networks()?has_content>
Networks: <#list it.networks()?filter(network -> service.networks()?seq_contains(network.name())) as network>${network.name()}<#if network.internal()> (no way out)</#if><#sep>, </#list>.

</#if>
