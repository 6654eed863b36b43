<#list it.flowsTo(service.name())>
Called by:

<#items as flow>
- ${flow.from()}<#if flow.description()?has_content>: ${flow.description()}</#if><#if flow.protocol()?has_content>, by ${flow.protocol()}</#if><#if flow.manner()?has_content>, ${flow.manner()}</#if>
</#items>

</#list>
<#if service.ports()?has_content>
Published on ${service.ports()?join(", ")}.

</#if>
<#if service.hasDossier("api")>
### API

${service.dossier("api")}

</#if>
<#if service.hasDossier("events")>
### Events

${service.dossier("events")}

</#if>
