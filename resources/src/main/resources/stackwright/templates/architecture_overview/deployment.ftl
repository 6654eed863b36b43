<#if it.deployment()?has_content>
Deployment models: ${it.deployment()}.

</#if>
<@b.answer "delivery.environments"/>
<@b.answer "delivery.pipeline"/>
<#if it.operations().rolloutStrategy()?has_content>
**Rollout**: ${it.operations().rolloutStrategy()}<#if it.operations().rolloutApproval()?has_content>; approved by ${it.operations().rolloutApproval()}</#if>

</#if>
<#assign entries = it.services()?filter(service -> service.ports()?has_content)>
<#if entries?has_content>
Callers come in at <#list entries as service>${service.name()}<#if service.technology()?has_content> (${service.technology()})</#if> on ${service.ports()?join(", ")}<#sep>; </#list>.

</#if>
<#list it.services()?filter(service -> service.replicas() gt 1)>
Several replicas run of <#items as service>${service.name()} (${service.replicas()})<#sep>, </#items>.

</#list>
