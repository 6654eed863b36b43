<@b.prose "business.summary"/>
<#if it.services()?has_content>
The stack has ${it.services()?size} <#if it.services()?size == 1>service<#else>services</#if>: <#list it.services() as service>${service.name()}<#if service.technology()?has_content> (${service.technology()})</#if><#sep>, </#list>.
<#if it.deployment()?has_content>
Deployment models: ${it.deployment()}.
</#if>
<#if it.tenancy()?has_content>
Tenancy: ${it.tenancy()}.
</#if>
<#if it.sla()?has_content>
Promised availability: ${it.sla()}.
</#if>
<#if it.compliance()?has_content>
Compliance: ${it.compliance()}.
</#if>
</#if>
