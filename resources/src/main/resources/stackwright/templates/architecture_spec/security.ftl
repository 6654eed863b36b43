<#if it.brief().has("security.authentication") || it.brief().has("security.authorization") || it.brief().has("security.sessions")>
### 7.1 Authentication and authorization

<@b.answer "security.authentication" "Authentication"/>
<@b.answer "security.authorization" "Authorization"/>
<@b.answer "security.sessions" "Sessions"/>
<@b.answer "api.limits" "Rate limits"/>
<#list it.services()?filter(service -> service.hasDossier("security"))>
<#items as service>
- ${service.name()}: ${service.dossier("security")}
</#items>

</#list>
</#if>
<#assign published = it.services()?filter(service -> service.ports()?has_content)>
<#if it.networks()?has_content || published?has_content>
### 7.2 Network

<#if published?has_content>
Reached from outside: <#list published as service>${service.name()} on ${service.ports()?join(", ")}<#sep>; </#list>. Nothing else publishes a port.

</#if>
<#list it.networks()>
| Network | Services | Way out |
| --- | --- | --- |
<#items as network>
| ${network.name()} | ${network.services()?join(", ")} | ${network.internal()?then("none", "yes")} |
</#items>

</#list>
</#if>
<#assign plain = it.flows()?filter(flow -> flow.encrypted() == "not encrypted")>
<#assign marked = it.services()?filter(service -> service.dataClasses()?has_content)>
<#if plain?has_content || marked?has_content || it.brief().has("security.atRest") || it.brief().has("security.inTransit") || it.brief().has("security.keys")>
### 7.3 Data

<#if marked?has_content>
| Service | Classes of data | Kept in |
| --- | --- | --- |
<#list marked as service>
| ${service.name()} | ${service.dataClasses()?join(", ")} | ${service.residency()} |
</#list>

</#if>
<@b.answer "security.atRest" "At rest"/>
<@b.answer "security.inTransit" "In transit"/>
<#if plain?has_content>
Not encrypted on the way: <#list plain as flow>${flow.from()} to ${flow.to()}<#if flow.protocol()?has_content> (${flow.protocol()})</#if><#sep>, </#list>.

</#if>
<@b.answer "security.keys" "Keys and secrets"/>
<@b.answer "security.lossPrevention" "Against leaks"/>
</#if>
<#if it.tenancy()?has_content || it.isolation()?has_content>
### 7.4 Tenants

<#if it.tenancy()?has_content>
Tenancy: ${it.tenancy()}.
</#if>
<#if it.isolation()?has_content>
Isolation: ${it.isolation()}.
</#if>
<#assign scoped = it.services()?filter(service -> service.scope() == "per-tenant")>
<#if scoped?has_content>
Each tenant has its own: ${scoped?map(service -> service.name())?join(", ")}.
</#if>

</#if>
<#list it.findingGroups("security")>
### 7.5 What is still open in the stack

| Severity | Finding | Where | What mends it |
| --- | --- | --- | --- |
<#items as group>
| ${group.severity()} | ${group.text()} | ${group.subjects()?join(", ")} | ${group.remedy()} |
</#items>

</#list>
<@b.answer "security.testing" "Tests"/>
<@b.answer "security.incidents" "Incidents"/>
