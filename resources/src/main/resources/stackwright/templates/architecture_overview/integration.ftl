<#if it.brief().has("landscape.integrations")>
### External integrations

<@b.table "landscape.integrations"/>
</#if>
<#if it.brief().has("api.contracts")>
### API contracts

<@b.prose "api.contracts"/>
</#if>
<@b.answer "api.versioning"/>
<@b.answer "api.limits"/>
<#list it.services()?filter(service -> service.kind() == "ai")>
### Models

<#items as service>
- ${service.name()}<#if service.technology()?has_content> (${service.technology()})</#if> answers <#assign callers = it.flowsTo(service.name())><#if callers?has_content><#list callers as flow>${flow.from()}<#if flow.dataClasses()?has_content> (${flow.dataClasses()?join(", ")} data)</#if><#sep>, </#list><#else>nobody in this stack</#if>
</#items>

</#list>
