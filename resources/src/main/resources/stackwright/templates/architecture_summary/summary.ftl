<@b.prose "business.summary"/>
<#list it.decision("architecture-style")?filter(style -> style.outcome()?has_content) as style>
- Architecture style: ${style.outcome()}
</#list>
<#if it.services()?has_content>
- Technology: <#list it.services() as service>${service.name()}<#if service.technology()?has_content> (${service.technology()})</#if><#sep>, </#list>
</#if>
<#if it.deployment()?has_content>
- Deployment models: ${it.deployment()}
</#if>
<#if it.tenancy()?has_content>
- Tenancy: ${it.tenancy()}
</#if>
